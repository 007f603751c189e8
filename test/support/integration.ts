import { USERS_ARGS } from './app-users.ts';
import { watchOver } from './monitor.ts';
import { startServer } from './processes.ts';
import { CseControl, InstanceClient, type Json, type TableRow } from './rest.ts';
import { startCse, startInstance, type Server } from './servers.ts';

export const SCOPE = 'x_sul_sumo_logic_s';

/** Where the clocks of servers for tests begin, one minute after a full five: nothing depends on when a test is run. */
export const START_AT: readonly string[] = ['--start-at', '2026-01-15T12:01:00Z'];

export interface IntegrationOptions {
  /** Insights that the stub generates at its start. */
  insights?: number;
  cseArgs?: readonly string[];
  instanceArgs?: readonly string[];
  /** Values of the configuration besides host and credentials. */
  configuration?: Json;
  scope?: string;
  /** Two processes instead of this one: where a test is about a process, or measures one. */
  processes?: boolean;
}

/** The built app on a local instance against a CSE stub. Tests speak HTTP to both. */
export interface Integration {
  instance: InstanceClient;
  cse: CseControl;
  scope: string;
  /** Runs the poll job and everything that it leaves to be continued. Returns the job's own outcome. */
  poll(): Promise<Json>;
  /** Moves the clock on, does what has become due, and fails where the status then lies, see the monitor. */
  pass(seconds: number): Promise<void>;
  /** Fails where the status lies. */
  look(): Promise<void>;
  configure(values: Json): Promise<TableRow>;
  table(name: string): string;
  stop(): Promise<void>;
}

async function startBoth(options: IntegrationOptions): Promise<[instance: Server, cse: Server]> {
  const cseArgs = ['--port', '0', '--insights', String(options.insights ?? 0), ...START_AT];
  const instanceArgs = ['--port', '0', ...USERS_ARGS, '--clock', 'virtual', ...START_AT];
  const start = options.processes
    ? { cse: onOwn('test/cse/cli.ts'), instance: onOwn('test/instance/cli.ts') }
    : { cse: startCse, instance: startInstance };
  const cse = await start.cse([...cseArgs, ...(options.cseArgs ?? [])]);
  try {
    const args = [...instanceArgs, '--cse', cse.url, ...(options.instanceArgs ?? [])];
    return [await start.instance(args), cse];
  } catch (error) {
    await cse.stop();
    throw error;
  }
}

const onOwn =
  (entry: string) =>
  (args: readonly string[]): Promise<Server> =>
    startServer(entry, args);

export async function startIntegration(options: IntegrationOptions = {}): Promise<Integration> {
  const scope = options.scope ?? SCOPE;
  const [instanceServer, cseServer] = await startBoth(options);
  const instance = new InstanceClient(instanceServer.url);
  const cse = new CseControl(cseServer.url);
  const table = (name: string): string => `${scope}_${name}`;
  const configure = async (values: Json): Promise<TableRow> => {
    const row = await instance.first(table('configuration'), 'ORDERBYsys_created_on');
    // Another host or user clears the key: whoever changes them enters it again.
    const isElsewhere = ['host', 'access_id'].some((column) => (values[column] ?? '') !== '');
    const key = isElsewhere ? { access_key: 'demo' } : {};
    return instance.update(table('configuration'), row['sys_id'] ?? '', { ...key, ...values });
  };
  const look = watchOver(instance, scope);
  await configure({ host: cseServer.url, access_id: 'demo', access_key: 'demo', ...options.configuration });
  return {
    instance,
    cse,
    scope,
    table,
    look,
    configure,
    async poll() {
      const report = await instance.runJob('Poll Insights');
      await instance.control('rest', { limit: 100_000 });
      return report;
    },
    async pass(seconds) {
      await instance.control('clock', { seconds });
      await instance.control('rest', { limit: 100_000 });
      await look();
    },
    async stop() {
      await instanceServer.stop();
      await cseServer.stop();
    },
  };
}
