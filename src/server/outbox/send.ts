import { formatDateTime } from '../date.ts';
import { asAppError, concernsEveryCall, isForbidden, type AppError } from '../error.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { Tenant } from '../lease/tenant.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { GIVE_UP_AFTER, waitAfterAttempt } from './backoff.ts';
import type { Permits } from './permits.ts';

/** What a sender works with. */
export interface Sending extends Tenant {
  ports: Ports;
  permits: Permits;
}

/** Sends one delivery, step by step; gives a note for its history. Throws AppErrors. */
export interface Sender {
  /** The most calls that one delivery makes: it begins only when all of them stay within the rate limit. */
  calls(configuration: Configuration): number;
  send(delivery: Row, sending: Sending): string;
}

/** Note of a delivery that a switch of the configuration has made void. */
export const CANCELLED = 'Switched off in the configuration';

/** What came of one delivery: it has ended, it waits, or its failure concerns all of its type or the whole tenant. */
export type Sent =
  { kind: 'delivered' | 'failed' | 'waiting' | 'forbidden' } | { kind: 'stopped'; error: AppError };

/** Sends one delivery and writes down what came of it. Throws nothing that a sender throws. */
export function sendOne(delivery: Row, sender: Sender, sending: Sending): Sent {
  const { ports, permits } = sending;
  const began = ports.clock.now();
  try {
    const note = sender.send(delivery, sending);
    const duration = String(ports.clock.now() - began);
    const cancelled = note === CANCELLED;
    const ended = {
      state: cancelled ? 'cancelled' : 'delivered',
      error: '',
      error_class: '',
      note,
      duration,
    };
    delivery.save(ended);
    if (!cancelled) permits.allow(delivery.text('type'));
    return { kind: 'delivered' };
  } catch (thrown) {
    return afterFailure(delivery, asAppError(thrown, 'outbox', 'Delivery'), sending);
  }
}

/**
 * A failure of the tenant (credentials, rate limit, another host, no answer) or of all deliveries of its type (not allowed)
 * counts no attempt; one of this delivery is tried again with growing waits, or ends it when trying again cannot help.
 */
function afterFailure(delivery: Row, error: AppError, { ports, permits }: Sending): Sent {
  const common = {
    error: error.message.slice(0, 4000),
    error_class: error.errorClass,
    http_status: String(error.status),
  };
  if (isForbidden(error) || concernsEveryCall(error)) {
    delivery.save({ ...common, state: 'retry' });
    if (!isForbidden(error)) return { kind: 'stopped', error };
    permits.forbid(delivery.text('type'), error);
    return { kind: 'forbidden' };
  }
  ports.log.error('outbox', error.message);
  const attempts = delivery.integer('attempts') + 1;
  const now = ports.clock.now();
  const next = now + Math.max(error.retryAfter * 1000, waitAfterAttempt(attempts, delivery.id));
  const counted = { ...common, attempts: String(attempts) };
  if (retries(delivery, error, now)) {
    delivery.save({ ...counted, state: 'retry', next_attempt_at: formatDateTime(next) });
    return { kind: 'waiting' };
  }
  delivery.save({ ...counted, state: 'failed' });
  return { kind: 'failed' };
}

/** The week after which a delivery is given up begins with its order, or when an administrator sends it again. */
function retries(delivery: Row, error: AppError, now: number): boolean {
  const since = delivery.time('sent_again_at') ?? delivery.time('sys_created_on') ?? now;
  const canHelp = error.errorClass !== 'client' && error.errorClass !== 'invalid';
  return canHelp && now - since < GIVE_UP_AFTER;
}
