import { TABLE } from '../names.ts';
import type { Rows } from '../platform/ports.d.ts';

/** One row of the resolution map: an empty side matches everything. */
export interface Rule {
  state: string;
  closeCode: string;
  resolution: string;
}

/** CSE's resolution for an incident that matches no row: every map should have a default row, admins may delete it. */
const FALLBACK = 'Resolved';

/** Active rows, lowest order first. */
export function readRules(rows: Rows): Rule[] {
  const rules: Rule[] = [];
  const where = [['active', '=', 'true']] as const;
  rows.each(TABLE.resolutionMap, { where, orderBy: 'order', limit: 500 }, (row) => {
    rules.push({
      state: row.text('state'),
      closeCode: row.text('close_code'),
      resolution: row.text('resolution'),
    });
  });
  return rules;
}

/**
 * The resolution for a closed incident: the first row whose state and close code both match. A close code is matched
 * by its value, then by its label, because instances rename and renumber them.
 */
export function resolutionFor(
  rules: readonly Rule[],
  state: string,
  closeCode: string,
  closeLabel: string,
): string {
  const matches = (rule: Rule): boolean =>
    (rule.state === '' || rule.state === state) &&
    (rule.closeCode === '' || rule.closeCode === closeCode || rule.closeCode === closeLabel);
  return rules.find(matches)?.resolution || FALLBACK;
}
