import { ALL } from '../core/limits.ts';
import { choiceOf, type Choice } from '../configuration/choices.ts';
import { TABLE } from '../core/names.ts';
import type { Rows } from '../platform/ports.d.ts';

/** One row of the resolution map: an empty side matches everything. */
export interface Rule {
  state: string;
  closeCode: string;
  resolution: string;
}

/** `to_cse`: an incident was closed; `from_cse`: its Insight was. A row without a direction serves both. */
export type Direction = 'to_cse' | 'from_cse';

/** CSE's resolution for an incident that matches no row: every map should have a default row, admins may delete it. */
const FALLBACK = 'Resolved';

/** State Cancelled: its rows say how it is sent to CSE; an Insight that is closed cancels no incident. */
const CANCELLED_STATE = '7';

/** Active rows that serve a direction, lowest order first. */
export function readRules(rows: Rows, direction: Direction = 'to_cse'): Rule[] {
  const rules: Rule[] = [];
  const other: Direction = direction === 'to_cse' ? 'from_cse' : 'to_cse';
  const where = [['active', '=', 'true']] as const;
  rows.each(TABLE.resolutionMap, { where, orderBy: 'order', limit: ALL }, (row) => {
    if (row.text('direction') === other) return;
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

/** The resolution of the row that matches every incident, for what CSE refuses. */
export function defaultResolution(rules: readonly Rule[]): string {
  return rules.find(({ state, closeCode }) => state === '' && closeCode === '')?.resolution || FALLBACK;
}

/**
 * The map read backwards: the close code of the first row that names the sub-resolution, else the resolution, else
 * Resolved. Only codes that this instance has count; empty when there is none.
 */
export function closeCodeFor(
  rules: readonly Rule[],
  resolution: string,
  subResolution: string,
  choices: readonly Choice[],
): string {
  for (const name of [subResolution, resolution, FALLBACK]) {
    const isNamed = (rule: Rule): boolean => rule.resolution.toLowerCase() === name.toLowerCase();
    for (const rule of rules.filter(
      (each) => name !== '' && each.state !== CANCELLED_STATE && isNamed(each),
    )) {
      const choice = rule.closeCode === '' ? undefined : choiceOf(choices, rule.closeCode);
      if (choice !== undefined) return choice.value;
    }
  }
  return '';
}
