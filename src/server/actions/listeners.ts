import { TABLE } from '../names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { receiverOf } from './action.ts';
import type { EventKind } from './types.d.ts';

/** An active Action that wants to hear of a kind of event. */
export interface Listener {
  id: string;
  /** LOW, MEDIUM, HIGH or CRITICAL. */
  minimumSeverity: string;
  /** Encoded query on Insights; empty for all. */
  condition: string;
}

const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];

/** Column of an Action that asks for a kind of event. */
const ASKS_FOR = {
  created: 'on_created',
  closed: 'on_closed',
  rule_disabled: 'on_rule_disabled',
  failing: 'on_health',
  recovered: 'on_health',
} as const satisfies Partial<Record<EventKind, string>>;

/** Kinds of events that Actions are told of by themselves. */
export type Announced = keyof typeof ASKS_FOR;

/** Most Actions that are told of one event. */
const MOST = 100;

/** The Actions that are told of a kind of event, by name; those of a type to which it means nothing are left out. One read. */
export function listenersOf(kind: Announced, ports: Ports): Listener[] {
  const listeners: Listener[] = [];
  const where = [
    ['active', '=', 'true'],
    [ASKS_FOR[kind], '=', 'true'],
  ] as const;
  ports.rows.each(TABLE.action, { where, orderBy: 'name', limit: MOST }, (row) => {
    const [minimumSeverity, condition] = [row.text('minimum_severity'), row.text('condition')];
    if (isFor(kind, row)) listeners.push({ id: row.id, minimumSeverity, condition });
  });
  return listeners;
}

function isFor(kind: EventKind, action: Row): boolean {
  return receiverOf(action)?.events.includes(kind) === true;
}

/** True for an Insight as severe as the Action asks for, and for one whose severity CSE does not document. */
export function wants(listener: Omit<Listener, 'id'>, severity: string): boolean {
  const given = SEVERITIES.indexOf(severity.toUpperCase());
  return given === -1 || given >= SEVERITIES.indexOf(listener.minimumSeverity);
}
