import { slack as actionType } from '../../../src/server/actions/types/slack/action-type.ts';
import { bodyOf } from '../../support/verify/request.ts';
import { answers } from '../answers.ts';
import type { TestedType } from '../type.d.ts';
import { verify } from './verify.ts';

const TOKEN = 'xoxb-000-secret-of-slack';
const MESSAGE = '{"ok":true,"ts":"1768478400.000100"}';
const refusal = (error: string): string => JSON.stringify({ ok: false, error });

export const slack: TestedType = {
  actionType,
  settings: { api_key: 'xoxb-000-example-token', channel: '#soc' },
  form: (url) => ({ api_key: TOKEN, channel: '#soc', base_url: url }),
  target: {
    path: '/api/chat.postMessage',
    answer: { status: 200, body: MESSAGE },
    verify,
    secrets: [TOKEN],
    // docs.slack.dev, chat.postMessage: errors. The status is 200 where Slack refuses, too.
    verdicts: {
      accepts: [],
      otherwise: 'retry',
      says: [
        ...answers('delivered', 200, ['{"ok":true,"channel":"C1","ts":"1737000000.000100"}']),
        ...answers('retry', 200, ['ratelimited', 'rate_limited'].map(refusal), { pause: true }),
        ...answers('retry', 200, ['internal_error', 'fatal_error'].map(refusal)),
        ...answers('retry', 200, ['{"ok":"yes"}', '{}', '[]', 'ok']),
        ...answers(
          'reduce',
          200,
          ['msg_too_long', 'msg_blocks_too_long', 'too_many_attachments', 'invalid_blocks'].map(refusal),
        ),
        ...answers(
          'rejected',
          200,
          [
            ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'missing_scope'],
            ...['channel_not_found', 'not_in_channel', 'is_archived', 'restricted_action'],
          ].map(refusal),
        ),
        ...answers('failed', 200, ['no_text', 'something_new'].map(refusal)),
      ],
    },
  },
  message: {
    fault: (body) => body.replace('[HIGH]', '<!channel>'),
    history: {
      path: '/api/chat.postMessage',
      headers: 'Authorization, Content-Type',
      response: `HTTP 200\n\n${MESSAGE}`,
    },
    accepted: '{"ok": true}',
    expectCreated([sent], { incident }) {
      expect(sent?.headers['authorization']).toBe(`Bearer ${TOKEN}`);
      expect(sent?.body).toContain(incident);
      expect(bodyOf(sent)).not.toHaveProperty('thread_ts');
    },
    expectClosed([sent]) {
      expect(bodyOf(sent)['thread_ts']).toBe('1768478400.000100');
    },
    expectData([sent]) {
      expect(bodyOf(sent)['text']).toContain('&lt;!channel&gt;');
      expect(sent?.body).not.toMatch(/\u202e|\\u202e/i);
    },
  },
};
