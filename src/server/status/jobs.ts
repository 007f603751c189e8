import { ALL } from '../core/limits.ts';
import { followsChanges, type Configuration } from '../configuration/configuration.ts';
import { EARLY, JOB_INTERVAL } from '../configuration/interval.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import { DAY, HOUR, MINUTE, past } from '../core/times.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { jobOf, type JobKey, type JobRecord, type Jobs } from '../records/job.ts';
import { staleAt } from './stale.ts';

/** A job that the poll watches: what does not run, or never comes to its end, cannot say so. */
interface Watched {
  name: string;
  /** Milliseconds without an end after which that is said. */
  patience: number;
  /** What does not happen without it. */
  effect: string;
  /** Whether the configuration has anything to do for it. */
  wanted(configuration: Configuration): boolean;
}

/** Some runs of a job that comes every five minutes, or oftener; it may have to wait until it may call CSE. */
const FEW_RUNS = 20 * MINUTE;

const always = (): boolean => true;

const WATCHED = {
  follow: {
    name: 'Follow Insights',
    patience: HOUR,
    effect: 'changes in CSE do not reach their incidents',
    wanted: followsChanges,
  },
  rules: {
    name: 'Watch Rules',
    patience: HOUR,
    effect: 'disabled rules are not detected',
    wanted: ({ watchRules }) => watchRules,
  },
  check: {
    name: 'Check Deliveries',
    patience: FEW_RUNS,
    effect: 'only polls count late deliveries',
    wanted: always,
  },
  continue: {
    name: 'Continue Runs',
    patience: FEW_RUNS,
    effect: 'work whose event was lost waits for the next poll',
    wanted: always,
  },
  clean_up: {
    name: 'Clean Up',
    patience: 3 * DAY,
    effect: 'expired records are not deleted',
    wanted: always,
  },
} as const satisfies Partial<Readonly<Record<JobKey, Watched>>>;

export type WatchedKey = keyof typeof WATCHED;

const KEYS = Object.keys(WATCHED) as WatchedKey[];

/** What notes that a job has come to its end; nothing within five minutes of the last time. */
export function endValues(state: Pick<JobRecord, 'time'>, { clock }: Pick<Ports, 'clock'>): Values<'job'> {
  const now = clock.now();
  const isNoted = now - past(state.time('ended'), now) < JOB_INTERVAL - EARLY;
  return isNoted ? {} : { ended: formatDateTime(now) };
}

/** Notes that a job has come to its end for a configuration. */
export function noteEnd(state: JobRecord, ports: Ports): void {
  const values = endValues(state, ports);
  if (values.ended !== undefined) state.save(values);
}

/** Notes the end of a job that works for all configurations at once. One read. */
export function noteEndForAll(key: WatchedKey, ports: Ports): void {
  const where = [
    ['job', '=', key],
    ['configuration.active', '=', 'true'],
  ] as const;
  ports.rows.each(TABLE.job, { where, limit: ALL }, (row) => {
    const values = endValues(row, ports);
    if (values.ended !== undefined) row.save(values);
  });
}

/** Jobs that were never seen to end have their time from now on: each gets its record. */
export function expectJobs(configuration: string, jobs: Jobs, ports: Ports): void {
  const ended = formatDateTime(ports.clock.now());
  for (const key of KEYS)
    if ((jobs.get(key)?.ended ?? null) === null) jobOf(configuration, key, ports).save({ ended });
}

/**
 * What is said of jobs that do not come to their end any more. Nothing where the poll was away for as long: they have their time from
 * now on, as after an outage of the instance, a long pause, or when the configuration was saved.
 */
export function jobFindings(
  status: Row<'sumo_status'>,
  jobs: Jobs,
  configuration: Configuration,
  now: number,
): string[] {
  const lastRun = status.time('last_run');
  if (lastRun === null || staleAt(lastRun, configuration.interval) < now) return [];
  return KEYS.filter((key) => WATCHED[key].wanted(configuration))
    .filter((key) => isLate(jobs, key, configuration.savedAt, now))
    .map((key) => {
      const { name, effect } = WATCHED[key];
      const ended = formatDateTime(jobs.get(key)?.ended ?? null);
      return `The job ${name} has not completed since ${ended} UTC, so ${effect}. Check that it is active in System Definition > Scheduled Jobs, then check the Log`;
    });
}

/** True where a job does not come to its end any more. */
export function isLate(jobs: Jobs, key: WatchedKey, saved: number, now: number): boolean {
  const ended = jobs.get(key)?.ended ?? null;
  return ended !== null && now - Math.max(ended, past(saved, now)) > WATCHED[key].patience;
}
