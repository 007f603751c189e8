import type { Instance, Row } from '../instance/index.ts';
import { createInProcess, type InProcess } from './in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const COUNT = 2;

/** Where the Action of the scene sends to. */
const HOOK = 'hook.example';

/**
 * The main job of the app in one process: Insights become incidents, are linked, an analyst closes one, and an Action notifies a
 * target of each. Applications are Enforcing, as on an instance that installed a published one.
 */
export class DenialScene {
  readonly told: string[] = [];
  private readonly world: InProcess;

  constructor() {
    this.world = createInProcess('dist/app', undefined, [], ({ url, body = '' }) => {
      this.told.push(`${url} ${body}`);
      return { status: 200, headers: {}, body: '{}' };
    });
  }

  get instance(): Instance {
    return this.world.instance;
  }

  /** Back to a new instance with two Insights in CSE and an Action for new ones. */
  begin(): void {
    this.world.reset();
    this.told.length = 0;
    this.instance.table(this.own('action')).insert({
      name: 'Hook',
      type: 'http_post_v2',
      url: `https://${HOOK}/insights`,
      on_created: 'true',
      minimum_severity: 'LOW',
      active: 'true',
    });
    // What CSE had before the configuration was saved is no news.
    this.instance.advance(600_000);
    const fromMs = this.instance.platform.clock.now() - 60_000;
    this.world.cse.product.generate({ count: COUNT, seed: 7, fromMs, over: 30 });
  }

  /** Privileges of the app, by what they allow. */
  privileges(): Row[] {
    const { sys_id: app } = this.instance.table('sys_app').find(`scope=${SCOPE}`)[0] ?? { sys_id: '' };
    return this.instance.table('sys_scope_privilege').find(`source_scope=${app}^status=allowed`);
  }

  /** Polls every five minutes, and does what is due then, that many times. */
  work(polls = 1): void {
    for (let poll = 0; poll < polls; poll += 1) {
      this.instance.advance(300_000);
      for (const job of ['Poll Insights', 'Deliver']) this.instance.runJob(job);
      this.instance.rest(500);
    }
  }

  /** Polls until nothing is left to be done but a close, and twice more, in which nothing may be done again; so often at most. */
  catchUp(most: number): void {
    let more = 2;
    for (let poll = 0; poll < most && more > 0; poll += 1) {
      this.work();
      const { incidents, linked, told } = this.outcome();
      if (incidents === ALL_DONE.incidents && linked === ALL_DONE.linked && told === ALL_DONE.told) more -= 1;
    }
  }

  /** An analyst closes the first incident. */
  close(): void {
    const [incident] = this.incidents();
    const values = { state: '3', close_code: '2', close_notes: 'A scan of our own.' };
    if (incident) this.instance.table('sn_si_incident').update(incident.sys_id, values);
  }

  incidents(): Row[] {
    return this.instance.table('sn_si_incident').find('correlation_display=Sumo Logic CSE^ORDERBYnumber');
  }

  /** Insights that CSE has as closed. */
  closedInCse(): number {
    const all = [...this.world.cse.product.store.all()];
    return all.filter(({ body }) => (body['status'] as { name: string }).name === 'closed').length;
  }

  own(table: string): string {
    return `${SCOPE}_${table}`;
  }

  /** What Sumo Status says, and what the app has logged: where not even the status can be written, the log is all there is. */
  said(): { health: string; words: string } {
    const [status] = this.instance.table(this.own('sumo_status')).find('');
    const log = this.instance.log().filter(({ message }) => message.startsWith('Sumo CSE'));
    const words = [status?.['reason'], status?.['findings'], status?.['last_error']];
    return {
      health: status?.['health'] ?? '',
      words: [...words, ...log.map(({ message }) => message)].join('\n'),
    };
  }

  /** What an instance with every privilege ends with, and one that got back what it missed. */
  outcome(): Record<string, unknown> {
    const insights = this.instance.table(this.own('insight')).find('');
    return {
      incidents: this.incidents().length,
      linked: insights.filter((row) => (row['incident'] ?? '') !== '').length,
      closedInCse: this.closedInCse(),
      told: this.told.filter((one) => one.includes(HOOK)).length,
    };
  }
}

/** What becomes of two Insights where nothing is refused. */
export const ALL_DONE = { incidents: COUNT, linked: COUNT, closedInCse: 1, told: COUNT };
