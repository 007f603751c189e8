import { asAppError } from '../core/error.ts';
import type { CseClient } from './client.ts';
import { isUnreadable } from './failure.ts';

/** An id that no Insight has. */
const UNUSED_ID = '00000000-0000-0000-0000-000000000000';

/**
 * True if an empty list of CSE can be read: another list that cannot be read is then itself the cause. False if no response can be read,
 * as behind a proxy that returns its own page. One call; throws every other failure.
 */
export function canReadLists(client: Pick<CseClient, 'listByIds'>): boolean {
  try {
    client.listByIds([UNUSED_ID]);
    return true;
  } catch (thrown) {
    const error = asAppError(thrown, 'cse', 'Reading an empty list');
    if (!isUnreadable(error)) throw error;
    return false;
  }
}
