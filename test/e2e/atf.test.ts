import { createInstance, type Instance } from '../instance/index.ts';
import { runAtfTest, type StepOutcome } from '../support/atf.ts';
import { SCOPE } from '../support/integration.ts';

const START = Date.UTC(2026, 0, 15, 12, 0, 0);
const ADDRESS = 'https://instance.example';

/** An instance on which an administrator has done what "Prove the install" in the README says. */
function createProving(): Instance {
  const nowhere = { status: 0, headers: {}, body: '', error: 'No network' };
  const http = { send: () => nowhere, close: () => undefined };
  const instance = createInstance({ app: 'dist/app', clock: 'virtual', startAt: START, http });
  instance.property('glide.servlet.uri', `${ADDRESS}/`);
  instance.table(`${SCOPE}_configuration`).insert({
    name: 'Self-test',
    active: 'false',
    host: ADDRESS,
    access_id: 'sumo.admin',
    access_key: 'sumo.admin',
  });
  set(instance, 'sys_ws_definition', 'service_id=selftest_cse', { active: 'true' });
  return instance;
}

/** Changes the one record that a query finds. */
function set(instance: Instance, table: string, query: string, values: Record<string, string>): void {
  const rows = instance.table(table).find(query);
  if (rows.length !== 1) throw new Error(`${rows.length} records of ${table} match ${query}`);
  instance.table(table).update(rows[0]?.sys_id ?? '', values);
}

const failed = (steps: StepOutcome[]): StepOutcome[] => steps.filter(({ passed }) => !passed);

describe('the test suite for an instance', () => {
  const instance = createProving();
  const fresh = instance.snapshot();
  const [suite] = instance.table('sys_atf_test_suite').find('');
  const names = instance
    .table('sys_atf_test_suite_test')
    .find(`test_suite=${suite?.sys_id ?? ''}^ORDERBYorder`)
    .map((row) => instance.table('sys_atf_test').get(row['test'] ?? '')?.['name'] ?? '');

  beforeEach(() => instance.restore(fresh));

  test('holds every test once', () => {
    const all = instance
      .table('sys_atf_test')
      .find('')
      .map((row) => row['name'] ?? '');
    expect([...names].sort()).toEqual(all.sort());
    expect(suite?.['name']).toBe('Sumo Logic SIR');
  });

  test.each(names)('%s passes', (name) => {
    expect(failed(runAtfTest(instance, name))).toEqual([]);
  });
});
