import { createError } from '../error.ts';
import { enqueue, isOrdered } from '../outbox/delivery.ts';
import type { Ports } from '../platform/ports.d.ts';
import { wants, type Listener } from './action.ts';
import type { EventKind } from './types.d.ts';

/** Something that happened to an Insight, before anybody is told. */
export interface Happening {
  kind: EventKind;
  /** Tells this occurrence from every other of its kind and subject, such as the time of a close; may be empty. */
  occurrence: string;
  /** sys_id of the Insight's record here. */
  insight: string;
  incident: string;
}

/**
 * Orders the delivery of an event by an Action: one insert with a unique key, which does nothing where it was ordered
 * before. Throws when the platform did not store it: what was not ordered is not to count as told.
 */
export function orderAction(action: string, happening: Happening, ports: Ports): void {
  const { kind, occurrence, insight, incident } = happening;
  const key = ['action', action, kind, insight, occurrence].filter((part) => part !== '').join(':');
  const order = { type: 'action', key, insight, incident, action, event: kind, payload: {} } as const;
  if (enqueue(order, ports) || isOrdered(key, ports)) return;
  const details = { errorClass: 'server' } as const;
  throw createError('actions', 'Order of a delivery', 'the platform did not store it; see its log', details);
}

/** Orders that each Action which wants to know tells that an Insight was closed. */
export function orderClosed(
  listeners: readonly Listener[],
  severity: string,
  happening: Omit<Happening, 'kind'>,
  ports: Ports,
): void {
  for (const listener of listeners) {
    if (wants(listener, severity)) orderAction(listener.id, { ...happening, kind: 'closed' }, ports);
  }
}
