import { jsonOf } from '../../answers.ts';
import type { ActionEvent, Recall } from '../../types.d.ts';
import { jsonText, wellFormed } from '../../../core/json.ts';
import { requestTo, VERSION_8 } from './request.ts';

/** Name of the label, and of the key in raw JSON, that says which delivery made the incident. */
export const MARK = 'sumo_delivery';

/** More cannot match: a delivery is one incident, or two where the search was not allowed before. */
const MOST = 5;

/**
 * XSOAR drops no repeats, so it is asked for the mark of the delivery: `POST /incidents/search` of version 6, with the
 * prefix of version 8 there (demisto-py, SearchIncidentsData and IncidentFilter). Quoted text is looked for in all fields.
 */
export const search: Recall = {
  request(event, settings) {
    const path =
      settings.text('xsoar_endpoint') === VERSION_8
        ? '/xsoar/public/v1/incidents/search'
        : '/incidents/search';
    const filter = { query: `"${markOf(event)}"`, page: 0, size: MOST };
    return requestTo(path, jsonText({ filter }), settings);
  },

  find(event, answer) {
    const found = jsonOf(answer)?.['data'];
    if (!Array.isArray(found)) return '';
    const ours: unknown = found.find((one) => holds(one, markOf(event)));
    const id = (ours as { id?: unknown } | undefined)?.id;
    return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 100) : '';
  },
};

/** Unique for the event, the Action and the Insight. No quotation mark or backslash, which would end the search text. */
export function markOf(event: ActionEvent): string {
  return wellFormed(event.key).replace(/["\\\s]/g, '');
}

/** The mark is in a label, or in raw JSON, which is text within text. */
function holds(incident: unknown, mark: string): boolean {
  const text = jsonText(incident);
  return text.replace(/\\/g, '').indexOf(`"${mark}"`) !== -1;
}
