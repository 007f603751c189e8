import fc from 'fast-check';
import type { Configuration } from '../../src/server/configuration/configuration.ts';
import { afterWindow, pollPosition, type Progress } from '../../src/server/ingest/poll/cursor.ts';
import { afterPage } from '../../src/server/ingest/poll/overlap.ts';
import {
  pageSize,
  stepOf,
  isShared,
  leastOf,
  type Position,
} from '../../src/server/ingest/poll/page-cursor.ts';
import type { Listed } from '../../src/server/ingest/poll/listing.ts';

const MINUTE = 60_000;
const OVERLAP = 30 * MINUTE;
const CONFIGURATION = { overlap: OVERLAP } as Configuration;
const START = Date.UTC(2026, 0, 15);

interface Row {
  id: string;
  created: string;
}

/** Cloud SIEM's list as it is at a time: Insights are listed some time after they were created, and leave the list when closed. */
class Tenant {
  now = START;
  calls = 0;
  full = 0;
  private rows: { at: number; listedAt: number; leftAt: number; row: Row }[] = [];

  add(at: number, delay: number, stays: number): void {
    const row = { id: `i${this.rows.length}`, created: new Date(at).toISOString() };
    this.rows.push({ at, listedAt: at + delay, leftAt: at + delay + stays, row });
    this.rows.sort((a, b) => b.at - a.at || (a.row.id < b.row.id ? 1 : -1));
  }

  list({ window, offset }: Position, size: number): { objects: Row[]; total: number } {
    const listed = this.rows.filter(
      ({ at, listedAt, leftAt }) =>
        at >= window[0] && at <= window[1] && listedAt <= this.now && leftAt > this.now,
    );
    return { objects: listed.slice(offset, offset + size).map(({ row }) => row), total: listed.length };
  }

  /** Those that were listed for all that time, and still are. */
  listedSince(time: number): string[] {
    return this.rows
      .filter(({ listedAt, leftAt }) => listedAt <= time && leftAt > this.now)
      .map(({ row }) => row.id);
  }
}

/** One poll as the app does it: ids first, then what is new in full. */
function poll(tenant: Tenant, before: Progress, known: Set<string>): Progress {
  let progress = before;
  let position: Position | null = pollPosition(before, CONFIGURATION, tenant.now);
  while (position !== null) {
    const at: Position =
      position.offset === 0 ? { ...position, window: [position.window[0], tenant.now] } : position;
    const { objects, total } = tenant.list(at, pageSize(at));
    tenant.calls += 1;
    const hasNextPage = at.offset + objects.length < total;
    const page = { objects, total, hasNextPage, limit: 50, answeredAt: null };
    const step = stepOf(at, page, 9950);
    if (step.kind === 'split') throw new Error('The list of this test is never that long');
    const rows = objects.filter((row) => !isShared(row, at));
    const fresh = new Set(rows.map(({ id }) => id).filter((id) => !known.has(id)));
    const idsOnly = at.manner === 'ids';
    if (idsOnly && fresh.size > 0) tenant.calls += 1;
    tenant.full += idsOnly ? fresh.size : rows.length;
    const { least = null } = leastOf(at, total);
    const listed = {
      ...step,
      objects: rows,
      idsOnly,
      page: { window: at.window, read: at.window, total, least },
    };
    const found = afterPage(at, listed as unknown as Listed, fresh, CONFIGURATION, tenant.now);
    fresh.forEach((id) => known.add(id));
    position = found.next;
    if (found.windowRead !== null)
      progress = { ...afterWindow(progress, found.windowRead), known: found.known };
  }
  return progress;
}

const NOTHING: Progress = {
  ...{ cursor: null, floor: START, notBefore: null, skew: 0, polledAt: null, poll: null, sweep: null },
  ...{ lastSweep: null, known: null, gaps: [], missedFrom: null, tenant: '', query: '' },
};

/** Insights a minute: how many, how late the list has them in minutes, and for how long. */
interface Traffic {
  count: number;
  delay: number;
  stays: number;
}

function run(minutes: readonly Traffic[], check: (tenant: Tenant, known: Set<string>) => void): Tenant {
  const tenant = new Tenant();
  const known = new Set<string>();
  let progress = NOTHING;
  for (const { count, delay, stays } of minutes) {
    for (let n = 0; n < count; n += 1)
      tenant.add(tenant.now + (n * MINUTE) / count, delay * MINUTE, stays * MINUTE);
    tenant.now += MINUTE;
    progress = poll(tenant, progress, known);
    check(tenant, known);
  }
  return tenant;
}

const ever = 1e6;

describe('a poll that relies on what is known of its list', () => {
  it('misses no Insight for longer than half of the overlap, however late some are listed and however many leave', () => {
    const minute: fc.Arbitrary<Traffic> = fc.record({
      count: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) },
        fc.integer({ min: 0, max: 90 }),
      ),
      delay: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 12 })),
      stays: fc.oneof(fc.constant(ever), fc.integer({ min: 1, max: 40 })),
    });
    fc.assert(
      fc.property(fc.array(minute, { minLength: 40, maxLength: 120, size: 'max' }), (minutes) => {
        run(minutes, (tenant, known) => {
          const missing = tenant
            .listedSince(tenant.now - OVERLAP / 2 - MINUTE)
            .filter((id) => !known.has(id));
          expect(missing).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('finds an Insight at once that is listed late, where none has left', () => {
    const busy: Traffic = { count: 20, delay: 0, stays: ever };
    const minutes = Array.from({ length: 60 }, (_none, n) =>
      n % 7 === 3 ? { ...busy, count: 1, delay: 9 } : busy,
    );
    run(minutes, (tenant, known) => {
      expect(tenant.listedSince(tenant.now).filter((id) => !known.has(id))).toEqual([]);
    });
  });

  it('makes one call a poll after a burst, and reads no Insight in full twice', () => {
    const quiet: Traffic = { count: 0, delay: 0, stays: ever };
    const tenant = run([quiet, { ...quiet, count: 2000 }], () => undefined);
    const after = run([quiet, { ...quiet, count: 2000 }, ...Array<Traffic>(10).fill(quiet)], () => undefined);
    expect(after.calls - tenant.calls).toBe(10);
    expect(after.full).toBeLessThanOrEqual(2050);
  });

  it('makes one call a poll, and a few for each overlap, where ten Insights arrive a minute', () => {
    const tenant = run(Array<Traffic>(91).fill({ count: 10, delay: 0, stays: ever }), () => undefined);
    expect(tenant.calls).toBeLessThanOrEqual(160);
    expect(tenant.full).toBeLessThanOrEqual(2 * 910 + 50);
  });
});
