import { aSignal, anEntity, anInsight } from '../support/insights.ts';
import { cseTime, Scene } from '../support/scene.ts';
import type { Json, TableRow } from '../support/rest.ts';

/** A field without which there is no incident, and the words by which an administrator finds it. */
const CASES: readonly (readonly [string, Json, RegExp])[] = [
  ['created: missing', { created: undefined }, /Field created failed: it is missing or empty/],
  ['created: null', { created: null }, /Field created failed: it is missing or empty/],
  ['created: garbage', { created: 'not today' }, /Field created failed: "not today" is not a date-time/],
  [
    'created: no such day',
    { created: '2026-02-30T00:00:00' },
    /Field created failed: "2026-02-30T00:00:00" is not a date-time/,
  ],
  ['created: a truth', { created: true }, /Field created failed: expected text, found boolean/],
];

/** A field that an incident can do without, and what the Insight's record says of it; nothing where its meaning is plain. */
const LEFT_OUT: readonly (readonly [string, Json, string])[] = [
  ['name: a number', { name: 42 }, ''],
  ['description: an object', { description: { text: 'x' } }, 'description: expected text, found an object'],
  ['severity: a number', { severity: 3 }, ''],
  ['signals: a text', { signals: 'none' }, 'signals: expected a list, found string'],
  ['tags: an object', { tags: { a: 1 } }, 'tags: expected a list, found an object'],
  ['tags[1]: a number', { tags: ['a', 7] }, ''],
  [
    'signals[2].severity: a word',
    { signals: [aSignal(), aSignal(), aSignal({ severity: 'high' })] },
    'signals[2].severity: expected a number, found string',
  ],
  ['signals[1]: null', { signals: [aSignal(), null] }, 'signals[1]: expected an object, found null'],
  [
    'signals[0].timestamp: garbage',
    { signals: [aSignal({ timestamp: 'yesterday' })] },
    'signals[0].timestamp: "yesterday" is not a date-time',
  ],
  [
    'signals[0].tags[0]: a list',
    { signals: [aSignal({ tags: [[]] })] },
    'signals[0].tags[0]: expected text, found a list',
  ],
  ['entity: a text', { entity: 'till-07' }, ''],
  ['entity: a truth', { entity: true }, 'entity: expected an object, found boolean'],
  [
    'involvedEntities[1].value: an object',
    { involvedEntities: [anEntity(), anEntity({ value: {} })] },
    'involvedEntities[1].value: expected text, found an object',
  ],
  ['status: a list', { status: ['new'] }, 'status: expected an object, found a list'],
  ['confidence: a word', { confidence: 'high' }, 'confidence: expected a number, found string'],
  ['confidence: an empty text', { confidence: '' }, ''],
  ['assignee: a number', { assignee: 5 }, 'assignee: expected an object, found number'],
  ['assignee: a plain name', { assignee: 'kim' }, ''],
  ['closed: garbage', { closed: 'soon' }, 'closed: "soon" is not a date-time'],
  ['tags: an empty text', { tags: '' }, 'tags: expected a list, found string'],
];

const idOf = (n: number): string => `00000000-cccc-4000-8000-${String(n).padStart(12, '0')}`;

/** Lists within lists, beyond what an instance can read. */
function tooDeep(): unknown {
  let list: unknown = [];
  for (let level = 0; level < 300; level += 1) list = [list];
  return list;
}

describe('Insights of which a part cannot be read', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start();
    const created = cseTime((await scene.now()) - 600_000);
    const odd = LEFT_OUT.map(([, fields], n) =>
      anInsight({ readableId: `ODD-${n}`, created, ...fields, id: idOf(n) }),
    );
    await scene.add(...odd);
    await scene.both.instance.runJob('Poll Insights');
  });

  afterAll(() => scene?.stop());

  test.each(LEFT_OUT.map(([name, , leftOut], n) => [name, n, leftOut] as const))(
    '%s: the incident is created, and the record names what it lacks',
    async (_name, n, leftOut) => {
      expect(await scene.incidentsOf(idOf(n))).toHaveLength(1);
      expect(await scene.insights(`insight_id=${idOf(n)}`)).toMatchObject([{ error: '', left_out: leftOut }]);
    },
  );

  test('the run ends well, and nothing is degraded', async () => {
    expect((await scene.runs())[0]).toMatchObject({
      outcome: 'success',
      created: String(LEFT_OUT.length),
      errors: '0',
    });
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
  });
});

