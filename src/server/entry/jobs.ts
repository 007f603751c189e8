import type { GlideRecord } from '@servicenow/glide';
import { findLostMails } from '../actions/lost-mails.ts';
import { action, systemEvent } from '../actions/sender.ts';
import { continueRun, continueRuns, pollAll } from '../ingest/poll/job.ts';
import type { PollResult } from '../ingest/poll/outcome.ts';
import { receiveDue } from '../ingest/push/job.ts';
import type { ReceiveResult } from '../ingest/push/process.ts';
import type { Senders } from '../outbox/due.ts';
import type { DrainResult } from '../outbox/send-due.ts';
import { checkDeliveries as check, deliverDue } from '../outbox/job.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';
import { textOf } from '../platform/text.ts';
import { TABLE } from '../core/names.ts';
import { readAgain } from '../records/insight.ts';
import { cleanUp as removeOldRows, type Removed } from '../retention/clean-up.ts';
import { watchAllRules, type WatchResult } from '../rules/watch.ts';
import { noteEndForAll } from '../status/jobs.ts';
import { close } from '../sync/close/send.ts';
import { reopen } from '../sync/close/reopen.ts';
import { noteDeletedIncidents } from '../sync/deleted.ts';
import { link } from '../sync/link/send.ts';
import { followAll, type FollowResult } from '../sync/follow/follow.ts';

export { connect } from '../platform/foreign.ts';

/**
 * Closes go first: an analyst waits for them. Alerts come before links, for which nobody waits, and which need the whole rate
 * limit of CSE when there are many.
 */
const SENDERS: Senders = { close, reopen, system_event: systemEvent, action, link };

/** The job "Poll Insights". */
export function poll(): PollResult[] {
  return pollAll(platform);
}

/**
 * The event "continue", and the job "Continue Runs".
 * @param configuration sys_id; without it the job
 * @param startNew the event wants a run begun where none is open
 */
export function proceed(configuration?: string, startNew?: boolean): PollResult[] {
  const id = idOf(configuration);
  return id === undefined ? continueRuns(platform) : continueRun(id, startNew === true, platform);
}

/** The job "Deliver", and the event "deliver" of one configuration (sys_id). */
export function deliver(configuration?: string): DrainResult[] {
  return deliverDue(idOf(configuration), SENDERS, platform);
}

/** The job "Check Deliveries". */
export function checkDeliveries(): void {
  check(SENDERS, platform);
  noteDeletedIncidents(platform);
  findLostMails(platform);
}

/**
 * The job "Follow Insights" and the event "follow": what changed in CSE since.
 * @param configuration sys_id; without it every active configuration
 * @param count of the event, as text: slices asked for in a row
 */
export function follow(configuration?: string, count?: string): FollowResult[] {
  return followAll(idOf(configuration), Number(count ?? 0), platform);
}

/** The job "Watch Rules" and the event "watch_rules": which rules CSE has disabled since, and which no longer are. */
export function watchRules(configuration?: string, count?: string): WatchResult[] {
  return watchAllRules(idOf(configuration), Number(count ?? 0), platform);
}

/** The event "receive": works on what CSE has sent. */
export function receive(configuration?: string, count?: string): ReceiveResult[] {
  return receiveDue(idOf(configuration), Number(count ?? 0), platform);
}

/** Scripts of the platform pass Java strings. */
function idOf(configuration: string | undefined): string | undefined {
  return configuration === undefined ? undefined : textOf(configuration);
}

/** For the action "Try Again" on an Insight that ended as an error: the next poll reads it again. */
export function tryAgain(insight: GlideRecord): void {
  readAgain(rowOf(insight, TABLE.insight));
}

/** The job "Clean Up": removes what has outlived its time. Returns by table how many rows. */
export function cleanUp(): Removed {
  const removed = removeOldRows(platform);
  noteEndForAll('clean_up', platform);
  return removed;
}
