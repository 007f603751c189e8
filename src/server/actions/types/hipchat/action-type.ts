import { isSuccess, notOf, verdictOf } from '../../answers.ts';
import { baseUrlOf } from '../../base-url.ts';
import { ALL_EVENTS, ENDINGS } from '../../events.ts';
import { escapeHtml, isOneOf } from '../../../core/text.ts';
import { htmlLink } from '../../links.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { byMidServer, MID_SERVER } from '../../mid-server.ts';
import { summaryOf, type Summary } from '../../summary.ts';
import type { ActionEvent, ActionSettings, ActionType, TargetRequest, Verdict } from '../../types.d.ts';
import { headerText, plainLine, utf8Length } from '../../well-formed.ts';
import { jsonText } from '../../../core/json.ts';

/** A message may have 10,000 characters (HipChat API v2, send room notification). */
const MOST_BYTES = 9500;

/** With what the path of the API begins. */
const PATHS = ['v2'];

/** Room notification of the HipChat API v2, for a server of one's own: the service ended on 15 February 2019. */
export const hipchat: ActionType = {
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
    {
      column: 'room',
      label: 'Room',
      help: 'ID or name of the room.',
      kind: 'text',
      required: true,
      check: roomProblem,
    },
    {
      column: 'base_url',
      label: 'Base URL',
      help: 'Address of your own HipChat server; the service ended in 2019.',
      kind: 'text',
      required: true,
      added: PATHS,
      check: baseProblem,
    },
    MID_SERVER,
  ],
  events: ALL_EVENTS,
  limit: MOST_BYTES,
  build,
  classify,
};

const COLOUR = { critical: 'red', high: 'red', medium: 'yellow', low: 'gray' } as const;

function baseProblem(text: string): string {
  return /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*hipchat\.com(?:[:/?#]|$)/i.test(text.trim())
    ? 'the service hipchat.com ended in 2019: enter the address of your own HipChat server'
    : '';
}

/** Dots alone would be steps in the address. */
function roomProblem(text: string): string {
  return /^\.+$/.test(text.trim()) ? 'it is not the name of a room' : '';
}

function build(event: ActionEvent, settings: ActionSettings): readonly TargetRequest[] {
  const summary = summaryOf(event);
  const base = baseUrlOf(settings, '', PATHS);
  return [
    {
      method: 'POST',
      url: `${base}/v2/room/${encodeURIComponent(plainLine(settings.text('room')))}/notification`,
      headers: {
        Authorization: `Bearer ${headerText(settings.secret('api_key'))}`,
        'Content-Type': 'application/json',
      },
      ...byMidServer(settings),
      body: bodyOf(event, summary),
    },
  ];
}

/** What does not fit is left out from the end, whole lines of it: a cut through a tag would show in the room. */
function bodyOf(event: ActionEvent, summary: Summary): string {
  const lines = linesOf(summary);
  const over = isOneOf(event.kind, ENDINGS);
  for (;;) {
    const body = jsonText({
      message: lines.join('<br>'),
      message_format: 'html',
      color: over ? 'green' : COLOUR[summary.severity],
      notify: !over && (summary.severity === 'critical' || summary.severity === 'high'),
    });
    if (utf8Length(body) <= MOST_BYTES || lines.length === 1) return body;
    lines.pop();
  }
}

function linesOf(summary: Summary): string[] {
  return [
    `<strong>${escapeHtml(summary.title)}</strong>`,
    ...summary.links.map(([text, url]) => htmlLink(text, url)),
    ...summary.facts.map(([name, value]) => `${escapeHtml(name)}: ${escapeHtml(value)}`),
  ];
}

/** 204 is success; 429 gives in seconds since 1970 when the limit, or the flood control, ends (HipChat API v2, rate limiting). */
function classify(answer: HttpAnswer, now: number): Verdict {
  if (isSuccess(answer) && answer.status !== 204) return notOf('HipChat', answer);
  const verdict = verdictOf(answer, now);
  if (verdict.result !== 'retry' || verdict.after > 0 || answer.status !== 429) return verdict;
  const reset = Number(answer.header('X-RateLimit-Reset') ?? answer.header('X-FloodControl-Reset') ?? 0);
  const after = Math.ceil(reset - now / 1000);
  return after > 0 && after < 86_400 ? { ...verdict, after } : verdict;
}
