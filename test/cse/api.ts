import { CseError, errorBody, gatewayError } from './errors.ts';
import { failureResponse } from './failures.ts';
import { requireRight, userOf } from './keys.ts';
import type { Product } from './product.ts';
import { BASE_PATH, findRoute } from './routes.ts';
import type { AccessKey, CseRequest, CseResponse } from './types.ts';

const BODY_LOGGED = 2000;

/** Answers one API request as the gateway and Cloud SIEM behind it would: key, limits, planned failures, operation. */
export function answerApi(product: Product, request: CseRequest, url: URL): CseResponse {
  const response = attempt(product, request, url);
  product.log.add({
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    status: response.status,
    bytes: Buffer.byteLength(response.body),
    at: new Date(product.clock.now()).toISOString(),
    userAgent: request.headers['user-agent'] ?? '',
    ...(request.body ? { body: request.body.slice(0, BODY_LOGGED) } : {}),
  });
  if (product.latency > 0) response.delay = product.latency;
  return response;
}

function attempt(product: Product, request: CseRequest, url: URL): CseResponse {
  const serial = product.log.total;
  try {
    const key = product.keys.authenticate(request.headers.authorization);
    const refused = overLimit(product, key, request.inFlight ?? 1);
    if (refused) return errorResponse(product, gatewayError(429), serial, refused);
    const failure = product.failures.take(request.method, url.pathname);
    if (failure && !failure.after) return withDate(product, failureResponse(failure, serial));
    const { method } = request;
    product.arrive({ method, path: url.pathname, query: Object.fromEntries(url.searchParams) });
    const data = operate(product, request, url, key);
    const answer = jsonResponse(product, 200, { data, errors: [] });
    const late = failure ?? product.failures.take(request.method, url.pathname, answer.body);
    return late ? withDate(product, failureResponse(late, serial, answer.body)) : answer;
  } catch (error) {
    if (error instanceof CseError) return errorResponse(product, error, serial);
    throw error;
  }
}

/** Headers of the 429 when the key is over its limit, else undefined. */
function overLimit(product: Product, key: AccessKey, inFlight: number): Record<string, string> | undefined {
  if (!product.limit || product.limiter.allows(key.accessId, product.clock.now(), inFlight)) return undefined;
  return product.retryAfter === undefined ? {} : { 'retry-after': String(product.retryAfter) };
}

function operate(product: Product, request: CseRequest, url: URL, key: AccessKey): unknown {
  if (!url.pathname.startsWith(`${BASE_PATH}/`)) throw gatewayError(404);
  const { route, params } = findRoute(request.method, url.pathname.slice(BASE_PATH.length));
  requireRight(key, route.right);
  const body = request.method === 'PUT' || request.method === 'POST' ? readBody(request) : undefined;
  return route.run({
    product,
    params,
    query: url.searchParams,
    body,
    user: key.user ?? userOf(key.accessId),
  });
}

function readBody({ headers, body }: CseRequest): unknown {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) throw gatewayError(415);
  try {
    return JSON.parse(body ?? '');
  } catch {
    throw new CseError(400, 'The body is not valid JSON.');
  }
}

function errorResponse(
  product: Product,
  error: CseError,
  serial: number,
  headers: Record<string, string> = {},
): CseResponse {
  const response = jsonResponse(product, error.status, errorBody(error, serial));
  return { ...response, headers: { ...response.headers, ...headers } };
}

function jsonResponse(product: Product, status: number, body: unknown): CseResponse {
  const text = JSON.stringify(body, product.options.omitNulls ? dropNull : undefined);
  return withDate(product, { status, headers: { 'content-type': 'application/json' }, body: text });
}

function dropNull(_key: string, value: unknown): unknown {
  return value === null ? undefined : value;
}

/** The Date header is CSE's own time, which callers use as the end of their window. */
function withDate(product: Product, response: CseResponse): CseResponse {
  if (response.dropped) return response;
  return { ...response, headers: { date: new Date(product.clock.now()).toUTCString(), ...response.headers } };
}
