import { slackWebhook as actionType } from '../../../src/server/actions/types/slack-webhook/action-type.ts';
import type { TargetRequest } from '../../../src/server/actions/types.d.ts';
import { answers } from '../answers.ts';
import type { TestedType } from '../type.d.ts';
import { verify } from './verify.ts';

const HOOK = 'services/T00000/B00000/secretofthewebhook';

/** The content of the code block, as a reader of Slack sees it. */
function blockOf({ body }: TargetRequest): string {
  const { text } = JSON.parse(body) as { text: string };
  const block = /```([^]*)```/.exec(text)?.[1] ?? '';
  return block.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

export const slackWebhook: TestedType = {
  actionType,
  settings: { url: 'https://hooks.slack.com/services/T00000/B00000/exampleexample' },
  form: (url) => ({ url: `${url}/${HOOK}` }),
  target: {
    path: '/services/',
    answer: { status: 200, body: 'ok' },
    verify,
    secrets: [HOOK, 'secretofthewebhook'],
    // Slack, incoming webhooks and the changelog of 2016-05-17: plain words.
    verdicts: {
      accepts: [],
      otherwise: 'retry',
      says: [
        ...answers('delivered', 200, ['ok']),
        ...answers('reduce', 400, ['invalid_payload']),
        ...answers('failed', 400, ['user_not_found', 'no_text']),
        ...answers('rejected', 403, ['action_prohibited', 'invalid_token']),
        ...answers('rejected', 404, ['channel_not_found', 'no_service', 'no_team']),
        ...answers('rejected', 410, ['channel_is_archived']),
        ...answers('retry', 500, ['rollup_error']),
        ...answers('retry', 429, ['rate_limited'], { pause: true }),
      ],
    },
  },
  message: {
    fault: (body) => body.replace('```', '``'),
    history: { path: '/***', headers: 'Content-Type', response: 'HTTP 200\n\nok' },
    accepted: 'ok',
    inParts: true,
    readInsight: (requests) => JSON.parse(requests.map(blockOf).join('\n')) as Record<string, unknown>,
    expectCreated([sent], { id }) {
      expect(sent?.path).toBe(`/${HOOK}`);
      expect(sent?.body).toContain(id);
    },
  },
};
