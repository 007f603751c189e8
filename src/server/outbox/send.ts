import { DELIVERY_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import { WAITING, type Owner } from '../records/delivery.ts';
import type { ColumnOf, Reference } from '../core/columns.d.ts';
import { isRefused } from '../core/refusal.ts';
import { formatDateTime } from '../core/date.ts';
import { asAppError, concernsEveryCall, isForbidden, type AppError } from '../core/error.ts';
import type { CseClient } from '../cse/client.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { isLeaseLost } from '../slice/lease.ts';
import type { Tenant } from '../slice/tenant.ts';
import type { Cache } from '../core/memo.ts';
import { GIVE_UP_AFTER, LEAST_ATTEMPTS, RETRY, waitAfter } from '../core/retry.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import type { Permits } from './permits.ts';
import { transition } from '../records/transitions.ts';

/** What a sender works with. */
export interface Sending extends Tenant {
  permits: Permits;
  /** What was read, for the length of the slice. */
  cache: Cache;
  /**
   * True where a delivery of several parts may begin the next one in this slice. What ends as `ready` instead goes on in the next
   * slice, after the parts that its `step` counts. Renews the lease: several slow parts would outlast it.
   */
  mayGoOn(): boolean;
}

/**
 * How a delivery ended, or that it waits through no fault of its own: no attempt is counted then. `ready` goes on in the next
 * slice: it has spent the room that there was. What is `suppressed` is above a limit, and is reported in a digest.
 */
export interface Ended {
  state: 'delivered' | 'cancelled' | 'suppressed' | 'retry' | 'ready';
  values: Values<'delivery'>;
}

/** A failure, as if it were thrown, of which the delivery keeps more than the error. */
export interface Failure {
  state: 'failure';
  error: AppError;
  values: Values<'delivery'>;
}

export type Ending = Ended | Failure;

/** Sends one delivery, step by step; gives how it ended. Throws AppErrors. */
export interface Sender {
  /**
   * The most calls of CSE that this delivery makes: it begins only when all of them stay within the rate limit. One that may
   * need more asks for each, and ends as `ready`.
   */
  calls(configuration: Configuration, delivery: Row<'delivery'>, sending: Sending): number;
  send(delivery: Row<'delivery'>, sending: Sending): Ending;
  /** Column by which its deliveries lead to their configuration; `insight.configuration` unless given. */
  ofTenant?: Owner;
  /** Column of what deliveries have in common: those that do are sent together, for what is read once serves all. */
  together?: ColumnOf<'delivery', Reference<string>>;
  /** Called for each that is due before the first is sent: whatever one of them needs can be read once for all. */
  prepare?(delivery: Row<'delivery'>, sending: Sending): void;
  /** Called after that, where there is more than one: reads what several of them need. May make a call of CSE. Throws AppErrors. */
  readAhead?(sending: Sending): void;
  /** Its deliveries go to the targets of Actions: those of a slow one come after all others, and of a paused one not at all. */
  toTargets?: true;
  /** True for a delivery that has to wait since the slice looked for what is due: it is left as it is. */
  waits?(delivery: Row<'delivery'>, sending: Sending): boolean;
  /** It never calls CSE: nothing that is wrong there keeps its deliveries back. */
  offline?: true;
  /** Called once when one of its deliveries has failed for good, before that is stored: tells whoever must know. Never throws. */
  failed?(delivery: Row<'delivery'>, error: AppError, ports: Ports): void;
  /** Failed attempts after which it is given up; a week, unless given. */
  mostAttempts?: number;
}

/** The ending of a delivery that a switch of the configuration has made void. */
export const SWITCHED_OFF: Ended = {
  state: 'cancelled',
  values: { note: 'Disabled in the configuration' },
};

/** The ending of a delivery that was sent, with a note for its history. */
export function delivered(note: string): Ended {
  return { state: 'delivered', values: { note } };
}

/** The result of one delivery: it has ended, is pending, or continues; or its failure concerns all of its type or the whole tenant. */
export type Sent =
  | { kind: 'delivered' | 'failed' | 'waiting' | 'unfinished' | 'forbidden' }
  | { kind: 'stopped'; error: AppError };

/** Sends one delivery and records the result. Throws nothing that a sender throws. */
export function sendOne(delivery: Row<'delivery'>, sender: Sender, sending: Sending): Sent {
  const { ports, permits } = sending;
  const began = ports.clock.now();
  const duration = (): string => String(ports.clock.now() - began);
  try {
    const ending = sender.send(delivery, sending);
    const values = { ...ending.values, duration: duration() };
    if (ending.state === 'failure')
      return afterFailure(delivery, sender, { error: ending.error, values }, sending);
    const { state } = ending;
    const at: Values<'delivery'> =
      state === 'delivered' ? { delivered_at: formatDateTime(ports.clock.now()) } : {};
    delivery.save({
      error: '',
      error_class: '',
      ...values,
      ...at,
      state: transition('delivery', WAITING, state),
    });
    if (state === 'delivered') permits.allow(delivery.text('type'));
    if (state === 'ready') return { kind: 'unfinished' };
    return { kind: state === 'retry' ? 'waiting' : 'delivered' };
  } catch (thrown) {
    // Another worker has it now: not even the failure is this one's to write down. A read fails without having looked for that.
    if (isLeaseLost(thrown)) throw thrown;
    sending.lease.check();
    const error = asAppError(thrown, 'outbox', 'Delivery');
    return afterFailure(delivery, sender, { error, values: { duration: duration() } }, sending);
  }
}

/**
 * A failure of the tenant (credentials, rate limit, another host, no answer twice in a row) or of all deliveries of its type (not allowed)
 * counts no attempt; one of this delivery is tried again with growing waits, or ends it when trying again cannot help.
 */
function afterFailure(
  delivery: Row<'delivery'>,
  sender: Sender,
  { error, values }: Pick<Failure, 'error' | 'values'>,
  { ports, permits, client }: Sending,
): Sent {
  const retry = transition('delivery', WAITING, 'retry');
  const common = {
    ...values,
    error: clip(error.message, DELIVERY_LENGTH.error),
    error_class: error.errorClass,
    http_status: String(error.status),
  };
  // What ServiceNow refuses to one Action's target keeps nothing else back, and counts no attempt.
  if (isRefused(error) && sender.toTargets === true) {
    ports.log.error('outbox', error.message);
    const next_attempt_at = formatDateTime(ports.clock.now() + waitAfter(RETRY.refusedAccess, 1));
    delivery.save({ ...common, state: retry, next_attempt_at });
    return { kind: 'waiting' };
  }
  if (isForbidden(error) || stopsTenant(error, client)) {
    delivery.save({ ...common, state: retry });
    if (!isForbidden(error)) return { kind: 'stopped', error };
    permits.forbid(delivery.text('type'), error);
    return { kind: 'forbidden' };
  }
  ports.log.error('outbox', error.message);
  const attempts = delivery.integer('attempts') + 1;
  const now = ports.clock.now();
  const next = now + Math.max(error.retryAfter * 1000, waitAfter(RETRY.delivery, attempts, delivery.id));
  const counted = { ...common, attempts: String(attempts) };
  if (
    canHelp(error) &&
    (sender.mostAttempts ?? Infinity) > attempts &&
    !isOver(delivery, attempts, sender, now)
  ) {
    delivery.save({ ...counted, state: retry, next_attempt_at: formatDateTime(next) });
    return { kind: 'waiting' };
  }
  sender.failed?.(delivery, error, ports);
  delivery.save({ ...counted, state: transition('delivery', WAITING, 'failed') });
  return { kind: 'failed' };
}

/** True where no call of this tenant can succeed now. One without an answer says nothing of others while the call before it was answered. */
export function stopsTenant(error: AppError, client: CseClient): boolean {
  const { area, status, errorClass } = error;
  const isUnanswered = area === 'cse' && status === 0 && errorClass !== 'rateLimited';
  return concernsEveryCall(error) && (!isUnanswered || client.isSilent());
}

function canHelp({ errorClass }: AppError): boolean {
  return errorClass !== 'client' && errorClass !== 'invalid';
}

/** The week after which a delivery is given up begins with its order, or when an administrator sends it again. */
function isOver(delivery: Row<'delivery'>, attempts: number, { mostAttempts }: Sender, now: number): boolean {
  const since = delivery.time('sent_again_at') ?? delivery.time('sys_created_on') ?? now;
  return mostAttempts === undefined && attempts >= LEAST_ATTEMPTS && now - since >= GIVE_UP_AFTER;
}
