import type { ProductState } from '../cse/index.ts';
import type { HttpRequest, HttpResponse, Row, Transaction } from '../instance/index.ts';
import { createInProcess, withoutValidation, type InProcess } from '../support/in-process.ts';
import { anEntity, anInsight } from '../support/insights.ts';
import { cseTime } from '../support/scene.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { loadAttack, OPTIONAL_PACKAGE } from '../support/threat-intelligence.ts';

export const SCOPE = 'x_sul_sumo_logic_s';

/** Where the targets of Actions are. */
const TARGET = '127.0.0.1:7';

/** Milliseconds: a lease has expired, and every job has run. */
export const TURN = 301_000;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Values = Record<string, string>;

/** An analyst's own close, and what CSE says of one made there. */
export const CLOSING = { state: '3', close_code: '2', close_notes: 'A scan of our own.' };
export const CLOSED = {
  status: { name: 'closed', displayName: 'Closed' },
  resolution: 'False Positive',
  closed: '2026-01-15T12:00:30.000000',
  closedBy: 'kim@example.com',
};
export const OPEN = { status: { name: 'inprogress', displayName: 'In Progress' }, resolution: null };

/** The Actions of a scenario, one a type: PagerDuty drops duplicates, the others cannot. */
const ACTIONS: readonly Values[] = [
  {
    type: 'pagerduty',
    service_key: '0123456789abcdef0123456789abcdef',
    base_url: `http://${TARGET}`,
  },
  { type: 'http_post_v2', url: `http://${TARGET}/hook` },
  { type: 'slack_webhook', url: `http://${TARGET}/services/T00000000/B00000000/XXXXXXXXXXXXXXXX` },
];

/** An instance with everything that incidents are enriched with, its tenant, and the targets of Actions, in one process. */
export class ExploredWorld {
  readonly process: InProcess;
  /** Times that each Insight became closed in CSE by a call. */
  closes: string[] = [];
  /** What the targets of Actions have got. */
  told: { type: string; body: string }[] = [];
  private fresh: unknown;
  private seed = 0;
  private readonly arranged = new Map<Scenario, { instance: unknown; product: ProductState }>();

  constructor() {
    this.process = createInProcess(undefined, undefined, undefined, (request) => this.answer(request));
    const { http } = this.process.instance.platform;
    const { send } = http;
    http.send = (request) => this.noting(request, () => send(request));
  }

  async prepare(): Promise<void> {
    const { instance } = this.process;
    instance.property(`${SCOPE}.allowed_action_hosts`, TARGET);
    instance.importXml(OPTIONAL_PACKAGE);
    await loadAttack((name, values) => this.table(name).insert(values).sys_id);
    for (const user_name of ['kim', 'lou']) this.table('sys_user').insert({ user_name });
    withoutValidation(instance);
    instance.runJob('Poll Insights');
    instance.advance(TURN);
    this.fresh = instance.snapshot();
  }

  /** Back to the instance that has polled an empty tenant, and on to where a scenario begins: that is kept. */
  begin(scenario: Scenario): void {
    const { instance, cse, monitor } = this.process;
    const kept = this.arranged.get(scenario);
    this.closes = [];
    monitor?.forget();
    if (kept === undefined) {
      cse.product.reset();
      instance.restore(this.fresh);
      scenario.arrange(this);
      this.closes = [];
      this.arranged.set(scenario, { instance: instance.snapshot(), product: cse.product.snapshot() });
      monitor?.forget();
    } else {
      cse.product.restore(kept.product);
      instance.restore(kept.instance);
    }
    this.told = [];
  }

  table(name: string) {
    return this.process.instance.table(name);
  }

  rows(name: string, query = ''): Row[] {
    return this.table(name).find(query);
  }

  /** Rows of a table of the app. */
  own(name: string, query = ''): Row[] {
    return this.rows(`${SCOPE}_${name}`, query);
  }

  configure(values: Values): void {
    for (const row of this.own('configuration'))
      this.table(`${SCOPE}_configuration`).update(row.sys_id, values);
  }

  addActions(events: Values): void {
    for (const action of ACTIONS)
      this.table(`${SCOPE}_action`).insert({
        name: action['type'] ?? '',
        active: 'true',
        minimum_severity: 'LOW',
        ...action,
        ...events,
      });
  }

