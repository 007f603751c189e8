import { anInsight } from '../support/insights.ts';
import type { Json, TableRow } from '../support/rest.ts';
import { cseTime, Scene } from '../support/scene.ts';

const ID = '3c6f0a3e-90b1-4a55-8c7d-2f1be0aa9d01';
const OURS = { correlation_id: ID, correlation_display: 'Sumo Logic CSE' };

let scene: Scene;

beforeAll(async () => {
  scene = await Scene.start();
});

afterAll(() => scene?.stop());

const arrive = async (fields: Json = {}): Promise<void> =>
  scene.add(anInsight({ id: ID, created: cseTime((await scene.now()) - 60_000), ...fields }));

const journalOf = async (incident: TableRow): Promise<string[]> => {
  const query = `element_id=${incident['sys_id'] ?? ''}^element=work_notes`;
  return (await scene.both.instance.list('sys_journal_field', query)).map(({ value = '' }) => value);
};

describe('an app admin who does not know the access key', () => {
  beforeEach(() => scene.begin());

  const configuration = (): Promise<TableRow> => scene.both.instance.first(scene.both.table('configuration'));
  const change = async (values: Json, shown = false): Promise<{ status: number; result: unknown }> => {
    const { sys_id: id } = await configuration();
    const search = shown ? '?sysparm_input_display_value=true' : '';
    return scene.request(
      'PATCH',
      `table/${scene.both.table('configuration')}/${id ?? ''}${search}`,
      values,
      'sumo.admin',
    );
  };

  test('cannot send it to another host: the key is cleared, and asked for again', async () => {
    await scene.both.poll();
    const before = (await scene.calls()).length;
    expect((await change({ host: 'https://api.eu.sumologic.com' })).status).toBe(200);
    expect(await configuration()).toMatchObject({
      access_key: '',
      key_cleared_at: expect.stringMatching(/^2026/),
    });
    await change({ host: scene.both.cse.url });
    await scene.both.pass(300);
    expect(await scene.status()).toMatchObject({ health: 'not_configured' });
    expect(await scene.calls()).toHaveLength(before);
    await change({ access_key: 'demo' }, true);
    await scene.both.pass(300);
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
  });

  test('may change host and key together, and anything else without the key', async () => {
    const host = scene.both.cse.url;
    await change({ host: 'us2', access_key: 'demo' }, true);
    await change({ host, access_key: 'demo' }, true);
    await change({ look_back: '48' });
    await scene.both.pass(300);
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
  });

  test('allows no host, neither for CSE nor for Actions, and lets the card feed nothing else', async () => {
    for (const name of ['allowed_hosts', 'allowed_action_hosts', 'configuration_id']) {
      const row = await scene.both.instance.first('sys_properties', `name=${scene.both.scope}.${name}`);
      expect([name, row['write_roles']]).toEqual([name, 'admin']);
    }
  });
});

