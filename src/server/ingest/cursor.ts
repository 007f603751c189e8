import { formatDateTime } from '../date.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { Row } from '../platform/ports.d.ts';
import { positionOf, positionText, startOf, type Position, type Window } from './position.ts';

/** How far a configuration's reading has come: what the status row keeps between runs. Times in milliseconds UTC. */
export interface Progress {
  /** Everything created before it is staged. Null before the first run, and after host or access id changed. */
  cursor: number | null;
  /** The sweep looks no further back: start of the configuration, last change of its query. */
  floor: number | null;
  /** Seconds by which CSE's clock was ahead when last seen. */
  skew: number;
  poll: Position | null;
  sweep: Position | null;
  lastSweep: number | null;
  /** Host and access id, and query, to which all this belongs. */
  tenant: string;
  query: string;
}

/** Windows reach this far beyond the estimated now, and are cut at CSE's own: clocks may differ, no Insight may fall between. */
const MARGIN = 10 * 60_000;

export function tenantKey(configuration: Configuration): string {
  return `${configuration.urls.api} ${configuration.accessId}`;
}

/** Progress as stored, for the configuration as it is now: another tenant begins anew, another query reads its window again. */
export function progressOf(status: Row, configuration: Configuration, now: number): Progress {
  const stored: Progress = {
    cursor: status.time('cursor'),
    floor: status.time('floor'),
    skew: status.integer('clock_skew'),
    poll: positionOf(status.text('poll_position')),
    sweep: positionOf(status.text('sweep_position')),
    lastSweep: status.time('last_sweep'),
    tenant: status.text('tenant'),
    query: status.text('query'),
  };
  const tenant = tenantKey(configuration);
  const current = { ...stored, tenant, query: configuration.query };
  if (stored.tenant !== tenant) {
    return { ...current, cursor: null, floor: null, poll: null, sweep: null, lastSweep: null };
  }
  if (stored.query !== configuration.query) return { ...current, floor: now, poll: null, sweep: null };
  return current;
}

/** The poll's position: where it stopped, or the window from the cursor less the overlap, up to now. */
export function pollPosition(progress: Progress, configuration: Configuration, now: number): Position {
  const begun = progress.poll !== null && (progress.poll.offset > 0 || progress.poll.later.length > 0);
  if (progress.poll !== null && begun) return progress.poll;
  const cseNow = now + progress.skew * 1000;
  const from =
    progress.cursor === null ? cseNow - configuration.lookBack : progress.cursor - configuration.overlap;
  const start = Math.floor(from / 1000) * 1000;
  return startOf([start, Math.max(start, Math.floor((cseNow + MARGIN) / 1000) * 1000)]);
}

/** Progress after a window was read to its end: the cursor never goes back. */
export function afterWindow(progress: Progress, window: Window): Progress {
  return {
    ...progress,
    cursor: Math.max(progress.cursor ?? 0, window[1]),
    floor: progress.floor ?? window[0],
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
  const due = progress.lastSweep === null || now - progress.lastSweep >= everyHours * 3_600_000;
  if (!due || progress.cursor === null || progress.floor === null) return null;
  const from = Math.max(progress.floor, progress.cursor - days * 86_400_000);
  return from >= progress.cursor ? null : startOf([from, progress.cursor]);
}

/** Columns of the status row. */
export function progressValues(progress: Progress): Record<string, string> {
  return {
    cursor: formatDateTime(progress.cursor),
    floor: formatDateTime(progress.floor),
    clock_skew: String(progress.skew),
    poll_position: positionText(progress.poll),
    sweep_position: positionText(progress.sweep),
    last_sweep: formatDateTime(progress.lastSweep),
    tenant: progress.tenant,
    query: progress.query,
  };
}
