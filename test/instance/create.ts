import { readFileSync } from 'node:fs';
import { importXml, installApp, type AppUser } from './loader/index.ts';
import { createPlatform, type PlatformOptions, type TestHandles } from './platform.ts';
import type {
  InstallReport,
  LogLine,
  MetricsReport,
  Platform,
  Row,
  Scheduler,
  Transaction,
  Values,
} from './types.ts';

export { createPlatform, type PlatformOptions } from './platform.ts';

export interface InstanceOptions extends PlatformOptions {
  /** Folder of a built application (`dist/app`) to install at once. */
  app?: string;
  /** Users who come with an application when it is installed for the first time. */
  users?: readonly AppUser[];
}

/**
 * Records of one table, read and written by the user `admin` with business rules, each call in a transaction of its own.
 * As the test's own doing it counts in no metrics and meets no fault.
 */
export interface TableAccessor {
  find(query?: string): Row[];
  get(sysId: string): Row | undefined;
  /** Throws where the platform would refuse, with its reason. */
  insert(values: Values): Row;
  /** Throws where the platform would refuse, with its reason. */
  update(sysId: string, values: Values): Row;
  remove(sysId: string): boolean;
}

/** A local instance as tests, benchmarks and the command line hold it. */
export interface Instance {
  platform: Platform;
  install(appDir: string): InstallReport;
  /** Imports the records of an `unload` file, as an administrator does from a list; gives how many changed. */
  importXml(file: string): number;
  runJob: Scheduler['runJob'];
  rest: Scheduler['rest'];
  /** Moves the clock on by that many milliseconds; runs nothing. */
  advance(ms: number): void;
  table(name: string): TableAccessor;
  /** Sets a system property, new or not. */
  property(name: string, value: string): void;
  metrics(): MetricsReport;
  log(): LogLine[];
  snapshot(): unknown;
  restore(snapshot: unknown): void;
  /** Ends the outbound HTTP worker. */
  close(): void;
}

function accessorOf(platform: Platform & TestHandles, table: string): TableAccessor {
  const asAdmin = <T>(work: (tx: Transaction) => T): T => {
    const user = platform.users.byName('admin') ?? platform.users.system();
    return platform.aside(() => platform.transaction({ user, kind: 'platform' }, work));
  };
  const written = (what: string, result: ReturnType<Platform['records']['insert']>): Row => {
    if (!result.row) throw new Error(`${what} ${table}: ${result.reason}`);
    return result.row;
  };
  return {
    find: (query = '') => asAdmin((tx) => platform.records.find(tx, table, query)),
    get: (sysId) => asAdmin((tx) => platform.records.get(tx, table, sysId)),
    insert: (values) => asAdmin((tx) => written('insert into', platform.records.insert(tx, table, values))),
    update: (sysId, values) =>
      asAdmin((tx) => written('update of', platform.records.update(tx, table, sysId, values))),
    remove: (sysId) => asAdmin((tx) => platform.records.remove(tx, table, sysId)),
  };
}

/** An instance with the base system, and the application of `options.app` when given. */
export function createInstance(options: InstanceOptions = {}): Instance {
  const platform = createPlatform(options);
  const { scheduler } = platform;
  const tracking = options.tracking === 'built' ? undefined : (options.tracking ?? 'enforcing');
  const table = (name: string) => accessorOf(platform, name);
  const instance: Instance = {
    platform,
    install: (appDir) => installApp(platform, appDir, { tracking, users: options.users }),
    importXml: (file) => importXml(platform, readFileSync(file, 'utf8')),
    runJob: (name) => scheduler.runJob(name),
    rest: (limit) => scheduler.rest(limit),
    advance: (ms) => platform.clock.advance(ms),
    table,
    property(name, value) {
      const properties = table('sys_properties');
      const known = properties.find(`name=${name}`)[0];
      if (known) properties.update(known.sys_id, { value });
      else properties.insert({ name, value });
    },
    metrics: () => platform.metrics.report(),
    log: () => platform.log.lines(),
    snapshot: () => platform.snapshot(),
    restore: (snapshot) => platform.restore(snapshot),
    close: () => platform.http.close(),
  };
  if (options.app) instance.install(options.app);
  return instance;
}
