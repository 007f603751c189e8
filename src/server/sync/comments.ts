import { isUnreadable } from '../cse/failure.ts';
import { asAppError, isForbidden } from '../core/error.ts';
import { RETRY } from '../core/retry.ts';
import { clip } from '../core/text.ts';
import type { Sending } from '../outbox/send.ts';
import type { Row } from '../platform/ports.d.ts';

/** Most characters of a comment (A278). */
const MOST = 1024;

const SHORTENED = '\n[shortened: see the incident]';

const NO_PERMISSION = 'no comment was added, because the access key lacks permission to write comments';

const NOT_READABLE =
  'no comment was added, because an earlier attempt may have added one, and the comments of the Insight cannot be read';

/** A text as a comment: too long a one is cut, and says so. */
export function commentOf(text: string): string {
  return text.length <= MOST ? text : `${clip(text, MOST - SHORTENED.length)}${SHORTENED}`;
}

/** The flag is set before a comment is sent: it is the only trace that a worker which dies afterwards leaves. */
export function isBegun(delivery: Row<'delivery'>): boolean {
  return delivery.flag('unanswered');
}

/** Whether the Insight has a comment with this text; null where its comments cannot be read, however often that was tried. One call. */
function hasComment(
  text: string,
  insightId: string,
  delivery: Row<'delivery'>,
  { client }: Sending,
): boolean | null {
  try {
    return client.listComments(insightId).some((body) => plain(body).includes(plain(text)));
  } catch (thrown) {
    const isTried = delivery.integer('attempts') >= RETRY.lateComment.most;
    if (!isTried || !isUnreadable(asAppError(thrown, 'outbox', 'Comments'))) throw thrown;
    return null;
  }
}

/** CSE may return changed white space. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A note of a delivery, and why it has no comment where there is a reason. */
export function withReason(note: string, missing: string): string {
  return missing === '' ? note : `${note}; ${missing}`;
}

/**
 * Sees to it that an Insight has a comment. A comment that CSE does not take must not stop the rest: empty where it is there, else
 * why not, as the end of a sentence. Throws where a later try may succeed.
 * @param mayBeThere it is looked for before it is written
 * @param sign part of it by which it is found
 */
export function ensureComment(
  insightId: string,
  text: string,
  delivery: Row<'delivery'>,
  sending: Sending,
  mayBeThere = isBegun(delivery),
  sign = text,
): string {
  const found = mayBeThere && hasComment(sign, insightId, delivery, sending);
  if (found === null) return NOT_READABLE;
  return found ? '' : writeComment(insightId, text, delivery, sending);
}

function writeComment(
  insightId: string,
  text: string,
  delivery: Row<'delivery'>,
  { client, permits }: Sending,
): string {
  if (!permits.allows('comment')) return NO_PERMISSION;
  if (!isBegun(delivery)) delivery.save({ unanswered: 'true' });
  try {
    client.addComment(insightId, text);
  } catch (thrown) {
    const error = asAppError(thrown, 'outbox', 'Comment');
    if (isForbidden(error)) {
      permits.forbid('comment', error);
      return NO_PERMISSION;
    }
    if (error.errorClass === 'client')
      return `no comment was added, because CSE refused it: ${error.message}`;
    throw error;
  }
  permits.allow('comment');
  return '';
}
