import { oneLine } from '../core/inert.ts';
import type { ActiveMap } from '../incident/transform-maps.ts';
import { TABLE } from '../core/names.ts';
import type { Rows, Values } from '../platform/ports.d.ts';
import { clip } from '../core/text.ts';
import { choicesByColumn } from './incident-choices.ts';

/** Fields that look-ups fill before staging, which a preview leaves out: they could create configuration items. */
const LOOKED_UP = ['cmdb_ci', 'affected_user'];

/** Characters of a value that a preview shows. */
const VALUE_LENGTH = 200;

/** A field of an incident that the maps would fill. */
export interface Mapped {
  target: string;
  label: string;
  /** Column of the staged Insight; empty where a script makes the value. */
  source: string;
  /** As a form would show it, or how the value comes to be. */
  shown: string;
  /** Why it would not be stored so; empty where nothing is wrong. */
  problem: string;
}

/** What the maps say of a field; a later map wins. */
interface Planned {
  source: string;
  value: string;
  note: string;
}

/** Each field that the maps would fill, by label. */
export function mappedFields(staged: Values, maps: readonly ActiveMap[], rows: Rows): Mapped[] {
  const planned = plan(staged, maps);
  const targets = Object.keys(planned);
  const values = Object.fromEntries(targets.map((target) => [target, planned[target]?.value ?? '']));
  const draft = rows.draft(TABLE.incident, values);
  const choices = choicesByColumn(targets, rows);
  const fields = targets.map((target): Mapped => {
    const { source, value, note } = planned[target] ?? { source: '', value: '', note: '' };
    const isThere = rows.hasColumn(TABLE.incident, target);
    const text = note || (isThere ? draft.display(target) : '') || value || 'empty';
    const offered = choices.get(target);
    const isChoice = value === '' || offered === undefined || offered.includes(value);
    return {
      target,
      label: draft.label(target),
      source,
      shown: clip(oneLine(text), VALUE_LENGTH),
      problem: !isThere
        ? `Security Incidents have no field ${target}: correct the transform map`
        : isChoice
          ? ''
          : `"${clip(value, 40)}" is no active choice of this field: map another value, or activate the choice`,
    };
  });
  return fields.sort((one, other) => (lineOf(one) < lineOf(other) ? -1 : 1));
}

function plan(staged: Values, maps: readonly ActiveMap[]): Record<string, Planned> {
  const planned: Record<string, Planned> = {};
  for (const { copiesEmpty, entries } of maps) {
    for (const { target, source, scripted } of entries) {
      const value = staged[source] ?? '';
      if (scripted) planned[target] = { source: '', value: '', note: 'by script' };
      else if (LOOKED_UP.includes(source))
        planned[target] = { source, value: '', note: 'looked up when the incident is created' };
      // A note of an earlier map stays, as the engine's look-ups do.
      else if ((value !== '' || copiesEmpty) && (planned[target]?.note ?? '') === '')
        planned[target] = { source, value, note: '' };
    }
  }
  return planned;
}

function lineOf({ label, shown }: Mapped): string {
  return `${label}: ${shown}`;
}
