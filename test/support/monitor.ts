import type { Cse } from '../cse/index.ts';
import type { Instance } from '../instance/index.ts';
import type { CopiedInstance } from './copies.ts';
import type { CseControl, InstanceClient, Json } from './rest.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Three intervals of a poll, and one until somebody else says that none of them has brought it. */
const INTERVALS = 4;

/** Milliseconds until a slice has ended that has just begun to be late. */
const SLICE = 2 * MINUTE;

/** What was created before the reach of the next poll comes with the sweep. */
const OVERLAP = 30 * MINUTE;
const SWEEP = 6 * HOUR;

/** What was there when somebody began to look, and is older than the first poll looks back, is promised to nobody. */
const LOOK_BACK = 24 * HOUR;

/** An hour, and the time until it is counted; a digest is due an hour after it was ordered, and a minute. */
const DELIVERY_LATE = HOUR + 10 * MINUTE;
const DIGEST_LATE = DELIVERY_LATE + HOUR + MINUTE;

type Values = Readonly<Record<string, string | undefined>>;

/** What an instance and its tenant show at a moment. */
export interface Facts {
  /** Milliseconds since 1970 UTC. */
  now: number;
  /** Health of each configuration that is active. */
  healths: readonly string[];
  /** Insights that CSE has and that are not closed: id, and when they were created. */
  open: readonly { id: string; created: number }[];
  insights: readonly Values[];
  deliveries: readonly Values[];
  /** Milliseconds between two polls, the longest of any configuration; five minutes unless given. */
  interval?: number;
}

/**
 * Looks at an integration from outside, again and again, and says where its status lies: *Healthy* while an Insight is later than
 * promised, or a change is not delivered. Knows the promises, and nothing of how they are kept.
 */
export class Monitor {
  private readonly seen = new Map<string, number>();
  private began: number | null = null;
  /** While the clock by which it looks is known to be wrong. */
  isBlind = false;

  /** Starts over with another world. */
  forget(): void {
    this.seen.clear();
    this.began = null;
  }

  /** @returns what the status keeps silent about; nothing where it is not *Healthy* */
  look(facts: Facts): string[] {
    if (this.isBlind) return [];
    const { now, healths, open, insights, deliveries } = facts;
    this.began ??= now;
    for (const id of this.seen.keys()) if (!open.some((each) => each.id === id)) this.seen.delete(id);
    for (const { id } of open) if (!this.seen.has(id)) this.seen.set(id, now);
    if (healths.length === 0 || healths.some((health) => health !== 'healthy')) return [];
    const patience = INTERVALS * (facts.interval ?? 5 * MINUTE);
    const done = new Set(
      insights.filter((row) => row['status'] === 'closed').map((row) => row['sys_id'] ?? ''),
    );
    const known = new Map(insights.map((row) => [(row['insight_id'] ?? '').toLowerCase(), row]));
    return [
      ...open
        .filter((each) => this.isLate(each, known.get(each.id.toLowerCase()), patience, now))
        .map(({ id }) => `Healthy, though Insight ${id} is late`),
      ...insights
        .filter((row) => isStuck(row, patience, now))
        .map((row) => `Healthy, though Insight ${row['insight_id'] ?? ''} has long been claimed`),
      ...deliveries
        .filter((row) => isUndelivered(row, done, now))
        .map((row) => `Healthy, though the delivery ${row['dedupe_key'] ?? ''} is ${row['state'] ?? ''}`),
    ];
  }

  private isLate(
    { id, created }: { id: string; created: number },
    row: Values | undefined,
    inTime: number,
    now: number,
  ): boolean {
    const since = this.seen.get(id) ?? now;
    if (created < (this.began ?? now) - LOOK_BACK) return false;
    const patience = created >= since - OVERLAP ? inTime : SWEEP + inTime;
    const isDone = row !== undefined && !['', 'claimed'].includes(row['state'] ?? '');
    return !isDone && now - since > patience;
  }
}

