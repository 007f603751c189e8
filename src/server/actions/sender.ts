import { formatDateTime } from '../core/date.ts';
import { createError, withRemedy } from '../core/error.ts';
import { remember } from '../core/memo.ts';
import { RETRY } from '../core/retry.ts';
import { TABLE } from '../core/names.ts';
import type { Ending, Sender, Sending } from '../outbox/send.ts';
import type { Row, Values } from '../platform/ports.d.ts';
import { isPaused } from '../records/action-pause.ts';
import { actionProblem, actionTypeOf } from './action.ts';
import { announceRead, isRead, readAhead } from './read-insight.ts';
import { historyOf } from './exchange.ts';
import { answeredWell, noteSpeed, pause, stop } from './stop-and-pause.ts';
import { suppressedOrDelayed } from './limit.ts';
import { channelOf, type Channel, type SendResult } from './send.ts';
import { deliverByStrategy } from './strategies.ts';

/** Milliseconds after which no answer means that it comes too late, and not that nobody is there. */
const LATE = 9000;

/** Milliseconds by which a message that got no answer lets the others of its Action go first. */
const BEHIND = 60_000;

/**
 * Notifies an Action's target of an event. One call of CSE at most: what was read of an Insight serves all its deliveries. What
 * writes into CSE besides does so as long as there is room, and goes on in the next slice.
 */
export const action: Sender = {
  calls: (_configuration, delivery, sending) => {
    const row = actionOf(delivery, sending);
    const actionType = row === null ? null : actionTypeOf(row);
    return actionType !== null && isRead(delivery, actionType, sending) ? 0 : 1;
  },
  together: 'insight',
  prepare(delivery, sending) {
    const row = actionOf(delivery, sending);
    if (row !== null && row.flag('active') && !isPaused(row, sending.ports.clock.now()))
      announceRead(delivery, actionTypeOf(row), sending);
  },
  readAhead,
  toTargets: true,
  mostAttempts: RETRY.notification.most,
  waits,
  send,
};

/** Notifies an Action's target of a system event: CSE is not asked, and may be what fails. */
export const systemEvent: Sender = {
  calls: () => 0,
  toTargets: true,
  mostAttempts: RETRY.notification.most,
  ofTenant: 'configuration',
  offline: true,
  waits,
  send,
};

function send(delivery: Row<'delivery'>, sending: Sending): Ending {
  const { ports, cache } = sending;
  const row = actionOf(delivery, sending);
  // Its deliveries go with an Action: one that cannot be read now may be read later.
  if (row === null)
    throw createError('actions', 'Delivery', 'its Action cannot be read', {
      errorClass: 'server',
      remedy: 'check that the Action still exists',
    });
  if (!row.flag('active')) return { state: 'cancelled', values: { note: 'The Action is inactive' } };
  const problem = remember(cache, `problem ${row.id}`, () => actionProblem(row, ports));
  const channel = channelOf(row);
  if (problem !== '' || channel === null) return stopped(row, problem, { http_status: '0' }, sending);
  const ending = suppressedOrDelayed(delivery, channel, sending);
  if (ending !== null) return ending;
  const result = deliverByStrategy(delivery, channel, sending);
  if ('state' in result) return result;
  noteSpeed(row, result.exchange?.took);
  return ended(result, channel, sending);
}

/** Another delivery of the slice may just have stopped or paused its Action. */
function waits(delivery: Row<'delivery'>, sending: Sending): boolean {
  const row = actionOf(delivery, sending);
  return (
    row !== null && row.flag('active') && (row.flag('stopped') || isPaused(row, sending.ports.clock.now()))
  );
}

function actionOf(delivery: Row<'delivery'>, { ports, cache }: Sending): Row<'action'> | null {
  const id = delivery.text('action');
  return remember(cache, `action ${id}`, () => ports.rows.byId(TABLE.action, id));
}

function ended(result: SendResult, channel: Channel, sending: Sending): Ending {
  const { verdict, status } = result;
  const { row, actionType } = channel;
  // A target that is asked first has said whether the message arrived, whatever it answered.
  const known: Values<'delivery'> =
    actionType.recall === undefined || status === 0 ? {} : { unanswered: 'false' };
  const seen = { ...historyOf(result.exchange), ...known, http_status: String(status) };
  if (verdict.result === 'delivered') {
    answeredWell(row);
    if (result.unfinished === true) return { state: 'ready', values: seen };
    const note = `Delivered to ${actionType.label}${verdict.note === undefined ? '' : `: ${verdict.note}`}`;
    return { state: 'delivered', values: { ...seen, note, remote_id: result.remoteId } };
  }
  const { reason, remedy } = verdict;
  const error = withRemedy(reason, remedy);
  if (verdict.result === 'rejected') return stopped(row, error, seen, sending);
  const after = verdict.result === 'retry' ? verdict.after : 0;
  if (verdict.result === 'retry' && (verdict.pause || status === 0)) {
    const until = pause(row, error, after, sending.ports);
    if (status === 0) return unanswered(result, until + BEHIND, seen, row);
    const next = { next_attempt_at: formatDateTime(until), error_class: 'rateLimited' };
    return { state: 'retry', values: { ...seen, ...next, error } };
  }
  const errorClass = verdict.result === 'retry' ? 'server' : 'client';
  const details = { errorClass, status, retryAfter: after, remedy } as const;
  return {
    state: 'failure',
    error: createError('actions', `Action "${row.text('name')}"`, reason, details),
    values: seen,
  };
}

/**
 * A target that is down costs no attempt. One that accepts the message and answers too late would receive it again and again: that counts
 * as an attempt.
 */
function unanswered(result: SendResult, next: number, seen: Values<'delivery'>, row: Row<'action'>): Ending {
  const { reason, remedy } = refusalOf(result);
  const values: Values<'delivery'> = { ...seen, unanswered: 'true' };
  if ((result.exchange?.took ?? 0) < LATE) {
    const next_attempt_at = formatDateTime(next);
    return {
      state: 'retry',
      values: { ...values, next_attempt_at, error: withRemedy(reason, remedy), error_class: 'timeout' },
    };
  }
  const why = `${reason}: the target timed out and may have received the message`;
  const error = createError('actions', `Action "${row.text('name')}"`, why, {
    errorClass: 'timeout',
    remedy,
  });
  return { state: 'failure', error, values };
}

function refusalOf({ verdict }: SendResult): { reason: string; remedy: string } {
  return verdict.result === 'delivered' ? { reason: '', remedy: '' } : verdict;
}

function stopped(row: Row<'action'>, reason: string, seen: Values<'delivery'>, { ports }: Sending): Ending {
  stop(row, reason, ports);
  return { state: 'retry', values: { ...seen, error: reason, error_class: 'auth' } };
}
