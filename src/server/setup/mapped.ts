import { oneLine } from '../core/inert.ts';
import type { ActiveMap } from '../incident/transform-maps.ts';
import { TABLE } from '../core/names.ts';
import type { Rows, Values } from '../platform/ports.d.ts';
import { clip } from '../core/text.ts';

/** Fields that look-ups fill before staging, which a preview leaves out: they could create configuration items. */
const LOOKED_UP = ['cmdb_ci', 'affected_user'];

/** Characters of a value that a preview shows. */
const VALUE_LENGTH = 200;

/** `Label: value` for each field that the maps would fill; a later map wins. */
export function mappedFields(staged: Values, maps: readonly ActiveMap[], rows: Rows): string[] {
  const values: Record<string, string> = {};
  const notes: Record<string, string> = {};
  for (const { copiesEmpty, entries } of maps) {
    for (const { target, source, scripted } of entries) {
      const value = staged[source] ?? '';
      if (scripted) notes[target] = 'by script';
      else if (LOOKED_UP.includes(source)) notes[target] = 'looked up when the incident is created';
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
