import type { GlideRecord } from '@servicenow/glide';
import { action, notice } from '../actions/sender.ts';
import { reconcile } from '../sync/close/reconcile.ts';
import { close, link } from '../sync/close/senders.ts';
import { actsHere } from '../configuration/instance.ts';
import { EARLY, JOB_INTERVAL } from '../configuration/interval.ts';
import { asAppError } from '../core/error.ts';
import { follow as followInsights, followsAnything, type FollowResult } from '../sync/follow/follow.ts';
import { configurationsWithEvents } from '../ingest/push/event.ts';
import { receive as receiveEvents, type ReceiveResult } from '../ingest/push/process.ts';
import { failedBefore, skipped, type PollResult } from '../ingest/poll/outcome.ts';
import { eachActive, eachConfiguration, pollConfiguration, type PollOptions } from '../ingest/poll/poll.ts';
import { TABLE } from '../core/names.ts';
import { drain, isAnythingDue, type DrainResult, type Senders } from '../outbox/drain.ts';
import { bringBack } from '../outbox/bring-back.ts';
import { noteInactive } from '../outbox/inactive.ts';
import { endOrphans } from '../outbox/orphans.ts';
import { noteUndelivered } from '../outbox/undelivered.ts';
import { platform } from '../platform/platform.ts';
import type { Row } from '../platform/ports.d.ts';
import { rowOf } from '../platform/rows.ts';
import { textOf } from '../platform/text.ts';
import { watchRules as watchRulesOf, type WatchResult } from '../rules/watch.ts';
import { cleanUp as removeOldRows, type Removed } from '../retention/clean-up.ts';
import { noteEnd, noteEndForAll, noteEnds } from '../status/jobs.ts';
import { lookAtStatuses } from '../status/look.ts';
import { endCutOff } from '../status/run.ts';
import { judgeStale } from '../status/stale.ts';
import { knownStatusOf, statusOf } from '../status/status.ts';

export { connect } from '../platform/foreign.ts';

/**
 * Closes go first: an analyst waits for them, and a link on a closed Insight is of little use. Actions come last: their
 * targets may be slow.
 */
const SENDERS: Senders = { close, link, notice, action };

/**
 * The job "Poll Insights": every active configuration, one after the other, and the closed incidents that no rule has
 * seen. Gives what each of them did.
 */
export function poll(): PollResult[] {
  const results: PollResult[] = [];
  let acts = false;
  saying('ingest', 'The job Poll Insights', () =>
    eachActive(platform, (row) => {
      acts = acts || actsHere(row, platform);
      results.push(pollWhenDue(row));
    }),
  );
  if (acts) orderUnseen(results.some(({ closesFail }) => closesFail === true));
  return results;
}

/**
 * What keeps a job from its beginning has no status to stand in: it is logged in words, and thrown as an error that can be
 * read. The platform's own exceptions may let nobody read them.
 */
function saying<T>(area: string, what: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    const error = asAppError(thrown, area, what);
    platform.log.error(area, error.message);
    throw error;
  }
}

function pollWhenDue(row: Row<'configuration'>): PollResult {
  const options = { startNew: true, inEvent: false };
  try {
    const due = isDue(row, row.integer('interval') * 60_000);
    return due ? pollOne(row, options) : skipped(row, 'its interval is not over');
  } catch (thrown) {
    return unsaid(row, thrown);
  }
}

/** Not even the status can be written: one configuration's trouble stops none of the others. */
function unsaid(row: Row<'configuration'>, thrown: unknown): PollResult {
  const error = asAppError(thrown, 'ingest', 'Poll');
  platform.log.error('ingest', error.message);
  return { configuration: row.id, outcome: 'failed', reason: error.message };
}

/**
 * What goes wrong here stops no poll; the next one tries again.
 * @param failed a status says that closes could not be ordered
 */
function orderUnseen(failed: boolean): void {
  try {
    reconcile(failed, platform);
  } catch (thrown) {
    platform.log.error('closure', asAppError(thrown, 'closure', 'Closes that no rule has seen').message);
  }
}

/**
 * The event "continue" and the job "Continue Runs": goes on with what must not wait for the next poll. The job says, too,
 * whose runs do not end any more; one read serves both. One more finds events of CSE that were left waiting.
 * @param configuration sys_id; without it every status that is due
 * @param startNew the event wants a run begun where none is open
 */
export function proceed(configuration?: string, startNew?: boolean): PollResult[] {
  if (configuration !== undefined)
    return pollById(textOf(configuration), { startNew: startNew === true, inEvent: true });
  const { due, stale, ahead, unnoted } = lookAtStatuses(platform);
  stale.forEach((id) => judgeStale(id, platform));
  ahead.forEach(putBackStatus);
  noteEnds('continue', unnoted, platform);
  receive();
  return due.flatMap((id) => pollById(id, { startNew: true, inEvent: false }));
}

/** Reading a status as those who work by it do puts back what a wrong clock has written. */
function putBackStatus(configuration: string): void {
  const row = platform.rows.byId(TABLE.configuration, configuration);
  if (row !== null) statusOf(row, platform);
}

function pollById(id: string, options: PollOptions): PollResult[] {
  const row = platform.rows.byId(TABLE.configuration, id);
  return row !== null && row.flag('active') ? [pollOne(row, options)] : [];
}

