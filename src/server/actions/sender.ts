import { formatDateTime } from '../date.ts';
import { createError } from '../error.ts';
import { remember } from '../ingest/cache.ts';
import { TABLE } from '../names.ts';
import type { Ending, Sender, Sending } from '../outbox/send.ts';
import type { Row } from '../platform/ports.d.ts';
import { actionProblem, receiverOf } from './action.ts';
import { eventOf, isRead } from './event-of.ts';
import { answeredWell, noteSpeed, pause, stop } from './hold.ts';
import { tell, tellerOf, type Teller, type Told } from './tell.ts';

/** A day of growing waits (see backoff.ts). */
const MOST_ATTEMPTS = 17;

/** Milliseconds by which a message that got no answer lets the others of its Action go first. */
const BEHIND = 60_000;

/** Tells an Action's target of an event. One call of CSE at most: what was read of an Insight serves all its deliveries. */
export const action: Sender = {
  calls: (_configuration, delivery, sending) => {
    const row = actionOf(delivery, sending);
    const receiver = row === null ? null : receiverOf(row);
    return receiver !== null && isRead(delivery, receiver, sending) ? 0 : 1;
  },
  together: 'insight',
  toTargets: true,
  mostAttempts: MOST_ATTEMPTS,
  send,
};

/** Tells an Action's target of what is no Insight: CSE is not asked, and may be what fails. */
export const notice: Sender = {
  calls: () => 0,
  toTargets: true,
  mostAttempts: MOST_ATTEMPTS,
  ofTenant: 'configuration',
  offline: true,
  send,
};

function send(delivery: Row, sending: Sending): Ending {
  const { ports, cache } = sending;
  const row = actionOf(delivery, sending);
  // Its deliveries go with an Action: one that cannot be read now may be read later.
  if (row === null)
    throw createError('actions', 'Delivery', 'its Action cannot be read', { errorClass: 'server' });
  if (!row.flag('active')) return { state: 'cancelled', values: { note: 'The Action is inactive' } };
  // Another delivery of this slice may just have held it back.
  if (row.flag('stopped')) return { state: 'retry', values: { error: row.text('reason') } };
  const pausedUntil = row.time('paused_until') ?? 0;
  if (pausedUntil > ports.clock.now())
    return { state: 'retry', values: { next_attempt_at: formatDateTime(pausedUntil) } };
  const problem = remember(cache, `problem ${row.id}`, () => actionProblem(row, ports));
  const teller = tellerOf(row);
  if (problem !== '' || teller === null) return stopped(row, problem, 0, sending);
  const event = eventOf(delivery, teller.receiver, sending);
  const keep = (step: number): boolean => delivery.save({ step: String(step) });
  const began = ports.clock.now();
  const told = tell(event, teller, delivery.integer('step'), keep, ports);
  noteSpeed(row, ports.clock.now() - began);
  return ended(told, teller, sending);
}

function actionOf(delivery: Row, { ports, cache }: Sending): Row | null {
  const id = delivery.text('action');
  return remember(cache, `action ${id}`, () => ports.rows.byId(TABLE.action, id));
}

function ended({ verdict, status, remoteId }: Told, teller: Teller, sending: Sending): Ending {
  const { row, receiver } = teller;
  if (verdict.result === 'delivered') {
    answeredWell(row);
    const note = `Delivered to ${receiver.label}${verdict.note === undefined ? '' : `: ${verdict.note}`}`;
    return { state: 'delivered', values: { note, remote_id: remoteId, http_status: String(status) } };
  }
  const { reason } = verdict;
  if (verdict.result === 'rejected') return stopped(row, reason, status, sending);
  const after = verdict.result === 'retry' ? verdict.after : 0;
  if (verdict.result === 'retry' && (verdict.pause || status === 0)) {
    const until = pause(row, reason, after, sending.ports) + (status === 0 ? BEHIND : 0);
    const values = { error: reason, http_status: String(status), next_attempt_at: formatDateTime(until) };
    return { state: 'retry', values: { ...values, error_class: status === 0 ? 'timeout' : 'rateLimited' } };
  }
  const errorClass = verdict.result === 'retry' ? 'server' : 'client';
  throw createError('actions', `Action "${row.text('name')}"`, reason, {
    errorClass,
    status,
    retryAfter: after,
  });
}

function stopped(row: Row, reason: string, status: number, { ports }: Sending): Ending {
  stop(row, reason, ports);
  const values = { error: reason, error_class: 'auth', http_status: String(status) };
  return { state: 'retry', values };
}
