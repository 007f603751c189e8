import type { Call } from '../routes.ts';
import type { JsonObject } from '../types.ts';
import { limitOf, wholeNumber } from './insights.ts';

const DEFAULT_LIMIT = 50;

/** `GET /insight-resolutions`: sub-resolutions are in the same list and name their parent. */
export function listResolutions(call: Call): JsonObject {
  return pageOf(call, call.product.resolutions);
}

/** One page of a list: `offset`, and a `limit` of 50 unless given. */
export function pageOf(call: Call, all: readonly unknown[]): JsonObject {
  const { query } = call;
  const offset = wholeNumber(query, 'offset', 0, 0);
  const objects = all.slice(offset, offset + limitOf(call, DEFAULT_LIMIT));
  return { hasNextPage: offset + objects.length < all.length, total: all.length, objects };
}
