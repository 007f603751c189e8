import fc from 'fast-check';
import type { InsightPage } from '../../src/server/cse/types.d.ts';
import {
  positionOf,
  positionText,
  startOf,
  stepOf,
  type Position,
  type Window,
} from '../../src/server/ingest/poll/page-cursor.ts';

const PAGE = 50;
const MOST_CALLS = 10_000;

interface Listed {
  id: string;
  created: number;
}

/** What happens to the list before a call: rows enter at these times, and the n-th unstable rows leave. */
interface Change {
  enter: readonly number[];
  leave: readonly number[];
}

interface Reading {
  read: Set<string>;
  windows: Window[];
  findings: string[];
  calls: number;
}

/** A list as CSE gives it, newest first, that changes between the calls. */
function createList(stable: readonly number[], unstable: readonly number[]) {
  const stableRows = stable.map((created, index): Listed => ({ id: `s${index}`, created }));
  let unstableRows = unstable.map((created, index): Listed => ({ id: `u${index}`, created }));
  let entered = 0;
  return {
    stableRows,
    change(change: Change): void {
      for (const leaving of change.leave) {
        unstableRows = unstableRows.filter((_row, index) => index !== leaving % unstableRows.length);
      }
      for (const created of change.enter) unstableRows.push({ id: `e${(entered += 1)}`, created });
    },
    page([from, to]: Window, offset: number): InsightPage {
      const rows = [...stableRows, ...unstableRows]
        .filter(({ created }) => created >= from && created <= to)
        .sort((left, right) => right.created - left.created || left.id.localeCompare(right.id));
      const objects = rows.slice(offset, offset + PAGE);
      return {
        objects,
        total: rows.length,
        hasNextPage: offset + objects.length < rows.length,
        limit: PAGE,
        answeredAt: null,
      };
    },
  };
}

/** Reads as the poll does; the position is stored and read back between any two pages. */
function readAll(
  window: Window,
  mostRows: number,
  pageAt: (position: Position, call: number) => InsightPage,
): Reading {
  const reading: Reading = { read: new Set(), windows: [], findings: [], calls: 0 };
  let position: Position | null = startOf(window);
  while (position !== null) {
    if (reading.calls >= MOST_CALLS) throw new Error(`The poll still reads after ${MOST_CALLS} calls`);
    const page = pageAt(position, reading.calls);
    reading.calls += 1;
    const step = stepOf(position, page, mostRows);
    if (step.kind === 'read') {
      for (const row of page.objects as Listed[]) reading.read.add(row.id);
      if (step.windowRead !== null) reading.windows.push(step.windowRead);
      if (step.finding !== '') reading.findings.push(step.finding);
    }
    position = step.next === null ? null : positionOf(positionText(step.next));
    expect(position === null).toBe(step.next === null);
  }
  return reading;
}

