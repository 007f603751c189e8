import { eachActive } from '../../configuration/each.ts';
import { actsHere } from '../../configuration/instance.ts';
import { EARLY, JOB_INTERVAL } from '../../configuration/interval.ts';
import { asAppError } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import { isOneOf } from '../../core/text.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { attempted, logged } from '../../slice/logged.ts';
import { noteEndForAll } from '../../status/jobs.ts';
import { lookAtStatuses } from '../../status/look.ts';
import { judgeStale } from '../../status/stale.ts';
import { statusOf } from '../../status/status.ts';
import { reconcile } from '../../sync/close/reconcile.ts';
import { receiveDue } from '../push/job.ts';
import { failedBefore, skipped, type PollResult } from './outcome.ts';
import { pollConfiguration, type PollOptions } from './poll.ts';

/**
 * The job "Poll Insights": every active configuration that is due, one after the other, and the closed incidents that no rule has seen.
 * Returns what each configuration did.
 */
export function pollAll(ports: Ports): PollResult[] {
  const results: PollResult[] = [];
  let acts = false;
  logged('ingest', 'The job Poll Insights', ports, () =>
    eachActive(ports, (row) => {
      acts = acts || actsHere(row, ports);
      results.push(pollWhenDue(row, ports));
    }),
  );
  const closesFail = results.some((result) => result.closesFail === true);
  if (acts)
    attempted('closure', 'Ordering closes that the business rule missed', ports, () => {
      reconcile(closesFail, ports);
    });
  return results;
}

function pollWhenDue(row: Row<'configuration'>, ports: Ports): PollResult {
  try {
    if (!isDue(row, row.integer('interval') * 60_000, ports))
      return skipped(row, 'its interval has not elapsed');
    return pollOne(row, { startNew: true, inEvent: false }, ports);
  } catch (thrown) {
    // Not even the status can be written: the failure of one configuration must not block the others.
    const error = asAppError(thrown, 'ingest', 'Poll');
    ports.log.error('ingest', error.message);
    return { configuration: row.id, outcome: 'failed', reason: error.message };
  }
}

/** The failure of one tenant does not block the others. */
function pollOne(row: Row<'configuration'>, options: PollOptions, ports: Ports): PollResult {
  try {
    return pollConfiguration(row, options, ports);
  } catch (thrown) {
    return failedBefore(row, asAppError(thrown, 'ingest', `Poll of ${row.text('name')}`), ports);
  }
}

function isDue(configuration: Row<'configuration'>, interval: number, ports: Ports): boolean {
  if (interval <= JOB_INTERVAL) return true;
  const status = statusOf(configuration, ports);
  // It was activated again, and its status is out of date.
  if (isOneOf(status.text('health'), ['inactive', 'starting'])) return true;
  const last = status.time('last_run');
  return last === null || ports.clock.now() - last >= interval - EARLY;
}

/**
 * The event "continue": continues the run of one configuration.
 * @param configuration sys_id
 * @param startNew the event wants a run begun where none is open
 */
export function continueRun(configuration: string, startNew: boolean, ports: Ports): PollResult[] {
  return pollById(configuration, { startNew, inEvent: true }, ports);
}

/**
 * The job "Continue Runs": continues what must not wait for the next poll, marks configurations whose runs no longer end as stale, and
 * processes events of CSE that are still pending. One read of the statuses serves the first two.
 */
export function continueRuns(ports: Ports): PollResult[] {
  const { due, stale, ahead } = lookAtStatuses(ports);
  stale.forEach((id) => judgeStale(id, ports));
  ahead.forEach((id) => putBackStatus(id, ports));
  noteEndForAll('continue', ports);
  receiveDue(undefined, 0, ports);
  return due.flatMap((id) => pollById(id, { startNew: true, inEvent: false }, ports));
}

function pollById(id: string, options: PollOptions, ports: Ports): PollResult[] {
  const row = ports.rows.byId(TABLE.configuration, id);
  return row !== null && row.flag('active') ? [pollOne(row, options, ports)] : [];
}

/** `statusOf` resets the times that a wrong clock has written. */
function putBackStatus(configuration: string, ports: Ports): void {
  const row = ports.rows.byId(TABLE.configuration, configuration);
  if (row !== null) statusOf(row, ports);
}
