import { areClosed } from './html.ts';
import { complaints, TURNS } from './request.ts';

const TAG =
  /<(?:\/?p|\/?strong|\/?table|\/?tr|th align="left"|\/th|\/?td|\/a|a href="https?:\/\/[^"<>\s]*")>/g;

/** Verifies a mail before a server gets it: addresses, one line of subject, data that is no markup. */
export function verifyMail(mail: { to: readonly string[]; subject: string; html: string }): string[] {
  return complaints(
    [mail.to.length > 0, 'no address'],
    [mail.to.every((one) => /^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(one)), 'not one address'],
    [/^[^\r\n]{1,200}$/.test(mail.subject) && !TURNS.test(mail.subject), 'the subject is not one short line'],
    [mail.html !== '' && !TURNS.test(mail.html), 'no text, or one that is turned around'],
    [!/[<>]/.test(mail.html.replace(TAG, '')) && areClosed(mail.html), 'the data is read as HTML'],
  );
}
