import type { Clock, Http, HttpAnswer, HttpCall } from '../platform/ports.d.ts';
import { base64OfBytes, utf8Bytes } from '../core/base64.ts';
import { createError, messageOf } from '../core/error.ts';
import { redactedStart } from '../core/redact.ts';
import { bodyText, describeError, failureOf, isAboutLimit, isTooLarge, unreadable } from './failure.ts';
import type { Pace } from './pace.ts';
import { isNestedDeeply, jsonText } from '../core/json.ts';

/** Seconds: below the platform's own limit of 30 for synchronous calls. */
const TIMEOUT_SECONDS = 25;

/** Characters that are kept of what an answer says. */
const SAID = 1000;

export interface Credentials {
  /** API base as tenantUrls gives it. */
  api: string;
  accessId: string;
  accessKey: string;
}

/** A list is sent as one value with commas, or value by value: see `ListForm`. */
export type Parameters = Readonly<Record<string, string | readonly string[]>>;

/**
 * How a list is written in an address: `exclude=a,b` or `exclude=a&exclude=b`. CSE's OpenAPI of 2024-07 allows both readings, so the
 * second form is tried once where the first is answered with 400.
 */
type ListForm = 'commas' | 'repeated';

/** Kind of object that is written to. */
export type Subject = 'insights' | 'signals';

/** HTTP below the API base of one tenant: authenticated, paced, with answers distinguished from failures. */
export interface Caller {
  /** Calls made so far. */
  calls(): number;
  get(path: string, parameters: Parameters): HttpAnswer;
  /**
   * The `data` of an answer of 200. Throws for everything else.
   * @param parse reads its JSON; JSON.parse unless given
   */
  dataOf(answer: HttpAnswer, operation: string, parse?: (json: string) => unknown): unknown;
  /** The readable part of an answer, without secrets. */
  said(answer: HttpAnswer): string;
  /** Throws for every answer but 200. It may be the whole Insight with all its records: it is not read. */
  write(method: 'PUT' | 'POST', id: string, path: string, body: unknown, of?: Subject): void;
}

export function createCaller(http: Http, clock: Clock, pace: Pace, credentials: Credentials): Caller {
  let calls = 0;
  const { accessId, accessKey } = credentials;
  const secrets = [accessKey, base64OfBytes(utf8Bytes(`${accessId}:${accessKey}`))];
  let form: ListForm = 'commas';
  let isFormKnown = false;

  const failure = (answer: HttpAnswer, operation: string): Error =>
    failureOf(answer, operation, clock.now(), secrets);

  const send = (method: HttpCall['method'], address: string, body?: unknown): HttpAnswer => {
    const began = clock.now();
    const answer = http.send({
      method,
      url: `${credentials.api}${address}`,
      ...contentOf(body),
      user: credentials.accessId,
      password: credentials.accessKey,
      timeoutSeconds: TIMEOUT_SECONDS,
    });
    calls += 1;
    pace.called(began, answer.status !== 0 || isTooLarge(answer));
    return answer;
  };

  return {
    calls: () => calls,
    get(path, parameters) {
      const answer = send('GET', `${path}?${encode(parameters, form)}`);
      if (answer.status !== 400 || isFormKnown || !hasList(parameters) || isAboutLimit(answer)) return answer;
      if (!pace.ready()) throw otherFormLater();
      const second = send('GET', `${path}?${encode(parameters, 'repeated')}`);
      const isTaken = second.status === 200 || second.status === 404;
      if (isTaken) form = 'repeated';
      isFormKnown = isTaken || second.status === 400;
      // Refused in both forms: the request itself is at fault, and the first response says so.
      return second.status === 400 ? answer : second;
    },
    dataOf(answer, operation, parse = JSON.parse) {
      if (answer.status !== 200 && !isTooLarge(answer)) throw failure(answer, operation);
      return dataIn(answer, operation, secrets, parse);
    },
    said: ({ body }) => bodyText(body, secrets),
    write(method, id, path, body, of = 'insights') {
      const answer = send(method, `/${of}/${encodeURIComponent(id)}/${path}`, body);
      if (answer.status !== 200) throw failure(answer, `${method} /${of}/{id}/${path.split('/')[0] ?? ''}`);
    },
  };
}

/** Whether the request or only the form of its list is at fault is not known yet: nothing may fail for good because of it. */
function otherFormLater(): Error {
  const reason = 'CSE refused the form of a list, and the rate limit leaves no call to try the other form';
  return createError('cse', 'Call to Cloud SIEM', reason, {
    errorClass: 'rateLimited',
    remedy: 'the app retries later',
  });
}

function contentOf(body: unknown): Pick<HttpCall, 'headers' | 'body'> {
  const headers = { Accept: 'application/json' };
  if (body === undefined) return { headers };
  return { headers: { ...headers, 'Content-Type': 'application/json' }, body: jsonText(body) };
}

function encode(parameters: Parameters, form: ListForm): string {
  const pair = (name: string, value: string): string => `${name}=${encodeURIComponent(value)}`;
  return Object.keys(parameters)
    .map((name) => {
      const value = parameters[name] ?? '';
      if (typeof value === 'string') return pair(name, value);
      return form === 'commas' ? pair(name, value.join(',')) : value.map((one) => pair(name, one)).join('&');
    })
    .join('&');
}

/** Whether the two forms differ. */
function hasList(parameters: Parameters): boolean {
  return Object.keys(parameters).some((name) => {
    const value = parameters[name];
    return Array.isArray(value) && value.length > 1;
  });
}

const TOO_DEEP = 'JSON that is nested too deeply for this instance';

/** What a body is that could not be parsed; engines report an overflow of the stack in different words. */
function whatInstead(body: string, thrown: unknown): string {
  if (body.trim().charAt(0) === '<') return 'an HTML page (from a proxy, or truncated)';
  return /stack|recursion|too deep/i.test(messageOf(thrown))
    ? TOO_DEEP
    : 'not valid JSON (from a proxy, or truncated)';
}

/** Every success is `{"data": ..., "errors": []}` (CSE OpenAPI 2024-07). */
function dataIn(
  answer: HttpAnswer,
  operation: string,
  secrets: readonly string[],
  parse: (json: string) => unknown,
): unknown {
  const { body, problem = body } = answer;
  if (isTooLarge(answer))
    throw unreadable(
      `the response could not be received: ${redactedStart(problem, SAID, secrets)}`,
      operation,
    );
  if (body.trim() === '') throw unreadable('the response is empty', operation);
  if (body.trim().charAt(0) !== '<' && isNestedDeeply(body))
    throw unreadable(`the response is ${TOO_DEEP}`, operation);
  let envelope: unknown;
  try {
    envelope = parse(body);
  } catch (thrown) {
    throw unreadable(`the response is ${whatInstead(body, thrown)}`, operation);
  }
  const data = typeof envelope === 'object' && envelope !== null && 'data' in envelope ? envelope.data : null;
  if (data === null || data === undefined) {
    const said = describeError(envelope);
    throw unreadable(
      said === null ? 'the response has no "data"' : redactedStart(said, SAID, secrets),
      operation,
    );
  }
  return data;
}
