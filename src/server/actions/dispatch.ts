import { enqueue } from '../outbox/delivery.ts';
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

/** Orders the delivery of an event by an Action: one insert with a unique key. False when it was ordered before. */
export function orderAction(action: string, happening: Happening, ports: Ports): boolean {
  const { kind, occurrence, insight, incident } = happening;
  const key = ['action', action, kind, insight, occurrence].filter((part) => part !== '').join(':');
  return enqueue({ type: 'action', key, insight, incident, action, event: kind, payload: {} }, ports);
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
