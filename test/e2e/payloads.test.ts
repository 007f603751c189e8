import { aSignal, anEntity, anInsight, anOldInsight } from '../support/insights.ts';
import { columnTime, cseTime, Scene } from '../support/scene.ts';
import type { Json, TableRow } from '../support/rest.ts';

const NOBODY = { assignee: null, assignedTo: null, teamAssignedTo: null };
const MEGABYTE = 'What happened on the till, in all detail. '.repeat(25_000);

/** What CSE sends, and what is then read in the incident. The id and the time of creation are set by the test. */
const CASES: readonly (readonly [string, Json, Json])[] = [
  [
    '2021, Entity by address',
    anOldInsight(),
    { description: /Entity: ip 192\.0\.2\.44$/m, short_description: / on 192\.0\.2\.44$/ },
  ],
  [
    '2021, Entity by user name',
    anOldInsight({ entity: { id: '_username-lee', username: 'lee', name: 'lee' } }),
    { description: /Entity: username lee$/m },
  ],
  [
    '2021, Entity by host name',
    anOldInsight({ entity: { id: '_hostname-till--07', hostname: 'till-07', name: 'till-07' } }),
    { description: /Entity: hostname till-07$/m },
  ],
  [
    '2021, related Entities',
    anOldInsight(),
    { description: /Entities \(2\)\n- ip 192\.0\.2\.44\n- username lee$/m },
  ],
  [
    '2021, a team by its older field',
    anOldInsight({ ...NOBODY, teamAssignedTo: 'Night shift' }),
    { description: /to Night shift$/m },
  ],
  [
    'without Entity, Signals and tags',
    anOldInsight({ entity: null, relatedEntities: [], signals: [], tags: [] }),
    { description: /Entity not given/ },
  ],
  [
    'nothing but id and time',
    { name: null, severity: null, status: null },
    { short_description: /: Insight without a name$/ },
  ],
  [
    '2024, Entities involved',
    anInsight(),
    { description: /Entities \(2\)\n- hostname till-07\n- ip 198\.51\.100\.9$/m },
  ],
  [
    'unknown fields at every level',
    anInsight({
      entity: anEntity({ later: { x: 1 } }),
      signals: [aSignal({ later: [null], recordSearchDetails: { later: 2 } })],
      later: true,
    }),
    { description: /Signals \(1\)\n- .*Shell started/ },
  ],
  ['confidence from 0 to 1', anInsight({ confidence: 0.85 }), { description: /Confidence 85 %/ }],
  ['confidence from 0 to 100', anInsight({ confidence: 85 }), { description: /Confidence 85 %/ }],
  ['assignee: a user', anInsight(), { description: /Assigned in CSE to kim@example\.com$/m }],
  [
    'assignee: a team',
    anInsight({ ...NOBODY, assignee: { name: 'Tier 2' } }),
    { description: /Assigned in CSE to Tier 2$/m },
  ],
  ['assignee: nobody', anInsight(NOBODY), { description: /Status New$/m }],
  [
    're-opened: closed and closedBy stay',
    anInsight({
      status: { name: 'inprogress', displayName: 'In Progress' },
      closed: '2026-01-15T11:59:00',
      closedBy: 'kim',
      resolution: null,
    }),
    { description: /Status In Progress/ },
  ],
  ['status as plain text', anInsight({ status: 'new' }), { description: /Status new/ }],
  [
    'a severity that CSE does not document',
    anInsight({ severity: 'SEVERE' }),
    { description: /Severity SEVERE/ },
  ],
  [
    'the word NULL',
    anInsight({ name: 'NULL', description: 'NULL', severity: 'NULL' }),
    { short_description: /: NULL on/, description: /\n"?NULL"?\n/ },
  ],
  [
    'a description of a megabyte',
    anInsight({ description: MEGABYTE }),
    { description: /What happened on the till[^]*…[^]*Signals \(2\)/ },
  ],
  [
    '500 Signals',
    anInsight({
      signals: Array.from({ length: 500 }, (_none, n) => aSignal({ id: `s-${n}`, name: `Signal ${n}` })),
    }),
    { description: /Signals \(500\)\n- .*Signal 0 [^]*\n- and \d+ more in CSE\n/ },
  ],
  [
    '300 Entities',
    anInsight({
      involvedEntities: Array.from({ length: 300 }, (_none, n) => anEntity({ value: `host-${n}` })),
    }),
    { description: /more in CSE/ },
  ],
  [
    'half of a surrogate pair',
    anInsight({ name: 'half \ud83d a \udd25 pair' }),
    { short_description: /: half \ufffd a \ufffd pair on/ },
  ],
  [
    'a name of emoji, cut to length',
    anInsight({ name: '🔥'.repeat(200) }),
    { short_description: /: (🔥)+…$/u },
  ],
  ['right to left', anInsight({ name: 'هجوم على الخادم' }), { short_description: /: هجوم على الخادم on/ }],
  ['a look-up', anInsight({ name: '${jndi:ldap://x}' }), { short_description: /: \$\{jndi:ldap:\/\/x\} on/ }],
  [
    'HTML',
    anInsight({ name: '<img src=x onerror=alert(1)>' }),
    { short_description: /: <img src=x onerror=alert\(1\)> on/ },
  ],
  [
    'CR LF in names',
    anInsight({ name: 'one\r\ntwo', entity: anEntity({ value: 'a\r\nb' }) }),
    { short_description: /: one two on a b$/ },
  ],
  [
    'control characters',
    anInsight({ name: 'be\u0007ll', description: 'nul\u0000l, esc\u001b[31m' }),
    { short_description: /: be ll on/, description: /nul.?l, esc/ },
  ],
  ['an empty name', anInsight({ name: '' }), { short_description: /: Insight without a name on/ }],
  ['no readable id', anInsight({ readableId: null }), { short_description: /^0{8}-/ }],
];

