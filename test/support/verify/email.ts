import { areClosed } from './hipchat.ts';
import { complaints, TURNS } from './request.ts';

const TAG =
  /<(?:\/?p|\/?strong|\/?table|\/?tr|th align="left"|\/th|\/?td|\/a|a href="https?:\/\/[^"<>\s]*")>/g;

/** Verifies a mail before a server gets it: one address, one line of subject, data that is no markup. */
export function verifyMail(mail: { to: string; subject: string; text: string; html: string }): string[] {
  return complaints(
    [/^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(mail.to), 'not one address'],
    [/^[^\r\n]{1,200}$/.test(mail.subject) && !TURNS.test(mail.subject), 'the subject is not one short line'],
    [mail.text.trim() !== '' && !TURNS.test(mail.text + mail.html), 'no text, or one that is turned around'],
    [!/[<>]/.test(mail.html.replace(TAG, '')) && areClosed(mail.html), 'the data is read as HTML'],
  );
}
