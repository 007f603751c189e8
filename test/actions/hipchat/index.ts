import { hipchat as actionType } from '../../../src/server/actions/types/hipchat/action-type.ts';
import { answers } from '../answers.ts';
import type { TestedType } from '../type.d.ts';
import { verify } from './verify.ts';

const TOKEN = 'secretOfHipChat';

export const hipchat: TestedType = {
  actionType,
  settings: {
    api_key: 'hIpChAtToKeN0123456789',
    room: 'Security & more',
    base_url: 'https://hipchat.example.com',
  },
  form: (url) => ({ api_key: TOKEN, room: 'SOC', base_url: url }),
  target: {
    path: '/v2/room/',
    answer: { status: 204 },
    verify,
    secrets: [TOKEN],
    // HipChat API v2, send room notification, rate limiting.
    verdicts: {
      accepts: [204],
      otherwise: 'retry',
      says: [
        ...answers('retry', 429, ['{"error":{"code":429,"type":"Too Many Requests"}}'], {
          pause: true,
          headers: { 'X-FloodControl-Reset': '1768478442' },
        }),
        ...answers('rejected', 401, ['{"error":{"code":401,"type":"Unauthorized"}}']),
      ],
    },
  },
  message: {
    fault: (body) => body.replace('<br>', '<br><script>'),
    history: {
      path: '/v2/room/SOC/notification',
      headers: 'Authorization, Content-Type',
      response: 'HTTP 204',
    },
    expectCreated(sent) {
      expect(sent.map(({ path }) => path)).toEqual(['/v2/room/SOC/notification']);
    },
    expectData([sent]) {
      expect(sent?.body).not.toContain('<at>');
    },
  },
};
