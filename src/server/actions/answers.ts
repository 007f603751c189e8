import type { HttpAnswer } from '../platform/ports.d.ts';
import { retryAfterSeconds } from '../retry-after.ts';
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
    return { result: 'rejected', reason: `the target rejects the credentials${said}` };
  if (status >= 300 && status < 400)
    return {
      result: 'failed',
      reason: 'the target redirects, which is not followed: enter the final address',
    };
  if (status === 404 || status === 410)
    return { result: 'rejected', reason: `the target does not know this address${said}` };
  return { result: 'failed', reason: `the target refuses the message${said}` };
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

/** A piece of an answer that can be shown: one line, not long. Secrets are taken out where it is stored. */
export function excerpt(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim().slice(0, 300);
  return line === '' ? '' : `: ${line}`;
}
