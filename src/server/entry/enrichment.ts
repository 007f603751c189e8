import type { GlideRecord } from '@servicenow/glide';
import { enrichAgain, enrichIncidentAgain } from '../enrich/again.ts';
import { createLookupRules } from '../enrich/items/rule-setup.ts';
import { messageOf } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';

export { connect } from '../platform/foreign.ts';

/** For the action "Enrich Again" on an Insight: what will happen, in a sentence. */
export function insightAgain(insight: GlideRecord): string {
  return messageOrReason(() => enrichAgain(rowOf(insight, TABLE.insight), platform));
}

/** For the action "Enrich Again" on a Security Incident of this app. */
export function incidentAgain(incident: GlideRecord): string {
  return messageOrReason(() => enrichIncidentAgain(rowOf(incident, TABLE.incident), platform));
}

/** For the action "Create CI Lookup Rules" on a configuration: what was done, in a sentence. */
export function lookupRules(): string {
  return messageOrReason(() => createLookupRules(platform));
}

/** Whoever pressed the button reads what went wrong, and the log keeps it. */
function messageOrReason(work: () => string): string {
  try {
    return work();
  } catch (thrown) {
    platform.log.error('enrich', `[enrich] Enrich Again failed: ${messageOf(thrown)}`);
    return `The request failed: ${messageOf(thrown)}`;
  }
}