  /** One Insight that names two machines, two users and an address, with techniques of its Signals. */
  addInsight(nr = 0): void {
    const created = cseTime(this.now() - MINUTE);
    const user = (value: string) => anEntity({ entityType: '_username', value, hostname: null });
    const host = anEntity({ value: 'web01', hostname: 'web01' });
    const involvedEntities = [host, user('kim'), user('lou')];
    const address = { fieldName: 'srcDevice_ip', fieldValue: '198.51.100.9', recordCount: 1 };
    const fields = { created, entity: host, involvedEntities, recordSummaryFields: [address] };
    this.process.cse.product.add([anInsight({ id: insightId(nr), readableId: `INSIGHT-${nr}`, ...fields })]);
  }

  /** Insights as the stub makes them, that long ago. */
  generate(count: number, ago: number): void {
    this.seed += 1;
    this.process.cse.product.generate({ count, seed: this.seed, fromMs: this.now() - ago, over: 0 });
  }

  /** Ingested and linked; nothing waits. */
  ingest(count = 1): void {
    for (let nr = 0; nr < count; nr += 1) this.addInsight(nr);
    this.job('Poll Insights');
    this.pass(2);
  }

  /** Seconds by which CSE's clock differs from the instance's. */
  skew(): number {
    return this.process.cse.product.clock.describe().skew;
  }

  /** Calls that have come to CSE or to a target. */
  reached(): number {
    return this.process.cse.product.requests().length + this.told.length;
  }

  forgetCalls(): void {
    this.process.cse.product.log.reset();
  }

  now(): number {
    return this.process.instance.platform.clock.now();
  }

  job(name: string): void {
    this.process.instance.runJob(name);
  }

  /** A job, and what it leaves to be done at once: queued rules and events, and the jobs that are due. */
  jobAndEvents(name: string): void {
    this.job(name);
    this.process.instance.advance(2000);
    this.process.instance.rest(200);
  }

  pass(turns: number, milliseconds = TURN): void {
    for (let turn = 0; turn < turns; turn += 1) {
      this.process.instance.advance(milliseconds);
      this.process.instance.rest(200);
    }
  }

  /** Until the next sweep has looked at everything again. */
  passSweep(): void {
    this.pass(7, HOUR);
  }

  /** A person at a form: whoever sees that it was not saved saves it again. */
  save(table: string, query: string, values: Values): void {
    const { platform } = this.process.instance;
    const user = platform.users.byName('admin') ?? platform.users.system();
    const sysId = this.rows(table, query)[0]?.sys_id ?? '';
    const write = (tx: Transaction): boolean =>
      Boolean(platform.records.update(tx, table, sysId, values).row);
    const attempt = (): boolean => {
      try {
        return platform.transaction({ user, kind: 'request', interactive: true }, write);
      } catch {
        return false;
      }
    };
    if (!attempt() && !attempt()) throw new Error(`${table} is not saved`);
  }

  /** The analyst closes every incident, and the platform gets to its queue. */
  closeIncident(values: Values = {}): void {
    this.save('sn_si_incident', '', { ...CLOSING, ...values });
    this.process.instance.rest(200);
  }

  private answer({ url }: HttpRequest): HttpResponse {
    if (new URL(url).pathname.startsWith('/services/')) return { status: 200, headers: {}, body: 'ok' };
    return { status: 202, headers: {}, body: '{"status":"success","dedup_key":"k"}' };
  }

  private noting(request: HttpRequest, send: () => HttpResponse): HttpResponse {
    const { host, pathname: path } = new URL(request.url);
    if (host === TARGET) this.told.push({ type: typeOf(path), body: request.body ?? '' });
    const id = /\/insights\/([^/]+)\/status$/.exec(path)?.[1];
    if (id === undefined) return send();
    const was = this.statusInCse(id);
    const answer = send();
    if (was !== 'closed' && this.statusInCse(id) === 'closed') this.closes.push(id);
    return answer;
  }

  statusInCse(id: string): string {
    const record = this.process.cse.product.store.find(id);
    return String((record?.body['status'] as { name?: string } | undefined)?.name ?? '');
  }
}

function typeOf(path: string): string {
  if (path === '/hook') return 'http_post_v2';
  return path.startsWith('/services/') ? 'slack_webhook' : 'pagerduty';
}

export function insightId(nr: number): string {
  return `insight-${nr}`;
}
