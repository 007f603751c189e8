import type { Row } from '../platform/ports.d.ts';

/** Milliseconds between two runs of the job "Poll Insights". It keeps longer intervals by skipping runs. */
export const JOB_INTERVAL = 5 * 60_000;

/** Milliseconds by which work may come before its time: jobs take a moment, and a little early is better than a run late. */
export const EARLY = 30_000;

/** Milliseconds between two polls of a configuration, from its row; five minutes where none, or none that can be, is set. */
export function intervalOf(configuration: Row<'configuration'>): number {
  const minutes = configuration.integer('interval');
  return minutes >= 1 ? minutes * 60_000 : JOB_INTERVAL;
}
