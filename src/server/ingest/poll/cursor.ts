import { formatDateTime } from '../../core/date.ts';
import { jsonText, objectOf } from '../../core/json.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import { tenantKey } from '../../configuration/tenant.ts';
import type { Row } from '../../platform/ports.d.ts';
import { believedSkew, isBeyond, type Clocks } from '../../core/times.ts';
import { firstPage, suffices } from './overlap.ts';
import { outside, positionIn, startOf, type KnownList, type Position, type Window } from './page-cursor.ts';

/** How far a configuration's reading has come: what the status row keeps between runs. Times in milliseconds UTC. */
export interface Progress {
  /** Everything created before it is staged. Null before the first run, and after host or access id changed. */
  cursor: number | null;
  /** Start of the configuration (its first attempt, less the look-back), or last change of its query: the sweep looks no further back. */
  floor: number;
  /** Set when the configuration was activated again to begin from then: nothing that was created before is looked for. */
  notBefore: number | null;
  /** Seconds by which CSE's clock was ahead when last seen, whichever of the two is right. */
  skew: number;
  /** When the poll last finished, by the instance's clock. */
  polledAt: number | null;
  poll: Position | null;
  sweep: Position | null;
  lastSweep: number | null;
  /** What the last poll has found out about the list of its window; null if that is nothing. */
  known: KnownList | null;
  /** Windows of which no list can be read: poll and sweep skip them, and each poll retries one of them. */
  gaps: readonly Window[];
  /** The sweep reads again from this time on, because the platform refused more records than the status can list. */
  missedFrom: number | null;
  /** Host and access id, and query, to which all this belongs. */
  tenant: string;
  query: string;
}

/** Windows reach this far beyond the later clock, and are cut at it when it is known: no Insight may fall between. */
const MARGIN = 10 * 60_000;

/** False if host, access id or query have changed since: an open run then does not continue its list. */
export function belongsTo(status: Row<'sumo_status'>, configuration: Configuration): boolean {
  return status.text('tenant') === tenantKey(configuration) && storedOf(status).query === configuration.query;
}

/**
 * The time from which on Insights are new to this configuration: when its tenant was entered, the window before its query
 * changed had been read, or it was activated again. What is older is ingested, and triggers no notification.
 * @returns milliseconds since 1970 UTC, by CSE's clock
 */
export function eventsFrom(status: Row<'sumo_status'>, configuration: Configuration, now: number): number {
  const begun = status.time('events_from');
  const isTenant = status.text('tenant') === tenantKey(configuration);
  const cseNow = now + believedSkew(status.integer('clock_skew'));
  // A clock that was ahead may have stored this time: Insights created from now on are new in any case.
  const latest = Math.max(cseNow, status.time('cursor') ?? 0);
  if (begun !== null && belongsTo(status, configuration)) return isBeyond(begun, latest, 0) ? latest : begun;
  const read = isTenant ? status.time('cursor') : null;
  if (read !== null) return Math.max(read, begun ?? read);
  // The first poll may run late: Insights pushed or created until then are still new.
  return Math.min(now, configuration.savedAt || now) + cseNow - now;
}

/** Progress as stored, for the configuration as it is now: another tenant starts over, another query reads its window again. */
export function progressOf(status: Row<'sumo_status'>, configuration: Configuration, now: number): Progress {
  const skew = status.integer('clock_skew');
  const belongs = { tenant: tenantKey(configuration), query: configuration.query, skew };
  const [cursor, floor] = [status.time('cursor'), status.time('floor')];
  const stored = storedOf(status);
  const sameQuery = stored.query === configuration.query;
  // Until a first window is read, a corrected query is still the first one.
  const isKnown = status.text('tenant') === belongs.tenant && (cursor !== null || sameQuery);
  if (!isKnown || floor === null) {
    const begins = now + believedSkew(skew) - configuration.lookBack;
    const restart = {
      cursor: null,
      notBefore: null,
      poll: null,
      sweep: null,
      lastSweep: null,
      known: null,
      polledAt: null,
    };
    return { ...belongs, ...restart, missedFrom: null, floor: begins, gaps: [] };
  }
  const lastSweep = status.time('last_sweep');
  const notBefore = status.time('not_before');
  const restart = { poll: null, sweep: null, known: null, polledAt: null, missedFrom: null };
  // Insights that could not be listed by the previous query are still to be ingested.
  const gaps = Array.isArray(stored.gaps) ? (stored.gaps as Window[]) : [];
  if (!sameQuery) return { ...belongs, cursor, floor: now, notBefore, ...restart, lastSweep, gaps };
  const polledAt = typeof stored.polledAt === 'number' ? stored.polledAt : null;
  const missedFrom = typeof stored.missedFrom === 'number' ? stored.missedFrom : null;
  return {
    ...belongs,
    cursor,
    floor,
    notBefore,
    ...storedPositions(status),
    known: knownIn(stored.known),
    lastSweep,
    polledAt,
    missedFrom,
    gaps,
  };
}

