import type { Fault, OperationKind } from '../instance/types.ts';
import { createInProcess, type InProcess, withoutValidation } from './in-process.ts';
import { anEntity, anInsight } from './insights.ts';
import { cseTime } from './scene.ts';
import { loadAttack, OPTIONAL_PACKAGE } from './threat-intelligence.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const TARGET = '127.0.0.1:7';

/** One second more than a lease. */
export const SECONDS = 301;

const INSIGHT = 'insight-0';

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

/** A job that something goes wrong in. */
export interface Scenario {
  name: string;
  job: string;
  /** From an instance with everything that incidents are enriched with to where the job has something to do. */
  arrange(world: InProcess): void;
  /** What the world is to look like in the end, besides that nothing is twice. */
  wanted: Readonly<Record<string, unknown>>;
}

const table = ({ instance }: InProcess, name: string) => instance.table(name);

function configure(world: InProcess, values: Record<string, string>): void {
  const configurations = table(world, `${SCOPE}_configuration`);
  configurations.find('').forEach((row) => configurations.update(row.sys_id, values));
}

/** What is due by itself. */
function rest({ instance }: InProcess, turns = 1): void {
  for (let turn = 0; turn < turns; turn += 1) {
    instance.advance(SECONDS * 1000);
    instance.rest(200);
  }
}

/** One Insight that names two machines, two users and an address, with techniques of its Signals. */
function addInsight({ instance, cse }: InProcess): void {
  const created = cseTime(instance.platform.clock.now() - 60_000);
  const user = (value: string) => anEntity({ entityType: '_username', value, hostname: null });
  const host = anEntity({ value: 'web01', hostname: 'web01' });
  const involvedEntities = [host, user('kim'), user('lou')];
  const address = { fieldName: 'srcDevice_ip', fieldValue: '198.51.100.9', recordCount: 1 };
  const fields = { created, entity: host, involvedEntities, recordSummaryFields: [address] };
  cse.product.add([anInsight({ id: INSIGHT, readableId: 'INSIGHT-0', ...fields })]);
}

function closeIncident(world: InProcess): void {
  const incidents = table(world, 'sn_si_incident');
  const closing = { state: '3', close_code: '2', close_notes: 'A scan of our own.' };
  incidents.find('').forEach((row) => incidents.update(row.sys_id, closing));
  world.instance.rest(200);
}

/** Ingested and linked, nothing waits. */
function ingested(world: InProcess): void {
  addInsight(world);
  world.instance.runJob('Poll Insights');
  rest(world, 2);
}

function addAction(world: InProcess, values: Record<string, string>): void {
  const action = { name: 'SOC', type: 'pagerduty', active: 'true', minimum_severity: 'LOW' };
  const service_key = '0123456789abcdef0123456789abcdef';
  const base_url = `http://${TARGET}`;
  table(world, `${SCOPE}_action`).insert({ ...action, service_key, base_url, ...values });
}

const CLOSED = {
  status: { name: 'closed', displayName: 'Closed' },
  resolution: 'False Positive',
  closed: '2026-01-15T12:00:30.000000',
  closedBy: 'kim@example.com',
};

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'ingests an Insight with all its enrichment',
    job: 'Poll Insights',
    arrange: addInsight,
    wanted: { insights: ['ingested new'], links: [2, 2, 2, 2, 1], deliveries: ['link delivered'] },
  },
  {
    name: 'links and comments',
    job: 'Deliver',
    arrange(world) {
      configure(world, { link_comment: 'true' });
      addInsight(world);
      world.instance.runJob('Poll Insights');
      world.instance.advance(2000);
    },
    wanted: { insights: ['ingested new'], comments: 1, deliveries: ['link delivered'] },
  },
  {
    name: 'closes with a comment',
    job: 'Deliver',
    arrange(world) {
      configure(world, { close_comment: 'true' });
      ingested(world);
      closeIncident(world);
      world.instance.advance(2000);
    },
    wanted: {
      insights: ['closed closed'],
      comments: 1,
      closes: 1,
      deliveries: ['close delivered', 'link delivered'],
    },
  },
  {
    name: 'follows a close',
    job: 'Follow Insights',
    arrange(world) {
      configure(world, { closed_in_cse: 'close' });
      ingested(world);
      world.cse.product.patch(INSIGHT, CLOSED);
    },
    wanted: { insights: ['closed closed'], incidents: ['3'], notes: 1, closes: 0 },
  },
  {
    name: 'orders what Actions tell',
    job: 'Poll Insights',
    arrange(world) {
      addAction(world, { on_created: 'true' });
      addAction(world, { on_created: 'true', condition: 'incident.active=true' });
      addInsight(world);
    },
    wanted: { told: 1, deliveries: ['action delivered', 'action delivered', 'link delivered'] },
  },
  {
    name: 'tells an Action',
    job: 'Deliver',
    arrange(world) {
      addAction(world, { on_created: 'true' });
      addInsight(world);
      world.instance.runJob('Poll Insights');
      world.instance.advance(2000);
    },
    wanted: { told: 1, deliveries: ['action delivered', 'link delivered'] },
  },
  {
    name: 'tells an Action of a close',
    job: 'Deliver',
    arrange(world) {
      addAction(world, { on_closed: 'true' });
      ingested(world);
      closeIncident(world);
      world.instance.advance(2000);
    },
    wanted: { told: 1, closes: 1, deliveries: ['action delivered', 'close delivered', 'link delivered'] },
  },
];

