import { deniedReason } from '../../access/denied.ts';

/** Why the instance denied a call; fails the test when it denied nothing. A script cannot read this. */
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
