import { clip, escapeHtml } from '../../../core/text.ts';
import { verdictOf } from '../../answers.ts';
import { ALL_EVENTS } from '../../events.ts';
import { htmlLink } from '../../links.ts';
import { summaryOf, type Summary } from '../../summary.ts';
import type { ActionEvent, ActionSettings, Mail, ActionType } from '../../types.d.ts';
import { plainLine, utf8Length } from '../../well-formed.ts';
import { readRecipients } from './recipients.ts';

/** RFC 5322 advises lines of at most 78 characters; a subject of this length is shown whole by most readers. */
const LONGEST_SUBJECT = 200;

/** Length of the column `mail_html` of a delivery. */
const LIMIT = 20_000;

/** Bytes that are kept free for what stands around the facts: title, links, and who sent it. */
const AROUND = 8000;

/** A mail of the platform's own: its rules, its log and its switches apply. */
export const email: ActionType = {
  type: 'email',
  label: 'Email',
  fields: [
    {
      column: 'recipients',
      label: 'Recipients',
      help: 'E-mail addresses, separated by commas or semicolons, at most 50. Each recipient gets a separate mail. Test sends one only to you.',
      kind: 'text',
      required: true,
      maxLength: 4000,
      check: (text) => readRecipients(text).problem,
    },
  ],
  events: ALL_EVENTS,
  limit: LIMIT,
  build: () => [],
  classify: verdictOf,
  mail,
};

function mail(event: ActionEvent, settings: ActionSettings): Mail {
  const summary = summaryOf(event);
  const to = event.kind === 'test' ? (event.tester ?? '') : settings.text('recipients');
  return {
    to: readRecipients(to).addresses,
    subject: clip(inert(`Sumo Logic CSE: ${summary.title}`), LONGEST_SUBJECT),
    html: inert(htmlOf(summary, settings.name)),
  };
}

/**
 * The text without anything that begins a variable or a script of the platform's mail templates: whether they evaluate what
 * they have filled in is not documented.
 */
function inert(text: string): string {
  return text.replace(/\$(?=\{)|<(?=\/?mail_script)/gi, '$& ');
}

function htmlOf({ title, facts, links }: Summary, action: string): string {
  const shown = links.map(([text, url]) => `<p>${htmlLink(text, url)}</p>`);
  const sender = `<p>Sent by the Action "${escapeHtml(plainLine(action))}" of Sumo Logic SIR.</p>`;
  return `<p><strong>${escapeHtml(title)}</strong></p><table>${rowsOf(facts)}</table>${shown.join('')}${sender}`;
}

/** As many facts as there is room for, and how many are left out. */
function rowsOf(facts: Summary['facts']): string {
  const rows: string[] = [];
  let room = LIMIT - AROUND;
  for (const [name, value] of facts) {
    const row = `<tr><th align="left">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`;
    room -= utf8Length(row);
    if (room < 0) break;
    rows.push(row);
  }
  const left = facts.length - rows.length;
  return `${rows.join('')}${left > 0 ? `<tr><td colspan="2">and ${left} more</td></tr>` : ''}`;
}
