import { excerpt, verdictOf } from '../../answers.ts';
import { ALL_EVENTS, EVENT_NAME } from '../../events.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { jsonText, reduceInsight } from '../../reduce.ts';
import { summaryOf } from '../../summary.ts';
import type { ActionEvent, ActionSettings, Receiver, TargetRequest, Tools, Verdict } from '../../types.d.ts';
import { wellFormed } from '../../well-formed.ts';
import { escapeMrkdwn } from '../slack/mrkdwn.ts';

/** Slack cuts long texts and may split them by itself; below this it does neither (Slack changelog, April 2018). */
const PART_LENGTH = 3500;
const MOST_PARTS = 10;

/** The whole Insight as JSON to an incoming webhook, in parts. */
export const slackWebhook: Receiver = {
  type: 'slack_webhook',
  label: 'Slack Webhook',
  fields: [
    {
      column: 'url',
      label: 'URL',
      help: 'Address of the incoming webhook.',
      kind: 'secret',
      required: true,
      maxLength: 2000,
    },
  ],
  events: ALL_EVENTS,
  limit: PART_LENGTH,
  build,
  classify,
};

function build(
  event: ActionEvent,
  settings: ActionSettings,
  _tools: Tools,
  rung: number,
): readonly TargetRequest[] {
  return textsOf(event, rung).map((text) => ({
    method: 'POST' as const,
    url: settings.secret('url'),
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: jsonText({ text, unfurl_links: false, unfurl_media: false }),
  }));
}

function textsOf(event: ActionEvent, rung: number): readonly string[] {
  const { title, links } = summaryOf(event);
  const head = `*${escapeMrkdwn(title)}*`;
  const insight = event.insight;
  if (insight === undefined) {
    const about = event.rule ?? event.integration ?? {};
    return [`${head}\n${code(JSON.stringify({ event: EVENT_NAME[event.kind], ...about }, null, 2))}`];
  }
  const wanted = { signals: true, records: true, recordFields: [] };
  const { json } = reduceInsight(insight.json, wanted, PART_LENGTH * MOST_PARTS, rung);
  const all = partsOf(wellFormed(JSON.stringify(json, null, 1)));
  const shown = all.slice(0, MOST_PARTS);
  const more = all.length - shown.length;
  const rest = more > 0 ? `\n${more} more parts: ${escapeMrkdwn(links.map(([, url]) => url).join(' '))}` : '';
  return shown.map((part, index) => {
    const count = shown.length > 1 ? ` (${index + 1}/${shown.length})` : '';
    return `${head}${count}\n${code(part)}${index === shown.length - 1 ? rest : ''}`;
  });
}

/** Back-quotes in the data would end the block early. */
function code(text: string): string {
  return `\`\`\`${escapeMrkdwn(text).replace(/`/g, "'")}\`\`\``;
}

/** Cut at line ends where there are any. Escaping makes texts longer: the parts are counted as they will be sent. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const line of text.split('\n')) {
    for (const piece of piecesOf(line)) {
      if (part !== '' && escapedLength(part) + escapedLength(piece) + 1 > PART_LENGTH) {
        parts.push(part);
        part = '';
      }
      part = part === '' ? piece : `${part}\n${piece}`;
    }
  }
  return part === '' ? parts : [...parts, part];
}

function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  // The longest escape makes five characters of one.
  const most = escapedLength(line) <= PART_LENGTH ? PART_LENGTH : Math.floor(PART_LENGTH / 5);
  for (let at = 0; at < line.length;) {
    let end = Math.min(at + most, line.length);
    const last = line.charCodeAt(end - 1);
    if (end < line.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    pieces.push(line.slice(at, end));
    at = end;
  }
  return pieces.length === 0 ? [''] : pieces;
}

function escapedLength(text: string): number {
  return escapeMrkdwn(text).length;
}

/** Success is 200 with the body `ok`; refusals are plain words (Slack's incoming webhooks). */
function classify(answer: HttpAnswer, now: number): Verdict {
  const body = answer.body.trim();
  if (answer.status === 200 && body === 'ok') return { result: 'delivered' };
  if (answer.status === 200)
    return { result: 'retry', reason: `not an answer of Slack${excerpt(body)}`, after: 0, pause: false };
  if (answer.status === 403 || answer.status === 404 || answer.status === 410)
    return { result: 'rejected', reason: `Slack refuses this webhook${excerpt(body)}` };
  if (answer.status === 400 && body === 'invalid_payload') return { result: 'reduce', reason: body };
  return verdictOf(answer, now);
}
