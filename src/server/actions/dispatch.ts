import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import { deliveryId, enqueue, isOrdered } from '../records/delivery.ts';
import type { Ports } from '../platform/ports.d.ts';
import { meets } from './condition.ts';
import { listenersOf, wants, type Announced, type Listener } from './subscriptions.ts';
import type { DisabledRule, EventKind, IntegrationHealth } from './types.d.ts';

/** Something that happened to an Insight, before any Action is notified. */
export interface Happening {
  kind: EventKind;
  /** Distinguishes this occurrence from every other of its kind and subject, such as the time of a close; may be empty. */
  occurrence: string;
  /** sys_id of the Insight's record here. */
  insight: string;
  incident: string;
}

/** An Action or a configuration, with what it is called. */
export interface Named {
  id: string;
  name: string;
}

/**
 * Orders the delivery of an event by an Action: one insert with a unique key, which does nothing where it was ordered
 * before. Throws when the platform did not store it: what was not ordered must not count as sent.
 */
export function orderAction(
  { id: action, name: actionName }: Named,
  happening: Happening,
  subject: string,
  ports: Ports,
): void {
  const { kind, occurrence, insight, incident } = happening;
  const key = keyOf(action, kind, insight, occurrence);
  const about = { insight, incident, subject } as const;
  enqueue({ type: 'action', key, ...about, action, actionName, event: kind, payload: {} }, ports);
}

function keyOf(action: string, kind: EventKind, insight: string, occurrence: string): string {
  // One for both: whichever comes first is how an Action gets to know of the Insight.
  const named = kind === 'raised' ? 'created' : kind;
  return ['action', action, named, insight, occurrence].filter((part) => part !== '').join(':');
}

/** Key of the one delivery by which an Action reports that an Insight was created, or has become severe enough for it. */
export function createdKey(action: string, insight: string): string {
  return keyOf(action, 'created', insight, '');
}

/**
 * Which re-opening of an Insight it is, whoever has seen it: that of the last close, whose time CSE keeps; empty where it gave none.
 * @param closed milliseconds since 1970 UTC
 */
export function reopeningOf(closed: number | null): string {
  return formatDateTime(closed);
}

/** An Insight was closed or re-opened. */
type Turn = Omit<Happening, 'kind'> & { kind: 'closed' | 'reopened' };

/**
 * Orders a notification by each subscribed Action that an Insight was closed or re-opened. One read for its name, where there is
 * any.
 */
export function orderTurn(
  listeners: readonly Listener[],
  severity: string,
  happening: Turn,
  ports: Ports,
): void {
  const hearing = listeners.filter((listener) => hearsOfTurn(listener, severity, happening.insight, ports));
  orderAll(hearing, happening, ports);
}

/**
 * An Action that was notified about "created" is also notified about what follows, whatever an analyst has changed since: an alert
 * must be resolved, and raised again, also where the Insight is no longer as severe as the Action asks for.
 */
function hearsOfTurn(
  { id, ...listener }: Listener,
  severity: string,
  insight: string,
  ports: Ports,
): boolean {
  const wanted = wants(listener, severity);
  if (wanted && listener.condition === '') return true;
  return isOrdered(createdKey(id, insight), ports) || (wanted && meets(listener.condition, insight, ports));
}

/**
 * Orders a notification by each Action whose minimum severity an Insight has reached only now. It takes the place of that about
 * "created", with its key: no Action has both, and none is notified twice.
 * @param before severity until now
 */
export function orderRaised(
  listeners: readonly Listener[],
  before: string,
  severity: string,
  happening: Pick<Happening, 'insight' | 'incident'>,
  ports: Ports,
): void {
  const { insight } = happening;
  const hearing = listeners.filter(
    (listener) =>
      !wants(listener, before) &&
      wants(listener, severity) &&
      !isOrdered(createdKey(listener.id, insight), ports) &&
      meets(listener.condition, insight, ports),
  );
  orderAll(hearing, { ...happening, kind: 'raised', occurrence: '' }, ports);
}

function orderAll(listeners: readonly Listener[], happening: Happening, ports: Ports): void {
  if (listeners.length === 0) return;
  const subject = ports.rows.byId(TABLE.insight, happening.insight)?.text('readable_id') ?? '';
  for (const listener of listeners) orderAction(listener, happening, subject, ports);
}

/** What happened to a configuration, and to no Insight. */
export interface SystemEvent {
  kind: Extract<Announced, 'rule_disabled' | 'rule_cleared' | 'failing' | 'recovered'>;
  /** sys_id. */
  configuration: string;
  /** Distinguishes this occurrence from every other of its kind and configuration. */
  occurrence: string;
  /** What the notification says: it is sent as it is now. */
  about: DisabledRule | IntegrationHealth;
}

/** Key of the one delivery by which an Action reports a system event. */
export function systemKey(
  action: string,
  { kind, configuration, occurrence }: Pick<SystemEvent, 'kind' | 'configuration' | 'occurrence'>,
): string {
  return `system_event:${action}:${kind}:${configuration}:${occurrence}`;
}

/** Orders a notification about a system event by each subscribed Action. One read, and an insert for each of them. */
export function orderSystemEvent(event: SystemEvent, ports: Ports): void {
  for (const listener of listenersOf(event.kind, ports)) orderSystemEventBy(listener, event, ports);
}

/** The same by one Action. */
export function orderSystemEventBy({ id, name }: Named, event: SystemEvent, ports: Ports): void {
  const { kind, configuration, about } = event;
  const key = systemKey(id, event);
  const common = { insight: '', incident: '', configuration, action: id, actionName: name } as const;
  const subject = 'name' in about ? about.name : about.configuration;
  enqueue({ type: 'system_event', key, ...common, event: kind, subject, payload: { ...about } }, ports);
}

/**
 * Orders the digest of the events of one tenant that an Action's limit suppresses in an hour, unless it was ordered before.
 * @param hour its beginning, milliseconds since 1970 UTC
 * @param tenant its configuration: the digest is sent with this configuration's deliveries
 * @returns sys_id of the digest's delivery
 */
export function orderDigest(
  { id: action, name: actionName }: Named,
  hour: number,
  notBefore: number,
  tenant: Named,
  ports: Ports,
): string {
  const { id: configuration, name: subject } = tenant;
  const key = `system_event:${action}:digest:${configuration}:${formatDateTime(hour)}`;
  const about = { insight: '', incident: '', configuration, subject } as const;
  const common = { ...about, action, actionName, event: 'digest', payload: {} } as const;
  // Asked first: the platform logs every insert that its unique key refuses.
  if (!isOrdered(key, ports)) enqueue({ type: 'system_event', key, ...common, notBefore }, ports);
  return deliveryId(key, ports);
}
