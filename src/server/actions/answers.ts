import { pageTitle } from '../core/html-page.ts';
import type { HttpAnswer } from '../platform/ports.d.ts';
import { retryAfterSeconds } from '../core/retry-after.ts';
import type { Json, Verdict } from './types.d.ts';

/**
 * What an answer means where the target says nothing special: 2xx is delivered, 408, 429, 5xx and no answer are tried
 * again, 401, 403, 404 and 410 stop the Action until its settings are right, 413 asks for less, the rest has failed.
 * Redirects are never followed.
 * @param now milliseconds since 1970 UTC, for a Retry-After that is a date
 */
export function verdictOf(answer: HttpAnswer, now: number): Verdict {
  const { status } = answer;
  if (isSuccess(answer)) return { result: 'delivered' };
  const said = excerpt(answer.body);
  if (status === 0) return { result: 'retry', reason: `no answer${said}`, after: 0, pause: false };
  if (status === 429) {
    return {
      result: 'retry',
      reason: `rate limited${said}`,
      after: retryAfterSeconds(answer.header('Retry-After'), now),
      pause: true,
    };
  }
  if (status === 408 || status >= 500) {
    const after = retryAfterSeconds(answer.header('Retry-After'), now);
    return { result: 'retry', reason: `the target failed${said}`, after, pause: after > 0 };
  }
  if (status === 413) return { result: 'reduce', reason: 'too large for the target' };
  if (status === 401 || status === 403)
    return { result: 'rejected', reason: `the target rejected the credentials${said}` };
  if (status >= 300 && status < 400)
    return {
      result: 'failed',
      reason: 'the target redirects. Redirects are not followed: enter the final URL',
    };
  if (status === 404 || status === 410)
    return { result: 'rejected', reason: `the target did not find this URL${said}` };
  return { result: 'failed', reason: `the target rejected the message${said}` };
}

/** True for 2xx. Targets that say more in their answer are asked for that, too. */
export function isSuccess({ status }: HttpAnswer): boolean {
  return status >= 200 && status < 300;
}

/** An answer in JSON that is an object; null for any other. */
export function jsonOf(answer: HttpAnswer): Json | null {
  try {
    const value: unknown = JSON.parse(answer.body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}

/** A 2xx that the target itself has not written: a sign-in page, a proxy. It is tried again. */
export function notOf(target: string, { body }: HttpAnswer): Verdict {
  return {
    result: 'retry',
    reason: `the response does not come from ${target}${excerpt(body)}`,
    after: 0,
    pause: false,
  };
}

/** Characters of an answer that are looked at for its reason: answers can be megabytes. */
const MOST_SHOWN = 20_000;

/**
 * The beginning of an answer, on one line; of a web page its title. Longer than what is stored: it is cut only when its secrets have
 * been taken out, since a cut through a secret would leave a piece that nobody recognises.
 */
export function excerpt(body: string): string {
  const line = pageTitle(body) ?? body.slice(0, MOST_SHOWN).replace(/\s+/g, ' ').trim();
  return line === '' ? '' : `: ${line}`;
}
