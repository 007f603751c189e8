import { unreadable } from './failure.ts';

/** Number of entries of a first page, and of all that CSE has of what was asked for. */
interface Count {
  came: number;
  total: number;
}

/**
 * True for a first page with fewer entries than were asked for by id, though CSE has more of them: the others are to be asked for
 * again, and are not gone. Throws for a page without any: nothing would come of asking for fewer.
 */
export function isShort(asked: number, { came, total }: Count, operation: string): boolean {
  if (came === 0 && total > 0)
    throw unreadable(`the list has none of the ${total} entries that it says there are`, operation);
  return came < asked && came < total;
}
