import type { NotEmulatedError } from './types.ts';

/** An error that names the platform API which the local instance lacks: `GlideRecord.addJoinQuery`, `operator RLQUERY`. */
export function notEmulated(api: string): NotEmulatedError {
  const error = new Error(`${api} is not emulated by the local instance`) as NotEmulatedError;
  error.name = 'NotEmulatedError';
  error.api = api;
  return error;
}

/** Thrown by every platform call of a transaction that a kill fault ended. */
export class KilledError extends Error {
  override name = 'KilledError';
  constructor() {
    super('The transaction was killed');
  }
}

/** Strict mode: the script relies on something the platform leaves open, or that it would silently ignore. */
export class StrictModeError extends Error {
  override name = 'StrictModeError';
}
