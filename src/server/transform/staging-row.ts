import { ExactNumber } from '../core/exact-number.ts';
import { SUMO_LOGIC_INSIGHTS_LENGTH as LENGTH } from '../core/generated/column-values.ts';
import { formatDateTime } from '../core/date.ts';
import { oneLine, stagedText } from '../core/inert.ts';
import { CORRELATION_DISPLAY } from '../core/names.ts';
import type { Insight } from '../cse/types.d.ts';
import type { Values } from '../platform/ports.d.ts';
import { attackOf } from './attack.ts';
import type { Material } from './types.d.ts';
import { describe, DESCRIPTION_LENGTH } from './description.ts';
import { detailsText, readDetails, textsOf } from './details.ts';
import { observablesOf, type ObservableScope } from './observables.ts';
import { urgencyOf } from './severity.ts';
import { clip, joinFitting } from '../core/text.ts';
import { jsonText, tooDeep } from '../core/json.ts';

/** Values of the row of an Insight that are not in the Insight itself. */
export interface StagingContext {
  /** sys_id of the configuration and of the run, empty where there is none. */
  configuration: string;
  run: string;
  /** The incident is to be shown on its Insight. */
  linkBack: boolean;
  /** Console address of the tenant. */
  console: string;
  company: string;
  assignmentGroup: string;
  /** Choice value of the Default Incident State; empty leaves the state to the instance. */
  incidentState: string;
  observables: ObservableScope;
  /** See Details. */
  material: Material | null;
  actions: string;
}

/** The column `confidence` stores four decimals: it is read as it was written. */
const SCALE = 10_000;

/**
 * The columns of a staging row, so that the map's entries are plain source -> target pairs. Pure.
 * @param raw the Insight as CSE sent it
 */
export function stagingValues(
  insight: Insight,
  raw: unknown,
  context: StagingContext,
): Values<'sumo_logic_insights'> {
  const url = insightUrl(context.console, insight.id);
  const observables = observablesOf(insight, context.observables);
  const { material, actions } = context;
  return cleaned({
    ...identity(insight),
    ...incidentFields(insight, url, context),
    description: clip(describe(insight, url, observables), DESCRIPTION_LENGTH),
    ...attackFields(insight),
    signal_count: String(insight.signals.length),
    details: detailsText({ texts: textsOf(insight, observables), material, actions }),
    raw: reducedJson(raw, LENGTH.raw),
  });
}

/**
 * The same row for a database that refused it, as one that is too long: without the JSON and the long texts. The incident says
 * so itself.
 */
export function shortened(values: Values<'sumo_logic_insights'>, url: string): Values<'sumo_logic_insights'> {
  const { material, actions } = readDetails(values['details'] ?? '');
  return {
    ...values,
    description: `The description is missing because ServiceNow refused the full text. See the Insight in CSE: ${url}`,
    details: detailsText({ texts: {}, material, actions }),
    raw: '',
  };
}

/** Page of an Insight in the tenant's console; it takes the UUID. */
export function insightUrl(consoleBase: string, id: string): string {
  return `${consoleBase}/sec/insight/${encodeURIComponent(id)}`;
}

/** The Insight as JSON, reduced step by step until it fits: without records, without Signals' texts, its head alone. */
export function reducedJson(raw: unknown, maxLength: number): string {
  const steps: readonly (((key: string, value: unknown) => unknown) | undefined)[] = [
    undefined,
    (key, value) => (key === 'allRecords' || key === 'artifacts' ? undefined : value),
    (key, value) =>
      ['allRecords', 'artifacts', 'recordSummaryFields', 'description'].includes(key) ? undefined : value,
    headOnly,
  ];
  // Writing what is nested too deeply overflows the engine's stack.
  const possible = tooDeep(raw) === null ? steps : [headOnly];
  let json = '';
  for (const step of possible) {
    json = jsonText(raw, 0, step);
    if (json.length <= maxLength) return json;
  }
  return clip(json, maxLength);
}

function headOnly(key: string, value: unknown): unknown {
  const isPart = typeof value === 'object' && !(value instanceof ExactNumber);
  return key !== '' && isPart ? undefined : value;
}

function identity(insight: Insight): Record<string, string> {
  return {
    insight_id: clip(insight.id, LENGTH.insight_id),
    readable_id: clip(insight.readableId, LENGTH.readable_id),
    name: clip(oneLine(insight.name), LENGTH.name),
    severity: clip(insight.severity, LENGTH.severity),
    confidence: insight.confidence === null ? '' : String(Math.round(insight.confidence * SCALE) / SCALE),
    source: clip(insight.source, LENGTH.source),
    status: clip(insight.status, LENGTH.status),
    assignee: clip(insight.assignee, LENGTH.assignee),
    entity_type: clip(insight.entity?.type ?? '', LENGTH.entity_type),
    created: formatDateTime(insight.created),
    last_signal: formatDateTime(insight.timestamp),
  };
}

function incidentFields(insight: Insight, url: string, context: StagingContext): Record<string, string> {
  const urgency = urgencyOf(insight.severity);
  return {
    short_description: shortDescription(insight),
    incident_severity: urgency.severity,
    incident_priority: urgency.priority,
    incident_state: context.incidentState,
    contact_type: 'siem',
    correlation_display: CORRELATION_DISPLAY,
    // A link that is cut leads nowhere.
    external_url: url.length <= LENGTH.external_url ? url : '',
    company: context.company,
    assignment_group: context.assignmentGroup,
    configuration: context.configuration,
    run: context.run,
    link_back: String(context.linkBack),
  };
}

function attackFields(insight: Insight): Record<string, string> {
  const attack = attackOf(insight);
  return {
    tactics: joinFitting(attack.tactics, ', ', LENGTH.tactics),
    techniques: joinFitting(attack.techniques, ', ', LENGTH.techniques),
  };
}

/** `INSIGHT-220: Initial Access with Execution on web01.example.com`. */
function shortDescription(insight: Insight): string {
  const who = insight.entity === null || insight.entity.value === '' ? '' : ` on ${insight.entity.value}`;
  const what = insight.name || 'Insight without a name';
  return clip(oneLine(`${insight.readableId || insight.id}: ${what}${who}`), LENGTH.short_description);
}

function cleaned(values: Readonly<Record<string, string>>): Values<'sumo_logic_insights'> {
  const result: Record<string, string> = {};
  for (const column of Object.keys(values)) result[column] = stagedText(values[column] ?? '');
  return result;
}
