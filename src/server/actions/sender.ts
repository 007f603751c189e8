import { formatDateTime } from '../date.ts';
import { createError } from '../error.ts';
import { remember } from '../ingest/cache.ts';
import { TABLE } from '../names.ts';
import type { Ending, Sender, Sending } from '../outbox/send.ts';
import type { Row } from '../platform/ports.d.ts';
import { actionProblem } from './action.ts';
import { eventOf } from './event-of.ts';
import { answeredWell, pause, stop } from './hold.ts';
import { recall } from './recall.ts';
import { tell, tellerOf, type Teller, type Told } from './tell.ts';

/** A day of growing waits (see backoff.ts). */
const MOST_ATTEMPTS = 17;

/** Milliseconds by which a message that got no answer lets the others of its Action go first. */
const BEHIND = 60_000;

/** Tells an Action's target of an event. One call of CSE at most: the Insight is read once in a slice. */
export const action: Sender = {
  calls: () => 1,
  mostAttempts: MOST_ATTEMPTS,
  send,
};

/** Tells an Action's target of what is no Insight: CSE is not asked, and may be what fails. */
export const notice: Sender = {
  calls: () => 0,
  mostAttempts: MOST_ATTEMPTS,
  ofTenant: 'configuration',
  offline: true,
  send,
};

function send(delivery: Row, sending: Sending): Ending {
  const { ports, cache } = sending;
  const id = delivery.text('action');
  const row = remember(cache, `action ${id}`, () => ports.rows.byId(TABLE.action, id));
  // Its deliveries go with an Action: one that cannot be read now may be read later.
  if (row === null)
    throw createError('actions', 'Delivery', 'its Action cannot be read', { errorClass: 'server' });
  if (!row.flag('active')) return { state: 'cancelled', values: { note: 'The Action is inactive' } };
  // Another delivery of this slice may just have held it back.
  if (row.flag('stopped')) return { state: 'retry', values: { error: row.text('reason') } };
  const pausedUntil = row.time('paused_until') ?? 0;
  if (pausedUntil > ports.clock.now())
    return { state: 'retry', values: { next_attempt_at: formatDateTime(pausedUntil) } };
  const problem = remember(cache, `problem ${id}`, () => actionProblem(row, ports));
  const teller = tellerOf(row);
  if (problem !== '' || teller === null) return stopped(row, problem, 0, sending);
  const event = eventOf(delivery, teller.receiver, sending);
  const keep = (step: number): boolean => delivery.save({ step: String(step) });
  const arrived = delivery.flag('unanswered') ? recall(event, teller, ports) : null;
  const told = arrived ?? tell(event, teller, delivery.integer('step'), keep, ports);
  return ended(told, teller, sending);
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
    return {
      state: 'retry',
      values:
        status === 0
          ? { ...values, error_class: 'timeout', unanswered: 'true' }
          : { ...values, error_class: 'rateLimited' },
    };
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
