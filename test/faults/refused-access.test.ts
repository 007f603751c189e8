import { type Row, setCallerAccess } from '../instance/index.ts';
import { press } from '../support/press.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const COUNT = 4;
const RULE = 'Order Close of Insight';

/** What cannot be done without, and what is left out where it is refused. */
const REQUIRED = ['sn_si_incident', 'sys_import_set'];
const OPTIONAL = [
  'cmdb_ci',
  'task_ci',
  'sys_user',
  'sn_si_m2m_task_affected_user',
  'sys_dictionary',
  'sys_db_object',
];
/** Only Validate Setup, the preview and direct writes read these. */
const FOR_PEOPLE = ['sys_transform_map', 'sys_transform_entry', 'sysauto_script', 'sys_scope'];

describe('an instance that refuses the app an access', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  const table = (name: string) => world.instance.table(name);
  const own = (name: string) => table(`${SCOPE}_${name}`);
  const turn = (count = 1): void => {
    for (let index = 0; index < count; index += 1) {
      world.instance.advance(300_000);
      world.instance.runJob('Poll Insights');
      world.instance.rest(1000);
    }
  };
  const status = (): Record<string, string | undefined> => own('sumo_status').find('')[0] ?? {};
  const incidents = () => table('sn_si_incident').find('');
  const insights = () => own('insight').find('');
  const configure = (values: Record<string, string>): void =>
    own('configuration')
      .find('')
      .forEach((row) => own('configuration').update(row.sys_id, values));
  const refuse = (query: string): Row[] => {
    const rows = table('sys_scope_privilege').find(`source_scope.scope=${SCOPE}^status=allowed^${query}`);
    expect(rows.length).toBeGreaterThan(0);
    set(rows, 'denied');
    return rows;
  };
  const set = (rows: readonly Row[], value: string): void =>
    rows.forEach((row) => void table('sys_scope_privilege').update(row.sys_id, { status: value }));
  /** No Insight has ended, and none has spent a try. */
  const expectNoneLost = (): void => {
    expect(insights().filter((row) => row['state'] === 'error')).toEqual([]);
    expect(insights().filter((row) => Number(row['attempts'] || '0') > 0)).toEqual([]);
  };
  const arrive = (): void => {
    const end = world.instance.platform.clock.now() - 60_000;
    world.cse.product.generate({ count: COUNT, seed: 11, fromMs: end - 60_000, over: 60 });
  };
  const said = (): string =>
    [status()['reason'], status()['findings'], status()['last_error']].join('\n') +
    world.instance
      .log()
      .map((line) => line.message)
      .join('\n');

  beforeEach(() => {
    world.reset();
    configure({ affected_users: 'true', default_incident_state: 'Analysis' });
    world.instance.importXml('dist/threat-intelligence.xml');
    turn();
    arrive();
  });

  test.each(REQUIRED)('says so where it cannot do without: %s; and works off what waits', (name) => {
    const rows = refuse(`target_name=${name}^operation=${name === 'sys_import_set' ? 'create' : 'read'}`);
    turn(5);
    expect(incidents()).toHaveLength(0);
    expectNoneLost();
    expect(status()).toMatchObject({ health: 'failing', last_error: expect.stringContaining(`, ${name})`) });
    expect(status()['reason']).toMatch(/ServiceNow refused access from this application\. Add an allowed/);
    set(rows, 'allowed');
    turn(3);
    expect(incidents()).toHaveLength(COUNT);
    expect(insights().map((row) => row['state'])).toEqual(Array(COUNT).fill('ingested'));
    expect(status()).toMatchObject({ health: 'healthy' });
  });

  test.each(OPTIONAL)('leaves out what it does not need: %s; and completes it afterwards', (name) => {
    // A machine that is known, and a user.
    table('sys_user').insert({ user_name: 'known', active: 'true' });
    const rows = refuse(`target_name=${name}`);
    turn(2);
    expect(incidents()).toHaveLength(COUNT);
    expectNoneLost();
    expect(insights().map((row) => row['state'])).toEqual(Array(COUNT).fill('ingested'));
    expect(status()).toMatchObject({ health: 'healthy' });
    const waiting = insights().filter((row) => (row['waits_for'] ?? '') !== '');
    if (waiting.length > 0) {
      expect(waiting[0]?.['waits_for']).toContain(` ${name}`);
      expect(status()['findings']).toMatch(
        new RegExp(`Add an allowed Cross-Scope Access record \\(\\w+, ${name}\\)`),
      );
    }
    const before = insights().map((row) => row['sys_mod_count']);
    set(rows, 'allowed');
    turn(4);
    expectNoneLost();
    expect(insights().filter((row) => (row['waits_for'] ?? '') !== '')).toEqual([]);
    expect(status()['findings'] ?? '').not.toContain(`, ${name})`);
    if (waiting.length > 0) expect(insights().map((row) => row['sys_mod_count'])).not.toEqual(before);
  });

  test('names each configuration item that it could not add, and adds it afterwards', () => {
    const rows = refuse('target_name=cmdb_ci^operation=read');
    turn();
    expect(table('task_ci').find('')).toEqual([]);
    expect(insights().some((row) => row['waits_for'] === 'read cmdb_ci')).toBe(true);
    set(rows, 'allowed');
    turn(4);
    expect(table('task_ci').find('').length).toBeGreaterThan(0);
    expect(incidents().some((row) => (row['cmdb_ci'] ?? '') !== '')).toBe(true);
  });

  test('ignores the Default Incident State where choices may not be read, and says so', () => {
    const rows = refuse('target_name=sys_choice^operation=read');
    turn(2);
    expect(incidents()).toHaveLength(COUNT);
    expect(status()['health']).toBe('degraded');
    expect(status()['reason']).toMatch(
      /Default Incident State "Analysis" is ignored: .*\(read, sys_choice\)/,
    );
    set(rows, 'allowed');
    turn(2);
    expect(status()).toMatchObject({ health: 'healthy' });
  });

  test.each(FOR_PEOPLE)('works as ever where it is only shown to people: %s', (name) => {
    refuse(`target_name=${name}^operation=read`);
    turn(2);
    expect(incidents()).toHaveLength(COUNT);
    expect(status()).toMatchObject({ health: 'healthy' });
  });

  test('says so where HTTP is refused, and polls once it is not', () => {
    const rows = refuse('target_nameSTARTSWITHScriptableRESTMessageClient');
    turn(4);
    expect(status()).toMatchObject({
      health: 'failing',
      reason: expect.stringMatching(/Cannot call ScriptableRESTMessageClient: ServiceNow refused access/),
    });
    expect(insights()).toEqual([]);
    set(rows, 'allowed');
    turn(2);
    expect(incidents()).toHaveLength(COUNT);
    expect(status()).toMatchObject({ health: 'healthy' });
  });

  test('says so in the log where not even the status can be written', () => {
    const rows = refuse('target_nameSTARTSWITHGlideRecord.');
    turn();
    expect(world.instance.log().map((line) => line.message)).toContainEqual(
      expect.stringMatching(/^Sumo CSE ERROR \[access\] Cannot call GlideRecord: ServiceNow refused/),
    );
    set(rows, 'allowed');
    turn(2);
    expect(incidents()).toHaveLength(COUNT);
  });

  test('continues by its jobs where events are refused, and says so in the log and the set-up', () => {
    const many = 260;
    const end = world.instance.platform.clock.now() - 60_000;
    world.cse.product.generate({ count: many, seed: 12, fromMs: end - 60_000, over: 60 });
    refuse('target_name=Glide API: event management');
    for (let minute = 0; minute < 15; minute += 1) {
      if (minute % 5 === 0) world.instance.runJob('Poll Insights');
      world.instance.advance(60_000);
      world.instance.rest(1000);
    }
    expect(incidents()).toHaveLength(COUNT + many);
    expectNoneLost();
    const refusal = /Cannot call Glide API: event management: ServiceNow refused access/;
    expect(world.instance.log().map((line) => line.message)).toContainEqual(expect.stringMatching(refusal));
    const [configuration] = own('configuration').find('');
    press(
      world.instance,
      'Validate Setup',
      `${SCOPE}_configuration`,
      configuration ?? { sys_id: '' },
      'sumo.admin',
    );
    expect(status()['setup_findings']).toMatch(refusal);
  });

  test('reports that Security Incident Response restricts its callers, until they are approved', () => {
    setCallerAccess(world.instance.platform, 'sn_si', 'restriction');
    turn(4);
    expect(incidents()).toHaveLength(0);
    expectNoneLost();
    expect(status()['health']).toBe('failing');
    expect(status()['reason']).toMatch(
      /Cannot read sn_si_incident: .*approve it in System Applications > Restricted Caller Access/,
    );
    const requests = table('sys_restricted_caller_access').find('status=1');
    expect(requests.length).toBeGreaterThan(0);
    requests.forEach((row) => void table('sys_restricted_caller_access').update(row.sys_id, { status: '2' }));
    turn(3);
    expect(incidents()).toHaveLength(COUNT);
    expect(status()).toMatchObject({ health: 'healthy' });
  });

  test('closes Insights where no rule of the app runs on Security Incidents, and says so', () => {
    turn();
    world.instance.platform.settings.foreignTableRules = 'never';
    try {
      table('sn_si_incident').update(incidents()[0]?.sys_id ?? '', { state: '7' });
      turn(3);
      const closed = [...world.cse.product.store.all()].filter(
        ({ body }) => (body['status'] as { name: string }).name === 'closed',
      );
      expect(closed).toHaveLength(1);
      expect(status()).toMatchObject({ health: 'degraded' });
      expect(status()['close_seen_at'] ?? '').toBe('');
      expect(status()['reason']).toContain(`The business rule "${RULE}" on sn_si_incident missed a close`);
      table('sn_si_incident').update(incidents()[0]?.sys_id ?? '', { state: '16' });
      turn(2);
      expect(insights().filter((row) => row['state'] === 'closed')).toEqual([]);
    } finally {
      world.instance.platform.settings.foreignTableRules = 'async-only';
    }
  });

  test('writes directly if the write of the transform map is refused, once that is switched on', () => {
    const { records, schema } = world.instance.platform;
    const insert = records.insert.bind(records);
    const reason = "Access to table 'sn_si_incident' refused due to the table's cross-scope access policy";
    records.insert = (tx, name, values, options) =>
      name === 'sn_si_incident' && tx.scope === 'global'
        ? { row: null, reason }
        : insert(tx, name, values, options);
    const incident = schema.table('sn_si_incident');
    try {
      turn(5);
      expect(incidents()).toHaveLength(0);
      expectNoneLost();
      expect(status()['health']).toBe('degraded');
      expect(status()['reason']).toMatch(
        /Staged Insights are pending\. Cannot create records of sn_si_incident: .*direct_incident_writes to true/,
      );
      world.instance.property(`${SCOPE}.direct_incident_writes`, 'true');
      turn(2);
      expect(incidents()).toHaveLength(0);
      expectNoneLost();
      schema.define({ ...incident, access: { ...incident.access, create: true, update: true } });
      world.instance.importXml('dist/direct-incident-writes.xml');
      turn(3);
    } finally {
      records.insert = insert;
      schema.define(incident);
    }
    expect(incidents()).toHaveLength(COUNT);
    expect(new Set(incidents().map((row) => row['correlation_id'])).size).toBe(COUNT);
    expect(incidents()[0]).toMatchObject({
      correlation_display: 'Sumo Logic CSE',
      contact_type: 'siem',
      state: '16',
    });
    expect(insights().map((row) => row['state'])).toEqual(Array(COUNT).fill('ingested'));
    expect(status()).toMatchObject({ health: 'healthy' });
    // Back on the map: the same sys_ids, so that nothing is made twice.
    world.instance.property(`${SCOPE}.direct_incident_writes`, 'false');
    own('configuration')
      .find('')
      .forEach((row) => own('configuration').update(row.sys_id, { look_back: '48' }));
    turn(2);
    expect(incidents()).toHaveLength(COUNT);
    expect(said()).not.toContain('[object');
  });
});
