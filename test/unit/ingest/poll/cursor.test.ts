import { formatDateTime } from '../../../../src/server/core/date.ts';
import type { Configuration } from '../../../../src/server/configuration/configuration.ts';
import { tenantKey } from '../../../../src/server/configuration/tenant.ts';
import {
  afterWindow,
  afterActivation,
  eventsFrom,
  pollPosition,
  progressOf,
  putBack,
  progressValues,
  sweepPosition,
  type Progress,
} from '../../../../src/server/ingest/poll/cursor.ts';
import { startOf } from '../../../../src/server/ingest/poll/page-cursor.ts';
import { aRow } from '../../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0, 700);
const SECOND = NOW - 700;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const CONFIGURATION: Configuration = {
  id: 'c',
  name: 'Acme',
  urls: { api: 'https://api.us2.sumologic.com/api/sec/v1', console: 'https://service.us2.sumologic.com' },
  savedAt: 0,
  accessId: 'suId',
  accessKey: 'key',
  query: '-status:"closed"',
  interval: 5 * MINUTE,
  lookBack: 24 * HOUR,
  overlap: 30 * MINUTE,
  timeBudget: MINUTE,
  company: '',
  assignmentGroup: '',
  incidentState: '',
  linkBack: true,
  linkComment: false,
  closeInsight: true,
  reopenedStatus: 'inprogress',
  closeComment: true,
  closedInCse: 'off',
  reopenIncident: false,
  noteChanges: true,
  raisePriority: true,
  watchRules: true,
  configurationItems: 'off',
  attackLinks: false,
  observables: false,
  affectedUsers: false,
  dailyCap: 1000,
  findings: [],
};
const PROGRESS: Progress = {
  cursor: SECOND - 5 * MINUTE,
  floor: SECOND - 10 * DAY,
  notBefore: null,
  skew: 0,
  polledAt: null,
  poll: null,
  sweep: null,
  missedFrom: null,
  lastSweep: SECOND - HOUR,
  known: null,
  gaps: [],
  tenant: tenantKey(CONFIGURATION),
  query: CONFIGURATION.query,
};
const OTHER_QUERY = { progress: JSON.stringify({ query: 'other' }) };
const HALF_READ = { ...startOf([0, HOUR]), begun: true, offset: 49, total: 120, tail: ['i49'] };

const stored = (progress: Progress) => progressOf(aRow({ ...progressValues(progress) }), CONFIGURATION, NOW);

describe('progress between runs', () => {
  it('comes back as it was stored', () => {
    const progress = { ...PROGRESS, skew: -17, poll: HALF_READ, sweep: { ...HALF_READ, tries: 1 } };
    expect(stored(progress)).toEqual(progress);
  });

  it('begins at the look-back before the first run', () => {
    expect(progressOf(aRow({}), CONFIGURATION, NOW)).toMatchObject({
      cursor: null,
      floor: NOW - 24 * HOUR,
      poll: null,
      sweep: null,
      lastSweep: null,
      skew: 0,
    });
  });

  it.each([
    ['host', { urls: { ...CONFIGURATION.urls, api: 'https://api.de.sumologic.com/api/sec/v1' } }],
    ['access id', { accessId: 'suOther' }],
  ])('starts over when the %s changed', (_what, change) => {
    const row = aRow({ ...progressValues({ ...PROGRESS, poll: HALF_READ, sweep: HALF_READ }) });
    const changed = { ...CONFIGURATION, ...change };
    expect(progressOf(row, changed, NOW)).toMatchObject({
      cursor: null,
      floor: NOW - 24 * HOUR,
      poll: null,
      sweep: null,
      lastSweep: null,
      tenant: tenantKey(changed),
    });
  });

  it('keeps its start through an outage that lasts from the first attempt on', () => {
    const first = progressOf(aRow({}), CONFIGURATION, NOW);
    const later = progressOf(aRow({ ...progressValues(first) }), CONFIGURATION, NOW + 2 * DAY);
    expect(later.floor).toBe(SECOND - 24 * HOUR);
    expect(pollPosition(later, CONFIGURATION, NOW + 2 * DAY).window[0]).toBe(SECOND - 24 * HOUR);
  });

  it('starts over with a corrected query while nothing was read', () => {
    const first = progressOf(aRow({}), { ...CONFIGURATION, query: 'wrong:' }, NOW - 5 * HOUR);
    expect(progressOf(aRow({ ...progressValues(first) }), CONFIGURATION, NOW).floor).toBe(NOW - 24 * HOUR);
  });

  it('keeps the cursor when the query changed, gives up half-read windows, and lets the sweep reach no further back', () => {
    const row = aRow({ ...progressValues({ ...PROGRESS, poll: HALF_READ, sweep: HALF_READ }) });
    expect(progressOf(row, { ...CONFIGURATION, query: 'severity:"HIGH"' }, NOW)).toMatchObject({
      cursor: PROGRESS.cursor,
      floor: NOW,
      poll: null,
      sweep: null,
      query: 'severity:"HIGH"',
    });
  });

  it('does not start over when only the access key changed', () => {
    const row = aRow({ ...progressValues(PROGRESS) });
    expect(progressOf(row, { ...CONFIGURATION, accessKey: 'renewed' }, NOW)).toEqual(PROGRESS);
  });
});

