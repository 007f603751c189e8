import { TABLE } from '../names.ts';
import type { Rows, Values } from '../platform/ports.d.ts';
import { clip, oneLine } from '../transform/text.ts';

/** An entry of a transform map as an administrator has left it. */
interface Entry {
  target: string;
  source: string;
  /** The value is made by a script of the entry. */
  scripted: boolean;
}

/** An active map from the staging table to Security Incidents. */
export interface ActiveMap {
  copiesEmpty: boolean;
  entries: readonly Entry[];
}

/** Fields that look-ups fill before staging, which a preview leaves out: they could create configuration items. */
const LOOKED_UP = ['cmdb_ci', 'affected_user'];

/** Characters of a value that a preview shows. */
const VALUE_LENGTH = 200;

/** Active maps in the order in which the engine applies them, with their entries by target field. */
export function readMaps(rows: Rows): ActiveMap[] {
  const maps: { id: string; copiesEmpty: boolean }[] = [];
  const where = [
    ['source_table', '=', TABLE.staging],
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

/** `Label: value` for each field that the maps would fill; a later map wins. */
export function mappedFields(staged: Values, maps: readonly ActiveMap[], rows: Rows): string[] {
  const values: Record<string, string> = {};
  const notes: Record<string, string> = {};
  for (const { copiesEmpty, entries } of maps) {
    for (const { target, source, scripted } of entries) {
      const value = staged[source] ?? '';
      if (scripted) notes[target] = 'by script';
      else if (LOOKED_UP.includes(source)) notes[target] = 'looked up when the incident is made';
      else if (value !== '' || copiesEmpty) values[target] = value;
    }
  }
  const draft = rows.draft(TABLE.incident, values);
  const lines = Object.keys({ ...values, ...notes }).map((target) => {
    const shown = notes[target] ?? (rows.hasColumn(TABLE.incident, target) ? draft.display(target) : '');
    return `${draft.label(target)}: ${clip(oneLine(shown || values[target] || 'empty'), VALUE_LENGTH)}`;
  });
  return lines.sort();
}