const SPAN = 120_000;
const WINDOW: Window = [0, SPAN];
const moment = fc.integer({ min: 0, max: SPAN });
const moments = (maxLength: number, minLength = 0) => fc.array(moment, { minLength, maxLength, size: 'max' });
const QUIET: Change = { enter: [], leave: [] };
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(QUIET) },
  {
    weight: 2,
    arbitrary: fc.record({
      enter: fc.array(moment, { maxLength: 4 }),
      leave: fc.array(fc.nat(), { maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(moment, fc.nat()), { minLength: 1, maxLength: 6 }).map((swaps) => ({
      enter: swaps.map(([created]) => created),
      leave: swaps.map(([, leaving]) => leaving),
    })),
  },
);
const mostRows = fc.integer({ min: 60, max: 400 });

const missing = (stable: readonly Listed[], { read }: Reading): string[] =>
  stable.filter(({ id }) => !read.has(id)).map(({ id }) => id);

/** True when the windows, in the order in which they were read, cover the whole one oldest first and without a gap. */
function covers(windows: readonly Window[], [from, to]: Window): boolean {
  const joined = windows.every(
    ([start], index) => start <= (index === 0 ? from : (windows[index - 1]?.[1] ?? -1)),
  );
  return joined && windows[0]?.[0] === from && windows[windows.length - 1]?.[1] === to;
}

describe('reading a list that does not change', () => {
  it('reads every row, in windows without a gap, with one row of each page twice', () => {
    fc.assert(
      fc.property(moments(500), mostRows, (created, most) => {
        const list = createList(created, []);
        const reading = readAll(WINDOW, most, ({ window, offset }) => list.page(window, offset));
        expect(missing(list.stableRows, reading)).toEqual([]);
        expect(reading.findings).toEqual([]);
        expect(covers(reading.windows, WINDOW)).toBe(true);
        if (created.length <= most)
          expect(reading.calls).toBeLessThanOrEqual(Math.ceil(created.length / 49) + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('reads every row of a burst that no split can part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 600 }), moment, (count, when) => {
        const list = createList(Array<number>(count).fill(when), []);
        const reading = readAll(WINDOW, 100, ({ window, offset }) => list.page(window, offset));
        expect(missing(list.stableRows, reading)).toEqual([]);
        expect(covers(reading.windows, WINDOW)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('reading a list that changes between the calls', () => {
  const changing = (
    stable: readonly number[],
    unstable: readonly number[],
    changes: readonly Change[],
    most: number,
  ) => {
    const list = createList(stable, unstable);
    const reading = readAll(WINDOW, most, ({ window, offset }, call) => {
      list.change(changes[call] ?? QUIET);
      return list.page(window, offset);
    });
    return { list, reading };
  };

  it('ends, covers the window, and reads every row that stayed', () => {
    fc.assert(
      fc.property(
        moments(250),
        moments(100),
        fc.array(change, { minLength: 5, maxLength: 60, size: 'max' }),
        mostRows,
        (stable, unstable, changes, most) => {
          const { list, reading } = changing(stable, unstable, changes, most);
          expect(covers(reading.windows, WINDOW)).toBe(true);
          expect(reading.findings).toEqual([]);
          expect(missing(list.stableRows, reading)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('reads every row that stayed when the list changes twice at most', () => {
    const twoChanges = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 12 }), change), { maxLength: 2 })
      .map((placed) => {
        const changes: Change[] = Array<Change>(13).fill(QUIET);
        for (const [call, one] of placed) changes[call] = one;
        return changes;
      });
    fc.assert(
      fc.property(moments(250), moments(60), twoChanges, (stable, unstable, changes) => {
        const { list, reading } = changing(stable, unstable, changes, 10_000);
        expect(reading.findings).toEqual([]);
        expect(missing(list.stableRows, reading)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('reads every row that stayed when as many rows enter as leave, so that the total shows nothing', () => {
    const swaps = fc.array(fc.tuple(moment, fc.nat()), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(moments(250, 120), moments(60, 40), swaps, (stable, unstable, swapped) => {
        const change = {
          enter: swapped.map(([created]) => created),
          leave: swapped.map(([, leaving]) => leaving),
        };
        const { list, reading } = changing(stable, unstable, [QUIET, change], 10_000);
        expect(reading.findings).toEqual([]);
        expect(missing(list.stableRows, reading)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('reading a list from whose beginning a row leaves now and then', () => {
  it('costs a call more for each row that leaves, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 900, max: 1000 }), (every, count) => {
        const list = createList(Array<number>(count).fill(7), Array<number>(60).fill(SPAN));
        let left = 0;
        const reading = readAll(WINDOW, 10_000, ({ window, offset }, call) => {
          if (call > 0 && call % every === 0) {
            left += 1;
            list.change({ enter: [], leave: [0] });
          }
          return list.page(window, offset);
        });
        expect(missing(list.stableRows, reading)).toEqual([]);
        expect(reading.calls).toBeLessThanOrEqual(Math.ceil((count + 60) / 49) + left + 1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('reading answers that make no sense', () => {
  it('ends all the same', () => {
    const answer = fc.record({
      count: fc.integer({ min: 0, max: 60 }),
      total: fc.integer({ min: 0, max: 200 }),
      hasNextPage: fc.boolean(),
      first: fc.integer({ min: 0, max: 80 }),
    });
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 60, max: 250 }),
        (answers, most) => {
          const reading = readAll([0, 16_000], most, (_position, call) => {
            const { count, total, hasNextPage, first } = answers[call % answers.length] ?? {
              count: 0,
              total: 0,
              hasNextPage: false,
              first: 0,
            };
            const objects = Array.from({ length: count }, (_unused, index) => ({ id: `i${first + index}` }));
            return { objects, total, hasNextPage, limit: PAGE, answeredAt: null };
          });
          expect(covers(reading.windows, [0, 16_000])).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