/** Where the poll and the sweep stood when the status was saved. */
export function storedPositions(status: Row<'sumo_status'>): Pick<Progress, 'poll' | 'sweep'> {
  const { poll, sweep } = storedOf(status);
  return { poll: positionIn(poll), sweep: positionIn(sweep) };
}

/** Ids of Insights that have no record here, with the backfill that found them. */
export type UnrecordedIds = Readonly<Record<string, string>>;

/** Content of the column `progress`: long texts and a time in one, because a row of the database fits few of them. */
interface Stored {
  query: string;
  poll: unknown;
  sweep: unknown;
  polledAt: unknown;
  gaps: unknown;
  missedFrom?: unknown;
  known?: unknown;
  unrecorded: UnrecordedIds;
}

/** Empty where the text cannot be read: then the query counts as another one, and its window is read again. */
function storedOf(status: Row<'sumo_status'>): Stored {
  const nothing: Stored = { query: '', poll: null, sweep: null, polledAt: null, gaps: [], unrecorded: {} };
  try {
    return { ...nothing, ...(JSON.parse(status.text('progress')) as Partial<Stored> | null) };
  } catch {
    return nothing;
  }
}

/** Null for what is no such list. */
function knownIn(stored: unknown): KnownList | null {
  const { from, read, to, total, news, due } = objectOf(stored);
  const isKnown = [from, read, to, total, news, due].every((value) => typeof value === 'number');
  return isKnown ? ({ from, read, to, total, news, due } as KnownList) : null;
}

/** The Insights of the tenant that have no record here. */
export function storedUnrecorded(status: Row<'sumo_status'>, configuration: Configuration): UnrecordedIds {
  return status.text('tenant') === tenantKey(configuration) ? storedOf(status).unrecorded : {};
}

/** Stores them without anything else; false when the platform refused. */
export function keepUnrecorded(status: Row<'sumo_status'>, unrecorded: UnrecordedIds): boolean {
  return status.save({ progress: jsonText({ ...storedOf(status), unrecorded }) });
}

/**
 * The poll's position: where it stopped, or the window from the cursor less the overlap, up to now, by the clock that is
 * ahead. Before the first success it is the window from the floor: an outage at the start costs nothing.
 */
export function pollPosition(progress: Progress, configuration: Configuration, now: number): Position {
  const { poll, cursor, floor, notBefore, skew, known, gaps } = progress;
  if (poll !== null && poll.begun) return poll;
  const { overlap } = configuration;
  const from = cursor === null ? floor : readUpTo(cursor, known, overlap) - overlap;
  const start = wholeSecond(Math.max(from, notBefore ?? from));
  const latest = Math.max(now, now + skew * 1000, cursor ?? 0);
  const windowFrom = (begin: number): Window => [begin, Math.max(begin, wholeSecond(latest + MARGIN))];
  if (known !== null && gaps.length === 0 && suffices(known, start, overlap, now))
    return { ...startOf(windowFrom(known.from)), ...firstPage(known) };
  const window = windowFrom(start);
  const first = startOutside(window, gaps) ?? startOf(window);
  // Most of an overlap is known: ids are enough.
  return cursor === null ? first : { ...first, manner: 'ids' };
}

/** Where the last complete reading ended; no more than an overlap ago, should none succeed for long. */
function readUpTo(cursor: number, known: KnownList | null, overlap: number): number {
  return Math.max(Math.min(cursor, known?.read ?? cursor), cursor - overlap);
}

/** Null if the whole window lies inside the gaps. */
function startOutside(window: Window, gaps: readonly Window[]): Position | null {
  if (gaps.length === 0) return startOf(window);
  const [first, ...later] = outside(window, gaps);
  return first === undefined ? null : startOf(first, later);
}

