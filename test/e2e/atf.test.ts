import { createInstance, type Instance, type TableDefinition } from '../instance/index.ts';
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

/** Removes every record that a query finds; there must be one. */
function remove(instance: Instance, table: string, query: string): void {
  const rows = instance.table(table).find(query);
  if (rows.length === 0) throw new Error(`No record of ${table} matches ${query}`);
  for (const { sys_id } of rows) instance.table(table).remove(sys_id);
}

/** Changes a module of the app as it is installed. */
function patch(instance: Instance, module: string, find: string, replace: string): void {
  const rows = instance.table('sys_module').find(`pathENDSWITH/src/server/${module}`);
  const content = rows[0]?.['content'] ?? '';
  if (!content.includes(find)) throw new Error(`${module} does not hold: ${find}`);
  set(instance, 'sys_module', `pathENDSWITH/src/server/${module}`, {
    content: content.replaceAll(find, () => replace),
  });
}

/** Defines a table in another way until the test ends: tables are not part of a snapshot. */
function redefine({ platform }: Instance, table: string, other: Partial<TableDefinition>): void {
  const before = platform.schema.table(table);
  undo.push(() => platform.schema.define(before));
  platform.schema.define({ ...before, ...other });
}

const undo: (() => void)[] = [];

/** Lets scripts of the app write Security Incidents. */
function openIncidents(instance: Instance): void {
  const { access } = instance.platform.schema.table('sn_si_incident');
  redefine(instance, 'sn_si_incident', { access: { ...access, update: true } });
  const [read] = instance.table('sys_scope_privilege').find('target_name=sn_si_incident');
  const { sys_id: _id, ...values } = read ?? {};
  instance.table('sys_scope_privilege').insert({ ...values, operation: 'write' });
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
  afterEach(() => undo.splice(0).forEach((one) => one()));

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

  test.each(names)('%s leaves nothing behind', (name) => {
    const kept = [
      'insight',
      'delivery',
      'selftest',
      'sumo_status',
      'integration_run',
      'lease',
      'sumo_logic_insights',
    ];
    runAtfTest(instance, name);
    const left = [...kept.map((table) => `${SCOPE}_${table}`), 'sn_si_incident'].filter(
      (table) => instance.table(table).find('').length > 0,
    );
    expect(left).toEqual([]);
  });

  test('can be run again after a test that ended in the middle', () => {
    set(instance, 'sys_script', 'name=Order Close of Insight', { active: 'false' });
    expect(failed(runAtfTest(instance, 'Sumo: closing an incident closes its Insight'))).toHaveLength(1);
    set(instance, 'sys_script', 'name=Order Close of Insight', { active: 'true' });
    for (const name of names) expect([name, failed(runAtfTest(instance, name))]).toEqual([name, []]);
  });

  test('tells what to do where the stand-in is not set up', () => {
    remove(instance, `${SCOPE}_configuration`, 'name=Self-test');
    for (const name of names.filter((each) => /answers|incident|rights|keys/.test(each))) {
      expect(failed(runAtfTest(instance, name))[0]?.message).toMatch(/Prove the install/);
    }
  });

  const map = 'map.name=Sumo Insight Mapper';
  const broken: [what: string, spoil: () => void, name: string, message: RegExp][] = [
    [
      'the stand-in is inactive',
      () => set(instance, 'sys_ws_definition', 'service_id=selftest_cse', { active: 'false' }),
      'Sumo: the stand-in answers',
      /set the Scripted REST API "Sumo Self-test CSE" active/,
    ],
    [
      'the configuration of the tests is active',
      () => set(instance, `${SCOPE}_configuration`, 'name=Self-test', { active: 'true' }),
      'Sumo: the stand-in answers',
      /set it inactive/,
    ],
    [
      'the configuration names another host',
      () => set(instance, `${SCOPE}_configuration`, 'name=Self-test', { host: 'us2' }),
      'Sumo: the stand-in answers',
      /its Host must be this instance, https:\/\/instance\.example/,
    ],
    [
      'the password is another',
      () => set(instance, `${SCOPE}_configuration`, 'name=Self-test', { access_key: 'another' }),
      'Sumo: the stand-in answers',
      /name and password of a user/,
    ],
    [
      'the user has no role',
      () =>
        set(instance, `${SCOPE}_configuration`, 'name=Self-test', {
          access_id: 'sir.analyst',
          access_key: 'sir.analyst',
        }),
      'Sumo: the stand-in answers',
      /needs the role/,
    ],
    [
      'variables in an address are substituted',
      () =>
        patch(
          instance,
          'platform/http.ts',
          'message.setEndpoint(call.url)',
          "message.setEndpoint(call.url.split('%24%7Buser.name%7D').join('admin'))",
        ),
      'Sumo: the stand-in answers',
      /substitutes variables/,
    ],
    [
      'the map is inactive',
      () => set(instance, 'sys_transform_map', 'name=Sumo Insight Mapper', { active: 'false' }),
      'Sumo: an Insight becomes an incident',
      /Security Incident of the Insight failed: there are 0/,
    ],
    [
      'an entry of the map is gone',
      () => remove(instance, 'sys_transform_entry', `${map}^target_field=severity`),
      'Sumo: an Insight becomes an incident',
      /Field severity of the incident failed/,
    ],
    [
      'dates are staged in another zone',
      () =>
        patch(
          instance,
          'transform/staging-row.ts',
          'created: formatDateTime(insight.created)',
          'created: formatDateTime(insight.created + 3600000)',
        ),
      'Sumo: an Insight becomes an incident',
      /Field opened_at of the incident failed/,
    ],
    [
      'incidents get sys_ids of their own',
      () => patch(instance, 'entry/map.ts', 'target.setNewGuidValue', '(() => undefined)'),
      'Sumo: an Insight becomes an incident',
      /sys_id of the incident failed/,
    ],
    [
      'onBefore passes over nothing',
      () => set(instance, 'sys_transform_script', `${map}^when=onBefore`, { active: 'false' }),
      'Sumo: an Insight has one incident',
      /Import state of a row of the Import Set API failed|overwritten/,
    ],
    [
      'onAfter does not run',
      () => set(instance, 'sys_transform_script', `${map}^when=onAfter`, { active: 'false' }),
      'Sumo: the transform engine keeps the rules',
      /onAfter does not run/,
    ],
    [
      'the state is not mapped',
      () => remove(instance, 'sys_transform_entry', `${map}^target_field=state`),
      'Sumo: Default Incident State',
      /Default Incident State was not taken over/,
    ],
    [
      'a state that does not exist is not said',
      () =>
        patch(
          instance,
          'configuration/configuration.ts',
          "findings: state.finding === '' ? []",
          'findings: true ? []',
        ),
      'Sumo: Default Incident State',
      /do not say that the state is ignored/,
    ],
    [
      'the rule on Security Incidents is inactive',
      () => set(instance, 'sys_script', 'name=Order Close of Insight', { active: 'false' }),
      'Sumo: closing an incident closes its Insight',
      /Order Close of Insight/,
    ],
    [
      'the resolution does not follow the map',
      () =>
        patch(
          instance,
          'closure/senders.ts',
          "setStatus(insightId, 'closed', resolution)",
          "setStatus(insightId, 'closed', 'Other')",
        ),
      'Sumo: closing an incident closes its Insight',
      /Resolution of the Insight failed/,
    ],
    [
      'no comment is written',
      () => patch(instance, 'closure/senders.ts', 'client.addComment(', '(() => undefined)('),
      'Sumo: closing an incident closes its Insight',
      /Comment on the Insight failed/,
    ],
    [
      'any date is taken',
      () =>
        patch(
          instance,
          'cse/parse.ts',
          "createdOf(at('created'))",
          "at('created').value === 7 ? 1768478340000 : createdOf(at('created'))",
        ),
      'Sumo: an Insight becomes an incident',
      /State of the Insight that cannot be read failed/,
    ],
    [
      'the link is not sent',
      () => patch(instance, 'closure/senders.ts', 'client.putEnrichment(', '(() => undefined)('),
      'Sumo: closing an incident closes its Insight',
      /Enrichment ServiceNow failed/,
    ],
    [
      're-opening takes nothing back',
      () => patch(instance, 'closure/changed.ts', 'takeBack(incident, ports);', ';'),
      'Sumo: re-opening an incident takes the close back',
      /did not take it back/,
    ],
    [
      'a viewer may write configurations',
      () =>
        remove(
          instance,
          'sys_security_acl_role',
          `sys_security_acl.name=${SCOPE}_configuration^sys_security_acl.operation=write`,
        ),
      'Sumo: a viewer reads and writes nothing',
      /Rights on \w+_configuration failed: it is "read, write"/,
    ],
    [
      'the access key has no ACL',
      () => set(instance, 'sys_security_acl', `name=${SCOPE}_configuration.access_key`, { active: 'false' }),
      'Sumo: a viewer reads and writes nothing',
      /Access Key failed/,
    ],
    [
      'run data may be written',
      () =>
        set(instance, 'sys_security_acl', `name=${SCOPE}_delivery^operation=write`, {
          script: 'answer = true;',
        }),
      'Sumo: an administrator changes settings alone',
      /Rights on \w+_delivery failed/,
    ],
    [
      'an ACL asks for no role',
      () => remove(instance, 'sys_security_acl_role', `sys_security_acl.name=${SCOPE}_insight`),
      'Sumo: without a role nothing is there',
      /Rights on \w+_insight failed: it is "read"/,
    ],
    [
      'a unique index is missing',
      () => redefine(instance, `${SCOPE}_delivery`, { indexes: [] }),
      'Sumo: keys refuse a second record',
      /Unique index on dedupe_key failed/,
    ],
    [
      'scripts of the app may write Security Incidents',
      () => openIncidents(instance),
      'Sumo: the transform engine keeps the rules',
      /a script of the app wrote it/,
    ],
    [
      'a choice value is missing',
      () => remove(instance, 'sys_choice', 'name=sn_si_incident^element=contact_type^value=siem'),
      'Sumo: the choice values exist',
      /contact_type failed: siem missing/,
    ],
    [
      'events are not queued',
      () => patch(instance, 'platform/services.ts', 'gs.eventQueueScheduled(', '(() => undefined)('),
      'Sumo: an event waits for its time',
      /Not met: records_match_query/,
    ],
  ];

  test.each(broken)('fails where %s', (_what, spoil, name, message) => {
    spoil();
    const [step] = failed(runAtfTest(instance, name));
    expect(step?.message ?? 'passed').toMatch(message);
  });

  test('has a test that fails for each of its tests', () => {
    expect(names.filter((name) => !broken.some(([, , other]) => other === name))).toEqual([]);
  });
});
