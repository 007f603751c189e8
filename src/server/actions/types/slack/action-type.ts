import {
  failed,
  isSuccess,
  jsonOf,
  later,
  notOf,
  rateLimited,
  REMEDY,
  rejected,
  verdictOf,
} from '../../answers.ts';
import { baseUrlOf, originProblem } from '../../base-url.ts';
import { ALL_EVENTS } from '../../events.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { retryAfterSeconds } from '../../../core/retry-after.ts';
import { summaryOf } from '../../summary.ts';
import type {
  ActionEvent,
  ActionSettings,
  ActionType,
  TargetRequest,
  Tools,
  Verdict,
} from '../../types.d.ts';
import { headerText } from '../../well-formed.ts';
import { slackMessage } from './message.ts';
import { jsonText } from '../../../core/json.ts';

/** With what the paths of the Web API begin. */
const PATHS = ['api'];

/** `chat.postMessage` of Slack's Web API, with a bot token of the scope chat:write (docs.slack.dev). */
export const slack: ActionType = {
  type: 'slack',
  label: 'Slack',
  fields: [
    {
      column: 'api_key',
      label: 'API key',
      help: 'Bot token with the scope chat:write. It begins with xoxb-.',
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
    {
      column: 'base_url',
      label: 'Base URL',
      help: 'Empty: https://slack.com. GovSlack: https://slack-gov.com.',
      kind: 'text',
      added: PATHS,
      check: (text) => originProblem(text, PATHS, ['slack.com', 'slack-gov.com']),
    },
  ],
  events: ALL_EVENTS,
  limit: 10_000,
  hosts: ['slack.com', 'slack-gov.com'],
  build,
  classify,
};

function tokenProblem(text: string): string {
  return /^xox[abep][.-]\S+$/.test(text.trim()) ? '' : 'it must be a token that begins with xoxb-';
}

function build(
  event: ActionEvent,
  settings: ActionSettings,
  _tools: Tools,
  reduction: number,
): readonly TargetRequest[] {
  // Later events of an Insight are posted to the thread of its first message.
  const inThread = reduction === 0 && /^\d+\.\d+$/.test(event.remoteId);
  return [
    {
      method: 'POST',
      url: `${baseUrlOf(settings, 'https://slack.com', PATHS)}/api/chat.postMessage`,
      headers: {
        Authorization: `Bearer ${headerText(settings.secret('api_key'))}`,
        'Content-Type': 'application/json; charset=utf-8',
      },
      body: jsonText({
        channel: settings.text('channel').trim(),
        ...slackMessage(summaryOf(event), reduction),
        unfurl_links: false,
        unfurl_media: false,
        ...(inThread ? { thread_ts: event.remoteId } : {}),
      }),
    },
  ];
}

const THROTTLED = ['ratelimited', 'rate_limited'];
const TEMPORARY = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'];
const BAD_TOKEN = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'not_allowed_token_type',
  'access_denied',
];
const BAD_CHANNEL = ['channel_not_found', 'not_in_channel', 'is_archived', 'restricted_action'];
const TOO_MUCH = [
  'msg_too_long',
  'msg_blocks_too_long',
  'too_many_attachments',
  'invalid_blocks',
  'cannot_reply_to_message',
];

/** Slack answers 200 also where it refuses; `ok` decides (chat.postMessage, errors). */
function classify(answer: HttpAnswer, now: number): Verdict {
  if (!isSuccess(answer)) return verdictOf(answer, now);
  const said = jsonOf(answer);
  if (said === null || typeof said['ok'] !== 'boolean') return notOf('Slack', answer);
  if (said['ok']) return { result: 'delivered', remoteId: String(said['ts'] ?? '').slice(0, 100) };
  const error = String(said['error'] ?? 'unknown error').slice(0, 1000);
  if (THROTTLED.includes(error)) {
    const after = retryAfterSeconds(answer.header('Retry-After'), now) || 30;
    return rateLimited(`: ${error}`, after);
  }
  if (TOO_MUCH.includes(error)) return { result: 'reduce', reason: error };
  const reason = `Slack answered "${error}"`;
  if (TEMPORARY.includes(error)) return later(reason, REMEDY.down);
  if (BAD_TOKEN.includes(error)) return rejected(reason, remedyOf(error));
  if (BAD_CHANNEL.includes(error))
    return rejected(reason, 'invite the bot to the channel, or correct Channel');
  return failed(`${reason} and did not take the message`, REMEDY.refused);
}

/** What lets a token in again. */
function remedyOf(error: string): string {
  return error === 'missing_scope'
    ? 'add the scope chat:write to the app in Slack, and install the app again'
    : 'enter a valid bot token as API key';
}
