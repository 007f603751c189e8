import { verdictOf } from '../../answers.ts';
import { ALL_EVENTS } from '../../events.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { jsonText } from '../../reduce.ts';
import { summaryOf, type Summary } from '../../summary.ts';
import type { ActionEvent, ActionSettings, Receiver, TargetRequest, Verdict } from '../../types.d.ts';
import { plainLine } from '../../well-formed.ts';

/** Room notification of the HipChat API v2, for a server of one's own: the service ended on 15 February 2019. */
export const hipchat: Receiver = {
  type: 'hipchat',
  label: 'HipChat (retired)',
  fields: [
    {
      column: 'api_key',
      label: 'API key',
      help: 'Token of the HipChat API.',
      kind: 'secret',
      required: true,
    },
    { column: 'room', label: 'Room', help: 'ID or name of the room.', kind: 'text', required: true },
    {
      column: 'base_url',
      label: 'Base URL',
      help: 'Address of your own HipChat server; the service ended in 2019.',
      kind: 'text',
      required: true,
      check: baseProblem,
    },
  ],
  events: ALL_EVENTS,
  limit: 9500,
  build,
  classify,
};

const COLOUR = { critical: 'red', high: 'red', medium: 'yellow', low: 'gray' } as const;

function baseProblem(text: string): string {
  return /^https?:\/\/(?:api|www)\.hipchat\.com/i.test(text.trim())
    ? 'the service hipchat.com ended in 2019: enter the address of your own HipChat server'
    : '';
}

function build(event: ActionEvent, settings: ActionSettings): readonly TargetRequest[] {
  const summary = summaryOf(event);
  const base = settings.text('base_url').trim().replace(/\/+$/, '');
  return [
    {
      method: 'POST',
      url: `${base}/v2/room/${encodeURIComponent(plainLine(settings.text('room')))}/notification`,
      headers: {
        Authorization: `Bearer ${settings.secret('api_key').trim()}`,
        'Content-Type': 'application/json',
      },
      body: jsonText({
        message: htmlOf(summary),
        message_format: 'html',
        color: COLOUR[summary.severity],
        notify: summary.severity === 'critical' || summary.severity === 'high',
      }),
    },
  ];
}

function htmlOf(summary: Summary): string {
  const lines = [
    `<strong>${escapeHtml(summary.title)}</strong>`,
    ...summary.facts.map(([name, value]) => `${escapeHtml(name)}: ${escapeHtml(value)}`),
    ...summary.links.map(([text, url]) => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`),
  ];
  return lines.join('<br>').slice(0, 9500);
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** 204 is success; flood control answers 429 (HipChat API v2). */
function classify(answer: HttpAnswer, now: number): Verdict {
  return verdictOf(answer, now);
}
