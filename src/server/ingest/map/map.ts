import { INSIGHT_LENGTH } from '../../core/generated/column-values.ts';
import { messageOf } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports, Row, Values } from '../../platform/ports.d.ts';
import { orderLink } from '../../outbox/order-link.ts';
import { insertClaim, ITEM_NOT_STORED } from '../../records/insight.ts';
import { claimId, incidentId } from '../../records/identity.ts';
import { findIncident, foreignIncidentProblem } from '../../incident/find.ts';
import { openedNote } from './opened.ts';
import { originOf, rowProblem } from '../../records/staging-row.ts';
import { notifyCreated } from './notify-created.ts';
import { derivedValues } from './posted.ts';
import { tacticLabel } from '../../transform/attack.ts';
import { readDetails, type Details } from '../../transform/details.ts';
import { clip, isOneOf, joinFitting } from '../../core/text.ts';
import { transition } from '../../records/transitions.ts';

/** Columns that a staging row and a claim have in common. */
const COPIED = ['readable_id', 'status', 'severity', 'assignee', 'signal_count', 'created'] as const;

/** The length of these columns is not documented; this is that of the platform's longer text columns. */
const ATTACK_LENGTH = 255;

/** Reported for a row of an Insight that only the app may stage: the content of any other row would be taken for that of CSE. */
const FORGED =
  'A row of Sumo Logic Insights was ignored: the app reads this Insight itself, and did not stage this row or these values';

export interface BeforeVerdict {
  ignore: boolean;
  /** sys_id that a new incident gets. */
  incidentId: string;
  /** Values of a new incident for columns that not every instance has. */
  optional: Values;
}

/**
 * Decides whether a staged Insight becomes an incident. One that has an incident is ignored: a re-read Insight never
 * touches what an analyst works on. A row of the Import Set API is claimed here.
 * @param action what the engine found by coalescing: `insert` or `update`
 */
export function beforeRow(source: Row<'sumo_logic_insights'>, action: string, ports: Ports): BeforeVerdict {
  const insightId = source.text('insight_id').trim();
  const verdict = { ignore: true, incidentId: incidentId(insightId, ports), optional: {} };
  try {
    if (source.text('sys_import_state') === 'error') return verdict;
    const problem = rowProblem(source);
    if (problem !== '') {
      ports.log.error('transform', `[transform] Row of Sumo Logic Insights failed: ${problem}`);
      return verdict;
    }
    const claim = ports.rows.byId(TABLE.insight, claimId(insightId, ports));
    const origin = originOf(source, claim, ports);
    if (origin === 'posted' && claim === null) claimImported(source, insightId, ports);
    if (action !== 'insert' || findIncident(insightId, null, ports) !== null) return verdict;
    const derived = origin === 'posted' ? derivedValues(source) : {};
    if (origin !== 'forged')
      return { ...verdict, ignore: false, optional: { ...attackColumns(source), ...derived } };
    // The error on its record makes the next run read the Insight again.
    note(insightId, FORGED, ports);
    return verdict;
  } catch (thrown) {
    note(insightId, `The script before the transform failed: ${messageOf(thrown)}`, ports);
    return verdict;
  }
}

/** States of an Insight that a row may give its incident. */
const LINKED = ['claimed', 'error', 'enriching'] as const;

/**
 * Links the Insight to its incident, whether the row made it or found it.
 * @param made sys_id of the incident that the row has just made; empty where it made none, or none is known
 */
