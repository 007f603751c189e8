import { TABLE } from '../names.ts';
import type { Rows } from '../platform/ports.d.ts';

/** One value that a field of Security Incidents may have on this instance. */
export interface Choice {
  value: string;
  label: string;
}

/** Active choices of a field of Security Incidents; instances rename and renumber them. One read. */
export function activeChoices(element: 'state' | 'close_code', rows: Rows): Choice[] {
  const choices: Choice[] = [];
  const where = [
    ['name', '=', TABLE.incident],
    ['element', '=', element],
    ['inactive', '=', 'false'],
  ] as const;
  rows.each(TABLE.choice, { where, limit: 500 }, (row) =>
    choices.push({ value: row.text('value'), label: row.text('label') }),
  );
  return choices;
}

/** The first of these texts that is a value, or else the label, of a choice. Case-sensitive. */
export function choiceOf(choices: readonly Choice[], ...wanted: readonly string[]): Choice | undefined {
  for (const text of wanted) {
    const found =
      choices.find((choice) => choice.value === text) ?? choices.find((choice) => choice.label === text);
    if (found !== undefined) return found;
  }
  return undefined;
}
