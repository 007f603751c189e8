import { TABLE } from '../../core/names.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { enqueue, WAITING } from '../../records/delivery.ts';
import { transition } from '../../records/transitions.ts';
import { insightOf } from '../close/changed.ts';

/**
 * What the rule on Security Incidents does when something has changed that the Insight shows of an incident: number, state,
 * assignment. A newer update replaces those that wait: what is sent is read when it is sent.
 */
export function shownChanged(incident: Row, ports: Ports): void {
  const insight = insightOf(incident, ports);
  if (insight === null) return;
  const configuration = ports.rows.byId(TABLE.configuration, insight.text('configuration'));
  if (configuration?.flag('link_back') !== true) return;
  cancelWaiting(incident, ports);
  const key = `link update:${incident.id}:${incident.text('sys_mod_count')}`;
  const about = { insight: insight.id, subject: insight.text('readable_id'), incident: incident.id };
  enqueue({ type: 'link', key, ...about, payload: {} }, ports);
}

function cancelWaiting(incident: Row, ports: Ports): void {
  const where = [
    ['incident', '=', incident.id],
    ['type', '=', 'link'],
    ['state', 'IN', WAITING],
    ['dedupe_key', 'STARTSWITH', 'link update:'],
  ] as const;
  const state = transition('delivery', WAITING, 'cancelled');
  ports.rows.each(TABLE.delivery, { where, limit: 10 }, (delivery) =>
    delivery.save({ state, note: 'A newer update of the incident replaces this one' }),
  );
}
