import { notStored } from '../core/error.ts';
import { jsonText } from '../core/json.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { payloadOf } from '../records/delivery.ts';
import { failed } from './answers.ts';
import type { SendResult } from './send.ts';
import type { Mail } from './types.d.ts';

/** Where an administrator sees the state of a mail: the platform does not report it. */
const SEEN_IN = 'System Logs > Emails';

/** Entries of the payload: who gets a mail, and who got none although everybody was to (see lost-mails.ts). */
export const MAIL_TO = 'mailTo';
export const MAIL_LEFT = 'mailLeft';

/**
 * Hands a mail to the platform, once for each recipient, in order: the notification "Sumo Logic Action Mail" takes its text
 * from the delivery, when the platform comes to it. Throws when the delivery cannot be written.
 * @param done recipients that had theirs already
 * @param keep called after each recipient that is not the last, with the number of those that had theirs; false when there is no
 *   time left for another one
 */
export function handOver(
  mail: Mail,
  delivery: Row<'delivery'>,
  done: number,
  keep: (step: number) => boolean,
  ports: Ports,
): SendResult {
  const { subject, html } = mail;
  const payload = payloadOf(delivery);
  const to = stillWithout(mail.to, payload);
  if (to.length === 0) {
    const verdict = failed('no recipient has an e-mail address', 'correct Recipients of the Action');
    return { verdict, status: 0, remoteId: '' };
  }
  const kept = jsonText({ ...payload, [MAIL_TO]: to.join(',') });
  if (!delivery.save({ mail_subject: subject, mail_html: html, payload: kept }))
    throw notStored('actions', 'Mail', 'the text of the mail');
  const isDone = to.slice(done).every((address, at) => {
    ports.events.actionMail(delivery.id, address);
    return done + at + 1 >= to.length || keep(done + at + 1);
  });
  if (!isDone) return { verdict: { result: 'delivered' }, status: 0, remoteId: '', unfinished: true };
  const mails = to.length === 1 ? `1 mail to ${to[0] ?? ''}` : `${to.length} mails`;
  const note = `${mails} passed to the platform; see ${SEEN_IN} for the result`;
  return { verdict: { result: 'delivered', note }, status: 0, remoteId: '' };
}

/** Of a mail that is sent again, those who got none; everybody of any other. */
function stillWithout(to: readonly string[], payload: Readonly<Record<string, string>>): readonly string[] {
  const left = (payload[MAIL_LEFT] ?? '').split(',');
  const without = to.filter((address) => left.includes(address));
  return without.length > 0 ? without : to;
}