/** Claimed for longer than is promised: not deferred by the daily cap, nor requested by a backfill. */
function isStuck(row: Values, patience: number, now: number): boolean {
  const since = Math.max(timeOf(row['sys_created_on']), timeOf(row['admitted_at']) || 0);
  const waits = row['state'] === 'claimed' && !isTrue(row['deferred']) && (row['backfill'] ?? '') === '';
  return waits && now - since > patience + SLICE;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/**
 * What failed in CSE stays so until somebody does something about it; what Actions could not send is old after a day (docs/health.md).
 * @param done sys_ids of the records of Insights that are closed in CSE: they need neither link nor close
 */
function isUndelivered(row: Values, done: ReadonlySet<string>, now: number): boolean {
  const { state = '', event = '', type = '', insight = '' } = row;
  if (event === 'test') return false;
  if (state === 'failed') {
    const ago = now - timeOf(row['sys_updated_on']);
    const isChange = ['close', 'link'].includes(type);
    return ago > 10 * MINUTE && (isChange ? !done.has(insight) : ago < 23 * HOUR);
  }
  const since = timeOf(row['sent_again_at'] || row['sys_created_on']);
  const patience = event === 'digest' ? DIGEST_LATE : DELIVERY_LATE;
  return ['ready', 'retry', 'sending'].includes(state) && now - since > patience;
}

function timeOf(column: string | undefined): number {
  return Date.parse(`${(column ?? '').replace(' ', 'T')}Z`);
}

/** What there is to see of an integration in this process. */
export function factsOf(instance: Instance, cse: Cse): Facts {
  const rows = (name: string): Values[] => instance.table(`${SCOPE}_${name}`).find('');
  const configurations = rows('configuration').filter((row) => isTrue(row['active']));
  const active = new Set(configurations.map((row) => row['sys_id']));
  const ofActive = ownOf(rows('insight'), rows('delivery'), active);
  return {
    now: instance.platform.clock.now(),
    healths: rows('sumo_status')
      .filter((row) => active.has(row['configuration']))
      .map((row) => row['health'] ?? ''),
    open: [...cse.product.store.all()]
      .filter(({ body }) => (body['status'] as { name?: string } | undefined)?.name !== 'closed')
      .map(({ key, createdMicros }) => ({ id: key, created: createdMicros / 1000 })),
    ...ofActive,
    interval: longest(configurations),
  };
}

/** What belongs to configurations that are active: the others have no status that could be *Healthy*. */
function ownOf(
  insights: readonly Values[],
  deliveries: readonly Values[],
  active: ReadonlySet<string | undefined>,
): Pick<Facts, 'insights' | 'deliveries'> {
  const own = insights.filter((row) => active.has(row['configuration']));
  const ids = new Set(own.map((row) => row['sys_id']));
  return {
    insights: own,
    deliveries: deliveries.filter((row) => active.has(row['configuration']) || ids.has(row['insight'])),
  };
}

function longest(configurations: readonly Values[]): number {
  return Math.max(5, ...configurations.map((row) => Number(row['interval'] || 5))) * MINUTE;
}

/** Jobs that judge each other and all the rest: where a test has switched off two of them, nobody can say what is late. */
const JUDGES = ['Poll Insights', 'Continue Runs', 'Check Deliveries'];

/** Milliseconds between two looks: what is promised is promised in tens of minutes. */
const LOOKS = 5 * MINUTE;

/** A monitor of an integration in this process. */
export interface Watch {
  /** Looks, unless it has just done so; throws where the status lies. */
  look(): void;
  readonly monitor: Monitor;
}

/**
 * Looks at an integration in this process whenever it has come to rest, and fails the test where its status lies: in every suite
 * that plays faults or load on one.
 * @param check what else is to hold then; throws where it does not
 */
export function watch(instance: Instance, cse: Cse, check: () => void = () => undefined): Watch {
  const monitor = new Monitor();
  const { rest } = instance;
  let looked = 0;
  const look = (): void => {
    check();
    const now = instance.platform.clock.now();
    if (Math.abs(now - looked) < LOOKS || !isJudged(instance)) return;
    looked = now;
    const lies = monitor.look(factsOf(instance, cse));
    if (lies.length > 0) throw new Error(lies.join('\n'));
  };
  instance.rest = (limit) => {
    const rested = rest(limit);
    if (rested.done) look();
    return rested;
  };
  return { look, monitor };
}

function isJudged(instance: Instance): boolean {
  const jobs = instance.table('sysauto_script').find('active=true');
  return JUDGES.filter((name) => jobs.some((job) => job['name'] === name)).length >= 2;
}

/** The same of processes that speak HTTP. */
export async function factsOver({ client }: Pick<CopiedInstance, 'client'>, cse: CseControl): Promise<Facts> {
  const rows = (name: string, query = ''): Promise<Values[]> => client.list(`${SCOPE}_${name}`, query);
  const { now } = await client.control('clock');
  const { insights } = (await cse.get('insights?limit=100000')) as { insights: Json[] };
  return {
    now: timeOf(String(now)),
    healths: (await rows('sumo_status', 'configuration.active=true')).map((row) => row['health'] ?? ''),
    open: insights
      .filter(({ status }) => (status as Json | undefined)?.['name'] !== 'closed')
      .map(({ id, created }) => ({
        id: String(id),
        created: Date.parse(`${String(created).slice(0, 23)}Z`),
      })),
    insights: await rows('insight'),
    deliveries: await rows('delivery'),
  };
}

/**
 * What the app itself shows of its work, and what an instance is asked for without loading it: claims that wait, deliveries that wait
 * or have failed. Whether CSE has more is not asked.
 */
export async function ownFactsOver(client: InstanceClient, scope: string): Promise<Facts> {
  const rows = (name: string, query: string): Promise<Values[]> => client.list(`${scope}_${name}`, query);
  const { now } = await client.control('clock');
  const healths = (await rows('sumo_status', 'configuration.active=true')).map((row) => row['health'] ?? '');
  const facts: Facts = { now: timeOf(String(now)), healths, open: [], insights: [], deliveries: [] };
  if (healths.length === 0 || healths.some((health) => health !== 'healthy')) return facts;
  const configurations = await rows('configuration', 'active=true');
  const active = new Set(configurations.map((row) => row['sys_id']));
  const [insights, deliveries] = await Promise.all([
    rows('insight', 'configuration.active=true^state=claimed^ORstatus=closed'),
    rows(
      'delivery',
      'insight.configuration.active=true^ORconfiguration.active=true^stateINready,retry,sending,failed',
    ),
  ]);
  const own = insights.filter((row) => active.has(row['configuration']));
  return { ...facts, insights: own, deliveries, interval: longest(configurations) };
}

/** The same of processes: looks when it is asked to, unless it has just done so; throws where the status lies. */
export function watchOver(client: InstanceClient, scope: string): () => Promise<void> {
  let looked = 0;
  return async () => {
    const { now } = await client.control('clock');
    if (Math.abs(timeOf(String(now)) - looked) < LOOKS) return;
    looked = timeOf(String(now));
    const lies = new Monitor().look(await ownFactsOver(client, scope));
    if (lies.length === 0) return;
    const jobs = await client.list('sysauto_script', `active=true^nameIN${JUDGES.join(',')}`);
    if (jobs.length >= 2) throw new Error(lies.join('\n'));
  };
}
