import { isRefused } from '../core/refusal.ts';
import { messageOf } from '../core/error.ts';
import type { Rows } from '../platform/ports.d.ts';
import { choiceOf, incidentChoices, nearest, type Choice } from './choices.ts';

/** What is wrong with a state that the instance does not have. */
export const NOT_ACTIVE = 'is not an active state of Security Incidents and is ignored';

/**
 * The Default Incident State among the instance's own choices: value first, then label, case-sensitive. One that does
 * not exist is ignored, as documented: the instance's rules then decide.
 * @returns the value to set, empty for none; and what to report, empty where nothing is
 */
export function resolveState(wanted: string, rows: Rows): { value: string; finding: string } {
  if (wanted === '') return { value: '', finding: '' };
  try {
    const states = incidentChoices('state', rows);
    const value = choiceOf(states, wanted)?.value ?? '';
    if (value !== '') return { value, finding: '' };
    return {
      value: '',
      finding: `Default Incident State "${wanted}" ${NOT_ACTIVE}; ${stateAdvice(wanted, states)}`,
    };
  } catch (thrown) {
    if (!isRefused(thrown)) throw thrown;
    return { value: '', finding: `Default Incident State "${wanted}" is ignored: ${messageOf(thrown)}` };
  }
}

/** What to enter instead: the one that differs by case or spaces alone, else all that there are. */
export function stateAdvice(wanted: string, states: readonly Choice[]): string {
  const near = nearest(states, wanted);
  return near === undefined
    ? `choose one of ${states.map(({ label, value }) => label || value).join(', ')}`
    : `did you mean "${near}"? Upper and lower case count`;
}
