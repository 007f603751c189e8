import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USERS_ARGS } from './app-users.ts';
import { SCOPE } from './integration.ts';
import { startServer, type Running } from './processes.ts';
import { CseControl, InstanceClient, RestError, type Json, type TableRow } from './rest.ts';

/** An instance as a process of its own, whose records are in a folder. */
export interface CopiedInstance {
  client: InstanceClient;
  server: Running;
  port: string;
}

/** Instances that are made of copies of one another's records, and the CSE stubs that they call: processes that speak HTTP. */
export class Copies {
  private readonly running: Running[] = [];
  private readonly folders: string[] = [];

  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'copy-'));
    this.folders.push(folder);
    return folder;
  }

  /** Copies the records of an instance that is stopped. */
  copy(from: string, to = this.folder()): string {
    rmSync(to, { recursive: true });
    cpSync(from, to, { recursive: true });
    return to;
  }

  async cse(...args: string[]): Promise<CseControl> {
    const server = await startServer('test/cse/cli.ts', ['--port', '0', ...args]);
    this.running.push(server);
    return new CseControl(server.url);
  }

  /** @param port where the instance was before; any free one for an instance at another address */
  async instance(data: string, cse: CseControl, port = '0'): Promise<CopiedInstance> {
    const args = ['--port', port, ...USERS_ARGS, '--clock', 'virtual', '--cse', cse.url, '--data', data];
    const server = await startServer('test/instance/cli.ts', args);
    this.running.push(server);
    return { client: new InstanceClient(server.url), server, port: new URL(server.url).port };
  }

  async stop(): Promise<void> {
    for (const server of this.running) await server.stop();
    for (const folder of this.folders) rmSync(folder, { recursive: true, force: true });
  }
}

export const table = (name: string): string => `${SCOPE}_${name}`;

/**
 * Time passes in steps of a minute, with all that becomes due in each.
 * @param follows a stub whose clock goes with it; that of the command line does anyway
 */
export async function minutes(
  { client }: CopiedInstance,
  count: number,
  follows?: CseControl,
): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) {
    await client.control('clock', { seconds: 60 });
    if (follows !== undefined) await setClock(follows, client);
    await client.control('rest', { limit: 100_000 });
  }
}

/** Sets the clock of a stub to that of an instance. */
export async function setClock(cse: CseControl, client: InstanceClient): Promise<void> {
  const { now } = await client.control('clock');
  await cse.post('clock', { now: `${String(now).replace(' ', 'T')}Z` });
}

export async function configure({ client }: CopiedInstance, values: Json): Promise<TableRow> {
  const row = await client.first(table('configuration'), 'ORDERBYsys_created_on');
  return client.update(table('configuration'), row['sys_id'] ?? '', values);
}

/** What an instance shows of its health. */
export function statusOf({ client }: CopiedInstance): Promise<TableRow> {
  return client.first(table('sumo_status'));
}

/** Presses a button on the first record of a table of the app; gives what it says. */
export async function press(
  { client }: CopiedInstance,
  name: string,
  action: string,
  user = 'sumo.admin',
): Promise<string> {
  const { sys_id: sysId } = await client.first(table(name), 'ORDERBYsys_created_on');
  const pressed = await client.control('ui-action', { table: table(name), sysId, action, user });
  return (pressed['messages'] as { text: string }[]).map(({ text }) => text).join(' ');
}

/** Requests that a stub has answered, as `METHOD path`. */
export async function requestsOf(cse: CseControl): Promise<string[]> {
  const { requests } = (await cse.get('requests')) as { requests: Json[] };
  return requests.map(({ method, path }) => `${String(method)} ${String(path)}`);
}

/** Makes a record as a form does: what is encrypted is saved, too. Throws with what the instance says against it. */
export async function create({ client }: CopiedInstance, name: string, values: Json): Promise<TableRow> {
  const response = await fetch(
    `${client.url}/api/now/table/${table(name)}?sysparm_input_display_value=true`,
    {
      method: 'POST',
      headers: {
        Authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}`,
        'Content-Type': 'application/json',
        Accept: 'application/json',
      },
      body: JSON.stringify(values),
    },
  );
  const text = await response.text();
  if (!response.ok) throw new RestError(`POST ${name}`, response.status, text);
  return (JSON.parse(text) as { result: TableRow }).result;
}