describe('the window of a poll', () => {
  it.each([
    ['the last complete reading', 10, 45],
    ['no more than an overlap before the cursor, though none has succeeded for long', 600, 65],
  ])('begins an overlap before %s', (_what, readAgo, minutes) => {
    const cursor = SECOND - 5 * MINUTE;
    const known = { from: 0, read: cursor - readAgo * MINUTE, to: cursor, total: 90, news: 0, due: 0 };
    const { window, manner } = pollPosition({ ...PROGRESS, known }, CONFIGURATION, NOW);
    expect([window[0], manner]).toEqual([SECOND - minutes * MINUTE, 'ids']);
  });

  it('is that of the list while a poll relies on it, in full where news are expected', () => {
    const known = { from: SECOND - HOUR, read: SECOND, to: SECOND, total: 90, news: 4, due: NOW + MINUTE };
    const position = pollPosition({ ...PROGRESS, known }, CONFIGURATION, NOW);
    expect(position).toMatchObject({ window: [SECOND - HOUR, expect.any(Number)], rows: 8, known });
    expect(position).not.toHaveProperty('manner');
  });

  it.each([
    ['a list that fits into a page', { total: 49 }],
    ['one that is to be read to its end again', { due: NOW }],
    ['one that a clock has put off that was ahead', { due: NOW + HOUR }],
    ['one that does not reach as far back as the overlap', { from: SECOND - 30 * MINUTE }],
  ])('does not rely on %s', (_what, change) => {
    const list = { from: SECOND - HOUR, read: SECOND, to: SECOND, total: 90, news: 4, due: NOW + MINUTE };
    const position = pollPosition({ ...PROGRESS, known: { ...list, ...change } }, CONFIGURATION, NOW);
    expect(position).not.toHaveProperty('known');
    expect(position.manner).toBe('ids');
  });

  it('reaches from the cursor less the overlap to beyond now', () => {
    const { window, offset, later } = pollPosition(PROGRESS, CONFIGURATION, NOW);
    expect(window[0]).toBe(SECOND - 35 * MINUTE);
    expect(window[1]).toBeGreaterThanOrEqual(NOW);
    expect([offset, later]).toEqual([0, []]);
  });

  it('begins at the start of the configuration while there is no cursor', () => {
    const { window } = pollPosition({ ...PROGRESS, cursor: null }, CONFIGURATION, NOW);
    expect(window[0]).toBe(PROGRESS.floor);
  });

  it("counts by CSE's clock where the two differ", () => {
    const row = aRow({ clock_skew: '3600' });
    expect(progressOf(row, CONFIGURATION, NOW).floor).toBe(NOW - 23 * HOUR);
    const { window } = pollPosition({ ...PROGRESS, skew: 3600 }, CONFIGURATION, NOW);
    expect(window[1]).toBeGreaterThanOrEqual(NOW + HOUR);
  });

  it('never ends before it begins, not even when the cursor is ahead of a clock that was set back', () => {
    const { window } = pollPosition({ ...PROGRESS, cursor: NOW + 3 * HOUR }, CONFIGURATION, NOW);
    expect(window[1]).toBeGreaterThanOrEqual(window[0]);
  });

  it('goes on where the last slice stopped, in a window or between two', () => {
    expect(pollPosition({ ...PROGRESS, poll: HALF_READ }, CONFIGURATION, NOW)).toEqual(HALF_READ);
    const between = { ...startOf([0, HOUR], [[HOUR, 2 * HOUR]]), begun: true };
    expect(pollPosition({ ...PROGRESS, poll: between }, CONFIGURATION, NOW)).toEqual(between);
  });

  it('is made again when its first page was never read', () => {
    expect(pollPosition({ ...PROGRESS, poll: startOf([0, HOUR]) }, CONFIGURATION, NOW).window[0]).toBe(
      SECOND - 35 * MINUTE,
    );
  });

  it('begins and ends at whole seconds', () => {
    const { window } = pollPosition(
      { ...PROGRESS, cursor: SECOND + 300 },
      { ...CONFIGURATION, overlap: 0 },
      NOW,
    );
    expect(window.map((time) => time % 1000)).toEqual([0, 0]);
    expect(window[0]).toBeLessThanOrEqual(SECOND + 300);
  });
});

