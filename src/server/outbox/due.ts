import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Condition, Ports, Query } from '../platform/ports.d.ts';
import { ofUnpausedAction } from '../records/action-pause.ts';
import { WAITING, type DeliveryType } from '../records/delivery.ts';
import type { Sender, Sending } from './send.ts';

/** By type of delivery, the most urgent first. Types that are not in it are not this outbox's to send. */
export type Senders = Readonly<Partial<Record<DeliveryType, Sender>>>;

/** What is taken up of a type in one slice. */
export interface Portion {
  type: DeliveryType;
  sender: Sender;
  /** Of slow targets, or of all others; the same for what goes to no target. */
  slow: boolean;
  most: number;
}

/** What a query asks for, without its order. */
export type Due = Pick<Query<'delivery'>, 'where' | 'either'>;

/** Deliveries of a configuration that is inactive or deleted must not be sent. A delivery has one of the two. */
const OF_ACTIVE = [
  ['insight.configuration.active', '=', 'true'],
  ['configuration.active', '=', 'true'],
] as const;

export function typesOf(senders: Senders): DeliveryType[] {
  return Object.keys(senders) as DeliveryType[];
}

/** Anything due at all? One read. */
export function isAnythingDue(senders: Senders, ports: Ports): boolean {
  const where = dueAt(typesOf(senders), ports.clock.now());
  return ports.rows.first(TABLE.delivery, { where, either: OF_ACTIVE }) !== null;
}

/** What of a portion is due. Deliveries of a paused Action wait unread: however many there are, they cost nothing. */
export function dueOf({ type, sender, slow }: Portion, { ports, configuration }: Sending): Due {
  const now = ports.clock.now();
  const where: Condition<'delivery'>[] = [
    ...dueAt([type], now),
    [sender.ofTenant ?? 'insight.configuration', '=', configuration.id],
  ];
  if (sender.toTargets !== true) return { where };
  where.push(['action.slow', slow ? '=' : '!=', 'true']);
  return { where, either: ofUnpausedAction(now) };
}

/** Deliveries of a stopped Action wait for an administrator; those of no Action are of none that has stopped. */
function dueAt(types: readonly DeliveryType[], now: number): readonly Condition<'delivery'>[] {
  return [
    ['type', 'IN', types],
    ['state', 'IN', WAITING],
    ['next_attempt_at', '<=', formatDateTime(now)],
    ['action.stopped', '!=', 'true'],
  ];
}
