import { createError } from '../core/error.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import type { SendResult } from './send.ts';
import type { Mail } from './types.d.ts';

/** Where an administrator sees the state of a mail: the platform does not report it. */
const SEEN_IN = 'System Logs > Emails';

/**
 * Hands a mail to the platform, once for each recipient, in order: the notification "Sumo Logic Action Mail" takes its text
 * from the delivery, when the platform comes to it. Throws when the delivery cannot be written.
 * @param done recipients that had theirs already
 * @param keep called after each recipient that is not the last, with the number of those that had theirs
 */
export function handOver(
  mail: Mail,
  delivery: Row<'delivery'>,
  done: number,
  keep: (step: number) => void,
  ports: Ports,
): SendResult {
  const { to, subject, html } = mail;
  if (to.length === 0) return failed('no recipient has an e-mail address');
  if (!delivery.save({ mail_subject: subject, mail_html: html }))
    throw createError(
      'actions',
      'Mail',
      'the platform did not store the text of the mail: see the system log',
      {
        errorClass: 'server',
      },
    );
  to.slice(done).forEach((address, at) => {
    ports.events.actionMail(delivery.id, address);
    if (done + at + 1 < to.length) keep(done + at + 1);
  });
  const mails = to.length === 1 ? `1 mail to ${to[0] ?? ''}` : `${to.length} mails`;
  const note = `${mails} passed to the platform; see ${SEEN_IN} for the result`;
  return { verdict: { result: 'delivered', note }, status: 0, remoteId: '' };
}

function failed(reason: string): SendResult {
  return { verdict: { result: 'failed', reason }, status: 0, remoteId: '' };
}