describe('progress after a window was read', () => {
  it('has the end of the window as its cursor', () => {
    expect(afterWindow(PROGRESS, [SECOND - HOUR, SECOND]).cursor).toBe(SECOND);
    expect(afterWindow({ ...PROGRESS, cursor: null }, [0, SECOND]).cursor).toBe(SECOND);
  });

  it('never goes back', () => {
    expect(afterWindow(PROGRESS, [0, HOUR]).cursor).toBe(PROGRESS.cursor);
  });
});

describe('clocks that disagree', () => {
  it('put back what lies ahead of both, no further than the start, and let the sweep come at once', () => {
    const progress = { ...PROGRESS, cursor: NOW + 30 * DAY, notBefore: NOW + DAY, poll: HALF_READ };
    const back = putBack(progress, { earlier: NOW - HOUR, later: NOW }, CONFIGURATION);
    expect(back).toMatchObject({
      cursor: NOW - HOUR - CONFIGURATION.overlap,
      notBefore: NOW - HOUR,
      floor: PROGRESS.floor,
      poll: null,
    });
    expect(sweepPosition({ ...(back ?? PROGRESS), notBefore: null }, NOW, 6, 3)).not.toBeNull();
    const years = putBack(progress, { earlier: NOW - 1000 * DAY, later: NOW }, CONFIGURATION);
    expect(years?.cursor).toBe(PROGRESS.floor);
  });

  it('leave alone what one of them has reached', () => {
    const behind = { earlier: NOW - 1000 * DAY, later: NOW };
    expect(putBack({ ...PROGRESS, cursor: NOW }, behind, CONFIGURATION)).toBeNull();
  });

  it('move no cursor by a window that ends before it begins', () => {
    const progress = { ...PROGRESS, cursor: null };
    expect(afterWindow(progress, [SECOND, SECOND - HOUR])).toEqual(progress);
  });

  it('are not believed to differ by more than an hour, where Insights are new or a first poll begins', () => {
    const row = aRow({ clock_skew: String(30 * 86_400) });
    expect(progressOf(row, CONFIGURATION, NOW).floor).toBe(NOW - 24 * HOUR);
    expect(eventsFrom(row, { ...CONFIGURATION, savedAt: 0 }, NOW)).toBe(NOW);
  });
});

