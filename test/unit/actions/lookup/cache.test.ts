import { lookupCache } from '../../../../src/server/actions/lookup/cache.ts';
import { formatDateTime } from '../../../../src/server/core/date.ts';
import type { Finding } from '../../../../src/server/actions/types.d.ts';
import { fakePorts, type FakePorts } from '../../../support/ports.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const DAY = 24 * 3_600_000;
const TABLE = 'x_sul_sumo_logic_s_lookup_cache';

const aFinding = (value: string, criticality = 0): Finding => ({
  ...{ kind: 'ip', value, known: true, criticality, label: 'x', score: 1, rules: ['one'], url: '' },
});
const [ONE, TWO] = [aFinding('9.9.9.9', 3), aFinding('8.8.8.8')];

let ports: FakePorts;

beforeEach(() => {
  ports = fakePorts(NOW);
});

describe('what was looked up', () => {
  test('is kept for a day, one row for each indicator', () => {
    const cache = lookupCache('recorded_future', ports);
    cache.keep([ONE, TWO]);
    expect(cache.read([ONE, aFinding('1.1.1.1'), TWO])).toEqual([ONE, TWO]);
    ports.pass(DAY - 1000);
    expect(cache.read([ONE])).toEqual([ONE]);
    ports.pass(1000);
    expect(cache.read([ONE])).toEqual([]);
    cache.keep([{ ...ONE, criticality: 4 }]);
    expect(cache.read([ONE])).toEqual([{ ...ONE, criticality: 4 }]);
    expect([...ports.rows.table(TABLE).values()].map((row) => [row['value'], row['expires']])).toEqual([
      ['9.9.9.9', formatDateTime(NOW + 2 * DAY)],
      ['8.8.8.8', formatDateTime(NOW + DAY)],
    ]);
  });

  test('is read by one query, and by none where nothing is asked', () => {
    const cache = lookupCache('recorded_future', ports);
    cache.read([ONE, TWO]);
    cache.read([]);
    expect(ports.rows.operations).toEqual([`query ${TABLE}`]);
  });

  test('is not mixed up with what another type, or another kind, was result', () => {
    lookupCache('another', ports).keep([ONE]);
    const cache = lookupCache('recorded_future', ports);
    cache.keep([{ ...TWO, kind: 'domain' }]);
    expect(cache.read([ONE, TWO])).toEqual([]);
  });

  test('that cannot be read is asked again', () => {
    const cache = lookupCache('recorded_future', ports);
    cache.keep([ONE, TWO]);
    const texts = ['{"kind":"ip"', 'null'];
    for (const row of ports.rows.table(TABLE).values()) row['finding'] = texts.pop() ?? '';
    expect(cache.read([ONE, TWO])).toEqual([]);
  });

  test('that the platform does not store stops the look-ups: each would cost again', () => {
    ports.rows.refuse(TABLE);
    expect(() => lookupCache('recorded_future', ports).keep([ONE])).toThrow(
      '[actions] Saving the look-up of ip 9.9.9.9 failed: the platform did not store it; see the system log',
    );
  });
});