describe('malformed Insights, between others on the same page', () => {
  let scene: Scene;
  let created: string;

  beforeAll(async () => {
    scene = await Scene.start();
    created = cseTime((await scene.now()) - 600_000);
    const good = ['e001', 'e002', 'e003'].map((id) => anInsight({ id, readableId: id, created }));
    const bad = CASES.map(([, fields], n) =>
      anInsight({ readableId: `BAD-${n}`, created, ...fields, id: idOf(n) }),
    );
    await scene.add(good[0], ...bad, ...good.slice(1));
    await scene.both.instance.runJob('Poll Insights');
  });

  afterAll(() => scene?.stop());

  test.each(CASES.map(([name, , message], n) => [name, n, message] as const))(
    '%s: an error row that names the field',
    async (_name, n, message) => {
      const rows = await scene.insights(`insight_id=${idOf(n)}`);
      expect(rows).toMatchObject([{ state: 'error', incident: '' }]);
      expect(rows[0]?.['error']).toMatch(message);
      expect(JSON.parse(rows[0]?.['reduced'] ?? '')).toMatchObject({ id: idOf(n) });
      const staged = await scene.staged(`insight_id=${idOf(n)}`);
      expect(staged).toMatchObject([{ sys_import_state: 'error' }]);
      expect(staged[0]?.['sys_import_state_comment']).toMatch(message);
      const lines = (await scene.errorLines()).filter((line) => line.includes(idOf(n)));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(message);
      expect(await scene.incidentsOf(idOf(n))).toEqual([]);
    },
  );

  test('the others become incidents, the run ends, and the status says what was left behind', async () => {
    expect((await scene.incidents('ORDERBYcorrelation_id')).map((row) => row['correlation_id'])).toEqual([
      'e001',
      'e002',
      'e003',
    ]);
    const errors = String(CASES.length);
    expect((await scene.runs())[0]).toMatchObject({ outcome: 'success', created: '3', errors });
    const status = await scene.status();
    expect(status).toMatchObject({ health: 'degraded', open_run: '', consecutive_failures: '0' });
    expect(status['reason']).toMatch(
      new RegExp(`^${errors} Insights could not be turned into incidents: see the Insights in state Error`),
    );
    expect(await scene.errorLines()).toHaveLength(CASES.length);
  });

  test('a second poll, which reads them again, does not report them again', async () => {
    await scene.both.instance.control('clock', { seconds: 300 });
    await scene.both.instance.runJob('Poll Insights');
    const runs = await scene.runs();
    expect(runs).toHaveLength(2);
    expect(runs[0]).toMatchObject({
      outcome: 'success',
      errors: '0',
      created: '0',
      existing: String(CASES.length + 3),
    });
    expect(await scene.errorLines()).toHaveLength(CASES.length);
    expect(await scene.insights('state=error')).toHaveLength(CASES.length);
    const status = await scene.status();
    expect(status).toMatchObject({ health: 'degraded' });
    expect(status['reason']).toMatch(/^\d+ Insights could not be turned into incidents/);
  });

  describe('entries that have no usable id', () => {
    const entries = (): unknown[] => [
      null,
      'text',
      7,
      [],
      {},
      { ...anInsight({ created }), id: undefined },
      { ...anInsight({ created, name: 'numbered' }), id: 12 },
    ];

    beforeAll(async () => {
      await scene.begin();
      const now = await scene.now();
      created = cseTime(now);
      await scene.answerOnce([...entries(), anInsight({ id: 'good-1', created })], now);
      await scene.both.instance.runJob('Poll Insights');
    });

    const nameless = (): Promise<TableRow[]> => scene.insights('insight_idSTARTSWITHwithout id^ORDERBYerror');

    test('each is an error row with what came, the good one beside them an incident', async () => {
      const rows = await nameless();
      expect(rows.map((row) => row['state'])).toEqual(entries().map(() => 'error'));
      for (const row of rows)
        expect(row['error']).toMatch(
          /Insight failed: expected an object|Field id failed: (it is missing|expected text, found number)/,
        );
      expect(rows.map((row) => row['reduced']).filter((reduced) => reduced === 'null')).toHaveLength(1);
      expect((await scene.incidents()).map((row) => row['correlation_id'])).toEqual(['good-1']);
      expect((await scene.runs())[0]).toMatchObject({
        outcome: 'success',
        created: '1',
        errors: String(entries().length),
      });
      expect(await scene.status()).toMatchObject({ health: 'degraded', open_run: '' });
    });

    test('the same entries at the next poll are not reported again', async () => {
      const before = await scene.errorLines();
      await scene.both.instance.control('clock', { seconds: 300 });
      await scene.answerOnce(entries(), await scene.now());
      await scene.both.instance.runJob('Poll Insights');
      expect(await nameless()).toHaveLength(entries().length);
      expect(await scene.errorLines()).toEqual(before);
    });
  });

  test('a page of nothing but malformed Insights ends its window: the next page is read', async () => {
    await scene.begin();
    const newer = cseTime((await scene.now()) - 60_000);
    const older = cseTime((await scene.now()) - 120_000);
    await scene.add(
      ...Array.from({ length: 60 }, (_none, n) =>
        anInsight({ id: `bad-${n}`, readableId: `B-${n}`, created: newer, signals: tooDeep() }),
      ),
    );
    await scene.add(anInsight({ id: 'behind-them', readableId: 'BEHIND', created: older }));
    await scene.both.instance.runJob('Poll Insights');
    expect(await scene.incidentsOf('behind-them')).toHaveLength(1);
    expect(await scene.insights('state=error')).toHaveLength(60);
    expect((await scene.runs())[0]).toMatchObject({ outcome: 'success', created: '1', errors: '60' });
    expect((await scene.status())['reason']).toMatch(/^60 Insights/);
  });
});
