import { createCse, type Cse, type CseOptions, type CseResponse, type JsonObject } from '../index.ts';

/** 2026-03-02T10:00:00Z, the time at which the stub's clock stands in these tests. */
export const NOW = Date.UTC(2026, 2, 2, 10);

/** A stub on a standing clock without a rate limit, unless the options say otherwise. */
export function stub(options: CseOptions = {}): Cse {
  return createCse({ clock: () => NOW, limit: false, ...options });
}

/** An answer with its body parsed where it is JSON. */
export interface Answer extends CseResponse {
  json: JsonObject;
  data: JsonObject;
}

export const BASIC = `Basic ${Buffer.from('demo:demo').toString('base64')}`;

/** Calls an operation below /api/sec/v1 (or a control path) as demo:demo. */
export function call(cse: Cse, method: string, path: string, body?: unknown, authorization = BASIC): Answer {
  const url = path.startsWith('/__') ? path : `/api/sec/v1${path}`;
  const headers = { authorization, 'content-type': 'application/json', 'user-agent': 'jest' };
  const response = cse.handle({
    method,
    url,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const json = parse(response.body);
  return { ...response, json, data: (json.data ?? {}) as JsonObject };
}

/** Lists Insights by a query: their readable ids, newest first. */
export function find(cse: Cse, q: string): string[] {
  const answer = call(cse, 'GET', `/insights?limit=1000&exclude=signals&q=${encodeURIComponent(q)}`);
  if (answer.status !== 200) throw new Error(answer.body);
  return (answer.data.objects as JsonObject[]).map((one) => String(one.readableId));
}

/** The first message of an error in the service's shape. */
export function messageOf(answer: Answer): string {
  return String((answer.json.errors as JsonObject[])[0]!.message);
}

function parse(text: string): JsonObject {
  try {
    return JSON.parse(text) as JsonObject;
  } catch {
    return {};
  }
}
