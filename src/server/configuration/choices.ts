import { TABLE } from '../core/names.ts';
import type { Rows } from '../platform/ports.d.ts';

/** A value that a choice column offers; instances rename and renumber them. */
export interface Choice {
  value: string;
  label: string;
}

/** Active choices of a column, in their order: those of the first of the tables that has some, as the platform inherits them. */
export function choicesOf(tables: readonly string[], element: string, rows: Rows): Choice[] {
  for (const table of tables) {
    const found: Choice[] = [];
    const where = [
      ['name', '=', table],
      ['element', '=', element],
      ['inactive', '=', 'false'],
    ] as const;
    rows.each(TABLE.choice, { where, orderBy: 'sequence', limit: 500 }, (row) =>
      found.push({ value: row.text('value'), label: row.text('label') }),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Active choices of a field of Security Incidents: its own, else those of a task. One read, or two. */
export function incidentChoices(element: string, rows: Rows): Choice[] {
  return choicesOf([TABLE.incident, 'task'], element, rows);
}

/** The choice that a text means but for its case or spaces, as it must be written; undefined where there is none. */
export function nearest(choices: readonly Choice[], wanted: string): string | undefined {
  const folded = (text: string): string => text.replace(/[\s_-]+/g, '').toLowerCase();
  const texts = choices.flatMap(({ value, label }) => [label, value]).filter((text) => text !== '');
  return texts.find((text) => folded(text) === folded(wanted));
}

/** The first of these texts that is a value, or else the label, of a choice. Case-sensitive. */
export function choiceOf(choices: readonly Choice[], ...wanted: readonly string[]): Choice | undefined {
  for (const text of wanted) {
    const found = choices.find(({ value }) => value === text) ?? choices.find(({ label }) => label === text);
    if (found !== undefined) return found;
  }
  return undefined;
}
