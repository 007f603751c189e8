import { ScopeAccess } from '../../access/scope-access.ts';
import { createGlide } from '../../glide/index.ts';
import { createRecords } from '../../records/index.ts';
import { createSchema, formatStored } from '../../schema/index.ts';
import { createStore } from '../../store/index.ts';
import type {
  Fault,
  HttpRequest,
  HttpResponse,
  LogLine,
  Millis,
  OperationKind,
  Platform,
  Row,
  ScriptRecord,
  Transaction,
  User,
  Values,
} from '../../types.ts';
import { defineTestTables, seedTestRows } from './tables.ts';

type Operation = 'insert' | 'update' | 'delete';

/** What tests may replace, and what they can look at afterwards. */
export interface TestPlatform {
  platform: Platform;
  tx: Transaction;
  /** Glide names as a script of the transaction finds them. */
  glide: Record<string, never>;
  /** Record operations so far, as `table kind`. */
  operations: string[];
  /** Rows that each query so far has examined. */
  examined: number[];
  log: LogLine[];
  events: { name: string; table: string; sysId: string; parm1: string; parm2: string; dueAt?: Millis }[];
  requests: HttpRequest[];
  answers: Partial<HttpResponse>[];
  transforms: { importSet: string; row?: string }[];
  before: ((operation: Operation, record: ScriptRecord, previous?: Row) => void)[];
  after: ((operation: Operation, record: ScriptRecord, previous?: Row) => void)[];
  faults: Fault[];
  insert(table: string, values: Values): Row;
}

export const NOW: Millis = Date.UTC(2026, 2, 11, 9, 30, 0);

const USER: User = { sysId: 'a'.repeat(32), name: 'ann', roles: new Set(['agent']), timeZone: 'UTC' };

/** An instance of schema, store, records and Glide; engines are fakes that record what they are asked. */
export function testPlatform(mode: Platform['mode'] = 'strict', scope = 'x_test'): TestPlatform {
  const schema = createSchema();
  const store = createStore(schema);
  const tx: Transaction = {
    user: USER,
    scope,
    kind: 'job',
    interactive: false,
    messages: [],
    killed: false,
    depth: 0,
    state: new Map(),
  };
  const test = {
    operations: [],
    examined: [],
    log: [],
    events: [],
    requests: [],
    answers: [],
    transforms: [],
    before: [],
    after: [],
    faults: [],
    tx,
  } as Partial<TestPlatform> as TestPlatform;
  const settings = { foreignTableRules: 'async-only', readableSecrets: [] };
  const platform = { mode, schema, store, settings, ...fakes(test) } as unknown as Platform;
  defineTestTables(schema);
  platform.access = new ScopeAccess(platform);
  platform.records = createRecords(platform, 'secret of the test');
  platform.glide = createGlide(platform);
  seedTestRows(store);
  test.platform = platform;
  test.glide = platform.glide.globals(tx) as Record<string, never>;
  test.insert = (table, values) => {
    const result = platform.records.insert(tx, table, values, { system: true, workflow: false });
    if (!result.row) throw new Error(result.reason);
    return result.row;
  };
  return test;
}

function fakes(test: TestPlatform): Partial<Platform> {
  let now = NOW;
  return {
    clock: {
      now: () => now,
      text: () => formatStored(now),
      advance: (ms) => void (now += ms),
      jump: (ms) => void (now += ms),
      mode: 'virtual',
      onAdvance: () => undefined,
    },
    metrics: {
      count: (table, kind) => void test.operations.push(`${table} ${kind}`),
      countExamined: (_table, rows) => void test.examined.push(rows),
      countOutbound: () => void test.operations.push('outbound'),
      report: () => ({ operations: {}, total: test.operations.length, examined: {}, outbound: 0 }),
      reset: () => void test.operations.splice(0),
    },
    faults: {
      arm: (fault) => void test.faults.push(fault),
      clear: () => void test.faults.splice(0),
      hit: (tx, table, kind) => hit(test, tx, table, kind),
    },
    log: {
      write: (level, source, message) =>
        void test.log.push({ at: formatStored(now), level, source, message }),
      lines: () => test.log,
      clear: () => void test.log.splice(0),
    },
    sandbox: {
      run: (_tx, _scope, _name, script) => ({ value: `evaluated:${script}`, variables: {} }),
      end: () => undefined,
    },
    rules: {
      display: (_tx, _table, row) => row,
      before(_tx, operation, _table, record, previous) {
        for (const rule of test.before) rule(operation, record, previous);
        return !record.aborted();
      },
      after(_tx, operation, _table, record, previous) {
        for (const rule of test.after) rule(operation, record, previous);
      },
    },
    imports: {
      transform(_tx, importSet, row) {
        test.transforms.push({ importSet, row });
        return { failed: false, runSysId: 'f'.repeat(32) };
      },
      importRow: () => [],
    },
    events: {
      queue: (_tx, name, table, sysId, parm1, parm2, dueAt) =>
        void test.events.push({ name, table, sysId, parm1, parm2, dueAt }),
    },
    acl: { can: (_tx, operation) => operation === 'read', canQuery: () => true, passes: () => false },
    http: {
      send(request) {
        test.requests.push(request);
        return { status: 200, headers: {}, body: '', ...test.answers.shift() };
      },
      close: () => undefined,
    },
  };
}

/** The fake engine of faults: fails or kills at the n-th operation from when the fault was armed. */
function hit(test: TestPlatform, tx: Transaction, table: string, kind: OperationKind): boolean {
  let fails = false;
  for (const fault of [...test.faults]) {
    if ((fault.table ?? table) !== table || (fault.operation ?? kind) !== kind) continue;
    fault.at -= 1;
    if (fault.at > 0) continue;
    test.faults.splice(test.faults.indexOf(fault), 1);
    if (fault.kind === 'kill') tx.killed = true;
    if (fault.kind === 'fail') fails = true;
  }
  return fails;
}