describe('an app admin who may not write incidents', () => {
  let incident: TableRow;

  beforeAll(async () => {
    await scene.begin();
    await arrive();
    await scene.both.poll();
    incident = (await scene.incidents())[0] ?? {};
  });

  test.each(['sumo.admin', 'admin'])('does not change one by a staged change: %s', async (user) => {
    const values = { incident: incident['sys_id'], work_notes: 'forged', state: '3', close_code: 'x' };
    for (const path of ['import', 'table'])
      expect(
        (await scene.request('POST', `${path}/${scene.both.table('incident_update')}`, values, user)).status,
      ).toBe(403);
    expect((await scene.incidents())[0]).toEqual(incident);
    expect(await journalOf(incident)).not.toContain('forged');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example'])(
    'puts no %s into the address of the Insight',
    async (address) => {
      const row = { insight_id: 'forged-1', correlation_display: 'Sumo Logic CSE', external_url: address };
      const posted = await scene.request(
        'POST',
        `import/${scene.both.table('sumo_logic_insights')}`,
        row,
        'sumo.admin',
      );
      const [answer] = posted.result as Json[];
      expect([posted.status, answer?.['status']]).toEqual([201, expect.stringMatching(/^(ignored|error)$/)]);
      expect(await scene.incidentsOf('forged-1')).toEqual([]);
    },
  );

  test.each(['insight_id', 'correlation_display', 'company', 'assignment_group', 'cmdb_ci', 'affected_user'])(
    'has no %s evaluated, which the engine would look for before any script: the row is refused',
    async (column) => {
      const row = { insight_id: 'forged-3', correlation_display: 'Sumo Logic CSE' };
      const path = `import/${scene.both.table('sumo_logic_insights')}`;
      const values = { ...row, [column]: 'javascript:gs.log(1)' };
      const posted = await scene.request('POST', path, values, 'sumo.admin');
      expect(posted).toMatchObject({
        status: 201,
        result: [
          { status: 'error', error_message: expect.stringMatching(/aborted by a business rule/) as string },
        ],
      });
      expect(await scene.staged('insight_id=forged-3')).toEqual([]);
    },
  );

  test('changes no staged row, which would be transformed with the rights of a job', async () => {
    const [row] = await scene.staged();
    const path = `table/${scene.both.table('sumo_logic_insights')}/${row?.['sys_id'] ?? ''}`;
    for (const user of ['sumo.admin', 'admin'])
      expect((await scene.request('PATCH', path, { company: '' }, user)).status).toBe(403);
  });

  test('has no Action notified by a forged row', async () => {
    const action = await scene.both.instance.insert(scene.both.table('action'), {
      name: 'On demand only',
      type: 'email',
      recipients: 'soc@example.com',
      active: 'true',
    });
    const row = {
      insight_id: 'forged-2',
      correlation_display: 'Sumo Logic CSE',
      actions: action['sys_id'],
      run: (await scene.runs())[0]?.['sys_id'],
    };
    for (const values of [row, { ...row, run: '' }]) {
      await scene.request('POST', `import/${scene.both.table('sumo_logic_insights')}`, values, 'sumo.admin');
      await scene.both.pass(60);
    }
    expect(
      await scene.both.instance.list(scene.both.table('delivery'), `action=${action['sys_id'] ?? ''}`),
    ).toEqual([]);
  });
});

describe('an incident that somebody made with the correlation of an Insight', () => {
  let stranger: TableRow;

  beforeEach(async () => {
    await scene.begin();
    stranger = await scene.both.instance.insert('sn_si_incident', { short_description: 'By hand', ...OURS });
    await scene.both.instance.update('sn_si_incident', stranger['sys_id'] ?? '', {
      state: '3',
      close_code: 'x',
      close_notes: 'x',
    });
    await arrive();
  });

  const polls = async (): Promise<void> => {
    await scene.both.poll();
    for (let time = 0; time < 4; time += 1) await scene.both.pass(300);
  };

  test('is not taken for its own: the Insight ends as an error that names it, and stays open in CSE', async () => {
    await polls();
    expect(await scene.insights()).toMatchObject([
      {
        state: 'error',
        incident: '',
        error: expect.stringContaining(`${stranger['number'] ?? ''} has the Correlation ID`),
      },
    ]);
    const { insight } = await scene.both.cse.get(`insights/${ID}`);
    expect(insight).toMatchObject({ status: { name: 'new' } });
    expect(await scene.both.instance.list(scene.both.table('delivery'))).toEqual([]);
  });

  test('no longer blocks the Insight once its Correlation ID is cleared', async () => {
    await polls();
    await scene.both.instance.update('sn_si_incident', stranger['sys_id'] ?? '', { correlation_id: '' });
    await scene.press('insight', 'Try Again');
    await polls();
    const [incident] = await scene.incidentsOf(ID);
    expect(await scene.insights()).toMatchObject([{ state: 'ingested', incident: incident?.['sys_id'] }]);
  });

  test('closes no Insight that has its own incident', async () => {
    await scene.both.instance.update('sn_si_incident', stranger['sys_id'] ?? '', { correlation_id: '' });
    await scene.both.poll();
    await scene.both.instance.insert('sn_si_incident', { short_description: 'Again', ...OURS });
    const again = await scene.both.instance.first('sn_si_incident', 'short_description=Again');
    await scene.both.instance.update('sn_si_incident', again['sys_id'] ?? '', {
      state: '3',
      close_code: 'x',
      close_notes: 'x',
    });
    await scene.both.pass(300);
    expect(await scene.both.instance.list(scene.both.table('delivery'), 'type=close')).toEqual([]);
  });
});

describe('columns that a user does not see', () => {
  beforeAll(async () => {
    await scene.begin();
    await arrive();
    await scene.both.poll();
  });

  test.each([
    ['sumo.viewer', 'delivery', 'payloadLIKEx'],
    ['sumo.viewer', 'delivery', 'ORDERBYpayload'],
    ['sumo.viewer', 'configuration', 'access_keySTARTSWITHpw2'],
    ['sir.analyst', 'action_run', 'insight.configuration.access_idSTARTSWITHd'],
  ])('%s does not query %s for %s', async (user, table, query) => {
    const path = `table/${scene.both.table(table)}?sysparm_query=${encodeURIComponent(query)}`;
    expect(await scene.request('GET', path, undefined, user)).toMatchObject({
      status: 403,
      result: { message: 'Insufficient rights to query records' },
    });
  });
});
