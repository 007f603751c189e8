import { BREAKAGES } from '../support/atf-breakages.ts';
import { ENRICHMENT_BREAKAGES } from '../support/atf-enrichment-breakages.ts';
import { loadIntelligence } from '../support/atf-intelligence.ts';
import { createProving, remove, set, undo } from '../support/atf-proving.ts';
import { runAtfTest, type StepOutcome } from '../support/atf.ts';
import { SCOPE } from '../support/integration.ts';
import { PLUGIN } from '../support/threat-intelligence.ts';

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
  afterEach(() => undo.splice(0).forEach((one) => one()));

  test('contains every test once', () => {
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

  test('the first test records how long the module of the jobs takes to load', () => {
    const [step] = runAtfTest(instance, 'Sumo: the stand-in answers');
    expect(step?.message).toMatch(/the module of the jobs took \d+ ms to load/);
  });

  test.each(names)('%s leaves nothing behind', (name) => {
    const kept = [
      'insight',
      'delivery',
      'selftest',
      'sumo_status',
      'integration_run',
      'sumo_logic_insights',
      'incident_update',
    ];
    runAtfTest(instance, name);
    const others = ['sn_si_incident', 'task_ci', 'cmdb_ci', 'sn_si_m2m_task_affected_user'];
    const left = [...kept.map((table) => `${SCOPE}_${table}`), ...others].filter(
      (table) => instance.table(table).find('').length > 0,
    );
    expect(left).toEqual([]);
    // The lease for creating configuration items is the app's own.
    expect(instance.table(`${SCOPE}_lease`).find('name!=configuration items')).toEqual([]);
  });

  test('can be run again after a test that ended in the middle', () => {
    set(instance, 'sys_script', 'name=Order Close of Insight', { active: 'false' });
    expect(failed(runAtfTest(instance, 'Sumo: closing an incident closes its Insight'))).toHaveLength(1);
    set(instance, 'sys_script', 'name=Order Close of Insight', { active: 'true' });
    for (const name of names) expect([name, failed(runAtfTest(instance, name))]).toEqual([name, []]);
  });

  test('says what Threat Intelligence lacks, and links what it has', () => {
    const name = 'Sumo: Threat Intelligence is linked';
    expect(runAtfTest(instance, name)[0]?.message).toMatch(
      /^Info: Observables are left out: Cannot read sn_ti_\w+: ServiceNow refused.*Info: ATT&CK links are left out: /,
    );
    loadIntelligence(instance);
    expect(runAtfTest(instance, name)[0]?.message).toBe('Observable links: 1. ATT&CK links: 1');
  });

  test('passes where Threat Intelligence is not installed, and says so', () => {
    const lacking = createProving(PLUGIN);
    const steps = runAtfTest(lacking, 'Sumo: Threat Intelligence is linked');
    expect(failed(steps)).toEqual([]);
    expect(steps[0]?.message).toMatch(/^Info: Observables are left out: this instance has no table/);
  });

  test('says what to do if the stand-in is not set up', () => {
    remove(instance, `${SCOPE}_configuration`, 'name=Self-test');
    for (const name of names.filter((each) => /answers|incident|rights|keys/.test(each))) {
      expect(failed(runAtfTest(instance, name))[0]?.message).toMatch(/Prove the install/);
    }
  });

  const broken = [...BREAKAGES, ...ENRICHMENT_BREAKAGES];
  test.each(broken)('fails where %s', (_what, spoil, name, message) => {
    spoil(instance);
    const [step] = failed(runAtfTest(instance, name));
    expect(step?.message ?? 'passed').toMatch(message);
  });

  test('has a test that fails for each of its tests', () => {
    expect(names.filter((name) => !broken.some(([, , other]) => other === name))).toEqual([]);
  });
});
