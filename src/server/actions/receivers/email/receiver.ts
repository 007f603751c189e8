import { clip } from '../../../transform/text.ts';
import { verdictOf } from '../../answers.ts';
import { ALL_EVENTS } from '../../events.ts';
import { encodedUrl, escapeHtml, htmlLink } from '../../links.ts';
import { summaryOf, type Summary } from '../../summary.ts';
import type { ActionEvent, ActionSettings, Mail, Receiver } from '../../types.d.ts';
import { readRecipients } from './recipients.ts';

/** RFC 5322 advises lines of at most 78 characters; a subject of this length is shown whole by most readers. */
const LONGEST_SUBJECT = 200;

/** A mail of the platform's own: its rules, its log and its switches apply. */
export const email: Receiver = {
  type: 'email',
  label: 'Email',
  fields: [
    {
      column: 'recipients',
      label: 'Recipients',
      help: 'E-mail addresses, separated by commas; at most 50.',
      kind: 'text',
      required: true,
      maxLength: 4000,
      check: (text) => readRecipients(text).problem,
    },
  ],
  events: ALL_EVENTS,
  limit: 20_000,
  build: () => [],
  classify: verdictOf,
  mails,
};

function mails(event: ActionEvent, settings: ActionSettings): readonly Mail[] {
  const summary = summaryOf(event);
  const mail = {
    subject: clip(`Sumo Logic CSE: ${summary.title}`, LONGEST_SUBJECT),
    text: textOf(summary),
    html: htmlOf(summary),
  };
  return readRecipients(settings.text('recipients')).addresses.map((to) => ({ to, ...mail }));
}

function textOf(summary: Summary): string {
  const lines = [
    summary.title,
    '',
    ...summary.facts.map(([name, value]) => `${name}: ${value}`),
    ...summary.links.map(([text, url]) => `${text}: ${encodedUrl(url)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function htmlOf(summary: Summary): string {
  const rows = summary.facts.map(
    ([name, value]) => `<tr><th align="left">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  const links = summary.links.map(([text, url]) => `<p>${htmlLink(text, url)}</p>`);
  return `<p><strong>${escapeHtml(summary.title)}</strong></p><table>${rows.join('')}</table>${links.join('')}`;
}
