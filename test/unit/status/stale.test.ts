import { judgeStale, looksStale } from '../../../src/server/status/stale.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const LONG_AGO = '2026-01-01 00:00:00';
const FILLED = { host: 'us2', access_id: 'a', access_key: 'b', interval: '60', sys_updated_on: LONG_AGO };

function ports(status: Record<string, string>, configuration: Record<string, string>): FakePorts {
  const made = fakePorts(NOW);
  made.events.healthChanged = () => undefined;
  made.rows.table(TABLE.status).set('s1', { configuration: 'c1', health: 'healthy', ...status });
  made.rows.table(TABLE.configuration).set('c1', { ...FILLED, ...configuration });
  return made;
}

function judged(status: Record<string, string>, configuration: Record<string, string> = {}) {
  const made = ports(status, configuration);
  judgeStale('s1', made);
  return made.rows.table(TABLE.status).get('s1');
}

describe('a status', () => {
  it('looks stale once its time has passed, and is not judged a second time', () => {
    const at = { stale_at: '2026-01-15 11:59:59' };
    expect(looksStale(aRow({ ...at, health: 'healthy' }), NOW)).toBe(true);
    expect(looksStale(aRow({ ...at, health: 'stale' }), NOW)).toBe(false);
    expect(looksStale(aRow({ ...at, paused_until: '2026-01-15 13:00:00' }), NOW)).toBe(false);
    expect(looksStale(aRow({ stale_at: '2026-01-15 12:00:01' }), NOW)).toBe(false);
    expect(looksStale(aRow({ sys_created_on: LONG_AGO }), NOW)).toBe(true);
  });

  it('becomes stale three intervals after its last run, and says since when and where to look', () => {
    expect(judged({ last_run: '2026-01-15 08:59:59' })).toMatchObject({
      health: 'stale',
      reason: expect.stringMatching(/^No run has ended since 2026-01-15 08:59:59 UTC\. .*Poll Insights/),
    });
    expect(judged({ sys_created_on: LONG_AGO })?.['reason']).toMatch(/^No run has ended yet\. /);
  });

  it.each([
    ['the interval was made longer since', { last_run: '2026-01-15 09:00:01' }, {}, '2026-01-15 12:00:01'],
    [
      'the configuration was just saved or set active',
      { last_run: LONG_AGO },
      { sys_updated_on: '2026-01-15 11:00:00' },
      '2026-01-15 14:00:00',
    ],
    ['nobody has filled it in', { last_run: '' }, { access_key: '' }, '2026-01-15 15:00:00'],
  ])('is given more time when %s', (_why, status, configuration, staleAt) => {
    expect(judged(status, configuration)).toMatchObject({ health: 'healthy', stale_at: staleAt });
  });
});