/** One tenant's trouble stops none of the others. */
function pollOne(row: Row<'configuration'>, options: PollOptions): PollResult {
  try {
    return pollConfiguration(row, options, platform);
  } catch (thrown) {
    const error = asAppError(thrown, 'ingest', `Poll of ${row.text('name')}`);
    return failedBefore(row, error, platform);
  }
}

function isDue(configuration: Row<'configuration'>, interval: number): boolean {
  if (interval <= JOB_INTERVAL) return true;
  const status = statusOf(configuration, platform);
  // It is active again, and its status does not say so.
  if (status.text('health') === 'inactive') return true;
  const last = status.time('last_run');
  return last === null || platform.clock.now() - last >= interval - EARLY;
}

/**
 * The job "Deliver" and the event "deliver": sends what is due. One read when nothing is.
 * @param configuration sys_id; without it every active configuration
 */
export function deliver(configuration?: string): DrainResult[] {
  const results: DrainResult[] = [];
  if (!saying('outbox', 'The job Deliver', () => isAnythingDue(SENDERS, platform))) return results;
  eachConfiguration(platform, (row) => {
    if (isMeant(row.id, configuration)) results.push(drainOne(row, configuration !== undefined));
  });
  return results;
}

function drainOne(row: Row<'configuration'>, inEvent: boolean): DrainResult {
  try {
    return drain(row, SENDERS, inEvent, platform);
  } catch (thrown) {
    const error = asAppError(thrown, 'outbox', `Deliveries of ${row.text('name')}`);
    platform.log.error('outbox', error.message);
    return { configuration: row.text('name'), delivered: 0, failed: 0, waiting: 0, reason: error.message };
  }
}

/**
 * The job "Check Deliveries": ends what is for no configuration any more, and counts for each configuration what is late or has
 * failed, and says so in its status. Another job than those that send: what does not run cannot say so. Judges the polls, too, where
 * the job Continue Runs does not, says which configurations are inactive, and ends runs that nobody goes on with.
 */
export function checkDeliveries(): void {
  saying('outbox', 'Deliveries of a clock that was ahead', () => bringBack(platform));
  eachConfiguration(platform, (row) => {
    try {
      noteUndelivered(row, platform);
      const status = knownStatusOf(row.id, platform);
      if (status !== null) noteEnd(status, 'check', platform);
    } catch (thrown) {
      platform.log.error(
        'outbox',
        asAppError(thrown, 'outbox', `Counting deliveries of ${row.text('name')}`).message,
      );
    }
  });
  saying('status', 'Judging the polls', () => {
    lookAtStatuses(platform).stale.forEach((id) => judgeStale(id, platform));
    noteInactive(platform);
  });
  saying('outbox', 'Ending deliveries of no configuration', () => endOrphans(platform));
  saying('status', 'Ending runs that were cut off', () => endCutOff(platform));
}

/**
 * The job "Follow Insights" and the event "follow": what changed in CSE since. One read when no configuration wants to know.
 * @param configuration sys_id; without it every active configuration
 * @param turn of the event, as text: how often another turn was asked for in a row
 */
export function follow(configuration?: string, turn?: string): FollowResult[] {
  const results: FollowResult[] = [];
  eachConfiguration(platform, (row) => {
    if (!isMeant(row.id, configuration)) return;
    if (followsAnything(row)) results.push(followInsights(row, Number(turn ?? 0), platform));
  });
  return results;
}

/**
 * The job "Watch Rules" and the event "watch_rules": which rules CSE has disabled since, and which no longer are. Can be asked
 * for earlier than the job comes. One read when no configuration wants to know.
 * @param configuration sys_id; without it every active configuration
 * @param turn of the event, as text: how often another turn was asked for in a row
 */
export function watchRules(configuration?: string, turn?: string): WatchResult[] {
  const results: WatchResult[] = [];
  eachConfiguration(platform, (row) => {
    if (!isMeant(row.id, configuration)) return;
    if (row.flag('watch_rules')) results.push(watchRulesOf(row, Number(turn ?? 0), platform));
  });
  return results;
}

/**
 * The event "receive", and the job "Continue Runs" as its net: works on what CSE has sent. One read when nothing is due.
 * @param configuration sys_id; without it every active configuration
 * @param turn of the event, as text: how often another turn was asked for in a row
 */
export function receive(configuration?: string, turn?: string): ReceiveResult[] {
  const due = configurationsWithEvents(platform);
  return due.flatMap((id) => {
    if (!isMeant(id, configuration)) return [];
    const row = platform.rows.byId(TABLE.configuration, id);
    return row === null || !actsHere(row, platform) ? [] : [receiveEvents(row, Number(turn ?? 0), platform)];
  });
}

/** A job means every configuration; an event names one. */
function isMeant(id: string, configuration: string | undefined): boolean {
  return configuration === undefined || id === textOf(configuration);
}

/** For the action "Try Again" on an Insight that ended as an error: the next poll reads it again. */
export function tryAgain(insight: GlideRecord): void {
  rowOf(insight, TABLE.insight).save({
    state: 'claimed',
    attempts: '0',
    next_attempt_at: '',
    import_set: '',
    error: '',
  });
}

/** The job "Clean Up": removes what has outlived its time. Gives by table how many rows. */
export function cleanUp(): Removed {
  const removed = removeOldRows(platform);
  noteEndForAll('cleanUp', platform);
  return removed;
}
