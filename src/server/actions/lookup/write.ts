import { formatDateTime } from '../../core/date.ts';
import { asAppError, createError, isForbidden, type AppError } from '../../core/error.ts';
import type { Ending, Sending } from '../../outbox/send.ts';
import type { Row } from '../../platform/ports.d.ts';
import { clip } from '../../core/text.ts';
import type { SendResult } from '../send.ts';
import type { Enrichment } from '../types.d.ts';
import { forgetProgress, goesOn, saveStep, type Progress } from './progress.ts';

/** Name of the permit, in Sumo Status. */
const PERMIT = 'enrichments';

const FORBIDDEN =
  'The access key lacks permission to write enrichments: Sumo Status names the missing capability';

/** Milliseconds after which a delivery asks again whether the key may write enrichments. */
const WHEN_FORBIDDEN = 15 * 60_000;

/** What fits into the column of a delivery, behind the words of every Action. */
const LONGEST_NOTE = 900;

/**
 * Writes enrichments into CSE, each one call, as long as the rate limit has room for it; the next slice goes on. Writing one
 * again changes nothing. One that CSE does not take is left out and counted. Throws AppErrors.
 */
export function writeEnrichments(
  delivery: Row<'delivery'>,
  begun: Progress,
  sending: Sending,
): SendResult | Ending {
  const { client, permits, ports } = sending;
  const enrichments = begun.enrichments ?? [];
  let progress = begun;
  const first = delivery.integer('step');
  for (let step = first; step < enrichments.length; step += 1) {
    if (!permits.allows(PERMIT)) return forbidden(FORBIDDEN, sending);
    if (!client.ready() || (step > first && !sending.mayGoOn())) return goesOn(ports);
    const failure = write(enrichments[step], sending);
    if (failure !== null && isForbidden(failure)) {
      permits.forbid(PERMIT, failure);
      return forbidden(failure.message, sending);
    }
    if (failure !== null) {
      const { refused, reason } = progress;
      progress = { ...progress, refused: refused + 1, reason: reason || failure.message.slice(0, 300) };
    }
    saveStep(delivery, step + 1, failure === null ? null : progress);
  }
  if (enrichments.length > 0) forgetProgress(delivery);
  return done(progress);
}

/** The failure of this call alone, or of all that need the same right; null when it is written. Throws every other one. */
function write(enrichment: Enrichment | undefined, sending: Sending): AppError | null {
  if (enrichment === undefined) return null;
  const { subject, id, type, body } = enrichment;
  try {
    sending.client.putEnrichment(id, type, body, subject);
    sending.permits.allow(PERMIT);
    return null;
  } catch (thrown) {
    const error = asAppError(thrown, 'actions', 'Enrichment');
    if (isForbidden(error) || isOfThisOne(error)) return error;
    throw error;
  }
}

/** CSE has no such Signal any more, or does not like what is written. */
function isOfThisOne({ area, errorClass, status }: AppError): boolean {
  return area === 'cse' && errorClass === 'client' && status >= 400;
}

/** No attempt is counted: the capability is missing, which Sumo Status says. */
function forbidden(error: string, { ports }: Sending): Ending {
  const next_attempt_at = formatDateTime(ports.clock.now() + WHEN_FORBIDDEN);
  return { state: 'retry', values: { error, error_class: 'auth', http_status: '403', next_attempt_at } };
}

function done({ enrichments, found, left, refused, reason }: Progress): SendResult {
  const wanted = enrichments?.length ?? 0;
  if (wanted > 0 && refused === wanted) {
    throw createError('actions', 'Enrichment of the Insight', `CSE rejected all enrichments: ${reason}`, {
      errorClass: 'client',
      // The first of them says what to do.
      remedy: '',
    });
  }
  const note = [
    found,
    ...(wanted === 0 ? [] : [`${wanted - refused} enrichments written`]),
    ...(refused === 0 ? [] : [`${refused} refused: ${reason}`]),
    ...(left === 0 ? [] : [`${left} skipped, because there are too many`]),
  ];
  const verdict = { result: 'delivered', note: clip(note.join('; '), LONGEST_NOTE) } as const;
  return { verdict, status: 200, remoteId: '' };
}
