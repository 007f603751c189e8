import type { Json, TableRow } from './rest.ts';
import { Scene } from './scene.ts';

/** Fields of an Insight that kim closed half a minute after noon, and of one that is open. */
export const CLOSED = {
  status: { name: 'closed', displayName: 'Closed' },
  resolution: 'False Positive',
  subResolution: null,
  closed: '2026-01-15T12:00:30.000000',
  closedBy: 'kim@example.com',
};
export const OPEN = { status: { name: 'inprogress', displayName: 'In Progress' }, resolution: null };

/** A scene in which Insights with incidents change in CSE. */
export class FollowScene extends Scene {
  private seed = 0;

  static override async start(): Promise<FollowScene> {
    return new FollowScene((await Scene.start()).both);
  }

  /** So many Insights, each shown with its incident; gives the incidents. */
  async beginWith(configuration: Json, insights = 1): Promise<TableRow[]> {
    await this.begin(configuration);
    await this.both.cse.post('insights', { count: insights, seed: (this.seed += 1), over: 600 });
    await this.both.poll();
    await this.deliver();
    return this.incidents('ORDERBYcorrelation_id');
  }

  async deliver(): Promise<void> {
    await this.both.instance.control('clock', { seconds: 2 });
    await this.both.instance.runJob('Deliver');
  }

  /** Runs the job; gives what it says of the only configuration. */
  async follow(): Promise<Json> {
    await this.both.instance.control('clock', { seconds: 2 });
    const report = await this.both.instance.runJob('Follow Insights');
    return (report['result'] as Json[])[0] ?? {};
  }

  /** Changes the Insight of an incident behind everybody's back. */
  inCse(incident: TableRow | undefined, values: Json): Promise<Json> {
    return this.both.cse.post(`insights/${incident?.['correlation_id'] ?? ''}`, values);
  }

  async insightInCse(incident: TableRow | undefined): Promise<Json> {
    const { insight } = await this.both.cse.get(`insights/${incident?.['correlation_id'] ?? ''}`);
    return insight as Json;
  }

  async statusInCse(incident: TableRow | undefined): Promise<unknown> {
    return ((await this.insightInCse(incident))['status'] as Json)['name'];
  }

  incidentNow(incident: TableRow | undefined): Promise<TableRow> {
    return this.both.instance.first('sn_si_incident', `sys_id=${incident?.['sys_id'] ?? ''}`);
  }

  async journal(incident: TableRow | undefined, element = 'work_notes'): Promise<string[]> {
    const query = `element_id=${incident?.['sys_id'] ?? ''}^element=${element}`;
    return (await this.both.instance.list('sys_journal_field', query)).map((entry) => entry['value'] ?? '');
  }

  async recordOf(incident: TableRow | undefined): Promise<TableRow> {
    return (await this.insights(`incident=${incident?.['sys_id'] ?? ''}`))[0] ?? {};
  }

  closeOrders(): Promise<TableRow[]> {
    return this.both.instance.list(this.both.table('delivery'), 'type=close^ORDERBYdedupe_key');
  }

  /** What was changed in CSE by calls, besides the incidents shown there. */
  async writes(): Promise<unknown[]> {
    const requests = (await this.both.cse.get('requests'))['requests'] as Json[];
    return requests.filter(({ method, path }) => method !== 'GET' && !String(path).includes('/enrichments/'));
  }

  /** Closes the incident as an analyst, and lets the platform run its asynchronous rules. */
  async close(incident: TableRow | undefined, values: Json = {}): Promise<void> {
    await this.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', {
      state: '3',
      close_code: '2',
      close_notes: 'A scan of our own.',
      ...values,
    });
    await this.both.instance.control('rest', { limit: 10_000 });
  }
}
