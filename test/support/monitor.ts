import type { Cse } from '../cse/index.ts';
import type { Instance } from '../instance/index.ts';
import type { CopiedInstance } from './copies.ts';
import type { CseControl, Json } from './rest.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Three intervals of a poll, and the five minutes until somebody else says that none of them has brought it. */
const INSIGHT_LATE = 20 * MINUTE;

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

  /** Begins anew: another world. */
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
    const known = new Map(insights.map((row) => [(row['insight_id'] ?? '').toLowerCase(), row]));
    return [
      ...open
        .filter((each) => this.isLate(each, known.get(each.id.toLowerCase()), now))
        .map(({ id }) => `Healthy, though Insight ${id} is late`),
      ...deliveries
        .filter((row) => isUndelivered(row, now))
        .map((row) => `Healthy, though the delivery ${row['dedupe_key'] ?? ''} is ${row['state'] ?? ''}`),
    ];
  }

  private isLate(
    { id, created }: { id: string; created: number },
    row: Values | undefined,
    now: number,
  ): boolean {
    const since = this.seen.get(id) ?? now;
    if (created < (this.began ?? now) - LOOK_BACK) return false;
    const patience = created >= since - OVERLAP ? INSIGHT_LATE : SWEEP + INSIGHT_LATE;
    const isDone = row !== undefined && !['', 'claimed'].includes(row['state'] ?? '');
    return !isDone && now - since > patience;
  }
}

function isUndelivered(row: Values, now: number): boolean {
  const { state = '', event = '' } = row;
  if (event === 'test') return false;
  if (state === 'failed') {
    const ago = now - timeOf(row['sys_updated_on']);
    return ago > 10 * MINUTE && ago < 23 * HOUR;
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
  const active = new Set(
    rows('configuration')
      .filter((row) => row['active'] === '1' || row['active'] === 'true')
      .map((row) => row['sys_id']),
  );
  return {
    now: instance.platform.clock.now(),
    healths: rows('sumo_status')
      .filter((row) => active.has(row['configuration']))
      .map((row) => row['health'] ?? ''),
    open: [...cse.product.store.all()]
      .filter(({ body }) => (body['status'] as { name?: string } | undefined)?.name !== 'closed')
      .map(({ key, createdMicros }) => ({ id: key, created: createdMicros / 1000 })),
    insights: rows('insight'),
    deliveries: rows('delivery'),
  };
}

/** Jobs that judge others: where a test has switched one off, nobody can say that something is late. */
const JUDGES = ['Continue Runs', 'Check Deliveries'];

/** Milliseconds between two looks: what is promised is promised in tens of minutes. */
const LOOKS = 5 * MINUTE;

/**
 * Looks at an integration in this process whenever it has come to rest, and fails the test where its status lies: in every suite
 * that plays faults or load on one.
 */
export function watch(instance: Instance, cse: Cse): Monitor {
  const monitor = new Monitor();
  const { rest } = instance;
  let looked = 0;
  instance.rest = (limit) => {
    const rested = rest(limit);
    const now = instance.platform.clock.now();
    if (!rested.done || Math.abs(now - looked) < LOOKS || !areActive(instance)) return rested;
    looked = now;
    const lies = monitor.look(factsOf(instance, cse));
    if (lies.length > 0) throw new Error(lies.join('\n'));
    return rested;
  };
  return monitor;
}

function areActive(instance: Instance): boolean {
  const jobs = instance.table('sysauto_script').find('active=true');
  return JUDGES.every((name) => jobs.some((job) => job['name'] === name));
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
