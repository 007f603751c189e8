import { TABLE } from '../../core/names.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { cancelWaiting, enqueue } from '../../records/delivery.ts';
import { insightOf } from '../close/changed.ts';

/** Begins the key of the update of a link. */
const UPDATE = 'link update:';

/** True for a delivery that updates what an Insight shows; the first link is another. */
export function isUpdate(delivery: Row<'delivery'>): boolean {
  return delivery.text('dedupe_key').startsWith(UPDATE);
}

/**
 * What the rule on Security Incidents does when something has changed that the Insight shows of an incident: number, state,
 * assignment. A newer update replaces those that wait: what is sent is read when it is sent.
 */
export function shownChanged(incident: Row, ports: Ports): void {
  const insight = insightOf(incident, ports);
  if (insight === null) return;
  const configuration = ports.rows.byId(TABLE.configuration, insight.text('configuration'));
  if (configuration?.flag('link_back') !== true) return;
  const earlier = [
    ['incident', '=', incident.id],
    ['type', '=', 'link'],
    ['dedupe_key', 'STARTSWITH', UPDATE],
  ] as const;
  cancelWaiting(earlier, 'A newer update of the incident replaces this one', 10, ports);
  const key = `${UPDATE}${incident.id}:${incident.text('sys_mod_count')}`;
  const about = { insight: insight.id, subject: insight.text('readable_id'), incident: incident.id };
  enqueue({ type: 'link', key, ...about, payload: {} }, ports);
}
