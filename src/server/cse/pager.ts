import type { HttpAnswer } from '../platform/ports.d.ts';
import type { Caller, Parameters } from './caller.ts';
import { isAboutLimit } from './failure.ts';

/** Largest page that integrations are known to use (the CSE documentation names no maximum). */
export const PAGE_SIZE = 50;

/** Sizes that are tried where CSE refuses a larger one; two is the least by which pages that overlap by one row come to an end. */
const SMALLER = [20, 10, 5, 2] as const;

/** Each answer has another one: without it, two slices say the same. */
const ERROR_ID = / \(error id [^() ]{1,100}\)$/;

/** Where a page begins, and how many entries it may have. */
export interface Place {
  offset: number;
  limit: number;
}

/** Reads pages of CSE's lists. What CSE says about their size holds for all lists, for as long as the pager lives: a slice. */
export interface Pager {
  /**
   * The answer, and the limit that it was asked with. A refused one costs one call more for each smaller one.
   * @param isTooMuch which answers a smaller page may be the cure for, besides refusals of the limit
   */
  page(
    path: string,
    parameters: Parameters,
    place: Place,
    isTooMuch?: (answer: HttpAnswer) => boolean,
  ): { answer: HttpAnswer; limit: number };
  /** Null unless CSE has refused a limit. */
  refused(): RefusedLimit | null;
}

/** A limit that CSE has refused, and the smaller one that it takes. */
export interface RefusedLimit {
  limit: number;
  used: number;
  /** What CSE said to it, without secrets. */
  said: string;
}

/**
 * @param said the readable part of an answer, without secrets
 * @param mayCall false where no call is left in this second: the refusal then is the answer
 */
export function createPager(
  get: Caller['get'],
  said: (answer: HttpAnswer) => string,
  mayCall: () => boolean,
): Pager {
  let refusal: RefusedLimit | null = null;
  return {
    page(path, parameters, { offset, limit: wanted }, isTooMuch = () => false) {
      const isRefused = (answer: HttpAnswer): boolean => isAboutLimit(answer) || isTooMuch(answer);
      const read = (limit: number): HttpAnswer =>
        get(path, { ...parameters, offset: String(offset), limit: String(limit) });
      const first = Math.min(wanted, refusal?.used ?? PAGE_SIZE);
      const refused = read(first);
      if (!isRefused(refused)) return { answer: refused, limit: first };
      for (const limit of SMALLER) {
        // If no call is left in this second, the next run of the tenant asks again.
        if (limit >= first || !mayCall()) continue;
        const answer = read(limit);
        if (isRefused(answer)) continue;
        if (isAboutLimit(refused))
          refusal = { limit: first, used: limit, said: said(refused).replace(ERROR_ID, '') };
        return { answer, limit };
      }
      // Refused in every size: the request itself is at fault.
      return { answer: refused, limit: first };
    },
    refused: () => refusal,
  };
}
