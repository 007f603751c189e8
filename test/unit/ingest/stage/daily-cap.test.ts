import { createCap, endOfDay } from '../../../../src/server/ingest/stage/daily-cap.ts';
import type { Configuration } from '../../../../src/server/configuration/configuration.ts';
import { TABLE } from '../../../../src/server/core/names.ts';
import { fakePorts, type FakePorts } from '../../../support/ports.ts';
import { aRow } from '../../../support/rows.ts';

const NOON = Date.UTC(2026, 0, 15, 12);
const TODAY = '2026-01-15 12:00:00';
const YESTERDAY = '2026-01-14 23:59:59';

const configuration = (dailyCap: number): Configuration => ({ id: 'c', dailyCap }) as Configuration;

function insights(ports: FakePorts, count: number, values: Record<string, string>): void {
  for (let n = 0; n < count; n += 1)
    ports.rows.insert(TABLE.insight, { configuration: 'c', deferred: 'false', ...values });
}

describe('the daily cap', () => {
  let ports: FakePorts;

  beforeEach(() => {
    ports = fakePorts(NOON);
  });

  test('lets through what there is room for, counted from the records of today', () => {
    insights(ports, 3, { state: 'ingested', admitted_at: '2026-01-15 00:00:00' });
    insights(ports, 4, { state: 'ingested', admitted_at: YESTERDAY });
    const cap = createCap(configuration(5), false, ports);
    const held = [0, 1, 2].map(() => cap.admit(null)['deferred']);
    expect(held).toEqual(['false', 'false', 'true']);
    expect(cap.held()).toBe(1);
  });

  test('stamps what it lets through with the beginning of the slice', () => {
    const cap = createCap(configuration(1), false, ports);
    ports.pass(5000);
    expect(cap.admit(null)).toEqual({ deferred: 'false', admitted_at: TODAY });
    expect(cap.admit(null)).toEqual({ deferred: 'true', admitted_at: '' });
  });

  test('reads nothing before it is asked, and counts once', () => {
    const cap = createCap(configuration(5), false, ports);
    expect([cap.releasable(), cap.held(), ports.rows.operations.length]).toEqual([0, 0, 0]);
    cap.admit(null);
    cap.admit(null);
    expect(ports.rows.operations).toHaveLength(1);
  });

  test('takes no room for errors, for another configuration, or for what counts today already', () => {
    insights(ports, 5, { state: 'error', admitted_at: TODAY });
    insights(ports, 5, { state: 'ingested', admitted_at: TODAY, configuration: 'other' });
    const cap = createCap(configuration(1), false, ports);
    expect(cap.admit(aRow({ admitted_at: TODAY }))['deferred']).toBe('false');
    expect(cap.admit(aRow({ incident: 'i', admitted_at: YESTERDAY }))['deferred']).toBe('false');
    expect([cap.admit(null)['deferred'], cap.admit(null)['deferred']]).toEqual(['false', 'true']);
  });

  test('leaves the day of an incident that is enriched again as it was', () => {
    const cap = createCap(configuration(1), false, ports);
    expect(cap.admit(aRow({ incident: 'i', admitted_at: YESTERDAY }))).toEqual({ deferred: 'false' });
    expect(cap.admit(null)['deferred']).toBe('false');
  });

  test('leaves the room to what waits already', () => {
    insights(ports, 2, { state: 'claimed', deferred: 'true' });
    const cap = createCap(configuration(3), true, ports);
    expect(cap.releasable()).toBe(2);
    expect([cap.admit(null)['deferred'], cap.admit(null)['deferred']]).toEqual(['false', 'true']);
    expect(cap.releasable()).toBe(2);
    cap.released(2, 2);
    expect([cap.releasable(), cap.held()]).toEqual([0, 1]);
  });

  test('forgets what was counted as waiting and is not there', () => {
    insights(ports, 2, { state: 'claimed', deferred: 'true' });
    const cap = createCap(configuration(3), true, ports);
    cap.released(1, 2);
    expect([cap.releasable(), cap.held()]).toEqual([0, 0]);
  });

  test('defers what was admitted on an earlier day, and only that', () => {
    const cap = createCap(configuration(3), false, ports);
    const old = { admitted_at: YESTERDAY, deferred: 'false' };
    expect(cap.defers(aRow(old))).toBe(true);
    expect(old).toEqual({ admitted_at: '', deferred: 'true' });
    expect(cap.defers(aRow({ admitted_at: TODAY }))).toBe(false);
    expect(cap.defers(aRow({ admitted_at: '' }))).toBe(false);
    expect(cap.held()).toBe(1);
  });

  test.each([
    [10, 0, 0, 5],
    [10, 3, 0, 2],
    [10, 5, 0, 0],
    [10, 2, 2, 1],
    [1, 0, 0, 1],
    [1, 1, 0, 0],
  ])(
    'with a cap of %i, %i let through and %i waiting, a backfill may bring %i',
    (most, used, waiting, room) => {
      insights(ports, used, { state: 'ingested', admitted_at: TODAY });
      insights(ports, waiting, { state: 'claimed', deferred: 'true' });
      expect(createCap(configuration(most), true, ports).roomForBackfill()).toBe(room);
    },
  );

  test('a day ends at midnight, UTC', () => {
    expect(endOfDay(NOON)).toBe(Date.UTC(2026, 0, 16));
    expect(endOfDay(Date.UTC(2026, 0, 16))).toBe(Date.UTC(2026, 0, 17));
  });
});
