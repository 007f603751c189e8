import { deniedReason } from '../access/denied.ts';
import { KilledError } from '../errors.ts';

/** The text of anything thrown, by the host or in a script's own context (where `instanceof Error` does not hold). */
export function problemText(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  const denied = deniedReason(thrown);
  if (denied !== undefined) return denied;
  const { name, message } = thrown as { name?: unknown; message?: unknown };
  if (typeof message !== 'string') return String(thrown);
  return typeof name === 'string' && name !== 'Error' ? `${name}: ${message}` : message;
}

/** Throws on what no rule, map or job may live through: the end of the transaction. */
export function rethrowKill(thrown: unknown): void {
  if (thrown instanceof KilledError) throw thrown;
}
