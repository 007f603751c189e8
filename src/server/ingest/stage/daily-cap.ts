import type { StateOf } from '../../core/columns.d.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import { formatDateTime } from '../../core/date.ts';
import { TABLE } from '../../core/names.ts';
import type { Condition, Ports, Row, Values } from '../../platform/ports.d.ts';

const DAY = 86_400_000;

/** States of Insights that have an incident, or will have one without being admitted again. */
const COUNTED: readonly StateOf<'insight'>[] = ['claimed', 'enriching', 'ingested', 'closed'];

/**
 * The daily cap of one configuration, as one slice sees it under the tenant's lease. An Insight is admitted before
 * its incident is created, and is counted from its own record for that day (UTC): a crash loses no count. Rows
 * of the Import Set API are never capped and not counted.
 */
export interface Cap {
  /** Columns that admit a claim, or defer it when the cap is reached. Null for an Insight that is new. */
  admit(claim: Row<'insight'> | null): Values<'insight'>;
  /** Defers a claim that was admitted on an earlier day and has no incident; false when it may continue. */
  defers(claim: Row<'insight'>): boolean;
  /** Number of deferred Insights. */
  held(): number;
  /** Number of deferred Insights that may be admitted now. */
  releasable(): number;
  /** Records that so many deferred Insights were admitted, of which `limit` were asked for. */
  released(count: number, limit: number): void;
  /** Number of new Insights that a backfill may ingest: it leaves half of the cap to new Insights, and defers nothing. */
  roomForBackfill(): number;
  /** Time of admission: the slice's beginning, UTC. A slice ends with its day, see endOfDay. */
  readonly admittedAt: string;
}

/** End of the day (UTC) in which a moment lies, milliseconds since 1970: what is admitted counts for one day. */
export function endOfDay(time: number): number {
  return Math.floor(time / DAY) * DAY + DAY;
}

/**
 * Reads nothing until something is to be admitted: then one count, and one more where Insights may be deferred.
 * @param mayDefer false when the last slice left nothing deferred and no slice was interrupted since
 */
export function createCap(configuration: Configuration, mayDefer: boolean, ports: Ports): Cap {
  const began = ports.clock.now();
  const today = endOfDay(began) - DAY;
  const admittedAt = formatDateTime(began);
  let used: number | null = null;
  let held: number | null = mayDefer ? null : 0;
  const usedToday = (): number => (used ??= countUsed(configuration.id, today, ports));
  const holding = (): number => (held ??= countDeferred(configuration.id, ports));
  const room = (): number => Math.max(0, configuration.dailyCap - usedToday());
  const countsToday = (claim: Row<'insight'>): boolean => {
    const admitted = claim.time('admitted_at') ?? 0;
    return admitted >= today && admitted < endOfDay(today);
  };

  return {
    admittedAt,
    admit(claim) {
      const through: Values<'insight'> = { deferred: 'false', admitted_at: admittedAt };
      // One that has its incident is only to be enriched again: it counts for the day of its incident.
      if (claim !== null && claim.text('incident') !== '') return { deferred: 'false' };
      if (claim !== null && countsToday(claim)) return through;
      if (room() > holding()) {
        used = usedToday() + 1;
        return through;
      }
      held = holding() + 1;
      return { deferred: 'true', admitted_at: '' };
    },
    defers(claim) {
      if (claim.text('admitted_at') === '' || countsToday(claim)) return false;
      const before = holding();
      if (claim.save({ deferred: 'true', admitted_at: '' })) held = before + 1;
      return true;
    },
    held: holding,
    releasable: () => (held === 0 ? 0 : Math.min(holding(), room())),
    released(count, limit) {
      used = usedToday() + count;
      // Fewer than asked for: there are no more, whatever was counted before.
      held = count < limit ? 0 : holding() - count;
    },
    roomForBackfill: () => Math.max(0, Math.ceil(configuration.dailyCap / 2) - usedToday() - holding()),
  };
}

function countUsed(configuration: string, today: number, ports: Ports): number {
  const where: readonly Condition<'insight'>[] = [
    ['configuration', '=', configuration],
    ['state', 'IN', COUNTED],
    ['admitted_at', '>=', formatDateTime(today)],
    // Insights admitted by a clock that was ahead do not count for each day until then.
    ['admitted_at', '<', formatDateTime(endOfDay(today))],
  ];
  return sumOf(ports.rows.countBy(TABLE.insight, 'configuration', where));
}

function countDeferred(configuration: string, ports: Ports): number {
  return sumOf(ports.rows.countIfAny(TABLE.insight, 'configuration', deferredClaims(configuration)));
}

/** Claims that the daily cap has deferred. */
export function deferredClaims(configuration: string): readonly Condition<'insight'>[] {
  return [
    ['configuration', '=', configuration],
    ['state', '=', 'claimed'],
    ['deferred', '=', 'true'],
  ];
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.keys(counts).reduce((sum, key) => sum + (counts[key] ?? 0), 0);
}
