import { columnTime, cseTime, Scene } from '../support/scene.ts';
import { anEntity, anInsight } from '../support/insights.ts';
import type { Json, TableRow } from '../support/rest.ts';

const ID = '0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d01';

/** What the product's public documentation promises, sentence by sentence, in our words. */
describe('the documentation of the integration', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start();
  });

  beforeEach(() => scene.begin());

  afterAll(() => scene.stop());

  /** An Insight that CSE has made a moment ago. */
  const arrive = async (fields: Json = {}): Promise<void> => {
    await scene.add(anInsight({ id: ID, created: cseTime((await scene.now()) - 60_000), ...fields }));
  };
  const poll = async (fields: Json = {}): Promise<TableRow> => {
    await arrive(fields);
    await scene.both.poll();
    const [incident] = await scene.incidentsOf(ID);
    if (incident === undefined) throw new Error('there is no incident');
    return incident;
  };
  const logged = async (): Promise<string[]> => {
    const lines = (await scene.both.instance.control('log?prefix=Sumo%20CSE')) as unknown as Json[];
    return lines.map((line) => String(line['message']));
  };

  test('polls CSE and creates an incident for each Insight', async () => {
    const now = await scene.now();
    const ids = [1, 2, 3, 4, 5].map((n) => `${ID.slice(0, -1)}${n}`);
    await scene.add(...ids.map((id) => anInsight({ id, created: cseTime(now - 60_000) })));
    await scene.both.poll();
    const incidents = await scene.incidents();
    expect(incidents.map((one) => one['correlation_id']).sort()).toEqual(ids);
  });

  test('composes fields, configuration items and ATT&CK data of the incident', async () => {
    const incident = await poll();
    expect(incident['short_description']).toBe('INSIGHT-731: Execution with Persistence on till-07');
    const text = incident['description'] ?? '';
    expect(text).toContain('Stages: Execution');
    expect(text).toMatch(/- Tactic TA0002 Execution https/);
    expect(text).toContain('Technique T1059.004 https://attack.mitre.org/techniques/T1059/004/');
    const item = await scene.both.instance.first('cmdb_ci', `sys_id=${incident['cmdb_ci'] ?? ''}`);
    expect(item['name']).toBe('till-07');
    expect(await scene.both.instance.count('task_ci', `task=${incident['sys_id'] ?? ''}`)).toBeGreaterThan(0);
  });

  test('ingests what matches the configured query, every five minutes by default', async () => {
    await scene.both.configure({ query: 'severity:"CRITICAL"' });
    const now = await scene.now();
    const other = `${ID.slice(0, -1)}2`;
    await scene.add(
      anInsight({ id: ID, severity: 'CRITICAL', created: cseTime(now - 60_000) }),
      anInsight({ id: other, severity: 'LOW', created: cseTime(now - 60_000) }),
    );
    await scene.both.pass(300);
    expect((await scene.incidents()).map((one) => one['correlation_id'])).toEqual([ID]);
    expect(await scene.both.instance.first('sysauto_script', 'name=Poll Insights')).toMatchObject({
      run_type: 'periodically',
      run_period: '1970-01-01 00:05:00',
    });
  });

  test('takes the Default Incident State, and ignores one that does not exist or is spelt in another case', async () => {
    await scene.both.configure({ default_incident_state: 'Analysis' });
    expect((await poll())['state']).toBe('16');
    await scene.begin({ default_incident_state: 'analysis' });
    expect((await poll())['state']).toBe('10');
    expect((await scene.status())['findings']).toContain('Default Incident State "analysis"');
  });

  test('shows data in the staging list within five minutes', async () => {
    await arrive();
    expect(await scene.staged()).toEqual([]);
    await scene.both.pass(300);
    expect((await scene.staged()).map((row) => row['insight_id'])).toEqual([ID]);
  });

  test('shows the last error and the health in Sumo Status: healthy has run at least once without an error', async () => {
    await scene.both.configure({ access_key: 'wrong' });
    await scene.both.poll();
    const failing = await scene.status();
    expect(failing['health']).not.toBe('healthy');
    expect(failing['last_error']).toContain('401');
    await scene.both.configure({ access_key: 'demo' });
    await scene.both.pass(600);
    expect((await scene.status())['health']).toBe('healthy');
  });

  test('writes errors to the log with their prefix', async () => {
    await scene.both.cse.post('fail', { status: 500, times: 50 });
    await scene.both.poll();
    const errors = await scene.errorLines();
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every((line) => line.startsWith('Sumo CSE ERROR'))).toBe(true);
  });

  test.each([
    ['true', true],
    ['false', false],
  ])('with sumo_debug %s, lines that are no errors are written: %s', async (value, written) => {
    await scene.property('sumo_debug', value);
    await poll();
    const lines = await logged();
    expect(lines.every((line) => line.startsWith('Sumo CSE'))).toBe(true);
    expect(lines.some((line) => !line.startsWith('Sumo CSE ERROR'))).toBe(written);
  });

  test('obeys a mapping that was changed in Table Transform Maps', async () => {
    const map = await scene.both.instance.first('sys_transform_map', 'name=Sumo Insight Mapper');
    const query = `map=${map['sys_id'] ?? ''}^target_field=short_description`;
    const entry = await scene.both.instance.first('sys_transform_entry', query);
    await scene.both.instance.update('sys_transform_entry', entry['sys_id'] ?? '', {
      source_field: 'readable_id',
    });
    expect((await poll())['short_description']).toBe('INSIGHT-731');
  });

  test('has the three documented properties', async () => {
    const names = ['configuration_id', 'integration_id', 'sumo_debug'];
    for (const name of names) {
      const query = `name=${scene.both.scope}.${name}`;
      expect(await scene.both.instance.count('sys_properties', query)).toBe(1);
    }
  });

  test('shows the address of the incident on its Insight', async () => {
    const incident = await poll();
    await scene.both.pass(60);
    const [enrichment] = (await scene.both.cse.get(`insights/${ID}`))['enrichments'] as Json[];
    expect(enrichment?.['externalUrl']).toContain(incident['sys_id']);
  });

  test('closes the Insight in CSE after its incident was closed', async () => {
    const incident = await poll();
    const values = { state: '3', close_code: '2', close_notes: 'A scan of our own.' };
    await scene.both.instance.update('sn_si_incident', incident['sys_id'] ?? '', values);
    await scene.both.pass(60);
    const { insight } = (await scene.both.cse.get(`insights/${ID}`)) as { insight: Json };
    expect([(insight['status'] as Json)['name'], insight['resolution']]).toEqual([
      'closed',
      'False Positive',
    ]);
  });

  test('finds the configuration item that exists instead of making another', async () => {
    const known = await scene.both.instance.insert('cmdb_ci', { name: 'till-07' });
    const incident = await poll({ entity: anEntity() });
    expect(incident['cmdb_ci']).toBe(known['sys_id']);
    expect(await scene.both.instance.count('cmdb_ci', 'name=till-07')).toBe(1);
  });

  test('opens the incident at the time at which the Insight was created', async () => {
    const created = (await scene.now()) - 60_000;
    expect((await poll({ created: cseTime(created) }))['opened_at']).toBe(columnTime(created));
  });
});
