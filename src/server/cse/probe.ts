import { asAppError } from '../core/error.ts';
import type { CseClient } from './client.ts';
import { isUnreadable } from './failure.ts';

/** An id that no Insight has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * True where an empty list of CSE can be read: what cannot be read then is its own fault. False where no answer can be, as behind a
 * proxy with a page of its own. One call; throws what is no matter of reading.
 */
export function canReadLists(client: Pick<CseClient, 'listByIds'>): boolean {
  try {
    client.listByIds([NOBODY]);
    return true;
  } catch (thrown) {
    const error = asAppError(thrown, 'cse', 'Reading an empty list');
    if (!isUnreadable(error)) throw error;
    return false;
  }
}
