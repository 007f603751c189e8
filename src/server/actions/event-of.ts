import { createError } from '../core/error.ts';
import { incidentUrl } from '../records/identity.ts';
import { remember } from '../core/memo.ts';
import { isOneOf } from '../core/text.ts';
import { TABLE } from '../core/names.ts';
import type { WholeInsight } from '../cse/types.d.ts';
import { insightIdOf, payloadOf } from '../records/delivery.ts';
import type { Sending } from '../outbox/send.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { describeInsight } from './describe.ts';
import { digestOf } from './digest.ts';
import { RULE_EVENTS } from './events.ts';
import type { ActionEvent, EventKind, ActionType } from './types.d.ts';

/** The event that a delivery is about: a system event as it was ordered, an Insight as it is in CSE now. Throws AppErrors. */
export function eventOf(delivery: Row<'delivery'>, actionType: ActionType, sending: Sending): ActionEvent {
  const about =
    delivery.text('type') === 'system_event'
      ? systemEventOf(delivery, sending.ports)
      : insightOf(delivery, actionType, sending);
  return {
    kind: delivery.text('event') as EventKind,
    key: delivery.text('dedupe_key'),
    at: delivery.time('sys_created_on') ?? sending.ports.clock.now(),
    remoteId: '',
    ...about,
  };
}

type About = Partial<
  Pick<ActionEvent, 'insight' | 'rule' | 'integration' | 'digest' | 'tenant' | 'incident' | 'remoteId'>
>;

function systemEventOf(delivery: Row<'delivery'>, ports: Ports): About {
  const tenant = delivery.text('configuration');
  if (delivery.text('event') === 'digest') return { tenant, digest: digestOf(delivery.id, ports) };
  const payload = payloadOf(delivery);
  const text = (name: string): string => payload[name] ?? '';
  const about = { configuration: text('configuration'), reason: text('reason') };
  if (!isOneOf(delivery.text('event'), RULE_EVENTS))
    return { tenant, integration: { ...about, health: text('health') } };
  return { tenant, rule: { id: text('id'), name: text('name'), status: text('status'), ...about } };
}

function insightOf(delivery: Row<'delivery'>, actionType: ActionType, sending: Sending): About {
  const { ports, configuration, cache } = sending;
  const id = delivery.text('insight');
  const insightId = remember(cache, `insight ${id}`, () => insightIdOf(delivery, ports));
  const incident = incidentOf(delivery, sending);
  const { data, text } = readInsight(delivery, insightId, actionType.whole === true, sending);
  return {
    insight: describeInsight(data, configuration.urls.console, text),
    ...(incident === null ? {} : { incident }),
    remoteId: remoteIdOf(delivery, sending),
  };
}

const readKey = (delivery: Row<'delivery'>, whole: boolean): string =>
  `${whole ? 'whole ' : ''}CSE ${delivery.text('insight')}`;

/** True when sending it takes no call of CSE: its Insight was read in this slice, with records if those are wanted. */
export function isRead(delivery: Row<'delivery'>, actionType: ActionType, { cache }: Sending): boolean {
  return (
    cache.has(readKey(delivery, true)) || (actionType.whole !== true && cache.has(readKey(delivery, false)))
  );
}

const wantedKey = (delivery: Row<'delivery'>): string => `wanted whole ${delivery.text('insight')}`;

/** Where one of the deliveries of an Insight wants its records, the Insight is read with them: once for all of them. */
export function announceRead(
  delivery: Row<'delivery'>,
  actionType: ActionType | null,
  { cache }: Sending,
): void {
  if (actionType?.whole === true) cache.set(wantedKey(delivery), true);
}

/** Read once in a slice. */
function readInsight(
  delivery: Row<'delivery'>,
  insightId: string,
  wanted: boolean,
  { client, cache }: Sending,
): WholeInsight {
  const whole = wanted || cache.has(wantedKey(delivery));
  const read = (): WholeInsight | null => {
    if (whole) return client.getWholeInsight(insightId);
    const data = client.getInsight(insightId);
    return data === null ? null : { data, text: '' };
  };
  const found = remember(cache, readKey(delivery, whole), read);
  if (found !== null) return found;
  throw createError('actions', `Insight ${insightId}`, 'CSE no longer has this Insight', {
    errorClass: 'client',
    status: 404,
    operation: 'GET /insights/{id}',
    remedy: 'nothing can be sent of it: close its incident by hand, if it is still open',
  });
}

function incidentOf(
  delivery: Row<'delivery'>,
  { ports, cache }: Sending,
): NonNullable<ActionEvent['incident']> | null {
  const id = delivery.text('incident');
  return remember(cache, `incident ${id}`, () => {
    const incident = ports.rows.byId(TABLE.incident, id);
    return incident === null ? null : { number: incident.text('number'), url: incidentUrl(id, ports) };
  });
}

/** What the target called the newest message of this Action about this Insight; a new Insight has none. */
function remoteIdOf(delivery: Row<'delivery'>, { ports }: Sending): string {
  if (delivery.text('event') === 'created') return '';
  const where = [
    ['action', '=', delivery.text('action')],
    ['insight', '=', delivery.text('insight')],
    ['state', '=', 'delivered'],
    ['remote_id', '!=', ''],
  ] as const;
  const before = ports.rows.first(TABLE.delivery, { where, orderBy: 'sys_created_on' });
  return before?.text('remote_id') ?? '';
}