/** Ways to write a moment: the text for it, and the text of Date/Time columns. */
const TIMES: readonly (readonly [string, (ms: number) => string])[] = [
  ['microseconds, no zone', cseTime],
  ['whole seconds, no zone', (ms) => cseTime(ms).slice(0, 19)],
  ['Z', (ms) => `${cseTime(ms).slice(0, 19)}Z`],
  ['milliseconds and Z', (ms) => `${cseTime(ms).slice(0, 23)}Z`],
  ['+00:00', (ms) => `${cseTime(ms)}+00:00`],
  ['+02:00', (ms) => `${cseTime(ms + 7_200_000).slice(0, 19)}+02:00`],
  ['-05:30', (ms) => `${cseTime(ms - 19_800_000)}-05:30`],
];

const idOf = (n: number, block: string): string =>
  `00000000-${block}-4000-8000-${String(n).padStart(12, '0')}`;

describe('Insights in every shape that CSE sends', () => {
  let scene: Scene;
  let now: number;
  const incidents = new Map<string, TableRow[]>();
  const one = (id: string): TableRow => incidents.get(id)?.[0] ?? {};

  beforeAll(async () => {
    scene = await Scene.start();
    now = await scene.now();
    const created = cseTime(now - 1_800_000);
    await scene.add(...CASES.map(([, insight], n) => ({ ...insight, id: idOf(n, 'aaaa'), created })));
    await scene.add(
      ...TIMES.map(([, write], n) =>
        anInsight({ id: idOf(n, 'bbbb'), readableId: `TIME-${n}`, created: write(now - 3_723_000) }),
      ),
    );
    await scene.add(
      anInsight({ id: 'ABCDEF00-0000-4000-8000-00000000000F', readableId: 'UPPER-1', created }),
    );
    await scene.both.poll();
    for (const row of await scene.incidents()) {
      const id = row['correlation_id'] ?? '';
      incidents.set(id, [...(incidents.get(id) ?? []), row]);
    }
  });

  afterAll(() => scene?.stop());

  test.each(CASES.map(([name, , expected], n) => [name, n, expected] as const))(
    '%s: one incident with what matters',
    async (_name, n, expected) => {
      const id = idOf(n, 'aaaa');
      expect(incidents.get(id)).toHaveLength(1);
      for (const [column, pattern] of Object.entries(expected))
        expect(one(id)[column]).toMatch(pattern as RegExp);
      expect(one(id)).toMatchObject({
        correlation_display: 'Sumo Logic CSE',
        external_url: `${scene.both.cse.url}/sec/insight/${id}`,
      });
      expect((one(id)['description'] ?? '').length).toBeLessThanOrEqual(4000);
      expect((one(id)['short_description'] ?? '').length).toBeLessThanOrEqual(160);
      expect(`${one(id)['short_description']}${one(id)['description']}`).not.toMatch(/[^\P{Cc}\n\r\t]/u);
      expect(`${one(id)['description']}`).not.toMatch(/undefined|\[object|NaN/);
      expect(await scene.insights(`insight_id=${id}`)).toMatchObject([
        { state: 'ingested', incident: one(id)['sys_id'], error: '' },
      ]);
    },
  );

  test.each(TIMES.map(([name], n) => [name, n] as const))(
    'a time written with %s: opened at the same instant',
    (_name, n) => {
      expect(incidents.get(idOf(n, 'bbbb'))).toHaveLength(1);
      expect(one(idOf(n, 'bbbb'))['opened_at']).toBe(columnTime(now - 3_723_000));
    },
  );

  test('an id in upper case is kept as it is', () => {
    expect(one('ABCDEF00-0000-4000-8000-00000000000F')['short_description']).toMatch(/^UPPER-1: /);
  });

  test('every Insight is there once and none is an error', async () => {
    expect(incidents.size).toBe(CASES.length + TIMES.length + 1);
    expect(await scene.status()).toMatchObject({ health: 'healthy', last_error: '' });
    expect(await scene.errorLines()).toEqual([]);
    expect((await scene.runs())[0]).toMatchObject({
      outcome: 'success',
      created: String(incidents.size),
      errors: '0',
    });
  });

  test('the staging row keeps 500 Signals as a number and a re-opened Insight with its old time of closing', async () => {
    const at = (name: string): string =>
      idOf(
        CASES.findIndex(([one]) => one.startsWith(name)),
        'aaaa',
      );
    expect(await scene.staged(`insight_id=${at('500')}`)).toMatchObject([
      { signal_count: '500', sys_import_state: 'inserted' },
    ]);
    const [reopened, ...more] = await scene.staged(`insight_id=${at('re-opened')}`);
    expect([reopened?.['status'], more]).toEqual(['inprogress', []]);
    expect(JSON.parse(reopened?.['details'] ?? '')).toMatchObject({
      texts: { closed: '2026-01-15 11:59:00' },
    });
  });

  test('the same Insight twice on one page, also in another case, becomes one incident', async () => {
    const twin = anInsight({
      id: 'deadbeef-0000-4000-8000-000000000001',
      created: cseTime(await scene.now()),
    });
    const shouted = { ...twin, id: 'DEADBEEF-0000-4000-8000-000000000001' };
    const other = anInsight({ id: 'deadbeef-0000-4000-8000-000000000002', created: twin['created'] });
    await scene.both.instance.control('clock', { seconds: 300 });
    // The list of ids, and that of the Insights in full.
    for (let answers = 0; answers < 2; answers += 1)
      await scene.answerOnce([twin, other, twin, shouted], await scene.now());
    await scene.both.poll();
    const found = (await scene.incidents()).filter((row) => /^deadbeef/i.test(row['correlation_id'] ?? ''));
    expect(found.map((row) => row['correlation_id']?.toLowerCase()).sort()).toEqual([
      twin['id'],
      other['id'],
    ]);
    expect(await scene.status()).toMatchObject({ health: 'healthy', open_run: '' });
  });
});
