import type { GlideContext } from './context.ts';
import { namespaceOf } from './expose.ts';

/** A request to a Scripted REST resource, as it came in. */
export interface IncomingRequest {
  method: string;
  /** Path and query, as the client wrote them. */
  uri: string;
  /** Header names in lower case. */
  headers: Record<string, string>;
  query: URLSearchParams;
  pathParams: Record<string, string>;
  /** Empty when there is none. */
  body: string;
}

type Members = Record<string, (request: IncomingRequest, context: GlideContext) => unknown>;

/** Members of sn_ws_int.RESTAPIRequestBody (scoped), each worked out when it is read. */
const BODY = {
  dataString: (request: IncomingRequest): string => request.body,
  /** The body read as JSON; throws where it is none. */
  data: (request: IncomingRequest): unknown => (request.body === '' ? null : JSON.parse(request.body)),
};

/** Members of sn_ws_int.RESTAPIRequest (scoped), each worked out when it is read. */
const REQUEST = {
  body: (request: IncomingRequest, context: GlideContext): object =>
    shown('RESTAPIRequestBody', BODY, request, context),
  /** Each parameter with the list of its values. */
  queryParams: (request: IncomingRequest): Record<string, string[]> =>
    Object.fromEntries([...new Set(request.query.keys())].map((name) => [name, request.query.getAll(name)])),
  pathParams: (request: IncomingRequest): Record<string, string> => ({ ...request.pathParams }),
  headers: (request: IncomingRequest): Record<string, string> => ({ ...request.headers }),
  uri: (request: IncomingRequest): string => request.uri.split('?')[0] ?? '',
  /** Of a header in any case; null when absent. */
  getHeader: (request: IncomingRequest) => (name: unknown) =>
    request.headers[String(name).toLowerCase()] ?? null,
};

function shown(name: string, members: Members, request: IncomingRequest, context: GlideContext): object {
  const names = {};
  for (const [member, read] of Object.entries(members))
    Object.defineProperty(names, member, {
      get() {
        context.platform.access.requireApi(context.tx, `${name}.${member}`);
        return read(request, context);
      },
      enumerable: true,
    });
  return namespaceOf(`${name}.`, names);
}

/** The request as the resource's script sees it; any other member throws NotEmulatedError. */
export function requestFor(context: GlideContext, request: IncomingRequest): object {
  return shown('RESTAPIRequest', REQUEST, request, context);
}
