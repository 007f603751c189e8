import { RESTMessageV2 } from '@servicenow/glide/sn_ws';
import { messageOf } from '../core/error.ts';
import { isRefused, orRefused, type Access } from '../core/refusal.ts';
import { clock } from './clock.ts';
import type { Http, HttpAnswer, HttpCall } from './ports.d.ts';
import { textOf } from './text.ts';

/** The types give the constructor parameters that the platform does not have (@servicenow/glide 27.0.5). */
const RestMessage = RESTMessageV2 as unknown as new () => RESTMessageV2 & {
  setFollowRedirect(follow: boolean): void;
  disableForcedVariableSubstitution(): void;
};

/** RESTMessageV2 and RESTResponseV2, as Cross-Scope Access records name them. */
const API: Access = { operation: 'execute', target: 'ScriptableRESTMessageClient' };

/**
 * Outbound HTTP through RESTMessageV2 (scoped API). Never follows redirects, never substitutes `${...}` in what is
 * sent; no answer is status 0 with the reason as body. Throws where the platform refuses the API: then nothing is sent.
 */
export const http: Http = {
  send(call) {
    const message = named(() => prepare(call));
    const began = clock.now();
    const ended = (answer: Omit<HttpAnswer, 'took'>): HttpAnswer => ({
      ...answer,
      took: clock.now() - began,
    });
    try {
      const { midServer } = call;
      return ended(answerOf(midServer === undefined ? message.execute() : viaMidServer(message, call)));
    } catch (thrown) {
      const error = orRefused(thrown, API);
      if (isRefused(error)) throw error;
      return ended({ status: 0, body: messageOf(error), header: () => null });
    }
  },
};

/** Makes a request and does not send it. */
export function probeHttp(): void {
  const headers = { Accept: 'application/json' };
  const nowhere = { method: 'GET', url: 'https://localhost/', headers, body: '' } as const;
  named(() => prepare({ ...nowhere, user: 'nobody', password: '', timeoutSeconds: 1 }));
}

/** What the platform refuses is thrown as such, with the name of the API. */
function named<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw orRefused(thrown, API);
  }
}

/**
 * A MID Server is asked by the ECC queue, and only asynchronously (RESTMessageV2 MID Server example). Throws when the answer
 * takes longer, or nobody of that name is there: the call may be made later all the same.
 */
function viaMidServer(
  message: RESTMessageV2,
  { midServer, timeoutSeconds }: HttpCall,
): ReturnType<RESTMessageV2['execute']> {
  message.setMIDServer(midServer);
  const response = message.executeAsync();
  response.waitForResponse(timeoutSeconds);
  return response;
}

function prepare(call: HttpCall): RESTMessageV2 {
  const message = new RestMessage();
  message.setHttpMethod(call.method.toLowerCase());
  message.setEndpoint(call.url);
  message.disableForcedVariableSubstitution();
  // In the types, not in the documentation: where it is missing, the platform's default applies.
  if (typeof message.setFollowRedirect === 'function') message.setFollowRedirect(false);
  // Host and path alone: bodies and headers contain secrets (outbound HTTP logging).
  message.setLogLevel('basic');
  if (call.user !== '') message.setBasicAuth(call.user, call.password);
  if (call.mutualAuth !== undefined) message.setMutualAuth(call.mutualAuth);
  message.setHttpTimeout(call.timeoutSeconds * 1000);
  for (const name of Object.keys(call.headers)) message.setRequestHeader(name, call.headers[name] ?? '');
  if (call.body !== undefined) message.setRequestBody(call.body);
  return message;
}

/** A timeout is no exception on every release: haveError with status 0 means that no answer came. */
function answerOf(response: ReturnType<RESTMessageV2['execute']>): Omit<HttpAnswer, 'took'> {
  const status = Number(response.getStatusCode()) || 0;
  if (status === 0) {
    return { status, body: textOf(response.getErrorMessage()) || 'no answer', header: () => null };
  }
  // Whether names are matched in any case is not documented.
  const header = (name: string): string | null =>
    named(() => textOf(response.getHeader(name)) || textOf(response.getHeader(name.toLowerCase())) || null);
  return { status, ...bodyOf(response), header };
}

/** An answer that came is no outage, although its body cannot be had. */
function bodyOf(response: ReturnType<RESTMessageV2['execute']>): Pick<HttpAnswer, 'body' | 'problem'> {
  try {
    return { body: textOf(response.getBody()) };
  } catch (thrown) {
    const error = orRefused(thrown, API);
    if (isRefused(error)) throw error;
    return { body: '', problem: messageOf(error) };
  }
}
