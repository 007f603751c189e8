import { TABLE } from '../core/names.ts';
import type { Rows } from '../platform/ports.d.ts';

/** An entry of a transform map as an administrator has left it. */
export interface Entry {
  target: string;
  source: string;
  /** The value is made by a script of the entry. */
  scripted: boolean;
}

/** An active map to Security Incidents. */
export interface ActiveMap {
  copiesEmpty: boolean;
  entries: readonly Entry[];
}

/** Active maps of a staging table in the order in which the engine applies them, with their entries by target field. */
export function readMaps(stagingTable: string, rows: Rows): ActiveMap[] {
  const maps: { id: string; copiesEmpty: boolean }[] = [];
  const where = [
    ['source_table', '=', stagingTable],
    ['target_table', '=', TABLE.incident],
    ['active', '=', 'true'],
  ] as const;
  rows.each(TABLE.transformMap, { where, orderBy: 'order', limit: 20 }, (row) =>
    maps.push({ id: row.id, copiesEmpty: row.flag('copy_empty_fields') }),
  );
  return maps.map(({ id, copiesEmpty }) => ({ copiesEmpty, entries: readEntries(id, rows) }));
}

function readEntries(map: string, rows: Rows): Entry[] {
  const entries: Entry[] = [];
  const where = [['map', '=', map]] as const;
  rows.each(TABLE.transformEntry, { where, orderBy: 'target_field', limit: 500 }, (row) =>
    entries.push({
      target: row.text('target_field'),
      source: row.text('source_field'),
      scripted: row.flag('use_source_script'),
    }),
  );
  return entries;
}
