import {
  MOST_ROWS,
  positionOf,
  positionText,
  startOf,
  stepOf,
  type Position,
} from '../../../../src/server/ingest/poll/page-cursor.ts';
import type { InsightPage } from '../../../../src/server/cse/types.d.ts';

const HOUR = 3_600_000;
const WINDOW = [0, HOUR] as const;
const ids = (from: number, count: number): { id: string }[] =>
  Array.from({ length: count }, (_unused, index) => ({ id: `i${from + index}` }));
const page = (
  from: number,
  count: number,
  total: number,
  fields: Partial<InsightPage> = {},
): InsightPage => ({
  objects: ids(from, count),
  total,
  hasNextPage: from + count < total,
  limit: 50,
  answeredAt: null,
  ...fields,
});
const at = (fields: Partial<Position>): Position => ({ ...startOf(WINDOW), begun: true, ...fields });

describe('a page of a window', () => {
  it('ends it when it contains all rows', () => {
    expect(stepOf(startOf(WINDOW), page(0, 7, 7), MOST_ROWS)).toEqual({
      kind: 'read',
      next: null,
      windowRead: WINDOW,
      finding: '',
    });
    expect(stepOf(startOf(WINDOW), page(0, 0, 0), MOST_ROWS)).toMatchObject({
      next: null,
      windowRead: WINDOW,
    });
    expect(stepOf(startOf(WINDOW), page(0, 50, 50), MOST_ROWS)).toMatchObject({
      next: null,
      windowRead: WINDOW,
    });
  });

  it('leads to the next page, which begins with its last row', () => {
    expect(stepOf(startOf(WINDOW), page(0, 50, 120), MOST_ROWS)).toEqual({
      kind: 'read',
      windowRead: null,
      finding: '',
      next: at({ offset: 49, total: 120, last: 'i49' }),
    });
    expect(stepOf(at({ offset: 49, total: 120, last: 'i49' }), page(49, 50, 120), MOST_ROWS)).toMatchObject({
      next: { offset: 98, last: 'i98' },
      windowRead: null,
    });
    expect(stepOf(at({ offset: 98, total: 120, last: 'i98' }), page(98, 22, 120), MOST_ROWS)).toMatchObject({
      next: null,
      windowRead: WINDOW,
    });
  });

  it('leads to the next window, with a fresh count of tries', () => {
    const position = at({
      tries: 2,
      later: [
        [HOUR, 2 * HOUR],
        [2 * HOUR, 3 * HOUR],
      ],
    });
    expect(stepOf(position, page(0, 3, 3), MOST_ROWS)).toEqual({
      kind: 'read',
      windowRead: WINDOW,
      finding: '',
      next: { ...startOf([HOUR, 2 * HOUR], [[2 * HOUR, 3 * HOUR]]), begun: true },
    });
  });

  it('is followed also when CSE gives fewer rows than asked for', () => {
    expect(stepOf(startOf(WINDOW), page(0, 20, 45), MOST_ROWS)).toMatchObject({
      next: { offset: 19, last: 'i19' },
    });
  });

  it('ends the window when it brings nothing new, so that no answer can make the poll loop forever', () => {
    expect(stepOf(at({ offset: 49, total: 120, last: 'i49' }), page(49, 1, 120), MOST_ROWS)).toMatchObject({
      next: null,
      windowRead: WINDOW,
    });
    expect(
      stepOf(at({ offset: 49, total: 120, last: 'i49', tries: 2 }), page(49, 0, 120), MOST_ROWS),
    ).toMatchObject({ next: null });
  });

  it('says so when CSE ends a list before the total that it names', () => {
    const step = stepOf(startOf(WINDOW), page(0, 30, 120, { hasNextPage: false }), MOST_ROWS);
    expect(step).toMatchObject({ kind: 'read', next: null });
    expect(step.kind === 'read' && step.finding).not.toBe('');
  });
});

