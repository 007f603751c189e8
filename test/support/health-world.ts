import type { ProductState } from '../cse/index.ts';
import { createInProcess, type InProcess } from './in-process.ts';
import { press } from './press.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const TARGET = '127.0.0.1:10';

type Values = Record<string, string>;

/** An integration in this process whose health can be made whatever it may be, and what an administrator is notified about. */
export class HealthWorld {
  readonly world: InProcess;
  /** HTTP status that the target of Actions answers; 0 where nobody is there. */
  target = 200;
  /** Whether CSE answers a request for that address with 400. */
  refuses: (url: string) => boolean = () => false;
  /** Bodies that the target has accepted, with the event in the header. */
  readonly taken: { event: string; body: string }[] = [];
  private mailsBefore = 0;
  /** Where every rule begins: made once, as it takes ten minutes of the instance's time. */
  private begun: { instance: unknown; product: ProductState } | undefined;

  constructor() {
    this.world = createInProcess('dist/app', undefined, [], ({ headers, body = '' }) => {
      if (this.target === 200) this.taken.push({ event: headers['X-CSE-Event'] ?? '', body });
      const error = this.target === 0 ? { error: 'Connection refused' } : {};
      return { status: this.target, headers: {}, body: '', ...error };
    });
    const { cse } = this.world;
    const { handle } = cse;
    const body = '{"errors":[{"code":"bad.request","message":"The request is not valid."}]}';
    cse.handle = (request) =>
      this.refuses(request.url) ? { status: 400, headers: {}, body } : handle(request);
  }

  /** A configuration that has polled and whose set-up was looked at, an Action, and somebody who gets mail. */
  begin(): void {
    const { instance, cse, monitor } = this.world;
    this.target = 200;
    this.taken.splice(0);
    this.refuses = () => false;
    if (this.begun === undefined) {
      this.arrange();
      this.begun = { instance: instance.snapshot(), product: cse.product.snapshot() };
    } else {
      instance.restore(this.begun.instance);
      cse.product.restore(this.begun.product);
      monitor?.forget();
    }
    this.mailsBefore = 0;
    this.mailsBefore = this.mails().length;
  }

  private arrange(): void {
    this.world.reset();
    const { instance } = this.world;
    const [user] = instance.table('sys_user').find('user_name=sumo.admin');
    this.configure({ notify: user?.sys_id ?? '', configuration_items: 'off', observables: 'false' });
    instance.property(`${SCOPE}.allowed_action_hosts`, TARGET);
    this.own('action').insert({
      ...{ name: 'Hook', type: 'http_post_v2', url: `http://${TARGET}/hook`, active: 'true' },
      ...{ on_created: 'true', on_closed: 'true' },
    });
    this.minutes(10);
  }

  own(name: string) {
    return this.world.instance.table(`${SCOPE}_${name}`);
  }

  configure(values: Values): void {
    const [row] = this.own('configuration').find('');
    this.own('configuration').update(row?.sys_id ?? '', values);
  }

  actionsOff(): void {
    for (const row of this.own('action').find('')) this.own('action').update(row.sys_id, { active: 'false' });
  }

  job(name: string, active: boolean): void {
    const jobs = this.world.instance.table('sysauto_script');
    jobs.find(`name=${name}`).forEach((row) => void jobs.update(row.sys_id, { active: String(active) }));
  }

  /** New Insights, made a minute ago. */
  insights(count: number, fields: Record<string, unknown> = {}): void {
    const end = this.world.instance.platform.clock.now() - 60_000;
    this.world.cse.product.generate({ count, seed: count + 20, fromMs: end, over: 0, fields });
  }

  /** The next calls of CSE fail in that way, until `works` is called; of one path only where it is given. */
  fails(
    failure: { status: number; headers?: Record<string, string>; path?: string; method?: string },
    times = 1e6,
  ): void {
    this.world.cse.product.failNext({ ...failure, times });
  }

  /** The next incidents take so many seconds each: rules of the instance that are slow. */
  slowIncidents(count: number, seconds: number): void {
    const { faults } = this.world.instance.platform;
    for (let at = 1; at <= count; at += 1)
      faults.arm({ at, kind: 'advance', seconds, table: 'sn_si_incident', operation: 'insert' });
  }

  /** A rule of the instance refuses every new record of a table. */
  refuseRecords(table: string): void {
    const when = { when: 'before', action_insert: '1', active: '1', advanced: '1' };
    const script = 'current.setAbortAction(true);';
    this.world.instance.table('sys_script').insert({ name: 'Refuse', collection: table, script, ...when });
  }

  /** An administrator presses a button on the first record of a table of the app that a query finds. */
  press(name: string, query: string, button: string): void {
    const [row] = this.own(name).find(query);
    if (row === undefined) throw new Error(`${name} has no record of ${query}`);
    const pressed = press(this.world.instance, button, `${SCOPE}_${name}`, row, 'sumo.admin');
    if (pressed === undefined) throw new Error(`${button} is not offered`);
  }

  works(): void {
    this.world.cse.product.stopFailing();
  }

  /** Time passes, with all that becomes due in each step. */
  minutes(count: number, step = 1): void {
    for (let minute = 0; minute < count; minute += step) {
      this.world.instance.advance(step * 60_000);
      this.world.instance.platform.scheduler.runDue();
      this.world.look();
    }
  }

  /** Time passes by the work that is done in it, one transaction after the other. */
  busyMinutes(count: number): void {
    const { instance } = this.world;
    const end = instance.platform.clock.now() + count * 60_000;
    while (instance.platform.clock.now() < end) if (instance.rest(1).done) instance.advance(10_000);
  }

  status(): Values {
    return this.own('sumo_status').find('')[0] as unknown as Values;
  }

  /** Subjects of the mails since it began. */
  mails(): string[] {
    return this.world.instance
      .table('sys_email')
      .find('ORDERBYsys_created_on')
      .map((row) => row['subject'] ?? '')
      .slice(this.mailsBefore);
  }

  close(): void {
    this.world.instance.close();
  }
}
