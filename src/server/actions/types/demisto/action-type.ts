import { aboutOf } from '../../about.ts';
import { excerpt, jsonOf, REMEDY, rejected, verdictOf } from '../../answers.ts';
import { ALL_EVENTS, EVENT_NAME } from '../../events.ts';
import { extraHeaders } from '../../extra-headers.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { MID_SERVER } from '../../mid-server.ts';
import { reduceInsight, withMember } from '../../reduce.ts';
import { summaryOf } from '../../summary.ts';
import type {
  ActionEvent,
  ActionSettings,
  Json,
  ActionType,
  TargetRequest,
  Tools,
  Verdict,
} from '../../types.d.ts';
import { PATHS, requestTo, VERSION_8 } from './request.ts';
import { MARK, markOf, search } from './search.ts';
import { jsonText } from '../../../core/json.ts';

const MOST_BYTES = 1_000_000;
/** For what stands around the Insight's JSON. */
const FRAME_BYTES = 20_000;
/** For the mark in raw JSON, whose key has 200 characters at most. */
const MARK_BYTES = 1000;

/** An incident of Demisto (Cortex XSOAR), from the Insight's raw JSON or with fields of its own. */
export const demisto: ActionType = {
  type: 'demisto',
  label: 'Demisto (Cortex XSOAR)',
  fields: [
    { column: 'api_key', label: 'API key', help: 'API key of XSOAR.', kind: 'secret', required: true },
    {
      column: 'api_key_id',
      label: 'API key ID',
      help: 'XSOAR 8 only: ID of the API key.',
      kind: 'text',
      check: keyIdProblem,
    },
    {
      column: 'url',
      label: 'URL',
      help: 'Address of the XSOAR server.',
      kind: 'secret',
      required: true,
      added: PATHS,
      maxLength: 2000,
    },
    {
      column: 'xsoar_endpoint',
      label: 'Create Incident API endpoint',
      help: 'API path that creates an incident.',
      kind: 'choice',
      choices: [
        ['/incident/json', '/incident/json'],
        ['/incident', '/incident (version 6)'],
        [VERSION_8, '/xsoar/public/v1/incident (version 8)'],
      ],
    },
    {
      column: 'mutual_auth_profile',
      label: 'Client certificate',
      help: 'Name of the protocol profile that contains the client certificate.',
      kind: 'text',
    },
    extraHeaders(['accept', 'content-type', 'authorization', 'x-xdr-auth-id']),
    MID_SERVER,
    {
      column: 'exclude_records',
      label: 'Exclude Records',
      help: 'If selected, records are not sent.',
      kind: 'flag',
    },
  ],
  events: ALL_EVENTS,
  limit: MOST_BYTES,
  whole: true,
  build,
  classify,
  recall: search,
};

/** Version 8 takes a key only together with its ID (Cortex XSOAR 8 API, authentication). */
function keyIdProblem(text: string, settings: ActionSettings): string {
  return settings.text('xsoar_endpoint') === VERSION_8 && text.trim() === ''
    ? 'version 8 needs the ID of the API key'
    : '';
}

/** Severities of XSOAR: 0.5 Info, 1 Low, 2 Medium, 3 High, 4 Critical. */
const SEVERITY = { critical: 4, high: 3, medium: 2, low: 1 } as const;

function build(
  event: ActionEvent,
  settings: ActionSettings,
  _tools: Tools,
  reduction: number,
): readonly TargetRequest[] {
  const endpoint = settings.text('xsoar_endpoint') || '/incident/json';
  const body =
    endpoint === '/incident/json'
      ? withMember(rawOf(event, settings, reduction, MOST_BYTES - MARK_BYTES), MARK, markOf(event))
      : jsonText(incidentOf(event, settings, reduction));
  return [requestTo(endpoint, body, settings)];
}

/** `/incident/json` maps the raw JSON by the receiver's own mapper; the mark is one more key of it. */
function rawOf(event: ActionEvent, settings: ActionSettings, reduction: number, maxBytes: number): string {
  if (event.insight === undefined) return jsonText(aboutOf(event));
  const wanted = { signals: true, records: !settings.flag('exclude_records'), recordFields: [] };
  return reduceInsight(event.insight, wanted, maxBytes, reduction).text;
}

/** `/incident` of version 6 and `/xsoar/public/v1/incident` of version 8 take the same fields. */
function incidentOf(event: ActionEvent, settings: ActionSettings, reduction: number): Json {
  const summary = summaryOf(event);
  return {
    name: summary.title,
    type: 'Sumo Logic Insight',
    severity: event.kind === 'test' ? 0.5 : SEVERITY[summary.severity],
    occurred: new Date(event.at).toISOString(),
    details: summary.facts.map(([name, value]) => `${name}: ${value}`).join('\n'),
    labels: [
      { type: MARK, value: markOf(event) },
      { type: 'sumo_event', value: EVENT_NAME[event.kind] },
      ...(event.insight === undefined ? [] : [{ type: 'sumo_insight_id', value: event.insight.id }]),
    ],
    createInvestigation: event.kind !== 'test',
    // Text within text: a quotation mark takes two bytes more.
    rawJSON: rawOf(event, settings, reduction, (MOST_BYTES - FRAME_BYTES) / 2),
  };
}

/**
 * Success carries the incident's id; the server drops no repeats. A web page instead of JSON is XSOAR's console, which
 * answers every address that its API does not know.
 */
function classify(answer: HttpAnswer, now: number): Verdict {
  const verdict = verdictOf(answer, now);
  if (verdict.result !== 'delivered') return verdict;
  const said = jsonOf(answer);
  if (said === null)
    return rejected(`the response does not come from XSOAR${excerpt(answer.body)}`, REMEDY.stranger);
  const id = said['id'];
  return typeof id === 'string' || typeof id === 'number'
    ? { ...verdict, remoteId: String(id).slice(0, 100) }
    : { ...verdict, note: 'XSOAR did not return the ID of the incident' };
}
