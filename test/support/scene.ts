import { startIntegration, type Integration, type IntegrationOptions } from './integration.ts';
import { InstanceClient, RestError, type Json, type TableRow } from './rest.ts';

/** A moment as CSE writes it: UTC, microseconds, no zone. Takes milliseconds since 1970. */
export function cseTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 23)}000`;
}

/** A moment as Date/Time columns store it. Takes milliseconds since 1970. */
export function columnTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

/** True for a question of Validate Setup, which comes by itself after the first run. */
export function isSetUpCall({ path, query }: Json): boolean {
  const asked = /\/(insight-status|insight-resolutions|insights\/00000000-0000-4000-8000-000000000000\/.+)$/;
  return asked.test(String(path)) || (query as Json)['limit'] === '1';
}

/** True for what the job Watch Rules asks. */
function isRulesCall({ path }: Json): boolean {
  return String(path).endsWith('/rules');
}

/** Configuration without what incidents are enriched with. */
export const BARE: Json = {
  configuration_items: 'off',
  attack_links: 'false',
  observables: 'false',
  affected_users: 'false',
};

/** An integration with what an administrator, an analyst and CSE see of it, in the words of the field. */
export class Scene {
  constructor(readonly both: Integration) {}

  static async start(options: IntegrationOptions = {}): Promise<Scene> {
    return new Scene(await startIntegration(options));
  }

  stop(): Promise<void> {
    return this.both.stop();
  }

  /**
   * Both servers back to their start and at the same time, the tenant entered.
   * @param validates the set-up is validated after the first run, as it comes; its calls and events would be among what a
   * test counts
   */
  async begin(configuration: Json = {}, validates = false): Promise<void> {
    const { instance, cse } = this.both;
    await instance.control('reset', {});
    await cse.post('reset', {});
    await instance.control('clock', { seconds: 1 });
    if (!validates) {
      const action = await instance.first('sysevent_script_action', 'name=Validate Setup');
      await instance.update('sysevent_script_action', action['sys_id'] ?? '', { active: 'false' });
    }
    await this.both.configure({ host: cse.url, access_id: 'demo', access_key: 'demo', ...configuration });
  }

  /** The instance's time, milliseconds since 1970. */
  async now(): Promise<number> {
    const { now } = await this.both.instance.control('clock');
    return Date.parse(`${String(now).replace(' ', 'T')}Z`);
  }

  /** Insights just as they are, malformed ones too. */
  async add(...insights: unknown[]): Promise<void> {
    await this.both.cse.post('insights', { insights });
  }

  /** The next list that CSE answers contains exactly these, whatever they are. */
  async answerOnce(objects: readonly unknown[], now: number): Promise<void> {
    const data = { objects, total: objects.length, hasNextPage: false };
    const headers = { Date: new Date(now).toUTCString() };
    await this.both.cse.post('fail', { status: 200, times: 1, headers, body: { data, errors: [] } });
  }

  incidents(query = ''): Promise<TableRow[]> {
    return this.both.instance.list('sn_si_incident', query);
  }

  incidentsOf(insightId: string): Promise<TableRow[]> {
    return this.incidents(`correlation_id=${insightId}`);
  }

  insights(query = ''): Promise<TableRow[]> {
    return this.both.instance.list(this.both.table('insight'), query);
  }

  staged(query = ''): Promise<TableRow[]> {
    return this.both.instance.list(this.both.table('sumo_logic_insights'), query);
  }

  /** What a job keeps for the configuration. */
  job(key: string): Promise<TableRow> {
    return this.both.instance.first(this.both.table('job'), `job=${key}`);
  }

  status(query = ''): Promise<TableRow> {
    return this.both.instance.first(this.both.table('sumo_status'), query);
  }

  /** Integration Runs, the newest first. */
  runs(query = ''): Promise<TableRow[]> {
    return this.both.instance.list(this.both.table('integration_run'), `${query}^ORDERBYDESCstarted`);
  }

  /** What the app has logged as errors. */
  async errorLines(): Promise<string[]> {
    const lines = (await this.both.instance.control('log?prefix=Sumo%20CSE%20ERROR')) as unknown as Json[];
    return lines.map((line) => String(line['message']));
  }

  /** What polls, sweeps and re-reads asked CSE since its start; those of Validate Setup and Watch Rules are left out. */
  async calls(): Promise<Json[]> {
    const requests = (await this.both.cse.get('requests'))['requests'] as Json[];
    return requests.filter(
      (request) => request['method'] === 'GET' && !isSetUpCall(request) && !isRulesCall(request),
    );
  }

  async property(name: string, value: string): Promise<void> {
    const row = await this.both.instance.first('sys_properties', `name=${this.both.scope}.${name}`);
    await this.both.instance.update('sys_properties', row['sys_id'] ?? '', { value });
  }

  /** Presses a form button on the first record of a table of the app; throws where the user is not offered it. */
  async press(
    table: string,
    action: string,
    user = 'admin',
  ): Promise<{ messages: { level: string; text: string }[]; redirect: string | null }> {
    const name = this.both.table(table);
    const { sys_id: sysId } = await this.both.instance.first(name, 'ORDERBYsys_created_on');
    const pressed = await this.both.instance.control('ui-action', { table: name, sysId, action, user });
    return pressed as Awaited<ReturnType<Scene['press']>>;
  }

  as(user: string): InstanceClient {
    return new InstanceClient(this.both.instance.url, user, user);
  }

  /** A request with the credentials of a user whose password is the user ID; gives the HTTP status and the result. */
  async request(
    method: string,
    path: string,
    body?: Json,
    user = 'admin',
  ): Promise<{ status: number; result: unknown }> {
    const response = await fetch(`${this.both.instance.url}/api/now/${path}`, {
      method,
      headers: {
        Authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`,
        Accept: 'application/json',
        'Content-Type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = text === '' ? {} : (JSON.parse(text) as Json);
    return { status: response.status, result: answer['result'] ?? answer['error'] };
  }

  /** Deletes a record as an administrator; throws where that is refused. */
  async remove(table: string, sysId: string): Promise<void> {
    const { status, result } = await this.request('DELETE', `table/${table}/${sysId}`);
    if (status !== 204) throw new RestError(`DELETE ${table}`, status, JSON.stringify(result));
  }
}
