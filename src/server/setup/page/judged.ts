import type { Ports, Row } from '../../platform/ports.d.ts';
import type { Problem } from './ask.ts';
import type { Judged } from './contract.d.ts';
import { stepsOf } from './steps.ts';

/** What a step answers: nothing is wrong. */
export function accepted(message: string, row: Row<'configuration'>, ports: Ports): Judged {
  return { ok: true, message, errors: {}, passing: false, steps: stepsOf(row, ports) };
}

/** Something is wrong, by field. */
export function refused(
  errors: Readonly<Record<string, string>>,
  message: string,
  row: Row<'configuration'>,
  ports: Ports,
): Judged {
  return { ok: false, message, errors, passing: false, steps: stepsOf(row, ports) };
}

/** One thing is wrong. */
export function refusedFor(
  { field, text, passing }: Problem,
  row: Row<'configuration'>,
  ports: Ports,
): Judged {
  const judged = field === '' ? refused({}, text, row, ports) : refused({ [field]: text }, '', row, ports);
  return { ...judged, passing: passing === true };
}

/** A finding with its full stop; its advice may be several sentences that have theirs. */
export function sentence(text: string): string {
  return /\.$/.test(text) ? text : `${text}.`;
}