describe('the sweep', () => {
  it.each([
    ['is not due before its time', SECOND - 6 * HOUR + 1000, false],
    ['is due at its time', NOW - 6 * HOUR, true],
    ['is due when there was none', null, true],
  ])('%s', (_what, lastSweep, due) => {
    expect(sweepPosition({ ...PROGRESS, lastSweep }, NOW, 6, 3) !== null).toBe(due);
  });

  it('lists the last days up to the cursor', () => {
    const cursor = PROGRESS.cursor ?? 0;
    expect(sweepPosition({ ...PROGRESS, lastSweep: null }, NOW, 6, 3)).toEqual(
      startOf([cursor - 3 * DAY, cursor]),
    );
  });

  it('never reaches before the floor, and is empty when the floor is later than the cursor', () => {
    const floor = SECOND - 2 * HOUR;
    expect(sweepPosition({ ...PROGRESS, floor, lastSweep: null }, NOW, 6, 3)?.window[0]).toBe(floor);
    expect(sweepPosition({ ...PROGRESS, floor: NOW, lastSweep: null }, NOW, 6, 3)).toBeNull();
  });

  it('does not begin before anything was read', () => {
    expect(sweepPosition({ ...PROGRESS, cursor: null, lastSweep: null }, NOW, 6, 3)).toBeNull();
  });

  it('goes on where it stopped, due or not', () => {
    expect(sweepPosition({ ...PROGRESS, sweep: HALF_READ, lastSweep: NOW }, NOW, 6, 3)).toEqual(HALF_READ);
  });
});

describe('a configuration that is activated again to begin from now', () => {
  const active = (progress: Progress): Progress => {
    const status = { ...progressValues(progress) };
    return progressOf(
      aRow({ ...status, ...afterActivation(aRow(status), true, NOW) }),
      CONFIGURATION,
      NOW + MINUTE,
    );
  };

  test('neither polls nor sweeps what is older, by the clock of CSE', () => {
    const progress = active({ ...PROGRESS, skew: 30, poll: HALF_READ, sweep: HALF_READ });
    const begin = SECOND + 30_000;
    expect(progress).toMatchObject({ cursor: begin, notBefore: begin, poll: null, sweep: null });
    expect(pollPosition(progress, CONFIGURATION, NOW + MINUTE).window[0]).toBe(begin);
    const later = { ...progress, cursor: begin + DAY };
    expect(pollPosition(later, CONFIGURATION, NOW).window[0]).toBe(begin + DAY - CONFIGURATION.overlap);
    expect(sweepPosition(later, NOW + DAY, 6, 3)?.window).toEqual([begin, begin + DAY]);
  });

  test('looks back when it has never read', () => {
    const anew = aRow({ ...progressValues({ ...PROGRESS, cursor: null }) });
    expect(Object.keys(afterActivation(anew, true, NOW))).toEqual(['events_from']);
  });

  test('starts at the look-back for another tenant, and stays there for another query', () => {
    const status = { ...progressValues({ ...PROGRESS, notBefore: SECOND }) };
    expect(progressOf(aRow({ ...status, tenant: 'other' }), CONFIGURATION, NOW).notBefore).toBeNull();
    expect(progressOf(aRow({ ...status, ...OTHER_QUERY }), CONFIGURATION, NOW).notBefore).toBe(SECOND);
  });
});

test.each([true, false])(
  'what was created before an activation is no event, by the clock of CSE (from now: %s)',
  (fromNow) => {
    const status = { ...progressValues({ ...PROGRESS, skew: 30 }), events_from: '2026-01-01 00:00:00' };
    const again = aRow({ ...status, ...afterActivation(aRow(status), fromNow, NOW) });
    expect(eventsFrom(again, CONFIGURATION, NOW + DAY)).toBe(SECOND + 30_000);
    expect(again.text('cursor') === formatDateTime(PROGRESS.cursor)).toBe(!fromNow);
  },
);

describe('what counts as new', () => {
  const SAVED = NOW - 5 * MINUTE;
  const status = { ...progressValues(PROGRESS), events_from: '2026-01-01 00:00:00' };
  const from = (values: Record<string, string>, savedAt = SAVED): number =>
    eventsFrom(aRow(values), { ...CONFIGURATION, savedAt }, NOW);

  test('begins when the configuration was saved, where nothing was read of its tenant', () => {
    expect(from({})).toBe(SAVED);
    expect(from({ ...status, tenant: 'other' })).toBe(SAVED);
    expect(from({}, 0)).toBe(NOW);
  });

  test('goes on under another query where the windows before it ended, and never before the activation', () => {
    const cursor = Math.floor((PROGRESS.cursor ?? 0) / 1000) * 1000;
    expect(from({ ...status, ...OTHER_QUERY })).toBe(cursor);
    const activated = formatDateTime(cursor + DAY);
    expect(from({ ...status, ...OTHER_QUERY, events_from: activated })).toBe(cursor + DAY);
  });
});
