import { KilledError, notEmulated } from '../errors.ts';
import { isOn } from '../engine/catalog.ts';
import { problemText } from '../engine/problem.ts';
import { scopeOf } from '../engine/scopes.ts';
import { requestFor, type IncomingRequest } from '../glide/rest-api-request.ts';
import { exposedApiResponse, RESTAPIResponse } from '../glide/rest-api-response.ts';
import type { GlideContext } from '../glide/context.ts';
import { inScope } from '../sandbox/crossing.ts';
import type { Platform, Row, Transaction, User } from '../types.ts';
import { ApiError, errorBody, toApiError } from './api-error.ts';
import { acceptedTypes } from './formats.ts';
import { authenticate } from './authentication.ts';
import { findResource } from './scripted-resources.ts';

/** A call of a Scripted REST API, from outside or of the instance itself. Header names in lower case. */
export interface RestCall {
  method: string;
  /** Path and query. */
  uri: string;
  headers: Record<string, string>;
  body: string;
}

export interface RestAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Who calls a resource that asks for no credentials, without any. */
const GUEST: User = { sysId: 'guest', name: 'guest', roles: new Set(), timeZone: 'UTC' };

/**
 * Answers a call under `/api/` by the Scripted REST resource that matches: as the authenticated user, in a transaction
 * of its own. Every failure is an answer in the platform's form.
 * Source: ServiceNow documentation, "Scripted REST APIs"; the HTTP statuses of what is refused are platform knowledge.
 */
export function serveScripted(platform: Platform, call: RestCall): RestAnswer {
  const date = { Date: new Date(platform.clock.now()).toUTCString() };
  try {
    const answer = work(platform, call);
    return { ...answer, headers: { ...date, ...answer.headers } };
  } catch (error) {
    if (error instanceof KilledError) throw error;
    const { status, message, detail } = toApiError(error);
    if (status >= 500)
      platform.log.write('error', 'platform', `${call.method} ${call.uri}: ${detail ?? message}`);
    const headers: Record<string, string> = { ...date, 'Content-Type': 'application/json' };
    if (status === 401) headers['WWW-Authenticate'] = 'Basic realm="Service-now"';
    return { status, headers, body: JSON.stringify(errorBody(message, detail)) };
  }
}

function work(platform: Platform, call: RestCall): RestAnswer {
  const [path = '', search = ''] = call.uri.split('?');
  const { operation, definition, pathParams } = findResource(platform, call.method, path);
  const user = callerOf(platform, operation, call);
  return platform.transaction({ user, kind: 'request' }, (tx) => {
    authorize(platform, tx, operation, definition);
    checkType(operation, definition, call);
    checkAccept(operation, definition, call);
    const query = new URLSearchParams(search);
    return run(platform, tx, operation, { ...call, query, pathParams });
  });
}

/** Credentials that are sent must be right, also where none are needed. */
function callerOf(platform: Platform, operation: Row, call: RestCall): User {
  const { authorization, cookie } = call.headers;
  if (!isOn(operation['requires_authentication'] ?? '1') && !authorization && !cookie) return GUEST;
  return authenticate(platform.users, { url: call.uri, method: call.method, headers: call.headers });
}

/**
 * The ACLs of the resource, else those of the API; every one must let the user pass. The users of the instance are
 * internal ones: `requires_snc_internal_role` keeps none of them out.
 */
function authorize(platform: Platform, tx: Transaction, operation: Row, definition: Row): void {
  if (!isOn(operation['requires_acl_authorization'] ?? '1')) return;
  const acls = (operation['enforce_acl'] || definition['enforce_acl'] || '').split(',').filter(Boolean);
  if (acls.every((acl) => platform.acl.passes(tx, acl))) return;
  throw new ApiError(403, 'User Not Authorized', 'Failed API level ACL Validation');
}

function checkType(operation: Row, definition: Row, call: RestCall): void {
  if (call.body === '') return;
  const own = isOn(operation['consumes_customized']) ? operation['consumes'] : definition['consumes'];
  const taken = (own || 'application/json,application/xml,text/xml').split(',').map((type) => type.trim());
  const type = (call.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!taken.includes(type))
    throw new ApiError(415, 'Unsupported media type', `Supported are ${taken.join(', ')}`);
}

/** An Accept header must take a format that the resource offers; of those JSON alone is emulated. */
function checkAccept(operation: Row, definition: Row, call: RestCall): void {
  const own = isOn(operation['produces_customized']) ? operation['produces'] : definition['produces'];
  const offered = (own || 'application/json,application/xml,text/xml').split(',').map((type) => type.trim());
  const accepted = acceptedTypes(call.headers['accept'] || '*/*');
  const taken = (type: string): string | undefined =>
    offered.find((each) => [each, `${each.split('/')[0] ?? ''}/*`, '*/*'].includes(type));
  const type = accepted.map(taken).find((each) => each !== undefined);
  if (type === undefined) throw new ApiError(406, 'Not acceptable', `Supported are ${offered.join(', ')}`);
  if (type !== 'application/json') throw notEmulated(`a Scripted REST resource that answers as ${type}`);
}

function run(platform: Platform, tx: Transaction, operation: Row, incoming: IncomingRequest): RestAnswer {
  const context = { platform, tx } as GlideContext;
  const response = new RESTAPIResponse(context);
  const variables = { request: requestFor(context, incoming), response: exposedApiResponse.wrap(response) };
  const name = `sys_ws_operation.${operation['name'] ?? ''}`;
  let value: unknown;
  try {
    const script = operation['operation_script'] ?? '';
    const scope = scopeOf(platform, operation);
    inScope(tx, scope, () => platform.access.requireApi(tx, 'ScriptedREST.serve'));
    ({ value } = platform.sandbox.run(tx, scope, name, script, variables));
  } catch (error) {
    if (error instanceof KilledError) throw error;
    throw new ApiError(500, problemText(error), `Script of ${operation['operation_uri'] ?? ''}`);
  }
  if (value !== undefined) throw notEmulated('a value returned by the script of a Scripted REST resource');
  return RESTAPIResponse.answerOf(response);
}
