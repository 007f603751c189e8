import type { ValueOf } from '../core/columns.d.ts';
import { formatDateTime } from '../core/date.ts';
import { clip } from '../core/text.ts';
import { oneLine } from '../core/inert.ts';
import { TABLE } from '../core/names.ts';
import { isBeyond } from '../core/times.ts';
import type { Ports, Row } from '../platform/ports.d.ts';

/**
 * Jobs that keep something between their slices: when they last ended, when they go on, and where. Each has a row of its own for
 * each configuration, so that no job writes what another one knows. The poll keeps how far it has read in Sumo Status, which it
 * writes at each of its ends anyway.
 */
export type JobKey = ValueOf<'job', 'job'>;

/** What a job keeps for a configuration. A row that does not exist yet reads as empty, and is made when it is first saved. */
export type JobRecord = Pick<Row<'job'>, 'text' | 'flag' | 'time' | 'save'>;

/** Characters of a problem: all of them fit into the findings of a status. */
const PROBLEM_LENGTH = 640;

/**
 * One read.
 * @param configuration sys_id
 */
export function jobOf(configuration: string, key: JobKey, ports: Ports): JobRecord {
  const id = ports.deriveId(`job ${configuration} ${key}`);
  let row: Row<'job'> | null = ports.rows.byId(TABLE.job, id);
  return {
    text: (column) => row?.text(column) ?? '',
    flag: (column) => row?.flag(column) ?? false,
    time: (column) => row?.time(column) ?? null,
    save(values) {
      if (row !== null) return row.save(values);
      row = ports.rows.insert(TABLE.job, { configuration, job: key, ...values }, id);
      if (row !== null) return true;
      // Another worker has made it meanwhile, or the platform refused it.
      row = ports.rows.byId(TABLE.job, id);
      return row !== null && row.save(values);
    },
  };
}

/** What a look at all jobs of a configuration shows. Times in milliseconds since 1970 UTC. */
export interface JobState {
  ended: number | null;
  continueAt: number | null;
  problem: string;
}

/** By key. */
export type Jobs = ReadonlyMap<string, JobState>;

/**
 * All jobs of a configuration that have a row. An end that lies ahead was written by a clock that was wrong: it is put back to now.
 * One read.
 */
export function jobsOf(configuration: string, ports: Ports): Jobs {
  const now = ports.clock.now();
  const jobs = new Map<string, JobState>();
  ports.rows.each(TABLE.job, { where: [['configuration', '=', configuration]], limit: 100 }, (row) => {
    const ended = row.time('ended');
    const isAhead = ended !== null && isBeyond(ended, now, 0);
    if (isAhead) row.save({ ended: formatDateTime(now) });
    jobs.set(row.text('job'), {
      ended: isAhead ? now : ended,
      continueAt: row.time('continue_at'),
      problem: row.text('problem'),
    });
  });
  return jobs;
}

/** The column `problem`: what keeps the job from doing its work, in one line; an empty text says that nothing does. */
export function problemValue(problem: string): string {
  return clip(oneLine(problem), PROBLEM_LENGTH);
}
