import type { GlideRecord } from '@servicenow/glide';
import { enrichAgain, enrichIncidentAgain } from '../enrich/again.ts';
import { createLookupRules } from '../enrich/items/rule-setup.ts';
import { TABLE } from '../core/names.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';
import { press } from '../platform/press.ts';

export { connect } from '../platform/foreign.ts';

/** For the button "Enrich Again" on an Insight. */
export function insightAgain(insight: GlideRecord): void {
  press('enrich', 'Enrich Again', () => enrichAgain(rowOf(insight, TABLE.insight), platform));
}

/** For the button "Enrich Again" on a Security Incident of this app. */
export function incidentAgain(incident: GlideRecord): void {
  press('enrich', 'Enrich Again', () => enrichIncidentAgain(rowOf(incident, TABLE.incident), platform));
}

/** For the button "Create CI Lookup Rules" on a configuration. */
export function lookupRules(): void {
  press('enrich', 'Create CI Lookup Rules', () => createLookupRules(platform));
}