function wholeSecond(time: number): number {
  return Math.floor(time / 1000) * 1000;
}

/**
 * Progress after a window was read to its end: the cursor never goes back. A window that ends before it begins was not read: one
 * of the two clocks is wrong.
 */
export function afterWindow(progress: Progress, window: Window): Progress {
  if (window[1] < window[0]) return progress;
  return { ...progress, cursor: Math.max(progress.cursor ?? 0, window[1]) };
}

/**
 * Progress in which nothing lies ahead of both clocks; null if nothing did. A clock was wrong before: the cursor is reset to
 * the overlap before now, and the sweep is due at once, for what was skipped. A floor that cannot be right
 * is reset to where the first poll would begin: what was known before it cannot be restored.
 */
export function putBack(
  progress: Progress,
  { earlier, later }: Clocks,
  configuration: Configuration,
): Progress | null {
  const isAhead = (time: number | null): boolean => time !== null && isBeyond(time, later, 0);
  const { cursor, notBefore } = progress;
  if (!isAhead(cursor) && !isAhead(progress.floor) && !isAhead(notBefore)) return null;
  const reach = cursor === null ? configuration.lookBack : configuration.overlap;
  const floor = isAhead(progress.floor) ? earlier - reach : progress.floor;
  return {
    ...progress,
    floor,
    cursor: isAhead(cursor) ? Math.max(floor, earlier - configuration.overlap) : cursor,
    notBefore: isAhead(notBefore) ? earlier : notBefore,
    poll: null,
    sweep: null,
    known: null,
    lastSweep: cursor === null ? progress.lastSweep : 0,
  };
}

/** The sweep's position if one is due: it lists the last days and never reaches before the floor. */
export function sweepPosition(
  progress: Progress,
  now: number,
  everyHours: number,
  days: number,
): Position | null {
  if (progress.sweep !== null) return progress.sweep;
  const { lastSweep } = progress;
  // A last sweep in the future was stored by a clock that was ahead.
  const due = lastSweep === null || lastSweep > now || now - lastSweep >= everyHours * 3_600_000;
  if (!due || progress.cursor === null) return null;
  const reach = Math.max(progress.floor, progress.cursor - days * 86_400_000);
  const from = Math.max(reach, progress.notBefore ?? reach);
  return from >= progress.cursor ? null : startOutside([from, progress.cursor], progress.gaps);
}

/** Progress after a page in which Insights were missed: the sweep will read again from the beginning of its window on. */
export function afterMissed(progress: Progress, [from]: Window): Progress {
  return { ...progress, missedFrom: Math.min(progress.missedFrom ?? from, from) };
}

/** The sweep that reads again what was missed, up to the cursor. */
export function missedPosition({ missedFrom, cursor }: Progress): Position | null {
  return missedFrom === null || cursor === null || missedFrom >= cursor
    ? null
    : startOf([missedFrom, cursor]);
}

/**
 * Columns of the status row of a configuration that was activated again: what was created while it was inactive is reported to no
 * Action. Where it begins from now, that is left out, and which rules were disabled meanwhile, too; but for one that has never
 * read: its first poll looks back.
 * @param now milliseconds since 1970 UTC
 */
export function afterActivation(
  status: Row<'sumo_status'>,
  fromNow: boolean,
  now: number,
): Record<string, string> {
  const begin = formatDateTime(now + believedSkew(status.integer('clock_skew')));
  const columns = { events_from: begin };
  if (!fromNow || status.time('cursor') === null) return columns;
  const { query, unrecorded } = storedOf(status);
  return {
    ...columns,
    cursor: begin,
    not_before: begin,
    progress: jsonText({ query, unrecorded }),
  };
}

/** Columns of the status row. */
export function progressValues(progress: Progress, unrecorded: UnrecordedIds = {}): Record<string, string> {
  const { query, poll, sweep, polledAt, missedFrom, gaps, known } = progress;
  return {
    cursor: formatDateTime(progress.cursor),
    floor: formatDateTime(progress.floor),
    not_before: formatDateTime(progress.notBefore),
    clock_skew: String(progress.skew),
    progress: jsonText({
      query,
      poll,
      sweep,
      polledAt,
      gaps,
      unrecorded,
      ...(missedFrom !== null && { missedFrom }),
      ...(known !== null && { known }),
    }),
    last_sweep: formatDateTime(progress.lastSweep),
    tenant: progress.tenant,
  };
}
