import { pageTitle } from '../core/html-page.ts';
import { isObject, parseJson } from '../core/json.ts';
import { createError, type AppError, type ErrorClass } from '../core/error.ts';
import { redact, redactedStart } from '../core/redact.ts';
import { retryAfterSeconds } from '../core/retry-after.ts';
import type { HttpAnswer } from '../platform/ports.d.ts';

/** What an administrator can do, by status; follows the text of the response. */
const ADVICE: Readonly<Record<number, string>> = {
  401: 'check Access ID and Access Key if this repeats (CSE also answers 401 when authentication is throttled)',
  404: 'there is no such object, or the host is not a CSE endpoint',
  429: 'the rate limit of 4 calls a second was reached; the app retries later',
};

/** The capability that the role of a key needs for a call (Sumo Logic documentation, role capabilities of Cloud SIEM). */
const CAPABILITIES: Readonly<Record<string, string>> = {
  'GET /insight-status': 'View Workflow',
  'GET /insight-resolutions': 'View Workflow',
  'PUT /insights/{id}/enrichments': 'Manage Enrichments',
  'PUT /signals/{id}/enrichments': 'Manage Enrichments',
  'POST /insights/{id}/comments': 'Comment on Insights',
  'PUT /insights/{id}/status': 'Manage Insight Status',
  'GET /rules': 'View Rules',
};

/** The capability that a refused call needs. */
export function capabilityFor(operation: string): string {
  return CAPABILITIES[operation] ?? 'View Cloud SIEM';
}

/** Characters of an error body that are shown, and those that are searched for something readable. */
const SHOWN = 300;
const SEARCHED = 4000;

const BAD_QUERY = 'CSE rejected the request; check the query of the configuration';

/**
 * The error of an answer that is not 200 with JSON. Three shapes of error body are known (gateway, platform, CSE
 * service; Sumo Logic API troubleshooting, 2024), besides HTML pages, plain text and nothing at all.
 * @param secrets values that must not appear in the message
 */
export function failureOf(
  answer: HttpAnswer,
  operation: string,
  now: number,
  secrets: readonly string[],
): AppError {
  const { status } = answer;
  const said = bodyText(answer.body, secrets);
  const [reason, remedy] =
    status === 0
      ? [`no response: ${said}`, 'check the Host, and whether this instance can reach it']
      : statusReason(answer, said, operation, secrets);
  return createError('cse', 'Call to Cloud SIEM', reason, {
    errorClass: classOf(status, answer.body),
    status,
    operation,
    retryAfter: retryAfterSeconds(answer.header('Retry-After'), now, answer.header('Date')),
    remedy,
  });
}

/** 200 with a body that does not come from CSE or is incomplete: the page of a proxy, a truncated response. */
export function unreadable(reason: string, operation: string): AppError {
  return createError('cse', 'Reading the response of Cloud SIEM', reason, {
    errorClass: 'server',
    status: 200,
    operation,
    remedy: 'if it persists, check the Host, and whether a proxy answers',
  });
}

/** True for such a response: part of what was requested cannot be read, although CSE is available. */
export function isUnreadable(error: AppError): boolean {
  return error.area === 'cse' && error.status === 200;
}

/** CSE names the parameter that it does not take (assumed: ASSUMPTIONS, A280). */
const LIMIT = /\blimit\b/i;

/** True for a refusal that is about the size of a page. */
export function isAboutLimit({ status, body }: HttpAnswer): boolean {
  return status === 400 && LIMIT.test(body.slice(0, SEARCHED));
}

/**
 * How the platform says that an answer is larger than it takes: a MID Server names the bytes that `exceeded maximum of` so many, and
 * the call has the status 0 (ServiceNow KB2717223); of the instance's own calls, the words are assumed (ASSUMPTIONS, A220).
 */
const TOO_LARGE =
  /\b(?:too large|larger than|(?:size|bytes)\b.{0,40}\bexceed\w*|exceed\w*\b.{0,40}\b(?:size|bytes))\b/i;

/** True for an answer that came and was not handed over because of its size. */
export function isTooLarge({ status, body, problem }: HttpAnswer): boolean {
  if (status === 200) return problem !== undefined;
  return status === 0 && TOO_LARGE.test(body.slice(0, SEARCHED));
}

/** Why, and what to do about it; empty where nothing is to be done. */
function statusReason(
  answer: HttpAnswer,
  said: string,
  operation: string,
  secrets: readonly string[],
): readonly [reason: string, remedy: string] {
  const { status } = answer;
  if (status >= 300 && status < 400) {
    const where = redact(answer.header('Location') ?? 'no Location header', secrets);
    return [`CSE redirects to another host: ${where}`, 'correct the Host'];
  }
  if (status === 403) {
    const lacks = `the key's role lacks the capability ${capabilityFor(operation)}, or Cloud SIEM is not enabled for it`;
    return [`${said}; ${lacks}`, ''];
  }
  const badQuery = status === 400 && operation === 'GET /insights';
  const advice = badQuery
    ? BAD_QUERY
    : (ADVICE[status] ?? (status >= 500 ? 'Cloud SIEM is not available; the app retries' : ''));
  return said === '' ? [advice || 'no reason given', ''] : [said, advice];
}

function classOf(status: number, body: string): ErrorClass {
  if (status === 0) return /timed? ?out/i.test(body) ? 'timeout' : 'server';
  if (status === 401 || status === 403) return 'auth';
  if (status === 429) return 'rateLimited';
  if (status === 408) return 'timeout';
  return status >= 500 || status < 300 ? 'server' : 'client';
}

/** The readable part of an error body, at most 300 characters. However long the body, patterns see its beginning alone. */
export function bodyText(body: string, secrets: readonly string[] = []): string {
  const text = body.trim();
  if (text === '') return 'empty response';
  const json = fromJson(text);
  if (json !== null) return redactedStart(json, SHOWN, secrets);
  const start = redactedStart(text, SEARCHED, secrets);
  return pageTitle(start) ?? start.replace(/\s+/g, ' ').slice(0, SHOWN);
}

function fromJson(text: string): string | null {
  return describeError(parseJson(text));
}

/** What an error body says, in the three shapes that are known; null when it says nothing. */
export function describeError(body: unknown): string | null {
  if (!isObject(body)) return null;
  const nested = Array.isArray(body['errors']) ? (body['errors'][0] as unknown) : undefined;
  const error = isObject(nested) ? nested : body;
  const words = [error['message'], error['detail'], error['code']].filter(
    (part) => typeof part === 'string' && part !== '',
  );
  const id = error['error_id'] ?? body['id'];
  if (words.length === 0) return typeof nested === 'string' ? nested : null;
  return `${words.join(', ')}${typeof id === 'string' ? ` (error id ${id})` : ''}`;
}
