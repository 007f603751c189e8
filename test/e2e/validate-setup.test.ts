import { Scene } from '../support/scene.ts';
import { RIGHTS, SetupFindings } from '../support/setup-findings.ts';
import type { Json, TableRow } from '../support/rest.ts';

describe('Validate Setup', () => {
  let scene: Scene;
  let setup: SetupFindings;

  beforeAll(async () => {
    scene = await Scene.start({ insights: 7 });
    setup = new SetupFindings(scene);
  });

  beforeEach(() => scene.begin({}, true));

  afterAll(() => scene.stop());

  const rest = () => setup.rest();
  const findings = () => setup.findings();
  const validate = () => setup.validate();
  const allow = (rights: string[]) => setup.allow(rights);
  const requests = async (): Promise<Json[]> => (await scene.both.cse.get('requests'))['requests'] as Json[];
  const expectLine = async (line: RegExp): Promise<void> => {
    expect(await validate()).toContainEqual(expect.stringMatching(line));
  };

  test('finds a working set-up in order, and leads to the status with the findings', async () => {
    const { messages, redirect } = await scene.press('configuration', 'Validate Setup');
    const status = await scene.status();
    expect(redirect).toBe(`${scene.both.table('sumo_status')}.do?sys_id=${status['sys_id'] ?? ''}`);
    expect(messages).toEqual([
      {
        level: 'info',
        text: expect.stringMatching(
          /^Set-up validated: 0 errors, \d+ warnings?, \d+ OK\. The checks of Cloud SIEM are still running/,
        ),
      },
    ]);
    await rest();
    const lines = await findings();
    for (const line of [
      'OK Security Incidents can be read',
      'OK The transform map Sumo Insight Mapper is active',
      'OK The transform map Sumo Incident Updater is active',
      'OK Insights can be staged',
      'OK The scheduled job Poll Insights is active',
      'OK The scheduled jobs run as System',
      'OK All values that the app sets on incidents are choices of this instance',
      'OK The close codes of the resolution map exist',
      'OK The resolution map suggests 6 resolutions',
      'OK Connected: 7 Insights match',
      'OK The access key has permission to write enrichments',
      'OK The access key has permission to comment on Insights',
      'OK The access key has permission to close Insights',
      'OK The access key has permission to read rules',
    ])
      expect(lines).toContain(line);
    expect(lines.filter((line) => line.startsWith('Error'))).toEqual([]);
    expect(lines.filter((line) => /not complete yet/.test(line))).toEqual([]);
    const checked = await scene.status();
    expect(checked['setup_result']).toBe('warning');
    expect(checked['setup_checked_at']).not.toBe('');
  });

  test('stays within the rate limit, and changes nothing in Cloud SIEM or here', async () => {
    const before = await scene.both.cse.get('insights');
    await validate();
    const made = await requests();
    expect(made.map(({ status }) => status).filter((status) => status === 429)).toEqual([]);
    expect(made.length).toBeLessThanOrEqual(7);
    expect(await scene.both.cse.get('insights')).toEqual(before);
    expect([
      await scene.incidents(),
      await scene.insights(),
      await scene.staged(),
      await scene.runs(),
    ]).toEqual([[], [], [], []]);
  });

  test.each([
    [
      'enrichments',
      /^Error The access key lacks permission to write enrichments: .*capability Manage Enrichments/,
    ],
    [
      'comments',
      /^Error The access key lacks permission to comment on Insights: .*capability Comment on Insights/,
    ],
    [
      'status',
      /^Error The access key lacks permission to close Insights: .*capability Manage Insight Status/,
    ],
    [
      'rules',
      /^Error The access key lacks permission to read rules: .*capability View Rules to the role of its user, or disable Watch rules$/,
    ],
    ['workflow', /^Error .*\[403\] \[GET \/insight-status\]: .*capability View Workflow/],
    ['view', /^Error .*\[403\] \[GET \/insights\]: .*capability View Cloud SIEM/],
  ])('names the capability that the key lacks: %s', async (right, line) => {
    await allow(RIGHTS.filter((each) => each !== right));
    await expectLine(line);
    const others = (await findings()).filter((each) => each.startsWith('Error') && !line.test(each));
    expect(others.filter((each) => !each.includes('View Workflow'))).toEqual([]);
    expect((await scene.status())['setup_result']).toBe('error');
  });

  test('asks for no right that is switched off', async () => {
    await scene.both.configure({ link_back: 'false', close_insight: 'false', watch_rules: 'false' });
    await allow(['view', 'workflow']);
    expect((await validate()).filter((line) => line.startsWith('Error'))).toEqual([]);
    expect((await requests()).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('asks for the right to write enrichments where an active Action of Recorded Future enriches', async () => {
    await scene.both.configure({ link_back: 'false' });
    await allow(RIGHTS.filter((right) => right !== 'enrichments'));
    const path = `table/${scene.both.table('action')}?sysparm_input_display_value=true`;
    const settings = { name: 'Look-ups', type: 'recorded_future', api_key: 'f'.repeat(32) };
    const made = await scene.request(
      'POST',
      path,
      { ...settings, active: 'true', enrich_signals: 'true' },
      'admin',
    );
    const action = made.result as TableRow;
    const refused =
      /^Error The access key lacks permission to write enrichments: .*Enrich Signals of Insights/;
    await expectLine(refused);
    await scene.both.instance.update(scene.both.table('action'), action['sys_id'] ?? '', { active: 'false' });
    expect((await validate()).filter((line) => refused.test(line))).toEqual([]);
  });

  test.each([
    [
      'wrong credentials',
      async () => scene.both.configure({ access_key: 'wrong' }),
      /^Error .*\[401\].*: enter Access ID and Access Key again/,
    ],
    [
      'another deployment',
      async () => scene.both.cse.post('fail', { kind: 'moved' }),
      /^Error .*: correct the Host$/,
    ],
    [
      'the rate limit',
      async () => scene.both.cse.post('fail', { status: 429 }),
      /^Warning .*\[429\].*: validate the set-up again/,
    ],
    ['an outage', async () => scene.both.cse.post('fail', { status: 503 }), /^Error .*\[503\]/],
    [
      'a cut connection',
      async () => scene.both.cse.post('fail', { kind: 'reset' }),
      /^Error .*no response.*: check Host, proxy and firewall/,
    ],
    ['a page of a proxy', async () => scene.both.cse.post('fail', { kind: 'html' }), /^Error .*HTML page/],
    [
      'a query that CSE refuses',
      async () => scene.both.configure({ query: 'nonsense:"x"' }),
      /^Error .*unknown field 'nonsense' at position 0.*: correct the Query$/,
    ],
    [
      'a clock that is off',
      async () => scene.both.cse.post('clock', { skew: 600 }),
      /^Warning The clock of Cloud SIEM is 6\d\d seconds ahead/,
    ],
  ])('says what to do about %s', async (_name, arrange, line) => {
    await arrange();
    await expectLine(line);
  });

  test('works with nothing configured', async () => {
    await scene.both.configure({ host: '', access_id: '', access_key: '' });
    const lines = await validate();
    expect(lines).toContain(
      'Error Host, Access ID, Access Key not filled in: correct it in the configuration',
    );
    expect(lines).toContain('OK Security Incidents can be read');
    expect(await requests()).toEqual([]);
  });

  test.each([
    [
      'an inactive transform map',
      'sys_transform_map',
      'name=Sumo Incident Updater',
      /^Error No transform map from \w+_incident_update .*: activate Sumo Incident Updater/,
    ],
    [
      'an inactive job',
      'sysauto_script',
      'name=Poll Insights',
      /^Error The scheduled job Poll Insights is inactive: activate it/,
    ],
  ])('finds %s', async (_name, table, query, line) => {
    const row = await scene.both.instance.first(table, query);
    await scene.both.instance.update(table, row['sys_id'] ?? '', { active: 'false' });
    await expectLine(line);
  });

  test('finds choices that this instance lacks, its own and ours, and names those that there are', async () => {
    for (const query of [
      'name=sn_si_incident^element=contact_type^value=siem',
      `name=${scene.both.table('configuration')}^element=closed_in_cse^value=resolve`,
    ]) {
      const row = await scene.both.instance.first('sys_choice', query);
      await scene.both.instance.update('sys_choice', row['sys_id'] ?? '', { inactive: 'true' });
    }
    await scene.both.configure({ default_incident_state: 'analysis' });
    const lines = await validate();
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Warning Security Incidents lack the active choices contact_type SIEM \(siem\):/,
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^Warning Choices of \w+ are missing: \w+_configuration\.closed_in_cse resolve:/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^Warning Default Incident State "analysis" .*: did you mean "Analysis"\?/),
    );
  });

  test('finds rows of the resolution map that match nothing', async () => {
    const map = scene.both.table('resolution_map');
    await scene.both.instance.insert(map, { order: '5', close_code: '999', resolution: 'Nobody Knows' });
    const lines = await validate();
    expect(lines).toContainEqual(
      expect.stringMatching(/^Warning The resolution map names close codes .*: 999: correct/),
    );
    expect(lines).toContainEqual(
      'Warning Row 5 of the resolution map names "Nobody Knows", which Cloud SIEM does not offer: choose another resolution in that row',
    );
  });

  test('finds a Default Incident State that ends incidents, and rows of the resolution map for a state that ends none', async () => {
    await scene.both.configure({ default_incident_state: 'Closed' });
    const map = scene.both.table('resolution_map');
    await scene.both.instance.insert(map, { order: '6', state: '100', resolution: 'Resolved' });
    const lines = await validate();
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Warning Default Incident State Closed \(3\) is a closed state: .*: choose an open state/,
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Warning The resolution map names states that end no incident on this instance: Review \(100\): correct/,
      ),
    );
  });

  test('offers the resolutions and sub-resolutions of the tenant in the resolution map, once', async () => {
    await scene.both.cse.post('workflow', {
      resolutions: [
        {
          id: 9,
          name: 'Accepted Risk',
          description: '',
          source: 'custom',
          parent: { id: 3, name: 'No Action' },
        },
      ],
    });
    await validate();
    await validate();
    const query = `name=${scene.both.table('resolution_map')}^element=resolution^ORDERBYlabel`;
    const choices = await scene.both.instance.list('sys_choice', query);
    expect(choices.map(({ label }) => label)).toEqual([
      'Accepted Risk (No Action)',
      'Authorized Test (False Positive)',
      'Duplicate',
      'False Positive',
      'Malware Removed (Resolved)',
      'No Action',
      'Resolved',
    ]);
  });

  test('names the resolutions where the instance refuses to make them choices', async () => {
    const privilege = await scene.both.instance.first(
      'sys_scope_privilege',
      'target_name=sys_choice^operation=create',
    );
    await scene.both.instance.update('sys_scope_privilege', privilege['sys_id'] ?? '', { status: 'denied' });
    await expectLine(
      /^Warning The resolutions Malware Removed, Authorized Test could not be added as choices .*: enter them in the resolution map/,
    );
  });

  test('continues with the other checks where one is refused', async () => {
    const privilege = await scene.both.instance.first('sys_scope_privilege', 'target_name=sn_si_incident');
    await scene.both.instance.update('sys_scope_privilege', privilege['sys_id'] ?? '', { status: 'denied' });
    const lines = await validate();
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Error Cannot read sn_si_incident: ServiceNow refused access from this application: Add an allowed Cross-Scope Access record \(read, sn_si_incident\) in/,
      ),
    );
    expect(lines).toContain('OK The access key has permission to close Insights');
  });

  test('happens by itself after the first run that ended well, and not again', async () => {
    await scene.both.cse.post('fail', { status: 503 });
    await scene.both.instance.runJob('Poll Insights');
    await rest();
    await scene.both.pass(60);
    await scene.both.poll();
    expect(await scene.incidents()).toHaveLength(7);
    const first = await scene.status();
    expect(first['setup_findings']).toContain('OK The access key has permission to close Insights');
    await scene.both.pass(300);
    await scene.both.poll();
    expect((await scene.status())['setup_checked_at']).toBe(first['setup_checked_at']);
  });

  test('is offered to administrators of the app only', async () => {
    await expect(scene.press('configuration', 'Validate Setup', 'sumo.viewer')).rejects.toMatchObject({
      status: 403,
    });
    await expect(scene.press('configuration', 'Preview', 'sumo.viewer')).rejects.toMatchObject({
      status: 403,
    });
    await expect(scene.press('configuration', 'Validate Setup', 'sumo.admin')).resolves.toBeDefined();
  });
});