/** What of an operation on a table a fault has struck at. */
export interface Operation {
  table: string;
  kind: OperationKind;
}

/** An instance with everything that incidents are enriched with, whose jobs are disturbed at each of their record operations. */
export class DisturbedJobs {
  private readonly world: InProcess;
  private fresh: unknown;
  private told: string[] = [];

  constructor() {
    this.world = createInProcess(undefined, undefined, undefined, ({ body = '' }) => {
      this.told.push(String((JSON.parse(body) as { dedup_key?: string }).dedup_key));
      return { status: 202, headers: {}, body: '{"status":"success","dedup_key":"k"}' };
    });
  }

  async prepare(): Promise<void> {
    const { instance } = this.world;
    instance.property(`${SCOPE}.allowed_action_hosts`, TARGET);
    instance.importXml(OPTIONAL_PACKAGE);
    await loadAttack((name, values) => table(this.world, name).insert(values).sys_id);
    for (const user_name of ['kim', 'lou']) table(this.world, 'sys_user').insert({ user_name });
    withoutValidation(instance);
    instance.runJob('Poll Insights');
    instance.advance(SECONDS * 1000);
    this.fresh = instance.snapshot();
  }

  close(): Promise<void> | void {
    return this.world.instance.close();
  }

  /** The record operations of the undisturbed job, in order; throws where that does not end as it is wanted. */
  operationsOf(scenario: Scenario): Operation[] {
    const { faults } = this.world.instance.platform;
    const { hit } = faults;
    const operations: Operation[] = [];
    this.begin(scenario);
    faults.hit = (tx, name, kind) => {
      operations.push({ table: name, kind });
      return hit(tx, name, kind);
    };
    this.world.instance.runJob(scenario.job);
    faults.hit = hit;
    rest(this.world, 3);
    const problems = this.problems(scenario);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return operations;
  }

  /** Runs the job with a fault; gives what is wrong once everything has come to rest. */
  disturb(scenario: Scenario, fault: Fault): string[] {
    const { faults } = this.world.instance.platform;
    this.begin(scenario);
    faults.arm(fault);
    this.world.instance.runJob(scenario.job);
    faults.clear();
    rest(this.world, 4);
    return this.problems(scenario);
  }

  private begin({ arrange }: Scenario): void {
    this.world.instance.restore(this.fresh);
    this.world.cse.product.reset();
    this.told = [];
    arrange(this.world);
  }

  private rows(name: string, query = '') {
    return table(this.world, name).find(query);
  }

  private problems({ wanted }: Scenario): string[] {
    const seen = JSON.stringify(this.outcome(wanted));
    return [...(seen === JSON.stringify(wanted) ? [] : [seen]), ...this.twins()];
  }

  private twins(): string[] {
    return Object.entries(NO_TWINS).flatMap(([name, columns]) => {
      const keys = this.rows(name).map((row) => columns.map((column) => row[column] ?? '').join(' '));
      return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${name}: ${key}`);
    });
  }

  /** What there is to see in the end, as far as the scenario speaks of it. */
  private outcome(wanted: Scenario['wanted']): unknown {
    const calls = (method: string, end: string): number =>
      this.world.cse.product.requests().filter((call) => call.method === method && call.path.endsWith(end))
        .length;
    const links = Object.keys(NO_TWINS).slice(1, 6);
    const seen: Record<string, unknown> = {
      insights: this.rows(`${SCOPE}_insight`).map((row) => `${row['state']} ${row['status']}`),
      incidents: this.rows('sn_si_incident').map((row) => row['state']),
      deliveries: this.rows(`${SCOPE}_delivery`)
        .map((row) => `${row['type']} ${row['state']}`)
        .sort(),
      links: links.map((name) => this.rows(name).length),
      notes: this.rows('sys_journal_field', 'element=work_notes').length,
      comments: calls('POST', '/comments'),
      closes: calls('PUT', '/status'),
      told: new Set(this.told).size,
    };
    return Object.fromEntries(Object.keys(wanted).map((key) => [key, seen[key]]));
  }
}

/** Points of a scenario that the normal run tries, evenly spread; all of them with FAULT_POINTS=all. */
const SAMPLE = process.env['FAULT_POINTS'] === 'all' ? Infinity : 16;

/** Numbers of the operations that are disturbed, 1 for the first. */
export function sampleOf(operations: readonly Operation[]): number[] {
  const step = Math.max(1, operations.length / SAMPLE);
  const count = Math.min(operations.length, SAMPLE);
  return Array.from({ length: count }, (_unused, index) => Math.floor(index * step) + 1);
}
