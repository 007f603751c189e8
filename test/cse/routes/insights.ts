import { CseError } from '../errors.ts';
import { INSIGHT_FIELDS } from '../query/insight-fields.ts';
import { compileQuery } from '../query/compile.ts';
import { EXCLUDABLE, type View } from '../render.ts';
import type { Call } from '../routes.ts';
import type { Position, Selection } from '../store.ts';
import type { JsonObject } from '../types.ts';

/** `GET /insights` gives no row beyond this one, however it is paged (OpenAPI, operation GetInsights). */
export const ROW_CAP = 10_000;
const DEFAULT_LIMIT = 10;
const TOKEN_PAGE = 100;
const TOKEN_LIFE_MS = 60_000;
const EXPANDABLE = ['artifacts', 'entity', 'signals'];

/** `GET /insights`: one page, newest first, of at most {@link ROW_CAP} rows in all; `total` counts the rest too. */
export function listInsights(call: Call): JsonObject {
  const { product, query } = call;
  const selection = select(call);
  const offset = wholeNumber(query, 'offset', 0, 0);
  const limit = limitOf(call, DEFAULT_LIMIT);
  const view = viewOf(call);
  const reachable = Math.max(0, Math.min(limit, ROW_CAP - offset));
  const { total, rows } = product.store.page(selection, offset, reachable);
  return {
    hasNextPage: offset + rows.length < Math.min(total, ROW_CAP) && rows.length > 0,
    total,
    objects: rows.map((row) => product.render(row, view)),
  };
}

/**
 * `GET /insights/all`: the same order without the cap, by token. Parts that are not in `expand` are missing, and a token
 * is good for one minute of the stub's clock.
 */
export function listAllInsights(call: Call): JsonObject {
  const { product, query } = call;
  const nowMs = product.clock.now();
  const after = positionOf(query.get('nextPageToken'), nowMs);
  const expand = partsOf(call, 'expand', EXPANDABLE);
  const exclude = new Set(EXPANDABLE.filter((part) => !expand.has(part)));
  const rows = product.store.next(select(call), after, TOKEN_PAGE + 1);
  const page = rows.slice(0, TOKEN_PAGE);
  const last = page[page.length - 1];
  const objects = page.map((row) => product.render(row, { exclude, summaryFields: summaryFieldsOf(call) }));
  return rows.length > page.length && last ? { nextPageToken: tokenOf(last, nowMs), objects } : { objects };
}

/** `GET /insights/{id}`, by UUID or readable id. */
export function getInsight(call: Call): JsonObject {
  const { product, params } = call;
  return product.render(product.insight(params.id!), viewOf(call));
}

function select({ product, query }: Call): Selection {
  return compileQuery(query.get('q') ?? '', INSIGHT_FIELDS, product.clock.now(), 'created');
}

function viewOf(call: Call): View {
  return { exclude: partsOf(call, 'exclude', EXCLUDABLE), summaryFields: summaryFieldsOf(call) };
}

function summaryFieldsOf(call: Call): string[] {
  return listOf(call, 'recordSummaryFields');
}

function partsOf(call: Call, name: string, known: readonly string[]): Set<string> {
  const parts = listOf(call, name);
  const unknown = parts.find((part) => !known.includes(part));
  if (unknown !== undefined) throw new CseError(400, `'${name}' does not know '${unknown}'.`);
  return new Set(parts);
}

/** A list in the form that the stub takes; see `listForm` of the product. */
function listOf({ product, query }: Call, name: string): string[] {
  const values = query.getAll(name);
  const isRepeated = values.length > 1;
  const hasCommas = values.some((value) => value.includes(','));
  if ((product.listForm === 'commas' && isRepeated) || (product.listForm === 'repeated' && hasCommas))
    throw new CseError(400, `'${name}' does not know '${values.join(',')}'.`);
  return values.flatMap((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
}

/** The `limit` of a list: a 400 above the largest that is accepted; pages may be shorter than it all the same. */
export function limitOf({ product, query }: Call, otherwise: number): number {
  const limit = wholeNumber(query, 'limit', otherwise, 1, product.largestLimit);
  return Math.min(limit, product.longestPage ?? limit);
}

/** A whole number of the query string within its limits, or the default when it is absent. */
export function wholeNumber(
  query: URLSearchParams,
  name: string,
  otherwise: number,
  low: number,
  high = Infinity,
): number {
  const text = query.get(name);
  if (text === null || text === '') return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < low || value > high) {
    throw new CseError(
      400,
      `'${name}' must be a whole number from ${low}${high < Infinity ? ` to ${high}` : ' up'}.`,
    );
  }
  return value;
}

function tokenOf({ createdMicros, key }: Position, nowMs: number): string {
  return Buffer.from(JSON.stringify([createdMicros, key, nowMs])).toString('base64url');
}

function positionOf(token: string | null, nowMs: number): Position | undefined {
  if (token === null || token === '') return undefined;
  const [createdMicros, key, issuedMs] = decodeToken(token);
  if (nowMs - issuedMs > TOKEN_LIFE_MS) throw new CseError(400, 'The nextPageToken has expired.');
  return { createdMicros, key };
}

function decodeToken(token: string): [number, string, number] {
  try {
    const parts = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as unknown;
    const [createdMicros, key, issuedMs] = parts as [unknown, unknown, unknown];
    if (typeof createdMicros === 'number' && typeof key === 'string' && typeof issuedMs === 'number') {
      return [createdMicros, key, issuedMs];
    }
  } catch {
    // Not made by the stub: the same refusal as for a token of the wrong form.
  }
  throw new CseError(400, 'The nextPageToken is not valid.');
}
