import { Scene, cseTime } from '../support/scene.ts';
import { anInsight } from '../support/insights.ts';
import type { Json, TableRow } from '../support/rest.ts';

describe('Preview', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start();
  });

  beforeEach(() => scene.begin());

  afterAll(() => scene.stop());

  const preview = async (): Promise<string[]> => {
    const { messages, redirect } = await scene.press('configuration', 'Preview');
    expect(redirect).toMatch(/_configuration\.do\?sys_id=/);
    const errors = messages.filter(({ level }) => level === 'error').map(({ text }) => text);
    // What is no preview is red, and so is an Insight that would end as an error.
    const isRed = (text: string): boolean => /^(?:No preview|An Insight would end as an error)/.test(text);
    expect(errors).toEqual(messages.map(({ text }) => text).filter(isRed));
    return messages.map(({ text }) => text);
  };
  const generate = (count: number, fields: Json = {}): Promise<unknown> =>
    scene.both.cse.post('insights', { count, seed: 3, ...fields });
  const map = (): Promise<TableRow> =>
    scene.both.instance.first('sys_transform_map', 'name=Sumo Insight Mapper');

  test('shows the incidents that the newest three matching Insights would become, by label and display value', async () => {
    await generate(5, { status: 'new' });
    await generate(1, { status: 'closed', seed: 4 });
    await scene.both.configure({ default_incident_state: 'Analysis' });
    const shown = await preview();
    expect(shown).toHaveLength(3);
    const { insights } = (await scene.both.cse.get('insights?q=-status:"closed"')) as { insights: Json[] };
    expect(shown.map((text) => text.split(' ')[0])).toEqual(
      insights.slice(0, 3).map(({ readableId }) => readableId),
    );
    for (const text of shown) {
      expect(text).toMatch(/^INSIGHT-\d+ would become a new incident \| /);
      expect(text).toMatch(/\| State: Analysis$/);
      expect(text).toContain('| Source: SIEM |');
      expect(text).toMatch(/\| Short description: INSIGHT-\d+: .+/);
      expect(text).toContain('| Configuration item: looked up when the incident is created |');
    }
  });

  test('shows what the incidents then are', async () => {
    await generate(1);
    const [shown = ''] = await preview();
    await scene.both.poll();
    const [incident] = await scene.both.instance.list('sn_si_incident', '', {
      sysparm_display_value: 'true',
    });
    for (const [label, field] of [
      ['Short description', 'short_description'],
      ['Severity', 'severity'],
      ['Priority', 'priority'],
      ['Opened', 'opened_at'],
      ['Correlation ID', 'correlation_id'],
    ] as const)
      expect(shown).toContain(`${label}: ${(incident?.[field] ?? '').replaceAll('"', '&quot;')}`);
  });

  test('stores nothing', async () => {
    await generate(3);
    const tables = ['insight', 'sumo_logic_insights', 'integration_run', 'sumo_status', 'delivery'].map(
      scene.both.table,
    );
    const counts = (): Promise<number[]> =>
      Promise.all(
        [...tables, 'sn_si_incident', 'sys_import_set'].map((table) => scene.both.instance.count(table)),
      );
    const before = await counts();
    await scene.both.instance.control('metrics/reset', {});
    await preview();
    expect(await counts()).toEqual(before);
    const { operations } = (await scene.both.instance.control('metrics')) as {
      operations: Record<string, Json>;
    };
    const written = Object.entries(operations).filter(([, kinds]) =>
      ['insert', 'update', 'delete'].some((kind) => kind in kinds),
    );
    expect(written.map(([table]) => table)).toEqual([scene.both.table('lease')]);
    const { requests } = (await scene.both.cse.get('requests')) as { requests: Json[] };
    expect(requests).toHaveLength(1);
  });

  test('follows the transform map as an administrator has edited it', async () => {
    await generate(1);
    const { sys_id: id = '' } = await map();
    const entries = await scene.both.instance.list('sys_transform_entry', `map=${id}`);
    const entryOf = (target: string): string =>
      entries.find((each) => each['target_field'] === target)?.['sys_id'] ?? '';
    await scene.both.instance.update('sys_transform_entry', entryOf('short_description'), {
      source_field: 'readable_id',
    });
    await scene.both.instance.update('sys_transform_entry', entryOf('description'), {
      use_source_script: 'true',
      source_script: 'answer = source.name;',
    });
    await scene.remove('sys_transform_entry', entryOf('priority'));
    const [shown = ''] = await preview();
    expect(shown).toMatch(/\| Short description: INSIGHT-\d+( \||$)/);
    expect(shown).toContain('| Description: by script |');
    expect(shown).not.toContain('Priority:');
    await scene.both.instance.update('sys_transform_map', id, { active: 'false' });
    expect(await preview()).toEqual([expect.stringMatching(/^No preview: no transform map .* is active$/)]);
  });

  test('says which Insights are known already', async () => {
    await generate(1);
    await scene.both.poll();
    const [incident] = await scene.incidents();
    expect((await preview())[0]).toMatch(
      new RegExp(`^INSIGHT-\\d+ already has an ingestion record \\(${incident?.['number'] ?? ''}\\) \\|`),
    );
  });

  test('is plain text, whatever an Insight is called, and survives one that cannot be read', async () => {
    const now = await scene.now();
    await scene.add(
      anInsight({ name: '<img src=x onerror="alert(1)">\n& more', created: cseTime(now - 1000) }),
      { id: 'broken', created: 7 },
    );
    const shown = await preview();
    expect(shown.join('\n')).not.toMatch(/[<>"]/);
    expect(shown.join('\n')).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more');
    expect(shown).toContainEqual(expect.stringMatching(/^An Insight would end as an error: .*Field created/));
  });

  test.each([
    [
      'nothing is configured',
      () => scene.both.configure({ access_key: '' }),
      /^No preview: fill in Access Key first$/,
    ],
    ['CSE refuses the key', () => scene.both.configure({ access_key: 'wrong' }), /^No preview: .*\[401\]/],
    ['CSE is down', () => scene.both.cse.post('fail', { status: 503 }), /^No preview: .*\[503\]/],
    [
      'the tenant is paused',
      async () => {
        await scene.both.cse.post('fail', { status: 429, times: 1, headers: { 'Retry-After': '120' } });
        await scene.both.instance.runJob('Poll Insights');
      },
      /^No preview: calls to Cloud SIEM are paused until 2026-/,
    ],
    ['nothing matches', () => scene.both.configure({ query: 'severity:"NONE"' }), /^No/],
  ])('says so when %s', async (_name, arrange, message) => {
    await arrange();
    expect(await preview()).toEqual([expect.stringMatching(message)]);
  });
});
