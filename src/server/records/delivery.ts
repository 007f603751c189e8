import type { StateOf, ValueOf } from '../core/columns.d.ts';
import { DELIVERY_LENGTH } from '../core/generated/column-values.ts';
import { stampOf } from '../configuration/instance.ts';
import { formatDateTime } from '../core/date.ts';
import { createError, notStored } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { Condition, Ports, Row, Values } from '../platform/ports.d.ts';
import { oneLine } from '../core/inert.ts';
import { jsonText } from '../core/json.ts';
import { clip, isOneOf } from '../core/text.ts';
import { transition } from './transitions.ts';

/**
 * `link` shows the incident on the Insight, `close` closes the Insight; `action` notifies the target of an Action about an Insight,
 * `system_event` about something else.
 */
export type DeliveryType = ValueOf<'delivery', 'type'>;

/** States of a delivery that is still to be sent. */
export const WAITING = ['ready', 'retry'] as const satisfies readonly StateOf<'delivery'>[];

/** States of a delivery that has ended. */
export const ENDED: readonly StateOf<'delivery'>[] = ['delivered', 'failed', 'cancelled', 'suppressed'];

/** Columns by which a delivery belongs to a configuration: it has one of the two. */
export const OWNERS = ['insight.configuration', 'configuration'] as const;

export type Owner = (typeof OWNERS)[number];

/** One call, or a few that belong together, that changes something outside. */
export interface Order {
  type: DeliveryType;
  /** The same key is never delivered twice. */
  key: string;
  /** sys_id of the Insight's record here; its configuration says which tenant is meant. Empty for a system event. */
  insight: string;
  incident: string;
  /** What the delivery is about, for its name, such as the readable ID of the Insight; empty where nobody knows it without a read. */
  subject?: string;
  /** Of a system event: sys_id of the configuration that it is about. */
  configuration?: string;
  /** Of types action and system_event: sys_id and name of the Action, and the kind of its event. */
  action?: string;
  actionName?: string;
  event?: ValueOf<'delivery', 'event'>;
  /** What must be sent as it was when the event happened. */
  payload: Readonly<Record<string, string>>;
  /** Stamp of the instance that sends it; this one unless given. */
  instance?: string;
  /** It is not sent before this time (milliseconds since 1970 UTC); at once unless given. */
  notBefore?: number;
}

/** What a type, or the event of an Action, is called in the name of a delivery. */
const CALLED: Readonly<Record<DeliveryType | ValueOf<'delivery', 'event'>, string>> = {
  link: 'Link',
  close: 'Close',
  reopen: 'Re-open',
  action: 'Action',
  system_event: 'System event',
  created: 'Created',
  closed: 'Closed',
  reopened: 'Re-opened',
  raised: 'Severity raised',
  on_demand: 'On demand',
  test: 'Test',
  rule_disabled: 'Rule disabled',
  rule_cleared: 'Rule alert cleared',
  failing: 'Integration failing',
  recovered: 'Integration recovered',
  digest: 'Digest',
};

/** Name of a delivery: `Slack: Created, INSIGHT-12`, or `Link, INSIGHT-12` for CSE. */
export function deliveryName(
  order: Pick<Order, 'type' | 'subject' | 'actionName' | 'event'> & Partial<Pick<Order, 'payload'>>,
): string {
  const { type, event, actionName = '', subject = order.payload?.['number'] ?? '' } = order;
  const what = [actionName, CALLED[event ?? type]].filter((part) => part !== '').join(': ');
  return clip([what, oneLine(subject)].filter((part) => part !== '').join(', '), DELIVERY_LENGTH.name);
}

/** Milliseconds after which a delivery that still waits is late: its analyst, or its pager, has waited for an hour. */
const LATE = 3_600_000;

/** Value of the column `late_at` of a delivery that may be sent from that time on (milliseconds since 1970 UTC). */
export function lateAt(due: number): string {
  return formatDateTime(due + LATE);
}

/**
 * Puts an order into the outbox: one insert with a unique key. False when the key is there already; throws when the platform did not
 * store it, because what was not ordered must not count as sent.
 */
export function enqueue(order: Order, ports: Ports): boolean {
  const due = order.notBefore ?? ports.clock.now();
  const values: Values<'delivery'> = {
    name: deliveryName(order),
    type: order.type,
    dedupe_key: order.key,
    insight: order.insight,
    incident: order.incident,
    configuration: order.configuration ?? '',
    action: order.action ?? '',
    event: order.event ?? '',
    payload: jsonText(order.payload),
    instance: order.instance ?? stampOf(ports),
    state: transition('delivery', '', 'ready'),
    next_attempt_at: formatDateTime(due),
    late_at: lateAt(due),
  };
  if (ports.rows.insert(TABLE.delivery, values, deliveryId(order.key, ports)) !== null) return true;
  if (isOrdered(order.key, ports)) return false;
  throw notStored('outbox', 'Queueing a delivery', 'it');
}

/** True for a delivery that is still to be sent. */
export function isWaiting(delivery: Row<'delivery'>): boolean {
  return isOneOf(delivery.text('state'), WAITING);
}

/** True when there is a delivery of that key, whatever became of it. */
export function isOrdered(key: string, ports: Ports): boolean {
  return deliveryOf(key, ports) !== null;
}

/** The delivery of a key; null when none was ordered. */
export function deliveryOf(key: string, ports: Ports): Row<'delivery'> | null {
  return ports.rows.byId(TABLE.delivery, deliveryId(key, ports));
}

/** sys_id that a delivery of that key has, or would have. */
export function deliveryId(key: string, ports: Ports): string {
  return ports.deriveId(`delivery ${key}`);
}

/**
 * Cancels the deliveries that meet the conditions and are still to be sent, each with a note that says why. One read.
 * @param most so many at most
 */
export function cancelWaiting(
  where: readonly Condition<'delivery'>[],
  note: string,
  most: number,
  { rows }: Ports,
): void {
  const waiting = [...where, ['state', 'IN', WAITING] as const];
  const state = transition('delivery', WAITING, 'cancelled');
  rows.each(TABLE.delivery, { where: waiting, limit: most }, (delivery) => delivery.save({ state, note }));
}

/** Number of deliveries that meet the conditions and are still to be sent. One read. */
export function countWaiting(where: readonly Condition<'delivery'>[], { rows }: Ports): number {
  const states = rows.countBy(TABLE.delivery, 'state', [...where, ['state', 'IN', WAITING]]);
  return Object.values(states).reduce((sum, count) => sum + count, 0);
}

/** Id of the Insight that a delivery is about. Throws where its record was deleted or emptied: no later try finds it. */
export function insightIdOf(delivery: Row<'delivery'>, { rows }: Ports): string {
  const id = rows.byId(TABLE.insight, delivery.text('insight'))?.text('insight_id') ?? '';
  if (id !== '') return id;
  const reason = 'its ingestion record was deleted or has no Insight ID';
  throw createError('outbox', 'Delivery', reason, {
    errorClass: 'invalid',
    remedy: 'make the change in CSE by hand',
  });
}

/** Payload of a delivery; empty when it cannot be read. */
export function payloadOf(delivery: Row<'delivery'>): Record<string, string> {
  try {
    return (JSON.parse(delivery.text('payload')) as Record<string, string> | null) ?? {};
  } catch {
    return {};
  }
}
