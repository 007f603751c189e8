import { SCOPE, type ExploredWorld } from './world.ts';

/** Tables of which no two rows may have the same values in these columns. */
const NO_TWINS: Readonly<Record<string, readonly string[]>> = {
  sn_si_incident: ['correlation_id'],
  sn_ti_stix2_m2m_incident_attack: ['incident', 'technique', 'tactic'],
  sn_ti_observable: ['type', 'value'],
  sn_ti_m2m_task_observable: ['task', 'observable'],
  sn_si_m2m_task_affected_user: ['task', 'user'],
  task_ci: ['task', 'ci_item'],
  cmdb_ci: ['name'],
  sys_journal_field: ['element_id', 'element', 'value'],
  [`${SCOPE}_insight`]: ['insight_id'],
  [`${SCOPE}_delivery`]: ['dedupe_key'],
};

/** Rows that something still has to be done with, by table. */
const UNFINISHED: Readonly<Record<string, string>> = {
  insight: 'state=claimed^ORstate=enriching^ORdeferred=true^ORto_announceISNOTEMPTY',
  delivery: 'stateINready,retry,failed',
  inbound_event: 'state=waiting',
  backfill: 'stateINwaiting,running,failed',
  integration_run: 'outcome=running',
};

/** What must be true of every scenario once all has come to rest, whatever went wrong in it. */
export function brokenInvariants(world: ExploredWorld, maySay?: RegExp): string[] {
  return [...twins(world), ...stuck(world), ...closedTwice(world), ...health(world, maySay)];
}

function twins(world: ExploredWorld): string[] {
  return Object.entries(NO_TWINS).flatMap(([name, columns]) => {
    const keys = world.rows(name).map((row) => columns.map((column) => row[column] ?? '').join(' '));
    return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `twins in ${name}: ${key}`);
  });
}

function stuck(world: ExploredWorld): string[] {
  return Object.entries(UNFINISHED).flatMap(([name, query]) =>
    world
      .own(name, query)
      .map(
        (row) =>
          `stuck: ${name} ${row['dedupe_key'] ?? row['insight_id'] ?? row.sys_id} is ${row['state'] ?? ''}`,
      ),
  );
}

function closedTwice({ closes }: ExploredWorld): string[] {
  return closes.filter((id, index) => closes.indexOf(id) !== index).map((id) => `closed twice: ${id}`);
}

function health(world: ExploredWorld, maySay?: RegExp): string[] {
  return world
    .own('sumo_status')
    .filter((row) => row['health'] !== 'healthy' && maySay?.test(row['reason'] ?? '') !== true)
    .map((row) => `in the end ${row['health'] ?? ''}: ${row['reason'] ?? ''}`);
}

/** What a scenario may say of its end; each of these is compared as far as the scenario names it. */
export interface Outcome {
  /** `state status` of each Insight record. */
  insights?: readonly string[];
  /** States of the incidents, in order of the alphabet. */
  incidents?: readonly string[];
  /** Their priorities, likewise. */
  priorities?: readonly string[];
  /** `type state` of each delivery, in order of the alphabet; without updates of links, of which a later one replaces an earlier. */
  deliveries?: readonly string[];
  /** Numbers of ATT&CK links, observables, their links, affected users and configuration items. */
  links?: readonly number[];
  /** Number of work notes. */
  notes?: number;
  /** Number of comments that CSE has taken. */
  comments?: number;
  /** Times that an Insight became closed in CSE by a call. */
  closes?: number;
  /** Different messages that each target has got, and more of them only if the target cannot distinguish one from its repetition. */
  told?: Readonly<Record<string, number>>;
  /** Statuses of the Insights in CSE. */
  inCse?: readonly string[];
  /** `state` of events that CSE has pushed, backfills, and Rule Alerts. */
  events?: readonly string[];
  backfills?: readonly string[];
  alerts?: readonly string[];
}

const SEEN: { [K in keyof Outcome]-?: (world: ExploredWorld) => Outcome[K] } = {
  insights: (world) => world.own('insight').map((row) => `${row['state'] ?? ''} ${row['status'] ?? ''}`),
  incidents: (world) =>
    world
      .rows('sn_si_incident')
      .map((row) => row['state'] ?? '')
      .sort(),
  priorities: (world) =>
    world
      .rows('sn_si_incident')
      .map((row) => row['priority'] ?? '')
      .sort(),
  deliveries: (world) =>
    world
      .own('delivery')
      .filter((row) => row['dedupe_key']?.startsWith('link update:') !== true)
      .map((row) => `${row['type'] ?? ''} ${row['state'] ?? ''}`)
      .sort(),
  links: (world) =>
    Object.keys(NO_TWINS)
      .slice(1, 6)
      .map((name) => world.rows(name).length),
  notes: (world) => world.rows('sys_journal_field', 'element=work_notes').length,
  comments: (world) => calls(world, 'POST', '/comments'),
  closes: (world) => world.closes.length,
  told: messages,
  inCse: (world) => [...world.process.cse.product.store.all()].map(({ key }) => world.statusInCse(key)),
  events: (world) => world.own('inbound_event').map((row) => row['state'] ?? ''),
  backfills: (world) => world.own('backfill').map((row) => `${row['state'] ?? ''} ${row['claimed'] ?? ''}`),
  alerts: (world) => world.own('rule_alert').map((row) => `${row['rule_id'] ?? ''} ${row['state'] ?? ''}`),
};

function calls({ process }: ExploredWorld, method: string, end: string): number {
  const all = process.cse.product.requests();
  return all.filter((call) => call.method === method && call.path.endsWith(end) && call.status < 300).length;
}

/** Whatever says what a message is about, without what may have changed when it is sent again. */
const SUBJECT: Readonly<Record<string, (body: string) => string>> = {
  http_post_v2(body) {
    const { id, rule } = JSON.parse(body) as { id?: string; rule?: { id: string } };
    return id ?? rule?.id ?? '';
  },
  pagerduty: (body) => (JSON.parse(body) as { dedup_key: string }).dedup_key,
  // What does not fit into one message goes on in others, which begin with the Insight alone.
  slack_webhook: (body) => /(INSIGHT|MATCH)-\w+/.exec((JSON.parse(body) as { text: string }).text)?.[0] ?? '',
};

function messages({ told }: ExploredWorld): Record<string, number> {
  const counts = Object.entries(SUBJECT).map(([type, subjectOf]) => {
    const subjects = told.filter((each) => each.type === type).map(({ body }) => subjectOf(body));
    return [type, new Set(subjects).size] as const;
  });
  return Object.fromEntries(counts);
}

/** How the end of a scenario differs from what it wants; empty where it does not. */
export function unwanted(world: ExploredWorld, wanted: Outcome): string[] {
  return (Object.keys(wanted) as (keyof Outcome)[]).flatMap((key) => {
    const [seen, want] = [JSON.stringify(SEEN[key](world)), JSON.stringify(wanted[key])];
    return seen === want ? [] : [`${key}: ${seen} instead of ${want}`];
  });
}
