import { createError } from '../error.ts';
import { TABLE } from '../names.ts';
import type { Ports, Values } from '../platform/ports.d.ts';
import { clip, escapeNull } from '../transform/text.ts';

/** One change of a Security Incident. What is left out, or empty, leaves the incident alone. */
export interface IncidentChange {
  /** The same key is carried out once, whatever happens in between. */
  key: string;
  /** sys_id of the incident. */
  incident: string;
  /** For whoever looks at the row, in a few words. */
  reason: string;
  workNotes?: string;
  /** Choice values. */
  state?: string;
  closeCode?: string;
  closeNotes?: string;
  /** sys_id of a configuration item. */
  cmdbCi?: string;
}

/** Rows looked at in one pass. */
const MOST_ROWS = 500;

/**
 * Changes incidents through the map "Sumo Incident Updater": our scripts only read them. One import set for all of them.
 * Gives by key why a change was not carried out; those that were are not in it. A key that was used before counts as
 * carried out.
 */
export function updateIncidents(changes: readonly IncidentChange[], ports: Ports): Map<string, string> {
  const refused = new Map<string, string>();
  if (changes.length === 0) return refused;
  const importSet = ports.importSets.open('Changes of Security Incidents', TABLE.incidentUpdate);
  if (importSet === null) {
    const reason = 'the platform did not store the import set';
    throw createError('incident', 'Change of Security Incidents', reason, { errorClass: 'server' });
  }
  const keys = new Map<string, string>();
  for (const change of changes) {
    const id = ports.deriveId(`incident update ${change.key}`);
    const row = ports.rows.insert(TABLE.incidentUpdate, valuesOf(change, importSet), id);
    if (row !== null) keys.set(id, change.key);
  }
  ports.importSets.loaded(importSet);
  ports.importSets.transform(importSet);
  const where = [['sys_import_set', '=', importSet]] as const;
  ports.rows.each(TABLE.incidentUpdate, { where, limit: MOST_ROWS }, (row) => {
    const state = row.text('sys_import_state');
    const reason = row.text('sys_import_state_comment') || `import state ${state || 'missing'}`;
    if (state !== 'updated') refused.set(keys.get(row.id) ?? row.id, reason);
  });
  return refused;
}

/** Carries out what was staged and not transformed, because something broke in between. One read when there is nothing. */
export function finishUpdates(ports: Ports): void {
  const sets = new Set<string>();
  const where = [['sys_import_state', '=', 'pending']] as const;
  ports.rows.each(TABLE.incidentUpdate, { where, limit: MOST_ROWS }, (row) =>
    sets.add(row.text('sys_import_set')),
  );
  sets.forEach((importSet) => ports.importSets.transform(importSet));
}

function valuesOf(change: IncidentChange, importSet: string): Values {
  return {
    sys_import_set: importSet,
    incident: change.incident,
    reason: clip(change.reason, 100),
    work_notes: escapeNull(clip(change.workNotes ?? '', 4000)),
    state: change.state ?? '',
    close_code: change.closeCode ?? '',
    close_notes: escapeNull(clip(change.closeNotes ?? '', 4000)),
    cmdb_ci: change.cmdbCi ?? '',
  };
}
