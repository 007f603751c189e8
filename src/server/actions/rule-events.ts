import { ALL } from '../core/limits.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { deliveryId, isWaiting, WAITING } from '../records/delivery.ts';
import { transition } from '../records/transitions.ts';
import { actionTypeOf } from './action.ts';
import { orderSystemEvent, orderSystemEventBy, systemKey, type SystemEvent } from './dispatch.ts';
import type { DisabledRule } from './types.d.ts';

/** A rule that CSE has disabled, or that it no longer has disabled. */
export interface RuleEvent {
  /** sys_id. */
  configuration: string;
  /** sys_id of its Rule Alert, and how often CSE has disabled the rule: the same for an alert and for its end. */
  alert: string;
  times: number;
  about: DisabledRule;
}

const CLEARED_BEFORE = 'The Rule Alert was cleared before this notification could be sent';
const DISABLED_AGAIN = 'The rule was disabled again before this notification could be sent';

/**
 * Orders a notification that a rule is disabled by each subscribed Action. The end of an earlier alert that still waits is
 * cancelled: sent after this one, it would end an alert that is needed.
 */
export function orderRuleDisabled(event: RuleEvent, ports: Ports): void {
  if (event.times > 1)
    for (const { delivery } of deliveriesOf(
      eventOf('rule_cleared', { ...event, times: event.times - 1 }),
      ports,
    ))
      cancel(delivery, DISABLED_AGAIN);
  orderSystemEvent(eventOf('rule_disabled', event), ports);
}

/**
 * Orders a notification that a rule is no longer disabled by each Action that was notified that it is, whatever the Action
 * subscribes to now: an alert must be resolved. A notification of the alert that still waits is cancelled, and its end is ordered only
 * where the target may have received it.
 */
export function orderRuleCleared(event: RuleEvent, ports: Ports): void {
  const cleared = eventOf('rule_cleared', event);
  for (const { action, delivery } of deliveriesOf(eventOf('rule_disabled', event), ports)) {
    if (mayHaveArrived(action, delivery))
      orderSystemEventBy({ id: action.id, name: action.text('name') }, cleared, ports);
    cancel(delivery, CLEARED_BEFORE);
  }
}

function eventOf(kind: 'rule_disabled' | 'rule_cleared', event: RuleEvent): SystemEvent {
  const { configuration, alert, times, about } = event;
  return { kind, configuration, occurrence: `${alert}:${times}`, about };
}

/** A worker that dies leaves no word of what it has sent: a target that drops the end of an unknown alert gets it in any case. */
function mayHaveArrived(action: Row<'action'>, delivery: Row<'delivery'>): boolean {
  if (delivery.text('state') === 'delivered' || delivery.flag('unanswered')) return true;
  return isWaiting(delivery) && actionTypeOf(action)?.resolves === true;
}

function cancel(delivery: Row<'delivery'>, note: string): void {
  if (isWaiting(delivery)) delivery.save({ state: transition('delivery', WAITING, 'cancelled'), note });
}

/** The deliveries by which active Actions report an event. Two reads, and two for each delivery: it may be written. */
function deliveriesOf(
  event: SystemEvent,
  ports: Ports,
): { action: Row<'action'>; delivery: Row<'delivery'> }[] {
  const actions = new Map<string, string>();
  const active = [['active', '=', 'true']] as const;
  ports.rows.each(TABLE.action, { where: active, orderBy: 'name', limit: ALL }, (row) =>
    actions.set(deliveryId(systemKey(row.id, event), ports), row.id),
  );
  if (actions.size === 0) return [];
  const ids: string[] = [];
  const where = [['sys_id', 'IN', Array.from(actions.keys())]] as const;
  ports.rows.each(TABLE.delivery, { where, limit: actions.size }, (row) => ids.push(row.id));
  return ids.flatMap((id) => {
    const delivery = ports.rows.byId(TABLE.delivery, id);
    const action = ports.rows.byId(TABLE.action, actions.get(id) ?? '');
    return delivery === null || action === null ? [] : [{ action, delivery }];
  });
}
