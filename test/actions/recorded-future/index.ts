import { recordedFuture as actionType } from '../../../src/server/actions/types/recorded-future/action-type.ts';
import { answers } from '../answers.ts';
import type { TestedType } from '../type.d.ts';
import { recordedFutureReply, repeatingReplies } from './answers.ts';
import { verify } from './verify.ts';

const TOKEN = 'fedcba9876543210fedcba9876543210';
const NO_RESULTS = '{"data":{"results":[]}}';

export const recordedFuture: TestedType = {
  actionType,
  settings: {
    api_key: TOKEN,
    enrich_insights: true,
    enrich_signals: true,
    own_domains: 'acme.example, corp.example.net',
  },
  form: (url) => ({ api_key: TOKEN, base_url: url, enrich_insights: 'true' }),
  target: {
    path: '/soar/',
    answer: { status: 200, body: NO_RESULTS },
    otherPaths: { '/v2/ip/': { status: 404 }, '/v2/domain/': { status: 404 }, '/v2/hash/': { status: 404 } },
    answerTo: recordedFutureReply,
    verify,
    secrets: [TOKEN],
    repeating: repeatingReplies,
    // No public reference: status codes are customary; asked about one by one where the token may not ask about many.
    verdicts: {
      accepts: [],
      otherwise: 'retry',
      statuses: { 400: 'reduce', 403: 'reduce', 404: 'reduce', 405: 'reduce', 410: 'reduce', 422: 'reduce' },
      says: answers('delivered', 200, [NO_RESULTS]),
    },
  },
};
