import type { ButtonModel } from '../../../ui/index.ts';
import { byOrder, isOn } from '../../engine/catalog.ts';
import { ApiError } from '../../http/api-error.ts';
import type { Host } from '../../http/host.ts';
import type { Platform, Row, Transaction, Values } from '../../types.ts';
import type { Opened } from '../form/open.ts';
import { redirect, type Visit } from '../visit.ts';

const SUITE = 'sys_atf_test_suite';
const TEST = 'sys_atf_test';
const ACTION = 'atf_run';

/** Tests of a suite, in their order. */
function testsOf({ store }: Platform, { table, row }: Opened): Row[] {
  if (table === TEST) return [row];
  return [...store.rows('sys_atf_test_suite_test')]
    .filter((entry) => entry['test_suite'] === row.sys_id)
    .sort(byOrder)
    .map((entry) => store.get(TEST, entry['test'] ?? ''))
    .filter((test) => test !== undefined)
    .filter((test) => isOn(test['active'] ?? '1'));
}

/** The button that runs a test or a suite, where the host of the instance can run tests. */
export function atfButtons({ runTest }: Host, tx: Transaction, { table, isNew }: Opened): ButtonModel[] {
  const label = { [SUITE]: 'Run Test Suite', [TEST]: 'Run Test' }[table];
  if (label === undefined || isNew || !runTest || !tx.user.roles.has('admin')) return [];
  const confirm = 'A test changes records of this instance, and leaves what it made. Run it?';
  return [{ label, value: ACTION, title: 'Runs here and now', confirm }];
}

export const isAtfAction = (action: string): boolean => action === ACTION;

function insert({ host: { platform }, tx }: Visit, table: string, values: Values): Row {
  const result = platform.records.insert(tx, table, values);
  if (result.row === null) throw new ApiError(500, 'The result was not saved', result.reason);
  return result.row;
}

/** Runs one test, and keeps its result. */
function runOne(visit: Visit, test: Row, parent: string): boolean {
  const { runTest, platform } = visit.host;
  const start_time = platform.clock.text();
  let steps: { step: string; passed: boolean; message: string }[];
  try {
    steps = [...(runTest?.(test['name'] ?? '') ?? [])];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    steps = [{ step: 'The test', passed: false, message }];
  }
  const passed = steps.every((step) => step.passed);
  const output = steps.map(
    ({ step, message, passed: ok }) => `${ok ? 'Passed' : 'FAILED'} ${step}: ${message}`,
  );
  insert(visit, 'sys_atf_test_result', {
    test: test.sys_id,
    parent,
    start_time,
    status: passed ? 'success' : 'failure',
    output: output.join('\n').slice(0, 4000),
  });
  return passed;
}

/** Runs a test or the tests of a suite, and leads to the results. */
export function runAtf(visit: Visit, opened: Opened): unknown {
  const { host, tx } = visit;
  const { platform } = host;
  if (atfButtons(host, tx, opened).length === 0)
    throw new ApiError(403, 'Not offered', 'Tests cannot be run here');
  const tests = testsOf(platform, opened);
  const isSuite = opened.table === SUITE;
  const suite = isSuite
    ? insert(visit, 'sys_atf_test_suite_result', {
        test_suite: opened.row.sys_id,
        start_time: platform.clock.text(),
        status: 'running',
      }).sys_id
    : '';
  const passed = tests.filter((test) => runOne(visit, test, suite)).length;
  const failed = tests.length - passed;
  if (isSuite)
    platform.records.update(tx, 'sys_atf_test_suite_result', suite, {
      status: failed === 0 ? 'success' : 'failure',
      success_count: String(passed),
      failure_count: String(failed),
      end_time: platform.clock.text(),
    });
  const text = `${passed} of ${tests.length} ${tests.length === 1 ? 'test' : 'tests'} passed`;
  const target = isSuite
    ? `/sys_atf_test_suite_result.do?sys_id=${suite}`
    : `/${TEST}.do?sys_id=${opened.row.sys_id}`;
  return redirect(visit, target, { level: failed === 0 ? 'success' : 'error', text });
}
