import {
  inFull,
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
/** Ids of the rows that the next page is compared with. */
const tail = (last: number): string[] =>
  Array.from({ length: 5 }, (_unused, index) => `i${last - 4 + index}`);
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
      next: at({ offset: 49, total: 120, tail: tail(49) }),
    });
    expect(
      stepOf(at({ offset: 49, total: 120, tail: tail(49) }), page(49, 50, 120), MOST_ROWS),
    ).toMatchObject({
      next: { offset: 98, tail: tail(98) },
      windowRead: null,
    });
    expect(
      stepOf(at({ offset: 98, total: 120, tail: tail(98) }), page(98, 22, 120), MOST_ROWS),
    ).toMatchObject({
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
      next: { offset: 19, tail: tail(19) },
    });
  });

  it('ends the window when it brings nothing new, so that no answer can make the poll loop forever', () => {
    expect(stepOf(at({ offset: 49, total: 120, tail: tail(49) }), page(49, 1, 120), MOST_ROWS)).toMatchObject(
      {
        next: null,
        windowRead: WINDOW,
      },
    );
    expect(
      stepOf(at({ offset: 49, total: 120, tail: tail(49), tries: 20 }), page(49, 0, 120), MOST_ROWS),
    ).toMatchObject({ next: null });
  });

  it('says so when CSE ends a list before the total that it names', () => {
    const step = stepOf(startOf(WINDOW), page(0, 30, 120, { hasNextPage: false }), MOST_ROWS);
    expect(step).toMatchObject({ kind: 'read', next: null });
    expect(step.kind === 'read' && step.finding).not.toBe('');
  });
});

describe('rows that left the list while it was read', () => {
  const second = at({ offset: 49, total: 120, tail: tail(49) });

  it.each([
    ['one has left above', page(50, 50, 119), { offset: 48, total: 119, least: 119, back: 1 }],
    ['seven have left above', page(56, 50, 113), { offset: 42, total: 113, least: 113, back: 7 }],
    ['as many have entered, so that the total shows nothing', page(55, 50, 120), { offset: 48, back: 1 }],
    ['the page is empty', page(49, 0, 40), { offset: 0, total: 40, least: 40, back: 80 }],
  ])('make reading go back by as many as are missing when %s', (_what, moved, next) => {
    expect(stepOf(second, moved, MOST_ROWS)).toEqual({
      kind: 'read',
      next: { ...second, tries: 1, ...next },
      windowRead: null,
      finding: '',
    });
  });

  it('make reading go back further each time until a row of the page before is there again', () => {
    const position = at({ offset: 490, total: 600, tail: tail(490) });
    const step = stepOf(position, page(540, 50, 600), MOST_ROWS);
    const again = stepOf({ ...position, ...step.next }, page(540, 50, 600), MOST_ROWS);
    expect([step.next, again.next]).toMatchObject([
      { offset: 489, back: 1 },
      { offset: 479, back: 10 },
    ]);
    const found = stepOf({ ...position, ...again.next }, page(486, 50, 600), MOST_ROWS);
    expect(found.next).toMatchObject({ offset: 528, tail: tail(535) });
    expect(found.next).not.toHaveProperty('back');
  });

  it('do not matter when they were below the page, or when the last row of the page before has left, too', () => {
    expect(stepOf(second, page(49, 50, 119), MOST_ROWS)).toMatchObject({ next: { offset: 98, least: 119 } });
    expect(stepOf({ ...second, offset: 48 }, page(48, 50, 119), MOST_ROWS)).toMatchObject({
      next: { offset: 97 },
    });
  });

  it('make reading go back twenty times at most; then the window is taken as it is, with a finding', () => {
    const last = { ...second, tries: 20 };
    const step = stepOf(last, page(50, 50, 121), MOST_ROWS);
    expect(step).toMatchObject({
      kind: 'read',
      windowRead: null,
      next: { offset: 98, total: 121, tail: tail(99), tries: 20 },
    });
    expect(step.kind === 'read' && step.finding).toContain('kept changing');
  });

  it('do not lose the windows that are still to be read', () => {
    const later = [[HOUR, 2 * HOUR]] as const;
    expect(stepOf({ ...second, later }, page(50, 50, 119), MOST_ROWS)).toMatchObject({
      next: { later, offset: 48 },
    });
  });
});

describe('what is known of a list', () => {
  const known = { from: 0, read: HOUR / 4, to: HOUR / 2, total: 100, news: 3, due: HOUR };
  const second = at({ offset: 49, total: 120, tail: tail(49), known, news: 20 });

  it('is kept from page to page', () => {
    expect(stepOf(second, page(49, 50, 120), MOST_ROWS).next).toMatchObject({ known, news: 20 });
  });

  it.each([
    ['up', page(50, 50, 119)],
    ['down, so that new ones would be counted twice', page(47, 50, 122)],
  ])('is not used for a list whose rows have moved %s', (_what, moved) => {
    expect(stepOf(second, moved, MOST_ROWS).next).not.toHaveProperty('known');
  });
});

describe('a page of ids whose new Insights could not be read any more', () => {
  it('is requested in full by the next slice, or by ids again where full pages cannot be read', () => {
    const ids = { ...startOf(WINDOW), manner: 'ids' } as const;
    expect(inFull(ids)).toEqual(at({}));
    expect(inFull({ ...ids, large: true })).toEqual({ ...ids, large: true });
    expect(inFull(null)).toBeNull();
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
    expect(stepOf(at({ offset: 49, total: 500, tail: tail(49) }), page(49, 50, 500), 100).kind).toBe('read');
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
    const position = at({ offset: 98, total: 120, tail: tail(98), tries: 1, later: [[HOUR, 2 * HOUR]] });
    expect(positionOf(positionText(position))).toEqual(position);
    expect(positionText(null)).toBe('');
  });

  it.each([
    '',
    'nonsense',
    'null',
    '{}',
    '[]',
    '7',
    '{"window":[0,1]}',
    '{"offset":3}',
    '{"window":[0,1],"offset":3}',
  ])('is none when it reads %p', (text) => {
    expect(positionOf(text)).toBeNull();
  });
});
