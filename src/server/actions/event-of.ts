import { incidentUrl } from '../records/identity.ts';
import { remember } from '../core/memo.ts';
import { isOneOf } from '../core/text.ts';
import { TABLE } from '../core/names.ts';
import { payloadOf } from '../records/delivery.ts';
import type { Sending } from '../outbox/send.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { describeInsight } from './describe.ts';
import { digestOf } from './digest.ts';
import { RULE_EVENTS } from './events.ts';
import { readInsight } from './read-insight.ts';
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
  const incident = incidentOf(delivery, sending);
  const { data, text } = readInsight(delivery, actionType.whole === true, sending);
  return {
    insight: describeInsight(data, sending.configuration.urls.console, text),
    ...(incident === null ? {} : { incident }),
    remoteId: remoteIdOf(delivery, sending),
  };
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
