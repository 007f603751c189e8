import { excerpt, verdictOf } from '../../answers.ts';
import { ALL_EVENTS } from '../../events.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { jsonText } from '../../reduce.ts';
import { summaryOf, type Summary } from '../../summary.ts';
import type { ActionEvent, ActionSettings, Receiver, TargetRequest, Verdict } from '../../types.d.ts';
import { escapeMrkdwn, mrkdwnLink } from './mrkdwn.ts';

/** `chat.postMessage` of Slack's Web API, with a bot token of the scope chat:write (docs.slack.dev). */
export const slack: Receiver = {
  type: 'slack',
  label: 'Slack',
  fields: [
    {
      column: 'api_key',
      label: 'API key',
      help: 'Bot token, begins with xoxb-, of the scope chat:write.',
      kind: 'secret',
      required: true,
      check: tokenProblem,
    },
    {
      column: 'channel',
      label: 'Channel',
      help: 'Channel name with #, or its ID. The bot must be a member.',
      kind: 'text',
      required: true,
    },
  ],
  events: ALL_EVENTS,
  limit: 10_000,
  build,
  classify,
};

/** A header block holds 150 characters, a section 3,000, a message 50 blocks (Block Kit reference). */
const LONGEST_HEADER = 150;

function tokenProblem(text: string): string {
  return /^xox[abep][.-]/.test(text) ? '' : 'it must be a token that begins with xoxb-';
}

function build(event: ActionEvent, settings: ActionSettings): readonly TargetRequest[] {
  const summary = summaryOf(event);
  const body = {
    channel: settings.text('channel').trim(),
    text: escapeMrkdwn(summary.title),
    blocks: blocksOf(summary),
    unfurl_links: false,
    unfurl_media: false,
    // What happens to an Insight later stands in the thread of its first message.
    ...(event.remoteId === '' ? {} : { thread_ts: event.remoteId }),
  };
  return [
    {
      method: 'POST',
      url: 'https://slack.com/api/chat.postMessage',
      headers: {
        Authorization: `Bearer ${settings.secret('api_key')}`,
        'Content-Type': 'application/json; charset=utf-8',
      },
      body: jsonText(body),
    },
  ];
}

function blocksOf(summary: Summary): readonly unknown[] {
  const facts = summary.facts.map(([name, value]) => `*${escapeMrkdwn(name)}:* ${escapeMrkdwn(value)}`);
  const links = summary.links.map(([text, url]) => mrkdwnLink(text, url));
  const section = (text: string): unknown => ({ type: 'section', text: { type: 'mrkdwn', text } });
  return [
    // A header is plain text: nothing in it is interpreted.
    { type: 'header', text: { type: 'plain_text', text: cut(summary.title), emoji: false } },
    ...(facts.length > 0 ? [section(facts.join('\n'))] : []),
    ...(links.length > 0 ? [section(links.join('\n'))] : []),
  ];
}

function cut(text: string): string {
  return text.length <= LONGEST_HEADER ? text : `${text.slice(0, LONGEST_HEADER - 1)}…`;
}

const THROTTLED = ['ratelimited', 'rate_limited'];
const TEMPORARY = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'];
const REJECTED = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
];
const TOO_LARGE = ['msg_too_long', 'msg_blocks_too_long', 'too_many_attachments', 'invalid_blocks'];

/** Slack answers 200 also where it refuses; `ok` tells (Web API reference). */
function classify(answer: HttpAnswer, now: number): Verdict {
  if (answer.status !== 200) return verdictOf(answer, now);
  const said = parsed(answer.body);
  if (said === null)
    return {
      result: 'retry',
      reason: `not an answer of Slack${excerpt(answer.body)}`,
      after: 0,
      pause: false,
    };
  if (said['ok'] === true) return { result: 'delivered', remoteId: String(said['ts'] ?? '') };
  const error = String(said['error'] ?? 'unknown error');
  if (THROTTLED.includes(error))
    return { result: 'retry', reason: `rate limited: ${error}`, after: 30, pause: true };
  if (TEMPORARY.includes(error)) return { result: 'retry', reason: error, after: 0, pause: false };
  if (REJECTED.includes(error)) return { result: 'rejected', reason: `Slack rejects the token: ${error}` };
  if (TOO_LARGE.includes(error)) return { result: 'reduce', reason: error };
  return { result: 'failed', reason: `Slack refuses the message: ${error}` };
}

function parsed(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
