import type { ColumnOf, Time } from '../core/columns.d.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { EARLY, JOB_INTERVAL } from '../configuration/interval.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { DAY, HOUR, MINUTE, past } from '../core/times.ts';
import { staleAt } from './stale.ts';

/** A job of this app that the poll judges: what does not run, or never comes to its end, cannot say so. */
interface Job {
  name: string;
  /** Column of the status that holds when it last ended. */
  column: string;
  /** Milliseconds without an end after which that is said. */
  patience: number;
  /** What does not happen without it. */
  effect: string;
  /** Whether the configuration has anything to do for it. */
  wanted(configuration: Configuration): boolean;
}

/** A few turns of a job that comes every five minutes, or oftener; a few more of one that waits for its turn to call CSE. */
const FEW_TURNS = 20 * MINUTE;

const always = (): boolean => true;

const JOBS = {
  follow: {
    name: 'Follow Insights',
    column: 'follow_ended',
    patience: HOUR,
    effect: 'changes in CSE do not reach their incidents',
    wanted: ({ closedInCse, noteChanges, reopenIncident }) =>
      closedInCse !== 'off' || noteChanges || reopenIncident,
  },
  rules: {
    name: 'Watch Rules',
    column: 'rules_ended',
    patience: HOUR,
    effect: 'disabled rules are not seen',
    wanted: ({ watchRules }) => watchRules,
  },
  check: {
    name: 'Check Deliveries',
    column: 'check_ended',
    patience: FEW_TURNS,
    effect: 'the poll alone counts what is late',
    wanted: always,
  },
  continue: {
    name: 'Continue Runs',
    column: 'continue_ended',
    patience: FEW_TURNS,
    effect: 'work whose event is lost waits for the next poll',
    wanted: always,
  },
  cleanUp: {
    name: 'Clean Up',
    column: 'clean_up_ended',
    patience: 3 * DAY,
    effect: 'nothing is removed that has outlived its time',
    wanted: always,
  },
} as const satisfies Readonly<Record<string, Job>>;

/** Columns of a status that hold a time. */
export type TimeColumn = ColumnOf<'sumo_status', Time>;

export type JobKey = keyof typeof JOBS;

const KEYS = Object.keys(JOBS) as JobKey[];

/** Columns of a status that hold when jobs last ended. */
export const JOB_COLUMNS: readonly TimeColumn[] = KEYS.map((key) => JOBS[key].column);

/** Notes that a job has come to its end for a configuration. Written every five minutes at most. */
export function noteEnd(status: Row<'sumo_status'>, key: JobKey, ports: Ports): void {
  if (isWorthNoting(status, key, ports))
    status.save({ [JOBS[key].column]: formatDateTime(ports.clock.now()) });
}

/**
 * True where the end of a job is to be noted: what is noted is older than a turn, or cannot be right. The status of a clone stays as it
 * is until somebody takes over.
 */
export function isWorthNoting(status: Row<'sumo_status'>, key: JobKey, ports: Ports): boolean {
  if (status.text('health') === 'clone') return false;
  return ports.clock.now() - past(status.time(JOBS[key].column), ports.clock.now()) >= JOB_INTERVAL - EARLY;
}

/** Notes the end of a job that works for all configurations at once. One read. */
export function noteEndForAll(key: JobKey, ports: Ports): void {
  const ids: string[] = [];
  const where = [['configuration.active', '=', 'true']] as const;
  ports.rows.each(TABLE.status, { where, limit: 100 }, (row) => {
    if (isWorthNoting(row, key, ports)) ids.push(row.id);
  });
  noteEnds(key, ids, ports);
}

/** The same for the statuses of these sys_ids. */
export function noteEnds(key: JobKey, ids: readonly string[], ports: Ports): void {
  const values = { [JOBS[key].column]: formatDateTime(ports.clock.now()) };
  ids.forEach((id) => ports.rows.byId(TABLE.status, id)?.save(values));
}

/** Columns that were never written: a job has its time from now on. */
export function firstEnds(status: Row<'sumo_status'>, now: number): Values<'sumo_status'> {
  const empty = JOB_COLUMNS.filter((column) => status.text(column) === '');
  return Object.fromEntries(empty.map((column) => [column, formatDateTime(now)]));
}

/**
 * What is said of jobs that do not come to their end any more. Nothing where the poll was away for as long: they have their time from
 * now on, as after an outage of the instance, a long pause, or when the configuration was saved.
 */
export function jobFindings(status: Row<'sumo_status'>, configuration: Configuration, now: number): string[] {
  const lastRun = status.time('last_run');
  if (lastRun === null || staleAt(lastRun, configuration.interval) < now) return [];
  return KEYS.filter((key) => JOBS[key].wanted(configuration))
    .filter((key) => isLate(status, key, configuration.savedAt, now))
    .map((key) => {
      const { name, column, effect } = JOBS[key];
      return `The job ${name} has not come to its end since ${status.text(column)} UTC: ${effect}. Check in System Definition > Scheduled Jobs that it is active, then the Log`;
    });
}

/** True where a job does not come to its end any more. */
export function isLate(status: Row<'sumo_status'>, key: JobKey, saved: number, now: number): boolean {
  const { column, patience } = JOBS[key];
  const ended = status.time(column);
  return ended !== null && now - Math.max(ended, past(saved, now)) > patience;
}
