import { TABLE } from '../../core/names.ts';
import type { Ports, Row, Values } from '../../platform/ports.d.ts';

export const GONE = 'This configuration does not exist any more. Choose another one.';

export type Saved = { row: Row<'configuration'>; problem: '' } | { row: null; problem: string };

/** Saves a configuration as its form does, with all its rules, and reads it as it is stored then. */
export function savedAs(
  row: Row<'configuration'>,
  values: Values<'configuration'>,
  secrets: Values<'configuration'>,
  { rows }: Ports,
): Saved {
  if (!row.save(values, secrets))
    return {
      row: null,
      problem: `The configuration was not saved: ${rows.refusal()}. Open its form and save it there: it names the field.`,
    };
  const stored = rows.byId(TABLE.configuration, row.id);
  return stored === null ? { row: null, problem: GONE } : { row: stored, problem: '' };
}
