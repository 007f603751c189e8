import { INCIDENT_UPDATE_LENGTH } from '../core/generated/column-values.ts';
import type { ColumnOf, Text } from '../core/columns.d.ts';
import { createError, notStored } from '../core/error.ts';
import { stagedText } from '../core/inert.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { clip } from '../core/text.ts';
import { changeIncidents, writesDirectly } from './direct.ts';

/** One change of a Security Incident. What is left out, or empty, leaves the incident alone. */
export interface IncidentChange {
  /** The same key is carried out once, whatever happens in between. */
  key: string;
  /** sys_id of the incident. */
  incident: string;
  /** Shown on the row, in a few words. */
  reason: string;
  /** Must differ from earlier work notes of the incident: after a crash it is looked for among them. */
  workNotes?: string;
  /** Choice values. */
  state?: string;
  priority?: string;
  closeCode?: string;
  closeNotes?: string;
  /** sys_id of a configuration item. */
  cmdbCi?: string;
  /** UTC, `yyyy-MM-dd HH:mm:ss`. */
  openedAt?: string;
}

const AREA = 'incident';
const WHAT = 'Updating Security Incidents';

/** Columns of a change without a journal: whether the incident shows them can be read from it. */
const FIELDS: readonly ColumnOf<'incident_update', Text>[] = [
  'state',
  'priority',
  'close_code',
  'close_notes',
  'cmdb_ci',
  'opened_at',
];

/**
 * Changes incidents through the map "Sumo Incident Updater": scripts of the app only read incidents. One import set for all of them.
 * Returns by key why the platform refused a change; those that were carried out are not in it. A key that was used before
 * is not carried out again; an interrupted change is finished, and a refused one is retried once.
 * Throws if changes could not be stored or are pending until the map is active; the same call later finishes them.
 */
export function updateIncidents(changes: readonly IncidentChange[], ports: Ports): Map<string, string> {
  if (changes.length === 0) return new Map();
  const importSet = ports.importSets.open('Changes to Security Incidents', TABLE.incidentUpdate);
  if (importSet === null) throw notStored(AREA, WHAT, 'the import set');
  const keys = new Map<string, string>();
  for (const change of changes) {
    const id = ports.deriveId(`incident update ${change.key}`);
    keys.set(id, change.key);
    const row = ports.rows.insert(TABLE.incidentUpdate, valuesOf(change, importSet), id);
    const earlier = row === null ? ports.rows.byId(TABLE.incidentUpdate, id) : null;
    if (earlier !== null) finishEarlier(earlier, ports);
    else if (row === null) throw notStored(AREA, WHAT, 'the row');
  }
  ports.importSets.loaded(importSet);
  apply(importSet, undefined, ports);
  const refused = refusals(keys, ports);
  if (refused.size === 0) return refused;
  keys.forEach((key, id) => refused.has(key) && tryAgain(id, ports));
  return refusals(keys, ports);
}

/** A failed write of the database looks like a refusal: only a second refusal counts as one. */
function tryAgain(id: string, ports: Ports): void {
  const row = ports.rows.byId(TABLE.incidentUpdate, id);
  if (row === null || !['error', 'ignored'].includes(row.text('sys_import_state'))) return;
  if (row.save({ sys_import_state: 'pending' })) apply(row.text('sys_import_set'), id, ports);
}

/** Through the map; by the app itself where that is switched on. */
function apply(importSet: string, row: string | undefined, ports: Ports): void {
  if (writesDirectly(ports)) changeIncidents(importSet, row, ports);
  else ports.importSets.transform(importSet, row);
}

/**
 * Finishes a row of an earlier attempt that was not transformed, or whose worker died between the update of the incident and the
 * state of the row: a second transform would add the work note twice.
 */
function finishEarlier(row: Row<'incident_update'>, ports: Ports): void {
  if (row.text('sys_import_state') !== 'pending') return;
  const mark: Values<'incident_update'> = {
    sys_import_state: 'updated',
    sys_import_state_comment: 'The incident already has this change',
  };
  if (!isCarriedOut(row, ports)) apply(row.text('sys_import_set'), row.id, ports);
  else if (!row.save(mark)) throw notStored(AREA, WHAT, 'the row');
}

function isCarriedOut(row: Row<'incident_update'>, ports: Ports): boolean {
  const incident = ports.rows.byId(TABLE.incident, row.text('incident'));
  if (incident === null) return false;
  const note = row.text('work_notes');
  if (note !== '') return plain(incident.journal('work_notes')).includes(plain(note));
  return FIELDS.every((field) => row.text(field) === '' || row.text(field) === incident.text(field));
}

/** Journals may change white space and line ends. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function refusals(keys: ReadonlyMap<string, string>, ports: Ports): Map<string, string> {
  const refused = new Map<string, string>();
  let settled = 0;
  const where = [['sys_id', 'IN', Array.from(keys.keys())]] as const;
  ports.rows.each(TABLE.incidentUpdate, { where, limit: keys.size }, (row) => {
    const state = row.text('sys_import_state');
    if (state === 'pending') return;
    settled += 1;
    const reason = row.text('sys_import_state_comment') || `import state ${state || 'missing'}`;
    // A second worker, or a second map, may have found nothing left to change: what counts is the incident.
    if (state !== 'updated' && !isCarriedOut(row, ports)) refused.set(keys.get(row.id) ?? row.id, reason);
  });
  if (settled < keys.size)
    throw unfinished(
      'staged changes are pending',
      'check that the transform map "Sumo Incident Updater" is active',
    );
  return refused;
}

function unfinished(reason: string, remedy: string): Error {
  return createError(AREA, WHAT, reason, { errorClass: 'server', remedy });
}

function valuesOf(change: IncidentChange, importSet: string): Values<'incident_update'> {
  return {
    sys_import_set: importSet,
    incident: change.incident,
    reason: clip(change.reason, INCIDENT_UPDATE_LENGTH.reason),
    work_notes: shownText(change.workNotes ?? ''),
    state: change.state ?? '',
    priority: change.priority ?? '',
    close_code: change.closeCode ?? '',
    close_notes: shownText(change.closeNotes ?? ''),
    cmdb_ci: change.cmdbCi ?? '',
    opened_at: change.openedAt ?? '',
  };
}

/** Journals and close notes contain text of CSE and of people: none of it may be interpreted as markup. */
function shownText(text: string): string {
  return stagedText(clip(text, 4000));
}
