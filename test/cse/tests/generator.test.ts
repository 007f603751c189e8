import type { Cse, JsonObject } from '../index.ts';
import { call, NOW, stub } from './support.ts';

function all(cse: Cse): JsonObject[] {
  const rows: JsonObject[] = [];
  for (let offset = 0; ; offset += 100) {
    const { data } = call(cse, 'GET', `/insights?limit=100&offset=${offset}`);
    rows.push(...(data.objects as JsonObject[]));
    if (!data.hasNextPage) return rows;
  }
}

const entityOf = (row: JsonObject): JsonObject => row.entity as JsonObject;
const signalsOf = (row: JsonObject): JsonObject[] => row.signals as JsonObject[];

describe('The generator', () => {
  const rows = all(stub({ insights: 600, seed: 4 }));

  test('makes the same Insights from the same seed at the same time, and others from another', () => {
    expect(all(stub({ insights: 600, seed: 4 }))).toEqual(rows);
    expect(all(stub({ insights: 600, seed: 5 }))[0]!.id).not.toBe(rows[0]!.id);
  });

  test('goes on with new ids when it is asked again with the same seed', () => {
    const cse = stub({ insights: 50 });
    cse.product.generate({ count: 50, seed: 1 });
    const again = all(cse);
    expect(new Set(again.map((row) => row.id)).size).toBe(100);
    expect(new Set(again.map((row) => row.readableId)).size).toBe(100);
  });

  test('covers the twelve entity types and every status, severity, source and kind of assignee', () => {
    const types = new Set(rows.map((row) => entityOf(row).entityType));
    expect([...types].sort()).toEqual([
      '_command',
      '_domain',
      '_email',
      '_file',
      '_hash',
      '_hostname',
      '_ip',
      '_mac',
      '_process',
      '_url',
      '_useragent',
      '_username',
    ]);
    expect(new Set(rows.map((row) => row.source))).toEqual(new Set(['ALGORITHM', 'RULE', 'USER', 'CANARY']));
    expect(new Set(rows.map((row) => row.severity))).toEqual(new Set(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']));
    expect(new Set(rows.map((row) => (row.status as JsonObject).name))).toEqual(
      new Set(['new', 'inprogress']),
    );
    const assignees = rows.map((row) => Object.keys((row.assignee as JsonObject | null) ?? {}).join());
    expect(new Set(assignees)).toEqual(new Set(['', 'username,displayName', 'name']));
  });

  test('never rates an Insight of the algorithm CRITICAL and names it by its stages, latest first', () => {
    const made = rows.filter((row) => row.source === 'ALGORITHM');
    expect(made.filter((row) => row.severity === 'CRITICAL')).toEqual([]);
    for (const row of made) {
      const stages = new Set(signalsOf(row).map((signal) => String(signal.stage)));
      const named = String(row.name).split(/ with (?!.* with )/);
      expect(stages).toContain(named[0]);
      expect(String(row.description).split(', ').sort()).toEqual([...stages].sort());
    }
    expect(made.map((row) => row.name)).toContainEqual(expect.stringMatching(/^.+ with .+ and .+$/));
  });

  test('tags each Insight with the union of the tags of its Signals', () => {
    for (const row of rows) {
      const union = signalsOf(row).flatMap((signal) => signal.tags as string[]);
      expect(row.tags).toEqual(expect.arrayContaining(union));
    }
    const tags = new Set(rows.flatMap((row) => row.tags as string[]));
    const techniques = [...tags].filter((tag) => /^_mitreAttackTechnique:T\d{4}(\.\d{3})?$/.test(tag));
    expect(techniques.length).toBeGreaterThanOrEqual(55);
    expect(tags).toContain('_mitreAttackTactic:TA0112');
    expect(tags).toContain('_mitreAtlasTechnique:AML.T0091.000');
    expect([...tags].filter((tag) => tag.startsWith('_mitreAttackTactic:'))).toHaveLength(15);
  });

  test('gives one to eight Signals of all rule kinds, within the time before the Insight', () => {
    const counts = new Set(rows.map((row) => signalsOf(row).length));
    expect([...counts].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const signals = rows.flatMap(signalsOf);
    const kinds = new Set(signals.map((signal) => String(signal.ruleId).replace(/-[SU]\d{5}$/, '')));
    expect(kinds).toEqual(
      new Set(['MATCH', 'THRESHOLD', 'CHAIN', 'AGGREGATION', 'FIRST', 'OUTLIER', 'LEGACY']),
    );
    for (const row of rows) {
      for (const signal of signalsOf(row)) expect(String(signal.created) < String(row.created)).toBe(true);
      expect(String(row.timestamp)).toBe(signalsOf(row)[signalsOf(row).length - 1]!.timestamp);
    }
  });

  test('doubles the dashes inside entity ids and puts the zone before the value', () => {
    for (const { id, entityType, value, sensorZone } of rows.map(entityOf)) {
      const doubled = String(value).replaceAll('-', '--');
      expect(id).toBe(
        sensorZone
          ? `${String(entityType)}-${String(sensorZone)}-${doubled}`
          : `${String(entityType)}-${doubled}`,
      );
    }
    expect(
      rows.map((row) => String(entityOf(row).id)).filter((id) => id.includes('--')).length,
    ).toBeGreaterThan(10);
  });

  test('contains names that break careless code: umlauts, Japanese, emoji, right-to-left text, quotes', () => {
    const text = JSON.stringify(rows.map((row) => [row.entity, row.tags, row.involvedEntities]));
    for (const sample of ['müller', '日本語', '山田太郎', '🚀', '🔥', 'مريم', 'דנה', '\\\\\\"', "o'brien"]) {
      expect([sample, text.includes(sample.replace('\\\\', ''))]).toEqual([sample, true]);
    }
  });

  test('creates everything within the span, some of it in the same second', () => {
    const created = rows.map((row) => String(row.created));
    expect(created.every((date) => /^2026-03-02T(09|10):\d\d:\d\d\.\d{6}$/.test(date))).toBe(true);
    expect(
      created.every((date) => date >= '2026-03-02T09:00:00' && date <= '2026-03-02T10:00:00.000000'),
    ).toBe(true);
    expect(new Set(created.map((date) => date.slice(0, 19))).size).toBeLessThan(560);
    const timestamps = rows.map((row) => String(row.timestamp).length);
    expect(new Set(timestamps)).toEqual(new Set([19, 26]));
  });

  test('marks some as re-opened and closes the asked share', () => {
    const reopened = rows.filter(
      (row) => (row.status as JsonObject).name === 'inprogress' && row.closed !== null,
    );
    expect(reopened.length).toBeGreaterThan(0);
    const cse = stub();
    cse.product.generate({ count: 20, closedShare: 1 });
    for (const row of all(cse))
      expect(row).toMatchObject({ status: { name: 'closed' }, resolution: expect.any(String) });
  });

  test('spreads over the asked time and sets the fields it is given', () => {
    const cse = stub();
    const fields = { severity: 'CRITICAL', status: 'closed' };
    call(cse, 'POST', '/__insights', {
      count: 30,
      seed: 2,
      from: '2026-01-01T00:00:00Z',
      over: 60,
      ...fields,
    });
    for (const row of all(cse)) {
      expect(row).toMatchObject({ severity: 'CRITICAL', status: { name: 'closed', displayName: 'Closed' } });
      expect(String(row.created)).toMatch(/^2026-01-01T00:0[01]:/);
    }
  });

  test('completes an entity that is given by type and value', () => {
    const cse = stub();
    const entity = { entityType: '_hostname', value: 'web-1', sensorZone: 'dmz' };
    call(cse, 'POST', '/__insights', { count: 1, entity });
    const whole = {
      ...entity,
      id: '_hostname-dmz-web--1',
      name: 'web-1',
      hostname: 'web-1',
      macAddress: null,
    };
    expect(call(cse, 'GET', '/insights/INSIGHT-1').data).toMatchObject({
      entity: whole,
      involvedEntities: [whole],
    });
  });
});

describe('The generation of payloads', () => {
  test('2021 has the older entity, no involved entities and Signals without entity and creation time', () => {
    const rows = all(stub({ insights: 200, generation: '2021' }));
    for (const row of rows) {
      expect(row).toMatchObject({ relatedEntities: [] });
      expect(['involvedEntities', 'confidence', 'subResolution'].filter((key) => key in row)).toEqual([]);
      expect(['entityType', 'value'].filter((key) => key in entityOf(row))).toEqual([]);
      expect(signalsOf(row).some((signal) => 'entity' in signal || 'created' in signal)).toBe(false);
    }
    const ips = rows.map(entityOf).filter((entity) => 'ip' in entity);
    expect(ips[0]).toEqual({
      id: `_ip-${String(ips[0]!.name)}`,
      ip: { address: ips[0]!.name },
      ipHostname: null,
      name: ips[0]!.name,
    });
  });

  test('mixed gives both, and queries work on both', () => {
    const cse = stub({ insights: 100, generation: 'mixed' });
    const rows = all(cse);
    expect(new Set(rows.map((row) => 'relatedEntities' in row))).toEqual(new Set([true, false]));
    const { total } = call(cse, 'GET', `/insights?q=${encodeURIComponent('entity.type:"_ip"')}`).data;
    const shown = rows.filter((row) => String(entityOf(row).id).startsWith('_ip-'));
    expect(total).toBe(shown.length);
  });

  test('fields without a value are null, or missing when asked so', () => {
    const fields = { assignee: null, closed: null };
    const insight = (omitNulls: boolean): JsonObject => {
      const cse = stub({ omitNulls });
      cse.product.generate({ count: 1, fields });
      return call(cse, 'GET', '/insights/INSIGHT-1').data;
    };
    expect(insight(false)).toMatchObject({ assignee: null, closed: null, lastUpdatedBy: null });
    expect(JSON.stringify(insight(true))).not.toContain(':null');
  });

  test('the clock decides when the Insights were created', () => {
    const cse = stub();
    call(cse, 'POST', '/__clock', { now: NOW + 86_400_000 });
    call(cse, 'POST', '/__insights', { count: 3, over: 1 });
    for (const row of all(cse)) expect(String(row.created)).toMatch(/^2026-03-03T(09:59:59|10:00:00)/);
  });
});
