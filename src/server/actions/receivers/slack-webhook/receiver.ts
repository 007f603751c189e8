import { aboutOf } from '../../about.ts';
import { excerpt, isGood, notOf, verdictOf } from '../../answers.ts';
import { ALL_EVENTS } from '../../events.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { jsonText, reduceInsight } from '../../reduce.ts';
import { clip } from '../../../transform/text.ts';
import { summaryOf, type Summary } from '../../summary.ts';
import type {
  ActionEvent,
  ActionSettings,
  Json,
  Receiver,
  TargetRequest,
  Tools,
  Verdict,
} from '../../types.d.ts';
import { plainLine } from '../../well-formed.ts';
import { escapeMrkdwn, mrkdwnLink } from '../slack/mrkdwn.ts';
import { partsOf } from './parts.ts';

/** Slack cuts long texts and may split them by itself; below 4,000 characters it does neither (Slack changelog, April 2018). */
const PART_LENGTH = 3500;
const HEAD_LENGTH = 500;
const REST_LENGTH = 900;
const JSON_LENGTH = PART_LENGTH - HEAD_LENGTH - REST_LENGTH - 100;
const MOST_PARTS = 10;
const JSON_BYTES = JSON_LENGTH * MOST_PARTS;

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
  // Characters have at most three bytes; quotation marks two as well.
  limit: PART_LENGTH * 3 + 200,
  hosts: ['hooks.slack.com', 'hooks.slack-gov.com'],
  whole: true,
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
    url: settings.secret('url').trim(),
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: jsonText({ text, unfurl_links: false, unfurl_media: false }),
  }));
}

function textsOf(event: ActionEvent, rung: number): readonly string[] {
  const { title, links } = summaryOf(event);
  const { insight } = event;
  // A rule or this integration is one part: its texts are short (see aboutOf).
  const json =
    insight === undefined
      ? aboutOf(event)
      : reduceInsight(insight, { signals: true, records: true, recordFields: [] }, JSON_BYTES, rung).json;
  const all = partsOf(shownJson(json), JSON_LENGTH);
  const shown = all.slice(0, MOST_PARTS);
  const more = all.length - shown.length;
  return shown.map((part, index) => {
    const count = shown.length > 1 ? ` (${index + 1}/${shown.length})` : '';
    const rest = more > 0 && index === shown.length - 1 ? restOf(more, links) : '';
    return `*${headOf(index === 0 ? title : (insight?.readableId ?? title))}*${count}\n${code(part)}${rest}`;
  });
}

/** Indented; marks that turn the direction of text are written as JSON escapes, so that they show and do not work. */
function shownJson(json: Json): string {
  return jsonText(json, 1).replace(
    /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16)}`,
  );
}

/** Escaped, and then not longer than its share of the part. */
function headOf(title: string): string {
  return escapeMrkdwn(clip(plainLine(title).replace(/[`*]/g, "'"), HEAD_LENGTH / 5));
}

function restOf(more: number, links: Summary['links']): string {
  const where = links
    .map(([text, url]) => mrkdwnLink(text, url))
    .filter((link) => link.length <= REST_LENGTH / 3)
    .slice(0, 2);
  return `\n${more} more ${more === 1 ? 'part' : 'parts'}: ${where.join(' ')}`;
}

/** Back-quotes in the data would end the block early. */
function code(text: string): string {
  return `\`\`\`${escapeMrkdwn(text).replace(/`/g, "'")}\`\`\``;
}

/** Success is 200 with the body `ok`; refusals are plain words (Slack's incoming webhooks). */
function classify(answer: HttpAnswer, now: number): Verdict {
  const body = answer.body.trim();
  if (answer.status === 200 && body === 'ok') return { result: 'delivered' };
  if (isGood(answer)) return notOf('Slack', answer);
  if (answer.status === 403 || answer.status === 404 || answer.status === 410)
    return { result: 'rejected', reason: `Slack refuses this webhook${excerpt(body)}` };
  if (answer.status === 400 && body === 'invalid_payload') return { result: 'reduce', reason: body };
  return verdictOf(answer, now);
}
