import { anInsight } from '../support/insights.ts';
import { columnTime, cseTime, Scene } from '../support/scene.ts';
import type { Json, TableRow } from '../support/rest.ts';

const MAP = 'Sumo Insight Mapper';

describe('the transform map in the hands of an administrator', () => {
  let scene: Scene;
  let serial = 0;

  beforeAll(async () => {
    scene = await Scene.start();
  });

  beforeEach(() => scene.begin());

  afterAll(() => scene?.stop());

  const map = (): Promise<TableRow> => scene.both.instance.first('sys_transform_map', `name=${MAP}`);
  const entry = (target: string): Promise<TableRow> =>
    scene.both.instance.first('sys_transform_entry', `map.name=${MAP}^target_field=${target}`);
  const change = async (target: string, values: Json): Promise<void> => {
    await scene.both.instance.update('sys_transform_entry', (await entry(target))['sys_id'] ?? '', values);
  };
  const addEntry = async (values: Json): Promise<void> => {
    await scene.both.instance.insert('sys_transform_entry', {
      map: (await map())['sys_id'] ?? '',
      source_table: scene.both.table('sumo_logic_insights'),
      target_table: 'sn_si_incident',
      ...values,
    });
  };
  const activate = async (active: boolean): Promise<void> => {
    await scene.both.instance.update('sys_transform_map', (await map())['sys_id'] ?? '', {
      active: String(active),
    });
  };

  /** Insights that are created now, by these names. */
  async function arrive(...names: string[]): Promise<string[]> {
    const created = cseTime(await scene.now());
    const insights = names.map((name) =>
      anInsight({ id: `map-${(serial += 1)}`, readableId: `INSIGHT-${serial}`, name, created }),
    );
    await scene.add(...insights);
    return insights.map((insight) => String(insight['id']));
  }

  const onlyIncident = async (insightId: string | undefined): Promise<TableRow> => {
    const incidents = await scene.incidentsOf(insightId ?? '');
    expect(incidents).toHaveLength(1);
    return incidents[0] ?? {};
  };

  async function nextPoll(): Promise<void> {
    await scene.both.instance.control('clock', { seconds: 300 });
    await scene.both.poll();
  }

  const polls = async (times: number): Promise<void> => {
    for (let turn = 0; turn < times; turn += 1) await nextPoll();
  };

  test('an entry with another target fills that', async () => {
    const [before] = await arrive('Before');
    await scene.both.poll();
    await change('external_url', { target_field: 'referrer_url' });
    const [after] = await arrive('After');
    await nextPoll();
    expect(await onlyIncident(before)).toMatchObject({
      referrer_url: '',
      external_url: expect.stringContaining('/sec/insight/'),
    });
    expect(await onlyIncident(after)).toMatchObject({
      external_url: '',
      referrer_url: expect.stringContaining('/sec/insight/'),
    });
  });

  test('an entry with another source is filled from it', async () => {
    await change('short_description', { source_field: 'readable_id' });
    const [id] = await arrive('Any');
    await scene.both.poll();
    expect(await onlyIncident(id)).toMatchObject({ short_description: `INSIGHT-${serial}` });
  });

  test('a deleted entry leaves its field alone', async () => {
    await scene.remove('sys_transform_entry', (await entry('description'))['sys_id'] ?? '');
    const [id] = await arrive('Any');
    await scene.both.poll();
    const incident = await onlyIncident(id);
    expect(incident['description']).toBe('');
    expect(incident['short_description']).toContain('Any');
  });

  test('an added entry is obeyed', async () => {
    await addEntry({ source_field: 'name', target_field: 'close_notes' });
    await addEntry({
      target_field: 'other_ioc',
      use_source_script: 'true',
      source_script: "answer = new SumoInsightMap().detail(source, 'stages');",
    });
    const [id] = await arrive('Into the notes');
    await scene.both.poll();
    const mapped = { close_notes: 'Into the notes', other_ioc: 'Execution, Persistence' };
    expect(await onlyIncident(id)).toMatchObject(mapped);
  });

  test.each([
    ['ignore', '', 0],
    ['create', 'ALGORITHM', 1],
  ])('choice action %s of an added entry is obeyed', async (action, category, choices) => {
    await addEntry({ source_field: 'source', target_field: 'category', choice_action: action });
    const [id] = await arrive('Any');
    await scene.both.poll();
    expect(await onlyIncident(id)).toMatchObject({ category });
    expect(await scene.both.instance.count('sys_choice', 'element=category^value=ALGORITHM')).toBe(choices);
  });

  test('choice action reject: the Insight ends as an error that says why', async () => {
    await addEntry({ source_field: 'source', target_field: 'category', choice_action: 'reject' });
    const [id] = await arrive('Any');
    await polls(4);
    const [row] = await scene.insights(`insight_id=${id}`);
    expect(row).toMatchObject({ state: 'error', incident: '' });
    expect(row?.['error']).toMatch(/category has no "ALGORITHM"/);
    expect(await scene.status()).toMatchObject({ open_run: '' });
  });

  describe('rows that others post to the Import Set API', () => {
    const post = (values: Json): Promise<{ status: number; result: unknown }> =>
      scene.request('POST', `import/${scene.both.table('sumo_logic_insights')}`, {
        correlation_display: 'Sumo Logic CSE',
        short_description: 'Posted',
        severity: 'HIGH',
        created: columnTime(Date.UTC(2026, 0, 2, 3, 4, 5)),
        ...values,
      });

    test('become one incident, also when the poll sees the Insight afterwards', async () => {
      const [id = ''] = await arrive('Seen twice');
      expect(await post({ insight_id: id })).toMatchObject({
        status: 201,
        result: [{ transform_map: MAP, status: 'inserted' }],
      });
      const incident = await onlyIncident(id);
      expect(incident).toMatchObject({ short_description: 'Posted', opened_at: '2026-01-02 03:04:05' });
      expect(await scene.insights(`insight_id=${id}`)).toMatchObject([
        { state: 'ingested', incident: incident['sys_id'], severity: 'HIGH' },
      ]);
      await scene.both.poll();
      await nextPoll();
      expect(await onlyIncident(id)).toEqual(incident);
      expect(await scene.status()).toMatchObject({ health: 'healthy' });
    });

    test('change nothing when the poll came first, nor when they come twice', async () => {
      const [id = ''] = await arrive('Polled first');
      await scene.both.poll();
      const incident = await onlyIncident(id);
      for (let time = 0; time < 2; time += 1) {
        expect(await post({ insight_id: id })).toMatchObject({ result: [{ status: 'ignored' }] });
      }
      expect(await onlyIncident(id)).toEqual(incident);
      expect(await scene.insights(`insight_id=${id}`)).toHaveLength(1);
    });

    test('of an Insight that no poll knows become an incident, too', async () => {
      await post({ insight_id: 'unknown-to-cse' });
      await scene.both.poll();
      await onlyIncident('unknown-to-cse');
    });

    test('without an Insight id make nothing and claim nothing', async () => {
      expect(await post({ short_description: 'Nobody' })).toMatchObject({ result: [{ status: 'ignored' }] });
      expect(await scene.incidents()).toEqual([]);
      expect(await scene.insights()).toEqual([]);
    });

    test.each(['with', 'without'])(
      'that the instance refused, %s a configuration, are not lost: a poll makes the incident once it can',
      async (how) => {
        const rule = await refuse();
        const [id = ''] = await arrive('REFUSE me');
        const { sys_id: configuration } = await scene.both.instance.first(scene.both.table('configuration'));
        const values = {
          insight_id: id,
          short_description: 'REFUSE me',
          ...(how === 'with' ? { configuration } : {}),
        };
        expect(await post(values)).toMatchObject({ result: [{ status: 'error' }] });
        expect(await scene.incidents()).toEqual([]);
        await scene.both.instance.update('sys_script', rule['sys_id'] ?? '', { active: 'false' });
        await polls(3);
        await onlyIncident(id);
        expect(await scene.insights(`insight_id=${id}`)).toMatchObject([{ state: 'ingested' }]);
      },
    );
  });

  /** A rule of the customer that refuses incidents with a certain word. */
  const refuse = (): Promise<TableRow> =>
    scene.both.instance.insert('sys_script', {
      name: 'Customer: no such incidents',
      collection: 'sn_si_incident',
      when: 'before',
      order: '50',
      active: 'true',
      action_insert: 'true',
      advanced: 'true',
      script: `if (current.getValue('short_description').indexOf('REFUSE') >= 0) current.setAbortAction(true);`,
    });

  test('an incident that a rule refuses: its Insight ends as an error, the others are not blocked', async () => {
    await refuse();
    const [one, refused, two] = await arrive('Fine', 'REFUSE me', 'Fine, too');
    await scene.both.poll();
    await onlyIncident(one);
    await onlyIncident(two);
    expect(await scene.insights(`insight_id=${refused}`)).toMatchObject([{ state: 'claimed' }]);
    const [later] = await arrive('Later');
    await polls(3);
    await onlyIncident(later);
    expect(await scene.incidentsOf(refused ?? '')).toEqual([]);
    const [row] = await scene.insights(`insight_id=${refused}`);
    expect(row).toMatchObject({ state: 'error', attempts: '3', incident: '' });
    expect(row?.['error']).toMatch(/^No incident was created after 3 attempts: .*(rule|abort|refus)/i);
    expect((await scene.errorLines()).filter((line) => line.includes(refused ?? 'none'))).toHaveLength(1);
    expect(await scene.status()).toMatchObject({ open_run: '', consecutive_failures: '0' });
    const asked = (await scene.calls()).filter((call) => call['path'] === `/api/sec/v1/insights/${refused}`);
    expect(asked).toHaveLength(3);
    await polls(2);
    expect(await scene.insights(`insight_id=${refused}`)).toEqual([row]);
  });

  test('a deactivated map is reported, and the queued rows become incidents once it is active again', async () => {
    await activate(false);
    const ids = await arrive('One', 'Two', 'Three');
    await scene.both.poll();
    expect(await scene.incidents()).toEqual([]);
    expect(await scene.insights()).toHaveLength(3);
    const status = await scene.status();
    expect(status['health']).toBe('degraded');
    const said = [
      status['reason'],
      status['findings'],
      ...(await scene.insights()).map((row) => row['error']),
    ].join('\n');
    expect(said).toMatch(/transform map/i);
    await activate(true);
    await nextPoll();
    for (const id of ids) await onlyIncident(id);
  });
});
