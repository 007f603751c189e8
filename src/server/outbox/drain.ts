import { missingFields, readConfiguration } from '../configuration/configuration.ts';
import { formatDateTime } from '../date.ts';
import { asAppError, concernsEveryCall, type AppError } from '../error.ts';
import { withTenant, type Tenant } from '../lease/tenant.ts';
import { TABLE } from '../names.ts';
import type { Condition, Ports, Row } from '../platform/ports.d.ts';
import { pauseTenant } from '../status/pause.ts';
import { statusOf } from '../status/status.ts';
import { GIVE_UP_AFTER, waitAfterAttempt } from './backoff.ts';

/** What a sender works with. */
export interface Sending extends Tenant {
  ports: Ports;
}

/** Sends one delivery, step by step; gives a note for its history. Throws AppErrors. */
export interface Sender {
  /** The most calls that one delivery makes: it begins only when all of them stay within the rate limit. */
  calls: number;
  send(delivery: Row, sending: Sending): string;
}

export interface DrainResult {
  configuration: string;
  delivered: number;
  failed: number;
  waiting: number;
  reason?: string;
}

/** Note of a delivery that a switch of the configuration has made void. */
export const CANCELLED = 'Switched off in the configuration';

/** Deliveries taken up in one slice. */
const MOST = 200;

/** Milliseconds for one slice: an event may not hold up the instance's queue. */
const BUDGET = 5000;

/** Anything due at all? One read. */
export function isAnythingDue(ports: Ports): boolean {
  return ports.rows.first(TABLE.delivery, { where: dueAt(ports.clock.now()) }) !== null;
}

/** Sends what is due for one configuration's tenant, under its lease, within the rate limit. */
export function drain(row: Row, senders: Readonly<Record<string, Sender>>, ports: Ports): DrainResult {
  const result: DrainResult = { configuration: row.text('name'), delivered: 0, failed: 0, waiting: 0 };
  if (missingFields(row).length > 0) return { ...result, reason: 'it is not configured' };
  const configuration = readConfiguration(row, ports);
  const pausedUntil = statusOf(row, ports).time('paused_until') ?? 0;
  if (pausedUntil > ports.clock.now())
    return { ...result, reason: `paused until ${formatDateTime(pausedUntil)} UTC` };
  const held = (tenant: Tenant): DrainResult => {
    const stopped = sendDue({ ...tenant, ports }, senders, result);
    if (stopped !== null) pauseTenant(row, stopped, ports);
    else if (result.waiting > 0) ports.events.deliverAt(row.id, ports.clock.now() + 1000);
    return result;
  };
  const busy = (): DrainResult => ({ ...result, reason: 'another worker is speaking to this tenant' });
  return withTenant(configuration, 'Deliver', ports, held, busy);
}

/** Gives the failure that concerns the whole tenant and so ends the slice; null when there was none. */
function sendDue(
  sending: Sending,
  senders: Readonly<Record<string, Sender>>,
  result: DrainResult,
): AppError | null {
  const { ports, configuration, client, lease } = sending;
  const deadline = ports.clock.now() + BUDGET;
  const where = [...dueAt(ports.clock.now()), ['insight.configuration', '=', configuration.id] as const];
  let stopped: AppError | null = null;
  ports.rows.each(TABLE.delivery, { where, orderBy: 'next_attempt_at', limit: MOST }, (delivery) => {
    const sender = senders[delivery.text('type')];
    if (stopped !== null || client.room() < (sender?.calls ?? 0) || ports.clock.now() >= deadline) {
      result.waiting += 1;
      return;
    }
    stopped = sendOne(delivery, sender, sending, result);
    lease.renew();
  });
  return stopped;
}

function dueAt(now: number): readonly Condition[] {
  return [
    ['state', 'IN', ['ready', 'retry']],
    ['next_attempt_at', '<=', formatDateTime(now)],
  ];
}

function sendOne(
  delivery: Row,
  sender: Sender | undefined,
  sending: Sending,
  result: DrainResult,
): AppError | null {
  if (sender === undefined) {
    delivery.save({ state: 'failed', error: `There is no sender for the type ${delivery.text('type')}` });
    result.failed += 1;
    return null;
  }
  const { ports } = sending;
  const began = ports.clock.now();
  try {
    const note = sender.send(delivery, sending);
    const duration = String(ports.clock.now() - began);
    delivery.save({
      state: note === CANCELLED ? 'cancelled' : 'delivered',
      error: '',
      error_class: '',
      note,
      duration,
    });
    result.delivered += 1;
    return null;
  } catch (thrown) {
    return afterFailure(delivery, asAppError(thrown, 'outbox', 'Delivery'), result, ports);
  }
}

/**
 * A failure of the tenant (credentials, rate limit, another host, no answer) counts no attempt and stops the slice; one of this
 * delivery is tried again with growing waits, or ends it when trying again cannot help.
 */
function afterFailure(delivery: Row, error: AppError, result: DrainResult, ports: Ports): AppError | null {
  const common = {
    error: error.message.slice(0, 4000),
    error_class: error.errorClass,
    http_status: String(error.status),
  };
  if (concernsEveryCall(error)) {
    result.waiting += 1;
    delivery.save({ ...common, state: 'retry' });
    return error;
  }
  const attempts = delivery.integer('attempts') + 1;
  const now = ports.clock.now();
  const since = delivery.time('sys_created_on') ?? now;
  const retries =
    error.errorClass !== 'client' && error.errorClass !== 'invalid' && now - since < GIVE_UP_AFTER;
  const next = now + Math.max(error.retryAfter * 1000, waitAfterAttempt(attempts, delivery.id));
  if (retries) {
    result.waiting += 1;
    delivery.save({
      ...common,
      attempts: String(attempts),
      state: 'retry',
      next_attempt_at: formatDateTime(next),
    });
  } else {
    result.failed += 1;
    delivery.save({ ...common, attempts: String(attempts), state: 'failed' });
  }
  ports.log.error('outbox', error.message);
  return null;
}
