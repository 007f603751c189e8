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