export function afterRow(source: Row<'sumo_logic_insights'>, made: string, ports: Ports): void {
  const insightId = source.text('insight_id').trim();
  if (insightId === '') return;
  try {
    const claim = ports.rows.byId(TABLE.insight, claimId(insightId, ports));
    if (claim === null || !isOneOf(claim.text('state'), LINKED)) return;
    const incident =
      findIncident(insightId, claim, ports) ?? (made === '' ? null : ports.rows.byId(TABLE.incident, made));
    if (incident === null) return noteForeignIncident(insightId, claim, ports);
    const { isOwn, isShown, material, actions } = ordersOf(source, claim, ports);
    // Ordered first: after a crash in between, the claim is finished again, and the unique key allows only one order.
    if (isShown) orderLink(claim, incident.id, ports);
    notifyCreated(actions, claim, incident.id, ports);
    const state = transition('insight', LINKED, material === null ? 'ingested' : 'enriching');
    // The attempts of its enrichment count from zero and begin at once.
    const tries: Values<'insight'> = state === 'enriching' ? { attempts: '0', next_attempt_at: '' } : {};
    // Rows of the Import Set API are transformed in their own transaction, which does not read the note.
    const opened =
      made !== '' && isOwn ? { ...itemNote(source, incident), ...openedNote(source, incident) } : {};
    claim.save({
      incident: incident.id,
      state,
      deferred: 'false',
      error: '',
      reduced: '',
      ...tries,
      ...opened,
    });
  } catch (thrown) {
    note(insightId, `The script after the transform failed: ${messageOf(thrown)}`, ports);
  }
}

/** A look-up of the map that fails leaves the field empty, and says nothing. */
function itemNote(source: Row<'sumo_logic_insights'>, incident: Row): Values<'insight'> {
  const isLost = source.text('cmdb_ci') !== '' && incident.text('cmdb_ci') === '';
  return isLost ? { note: ITEM_NOT_STORED } : {};
}

interface Orders extends Pick<Details, 'material' | 'actions'> {
  isOwn: boolean;
  /** The incident is to be shown on its Insight. */
  isShown: boolean;
}

/** What a row orders besides its incident: only one that the app has made may. */
function ordersOf(source: Row<'sumo_logic_insights'>, claim: Row<'insight'>, ports: Ports): Orders {
  if (originOf(source, claim, ports) !== 'app')
    return { isOwn: false, isShown: false, material: null, actions: '' };
  return { isOwn: true, isShown: source.flag('link_back'), ...readDetails(source.text('details')) };
}

/** The Insight ends as an error with this reason, unless a later attempt succeeds. */
function noteForeignIncident(insightId: string, claim: Row<'insight'>, ports: Ports): void {
  const problem = foreignIncidentProblem(insightId, ports);
  if (problem !== '') claim.save({ error: problem });
}

/** The text columns that lists and searches of Security Incidents show ATT&CK in, where the instance has them. */
function attackColumns(source: Row<'sumo_logic_insights'>): Values {
  const { texts } = readDetails(source.text('details'));
  const tactics = (texts['tactics'] ?? source.text('tactics')).split(', ').map(tacticLabel);
  const techniques = (texts['techniques'] ?? source.text('techniques')).split(', ');
  return {
    mitre_tactic: joinFitting(tactics, ', ', ATTACK_LENGTH),
    mitre_technique: joinFitting(techniques, ', ', ATTACK_LENGTH),
  };
}

/** A row of the Import Set API without a configuration belongs to the first one. */
function claimImported(source: Row<'sumo_logic_insights'>, insightId: string, ports: Ports): void {
  const copied = Object.fromEntries(COPIED.map((column) => [column, source.text(column)] as const));
  const configuration = source.text('configuration') || ports.settings.text('configuration_id');
  const importSet = source.text('sys_import_set');
  const values: Values<'insight'> = {
    ...copied,
    configuration,
    url: source.text('external_url'),
    import_set: importSet,
    state: transition('insight', '', 'claimed'),
  };
  insertClaim(insightId, values, ports);
}

/** Stores the reason on the record of the Insight, which is retried; a map script must neither throw nor set `error`. */
function note(insightId: string, reason: string, ports: Ports): void {
  ports.log.error('transform', `Insight ${insightId}: ${reason}`);
  try {
    ports.rows
      .byId(TABLE.insight, claimId(insightId, ports))
      ?.save({ error: clip(reason, INSIGHT_LENGTH.error) });
  } catch {
    // The log line above has the reason; the next run retries the Insight.
  }
}
