import { TESTED_TYPES } from '../../actions/index.ts';
import type { Reply, Targets } from '../../support/targets.ts';

/** How a target may answer instead of the usual. */
export interface Behaviour {
  value: string;
  label: string;
  reply: Reply | undefined;
}

export const BEHAVIOURS: readonly Behaviour[] = [
  { value: 'usual', label: 'As usual', reply: undefined },
  { value: '429', label: '429, try again in 30 s', reply: { status: 429, headers: { 'Retry-After': '30' } } },
  { value: '500', label: '500: internal error', reply: { status: 500, body: 'internal error' } },
  { value: '404', label: '404: the address is gone', reply: { status: 404, body: 'no_service' } },
  { value: 'cut', label: 'The connection is cut', reply: { status: 0, cut: true } },
  { value: 'slow', label: 'No answer for 12 s', reply: { status: 200, body: 'ok', delay: 12_000 } },
];

/** Types of Actions that call a target, with their labels. */
export const TYPES = TESTED_TYPES.filter(({ target }) => target !== undefined).map(({ actionType }) => ({
  value: actionType.type,
  label: actionType.label,
}));

/** Lets the target of a type, or of every type, answer so until it is changed. */
export function behave(targets: Targets, type: string, behaviour: Behaviour | undefined): void {
  for (const { value } of TYPES.filter((each) => type === '' || each.value === type)) {
    if (behaviour?.reply === undefined) targets.instead.delete(value);
    else targets.instead.set(value, behaviour.reply);
  }
}

/** Which targets do not answer as usual, a sentence each. */
export function trouble({ instead }: Targets): string[] {
  return TYPES.flatMap(({ value, label }) => {
    const found = BEHAVIOURS.find(({ reply }) => reply !== undefined && reply === instead.get(value));
    return found === undefined ? [] : [`${label} answers “${found.label}”`];
  });
}
