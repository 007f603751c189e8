import { notEmulated } from '../errors.ts';
import { fromWall, parseStored, toWall } from '../schema/index.ts';
import type { Millis, Row } from '../types.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A duration as the platform stores it, `1970-01-01 00:05:00` for five minutes, in milliseconds; 0 when empty. */
function durationOf(stored: string | undefined): number {
  return Math.max(0, parseStored(stored ?? '') ?? 0);
}

function lastPeriod(job: Row, now: Millis): Millis | undefined {
  const start = parseStored(job['run_start'] ?? '') ?? 0;
  const period = durationOf(job['run_period']);
  if (period === 0 || now < start) return undefined;
  return start + Math.floor((now - start) / period) * period;
}

function lastTimeOfDay(job: Row, now: Millis): Millis {
  const zone = job['time_zone'] || 'UTC';
  const wall = toWall(now, zone);
  const today = Math.floor(wall / DAY) * DAY + (durationOf(job['run_time']) % DAY);
  return fromWall(today > wall ? today - DAY : today, zone);
}

/**
 * The latest time at or before `now` at which a scheduled job was to start; undefined before its first.
 * Throws NotEmulatedError for weekly, monthly and other repetitions.
 */
export function lastTurn(job: Row, now: Millis): Millis | undefined {
  const start = parseStored(job['run_start'] ?? '');
  switch (job['run_type']) {
    case 'periodically':
      return lastPeriod(job, now);
    case 'daily':
      return lastTimeOfDay(job, now);
    case 'once':
      return start !== undefined && start <= now ? start : undefined;
    case 'on_demand':
      return undefined;
    default:
      throw notEmulated(`scheduled job that runs ${job['run_type']}`);
  }
}
