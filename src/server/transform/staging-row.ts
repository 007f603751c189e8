import { formatDateTime } from '../date.ts';
import { stagedText } from '../inert.ts';
import { CORRELATION_DISPLAY } from '../names.ts';
import type { Entity, Insight } from '../cse/types.d.ts';
import type { Values } from '../platform/ports.d.ts';
import { attackOf } from './attack.ts';
import { describe, DESCRIPTION_LENGTH, entityLabel } from './description.ts';
import { observableLabel, observablesOf, type ObservableScope } from './observables.ts';
import { urgencyOf } from './severity.ts';
import { clip, joinFitting, oneLine, readable } from './text.ts';

/** What the row of an Insight holds that is not in the Insight itself. */
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
}

/** task.short_description holds 160 characters. */
const SHORT_DESCRIPTION_LENGTH = 160;
const RAW_LENGTH = 65_000;
const OBSERVABLES_LENGTH = 65_000;

/**
 * The columns of a staging row, so that the map's entries are plain source -> target pairs. Pure.
 * @param raw the Insight as CSE sent it
 */
export function stagingValues(insight: Insight, raw: unknown, context: StagingContext): Values {
  const url = insightUrl(context.console, insight.id);
  const observables = observablesOf(insight, context.observables);
  return cleaned({
    ...identity(insight),
    ...incidentFields(insight, url, context),
    description: clip(describe(insight, url, observables), DESCRIPTION_LENGTH),
    ...attackFields(insight),
    entities: joinFitting(insight.entities.map(entityLabel), '\n', 4000),
    observables: joinFitting(observables.map(observableLabel), '\n', OBSERVABLES_LENGTH),
    signal_count: String(insight.signals.length),
    raw: reducedJson(raw, RAW_LENGTH),
  });
}

/** Page of an Insight in the tenant's console; it takes the UUID. */
export function insightUrl(consoleBase: string, id: string): string {
  return `${consoleBase}/sec/insight/${encodeURIComponent(id)}`;
}

/** The Insight as JSON, reduced step by step until it fits: without records, without Signals' texts, its head alone. */
export function reducedJson(raw: unknown, maxLength: number): string {
  const steps: readonly ((key: string, value: unknown) => unknown)[] = [
    (_key, value) => value,
    (key, value) => (key === 'allRecords' || key === 'artifacts' ? undefined : value),
    (key, value) =>
      ['allRecords', 'artifacts', 'recordSummaryFields', 'description'].includes(key) ? undefined : value,
    (key, value) => (key !== '' && typeof value === 'object' ? undefined : value),
  ];
  for (const step of steps) {
    const json = JSON.stringify(raw, step) ?? '';
    if (json.length <= maxLength) return json;
  }
  return clip(JSON.stringify(raw) ?? '', maxLength);
}

function identity(insight: Insight): Record<string, string> {
  const entity: Partial<Entity> = insight.entity ?? {};
  return {
    insight_id: clip(insight.id, 100),
    readable_id: clip(insight.readableId, 40),
    name: clip(oneLine(insight.name), 1000),
    insight_description: clip(readable(insight.description), 4000),
    severity: clip(insight.severity, 40),
    confidence: insight.confidence === null ? '' : String(insight.confidence),
    source: clip(insight.source, 40),
    status: clip(insight.status, 40),
    resolution: clip(insight.resolution, 100),
    sub_resolution: clip(insight.subResolution, 100),
    assignee: clip(insight.assignee, 100),
    entity_type: clip(entity.type ?? '', 40),
    entity_value: clip(oneLine(entity.value ?? ''), 1000),
    created: formatDateTime(insight.created),
    last_signal: formatDateTime(insight.timestamp),
    closed: formatDateTime(insight.closed),
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
    external_url: clip(url, 1024),
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
    stages: joinFitting(attack.stages.map(oneLine), ', ', 1000),
    tactics: joinFitting(attack.tactics, ', ', 1000),
    techniques: joinFitting(attack.techniques, ', ', 1000),
    tags: joinFitting(attack.otherTags.map(oneLine), ', ', 4000),
  };
}

/** `INSIGHT-220: Initial Access with Execution on web01.example.com`. */
function shortDescription(insight: Insight): string {
  const who = insight.entity === null || insight.entity.value === '' ? '' : ` on ${insight.entity.value}`;
  const what = insight.name || 'Insight without a name';
  return clip(oneLine(`${insight.readableId || insight.id}: ${what}${who}`), SHORT_DESCRIPTION_LENGTH);
}

function cleaned(values: Readonly<Record<string, string>>): Values {
  const result: Record<string, string> = {};
  for (const column of Object.keys(values)) result[column] = stagedText(values[column] ?? '');
  return result;
}
