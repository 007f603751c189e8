import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { textOf } from './text.ts';
import { jsonText } from '../core/json.ts';

/** A request to one of our Scripted REST resources. */
export interface RestRequest {
  path: Readonly<Record<string, string>>;
  /** The first value of each query parameter. */
  query: Readonly<Record<string, string>>;
  /** Empty when there is none. */
  body: string;
}

/** Path, query and body of a request (RESTAPIRequest, scoped API: query parameters are lists of values). */
export function readRequest(request: RESTAPIRequest): RestRequest {
  const query: Record<string, string> = {};
  const given = request.queryParams as Record<string, ArrayLike<unknown> | undefined>;
  for (const name of Object.keys(given)) query[name] = textOf(given[name]?.[0]);
  const path: Record<string, string> = {};
  const parts = request.pathParams as Record<string, unknown>;
  for (const name of Object.keys(parts)) path[name] = textOf(parts[name]);
  return { path, query, body: textOf(request.body.dataString) };
}

/** Answers with JSON as it is: setBody would wrap it in `result`, the stream writer does not (RESTAPIResponse, scoped API). */
export function answerJson(
  response: RESTAPIResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.setContentType('application/json');
  for (const name of Object.keys(headers)) response.setHeader(name, headers[name] ?? '');
  response.setStatus(status);
  response.getStreamWriter().writeString(jsonText(body));
}
