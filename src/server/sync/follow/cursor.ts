import { PAGE_SIZE } from '../../cse/pager.ts';

/** Insights that are read again with one call after an unreadable response: fewer, and finally one. */
const SIZES = [10, 1] as const;

/** How far a cycle through all Insights has come; kept between slices. */
export interface Place {
  /** sys_id of the record after which to continue; empty at the beginning. */
  after: string;
  /** Insights of the next call. */
  size: number;
  /** Of the batch that could not be read, how many are still to be read in parts. */
  left: number;
}

export const BEGINNING: Place = { after: '', size: PAGE_SIZE, left: 0 };

/** The same place after an unreadable response: smaller batches; null for a batch of one. */
export function smaller(place: Place, asked: number): Place | null {
  const size = SIZES.find((each) => each < Math.min(asked, place.size));
  return size === undefined ? null : { ...place, size, left: Math.max(place.left, asked) };
}

/**
 * The same place after a page with fewer Insights than CSE has of those asked: batches of as many as came, so that nothing that is
 * left out is passed over.
 */
export function shorter(place: Place, asked: number, came: number): Place {
  return { ...place, size: came, left: Math.max(place.left, asked) };
}

/** The place after a batch that was read, or one alone that cannot be: what follows it is read in larger ones again. */
export function afterBatch(place: Place, last: string, passed: number, isLeftOut: boolean): Place {
  const left = Math.max(0, place.left - passed);
  if (left === 0) return { after: last, size: PAGE_SIZE, left };
  return { after: last, size: isLeftOut ? SIZES[0] : place.size, left };
}

/** Text for the status: the sys_id alone where nothing is read in parts. */
export function placeText({ after, size, left }: Place): string {
  return size === PAGE_SIZE ? after : `${size} ${left} ${after}`.trim();
}

/** The place of such a text; the beginning of the batch in any other case. */
export function placeOf(text: string): Place {
  const parts = text.split(' ');
  if (parts.length === 1) return { ...BEGINNING, after: text };
  const [size, left] = [Number(parts[0]), Number(parts[1])];
  const after = parts[2] ?? '';
  const isSize = Number.isInteger(size) && size > 0 && size <= PAGE_SIZE;
  return isSize && left > 0 ? { after, size, left } : { ...BEGINNING, after };
}