describe('rows that entered or left the list while it was read', () => {
  const second = at({ offset: 49, total: 120, last: 'i49' });

  it.each([
    ['the shared row does not repeat', page(50, 50, 120)],
    ['the total grew', page(49, 50, 121)],
    ['the total shrank', page(49, 50, 119)],
    ['the page is empty', page(49, 0, 40)],
    ['the shared row has no id', { ...page(49, 50, 120), objects: [{}, ...ids(50, 49)] }],
  ])('are seen when %s, and the window is read again', (_what, moved) => {
    expect(stepOf(second, moved, MOST_ROWS)).toEqual({
      kind: 'read',
      next: at({ tries: 1 }),
      windowRead: null,
      finding: '',
    });
  });

  it('have the window read again twice at most, then it is taken as it is, with a finding', () => {
    const last = { ...second, tries: 2 };
    const step = stepOf(last, page(50, 50, 121), MOST_ROWS);
    expect(step).toMatchObject({
      kind: 'read',
      windowRead: null,
      next: { offset: 98, total: 121, last: 'i99', tries: 2 },
    });
    expect(step.kind === 'read' && step.finding).toContain('kept changing');
  });

  it('do not lose the windows that are still to be read', () => {
    const later = [[HOUR, 2 * HOUR]] as const;
    expect(stepOf({ ...second, later }, page(50, 50, 120), MOST_ROWS)).toMatchObject({
      next: { later, offset: 0 },
    });
  });
});

describe('a window with too many rows', () => {
  it('is split by time, the older half first, without a gap', () => {
    expect(stepOf(startOf([1000, 9000], [[9000, 20_000]]), page(0, 50, MOST_ROWS + 1), MOST_ROWS)).toEqual({
      kind: 'split',
      next: {
        ...startOf(
          [1000, 5000],
          [
            [5000, 9000],
            [9000, 20_000],
          ],
        ),
        begun: true,
      },
    });
  });

  it('is not split with just as many rows as may be read', () => {
    expect(stepOf(startOf(WINDOW), page(0, 50, MOST_ROWS), MOST_ROWS).kind).toBe('read');
    expect(stepOf(startOf(WINDOW), page(0, 50, 500), 499).kind).toBe('split');
  });

  it('is split at whole seconds, which is all that queries know', () => {
    const step = stepOf(startOf([1000, 8000]), page(0, 50, 500), 100);
    expect(step).toMatchObject({ kind: 'split', next: { window: [1000, 4000], later: [[4000, 8000]] } });
  });

  it('is read as it is when it is too short to split', () => {
    expect(stepOf(startOf([1000, 2000]), page(0, 50, 500), 100).kind).toBe('read');
  });

  it('is not split any more once its pages are being read', () => {
    expect(stepOf(at({ offset: 49, total: 500, last: 'i49' }), page(49, 50, 500), 100).kind).toBe('read');
  });

  it('ends in windows that are short enough, however many rows there are', () => {
    let position = startOf([0, 24 * HOUR]);
    let splits = 0;
    for (;;) {
      const step = stepOf(position, page(0, 50, 1_000_000), 100);
      if (step.kind === 'read') break;
      position = step.next;
      splits += 1;
      expect(splits).toBeLessThan(50);
    }
    expect(position.window[1] - position.window[0]).toBeLessThan(4000);
  });
});

describe('a stored position', () => {
  it('is read back as it was', () => {
    const position = at({ offset: 98, total: 120, last: 'i98', tries: 1, later: [[HOUR, 2 * HOUR]] });
    expect(positionOf(positionText(position))).toEqual(position);
    expect(positionText(null)).toBe('');
  });

  it.each(['', 'nonsense', 'null', '{}', '[]', '7', '{"window":[0,1]}', '{"offset":3}'])(
    'is none when it reads %p',
    (text) => {
      expect(positionOf(text)).toBeNull();
    },
  );
});
