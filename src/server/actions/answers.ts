import { pageTitle } from '../core/html-page.ts';
import { isObject, parseJson } from '../core/json.ts';
import type { HttpAnswer } from '../platform/ports.d.ts';
import { retryAfterSeconds } from '../core/retry-after.ts';
import type { Json, Verdict } from './types.d.ts';

/** What somebody can do, by what the target has answered. Each also holds for the button Test, which retries nothing. */
export const REMEDY = {
  unreachable: 'if it persists, check the URL, the firewall and the MID Server',
  rateLimited: 'if it persists, lower Max per hour of the Action',
  down: 'if it persists, check the target',
  credentials: 'enter valid credentials in the Action and save',
  address: 'correct the address in the Action and save',
  redirect: 'enter the final URL',
  refused: 'read Response of the delivery and correct the cause',
  stranger: 'check the URL, and whether a proxy or a sign-in page answers',
  tooLarge: 'raise the size limit of the target',
} as const;

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
  if (status === 0) return later(`no answer${said}`, REMEDY.unreachable);
  const after = retryAfterSeconds(answer.header('Retry-After'), now);
  if (status === 429) return rateLimited(said, after);
  if (status === 408 || status >= 500)
    return { ...later(`the target failed${said}`, REMEDY.down), after, pause: after > 0 };
  if (status === 413) return { result: 'reduce', reason: 'too large for the target' };
  if (status === 401 || status === 403)
    return rejected(`the target rejected the credentials${said}`, REMEDY.credentials);
  if (status === 404 || status === 410)
    return rejected(`the target did not find this URL${said}`, REMEDY.address);
  if (status >= 300 && status < 400)
    return failed('the target redirects. Redirects are not followed', REMEDY.redirect);
  return failed(`the target rejected the message${said}`, REMEDY.refused);
}

/** It is sent again, and its Action goes on. */
export function later(reason: string, remedy: string): Extract<Verdict, { result: 'retry' }> {
  return { result: 'retry', reason, remedy, after: 0, pause: false };
}

/**
 * The Action pauses.
 * @param said what the target said besides, as {@link excerpt} gives it
 * @param after seconds that the target asks for; 0 when it does not
 */
export function rateLimited(said: string, after: number): Verdict {
  return { ...later(`rate limited${said}`, REMEDY.rateLimited), after, pause: true };
}

/** The Action stops. */
export function rejected(reason: string, remedy: string): Verdict {
  return { result: 'rejected', reason, remedy };
}

/** Only this message is lost. */
export function failed(reason: string, remedy: string): Extract<Verdict, { result: 'failed' }> {
  return { result: 'failed', reason, remedy };
}

/** True for 2xx. Targets that say more in their answer are asked for that, too. */
export function isSuccess({ status }: HttpAnswer): boolean {
  return status >= 200 && status < 300;
}

/** An answer in JSON that is an object; null for any other. */
export function jsonOf(answer: HttpAnswer): Json | null {
  const value = parseJson(answer.body);
  return isObject(value) ? value : null;
}

/** A 2xx that the target itself has not written: a sign-in page, a proxy. It is tried again. */
export function notOf(target: string, { body }: HttpAnswer): Verdict {
  return later(`the response does not come from ${target}${excerpt(body)}`, REMEDY.stranger);
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
