import type { ColumnOf, Flag } from '../core/columns.d.ts';
import { TABLE } from '../core/names.ts';
import { severityRank } from '../transform/severity.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { actionTypeOf } from './action.ts';
import { COMMON_COLUMNS } from './columns.ts';
import type { EventKind } from './types.d.ts';

/** An active Action that wants to hear of a kind of event. */
export interface Listener {
  id: string;
  name: string;
  /** LOW, MEDIUM, HIGH or CRITICAL. */
  minimumSeverity: string;
  /** Encoded query on Insights; empty for all. */
  condition: string;
}

/** Column of an Action that asks for a kind of event. */
const ASKS_FOR = {
  created: 'on_created',
  raised: 'on_created',
  closed: 'on_closed',
  reopened: 'on_reopened',
  rule_disabled: 'on_rule_disabled',
  rule_cleared: 'on_rule_disabled',
  failing: 'on_health',
  recovered: 'on_health',
} as const satisfies Partial<Record<EventKind, ColumnOf<'action', Flag>>>;

/** Kinds of events that Actions subscribe to. */
export type Announced = keyof typeof ASKS_FOR;

/** Most Actions that may subscribe to one kind of event: more cannot be saved. */
const MOST = 100;

/** The Actions that subscribe to a kind of event, by name; those of a type that does not support it are left out. One read. */
export function listenersOf(kind: Announced, ports: Ports): Listener[] {
  const listeners: Listener[] = [];
  const where = [
    ['active', '=', 'true'],
    [ASKS_FOR[kind], '=', 'true'],
  ] as const;
  ports.rows.each(TABLE.action, { where, orderBy: 'name', limit: MOST }, (row) => {
    const [minimumSeverity, condition] = [row.text('minimum_severity'), row.text('condition')];
    if (isFor(kind, row)) listeners.push({ id: row.id, name: row.text('name'), minimumSeverity, condition });
  });
  return listeners;
}

/**
 * Why an Action cannot subscribe to what it asks for, naming the field; empty when it can. One read for each kind of event at
 * most: for when it is saved.
 */
export function tooManySubscribers(action: Row<'action'>, ports: Ports): string {
  if (!action.flag('active')) return '';
  const columns = Array.from(new Set(Object.values(ASKS_FOR)));
  const full = columns.find((column) => action.flag(column) && othersOf(action, column, ports) >= MOST);
  if (full === undefined) return '';
  const label = COMMON_COLUMNS.find(({ column }) => column === full)?.label ?? full;
  return `${label}: ${MOST} active Actions already subscribe to this event, which is the maximum. Deactivate one of them first`;
}

function othersOf(action: Row<'action'>, column: ColumnOf<'action', Flag>, ports: Ports): number {
  const where = [
    ['active', '=', 'true'],
    [column, '=', 'true'],
    ['sys_id', '!=', action.id],
  ] as const;
  return Object.values(ports.rows.countBy(TABLE.action, 'active', where))[0] ?? 0;
}

function isFor(kind: EventKind, action: Row<'action'>): boolean {
  return actionTypeOf(action)?.events.includes(kind) === true;
}

/** True for an Insight as severe as the Action asks for, and for one whose severity CSE does not document. */
export function wants(listener: Omit<Listener, 'id' | 'name'>, severity: string): boolean {
  const given = severityRank(severity);
  return given === -1 || given >= severityRank(listener.minimumSeverity);
}
