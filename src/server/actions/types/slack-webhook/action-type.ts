import { aboutOf } from '../../about.ts';
import { excerpt, isSuccess, notOf, rejected, verdictOf } from '../../answers.ts';
import { ALL_EVENTS } from '../../events.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { reduceInsight, REDUCTIONS } from '../../reduce.ts';
import { clip } from '../../../core/text.ts';
import { summaryOf, type Summary } from '../../summary.ts';
import type {
  ActionEvent,
  ActionSettings,
  Json,
  ActionType,
  TargetRequest,
  Tools,
  Verdict,
} from '../../types.d.ts';
import { plainLine } from '../../well-formed.ts';
import { escapeMrkdwn, mrkdwnLink } from '../slack/mrkdwn.ts';
import { partsOf } from './parts.ts';
import { jsonText } from '../../../core/json.ts';

/** Slack cuts long texts and may split them by itself; below 4,000 characters it does neither (Slack changelog, April 2018). */
const PART_LENGTH = 3500;
const HEAD_LENGTH = 500;
const REST_LENGTH = 900;
const JSON_LENGTH = PART_LENGTH - HEAD_LENGTH - REST_LENGTH - 100;
const MOST_PARTS = 10;
const JSON_BYTES = JSON_LENGTH * MOST_PARTS;
/** An escape makes five characters of one, and a part may end half full. */
const ESCAPED_BYTES = JSON_BYTES / 12;

const WHOLE = { signals: true, records: true, recordFields: [] };

/** The whole Insight as JSON to an incoming webhook, in parts. */
export const slackWebhook: ActionType = {
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
      check: webhookProblem,
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

/** Slack's hosts have other addresses, too: triggers of workflows take other bodies. */
function webhookProblem(text: string): string {
  const path = /^https:\/\/hooks\.slack(?:-gov)?\.com(?::443)?(\/[^?#]*)?/i.exec(text.trim());
  return path === null || /^\/services\/[^/]+\/[^/]+\/[^/]+\/?$/.test(path[1] ?? '')
    ? ''
    : 'it must read https://hooks.slack.com/services/T.../B.../...';
}

function build(
  event: ActionEvent,
  settings: ActionSettings,
  _tools: Tools,
  reduction: number,
): readonly TargetRequest[] {
  return textsOf(event, reduction).map((text) => ({
    method: 'POST' as const,
    url: settings.secret('url').trim(),
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: jsonText({ text, unfurl_links: false, unfurl_media: false }),
  }));
}

function textsOf(event: ActionEvent, reduction: number): readonly string[] {
  const { title, links } = summaryOf(event);
  const { insight } = event;
  const { parts, reduced } = shownParts(event, reduction);
  return parts.map((part, index) => {
    const count = parts.length > 1 ? ` (${index + 1}/${parts.length})` : '';
    const rest = reduced && index === parts.length - 1 ? restOf(links) : '';
    return `*${headOf(index === 0 ? title : (insight?.readableId ?? title))}*${count}\n${code(part)}${rest}`;
  });
}

/** The JSON in ten parts at most, one step smaller until it fits: a cut through it would leave what nothing can read. */
function shownParts(
  { insight, ...event }: ActionEvent,
  reduction: number,
): { parts: string[]; reduced: boolean } {
  // The texts of a rule or of this integration are short (see aboutOf).
  if (insight === undefined)
    return { parts: partsOf(shownJson(aboutOf(event)), JSON_LENGTH).slice(0, MOST_PARTS), reduced: false };
  for (let step = reduction; step < REDUCTIONS.length; step += 1) {
    const reduced = reduceInsight(insight, WHOLE, JSON_BYTES, step);
    step = reduced.reduction;
    const parts = partsOf(shownJson(reduced.json), JSON_LENGTH);
    if (parts.length <= MOST_PARTS) return { parts, reduced: step > 0 };
  }
  const { json } = reduceInsight(insight, WHOLE, ESCAPED_BYTES, REDUCTIONS.length - 1);
  return { parts: partsOf(shownJson(json), JSON_LENGTH), reduced: true };
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

function restOf(links: Summary['links']): string {
  const where = links
    .map(([text, url]) => mrkdwnLink(text.replace(/`/g, "'"), url))
    .filter((link) => link.length <= REST_LENGTH / 3)
    .slice(0, 2);
  return `\nShortened. See the full text at ${where.join(' ')}`;
}

/** Back-quotes in the data would end the block early. */
function code(text: string): string {
  return `\`\`\`${escapeMrkdwn(text).replace(/`/g, "'")}\`\`\``;
}

/** Success is 200 with the body `ok`; refusals are plain words (Slack's incoming webhooks). */
function classify(answer: HttpAnswer, now: number): Verdict {
  const body = answer.body.trim();
  if (isSuccess(answer) && body === 'ok') return { result: 'delivered' };
  if (isSuccess(answer)) return notOf('Slack', answer);
  if (answer.status === 403 || answer.status === 404 || answer.status === 410)
    return rejected(
      `Slack rejected this webhook${excerpt(body)}`,
      'create a webhook in Slack and enter its URL',
    );
  if (answer.status === 400 && body === 'invalid_payload') return { result: 'reduce', reason: body };
  return verdictOf(answer, now);
}
