import { deniedReason } from '../instance/index.ts';
import { isAppError, type AppError } from '../../src/server/core/error.ts';

/** The AppError that a call throws; fails the test when it throws none, or something else. */
export function thrownBy(call: () => unknown): AppError {
  let result: unknown;
  try {
    result = call();
  } catch (thrown) {
    if (isAppError(thrown)) return thrown;
    throw thrown;
  }
  throw new Error(`Expected an error, got ${JSON.stringify(result)}`);
}

/** Why the local instance denied a call; fails the test when it denied nothing. A script cannot read this. */
export function denialOf(call: () => unknown): string {
  let result: unknown;
  try {
    result = call();
  } catch (thrown) {
    const reason = deniedReason(thrown);
    if (reason !== undefined) return reason;
    throw thrown;
  }
  throw new Error(`Expected a denial, got ${JSON.stringify(result)}`);
}
