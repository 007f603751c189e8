import { pagerduty as actionType } from '../../../src/server/actions/types/pagerduty/action-type.ts';
import { bodyOf } from '../../support/verify/request.ts';
import { answers } from '../answers.ts';
import type { TestedType } from '../type.d.ts';
import { verify } from './verify.ts';

const KEY = 'secret0key0of0pagerduty000000000';

export const pagerduty: TestedType = {
  actionType,
  settings: { service_key: '0123456789abcdef0123456789abcdef', subdomain: 'acme' },
  variants: [{ integration_version: 'v1' }],
  form: (url) => ({ service_key: KEY, base_url: url }),
  target: {
    path: '/v2/enqueue',
    answer: { status: 202, body: '{"status":"success","dedup_key":"k-1"}' },
    otherPaths: {
      '/generic/2010-04-15/create_event.json': {
        status: 200,
        body: '{"status":"success","incident_key":"k-1"}',
      },
    },
    verify,
    secrets: [KEY],
    // Events API v2 and v1 references; v1 throttles with 403.
    verdicts: {
      accepts: [],
      otherwise: 'retry',
      statuses: { 403: 'retry' },
      says: [
        ...answers('delivered', 202, ['{"status":"success","message":"Event processed","dedup_key":"k"}']),
        ...answers('delivered', 200, ['{"status":"success","message":"Event processed","incident_key":"k"}']),
        ...answers('retry', 403, ['', 'Forbidden: rate limited', '{"status":"throttle exceeded"}'], {
          pause: true,
        }),
        ...answers('retry', 429, ['{"status":"throttle exceeded"}'], { pause: true }),
        ...answers('failed', 400, [
          `{"status":"invalid event","message":"Event object is invalid","errors":["'payload.severity' is invalid"]}`,
        ]),
        ...answers('rejected', 400, ['{"status":"invalid event","errors":["Invalid routing key"]}']),
      ],
    },
  },
  message: {
    fault: (body) => body.replace('"severity":"error"', '"severity":"high"'),
    history: {
      path: '/v2/enqueue',
      headers: 'Content-Type',
      response: 'HTTP 202\n\n{"status":"success","dedup_key":"k-1"}',
    },
    accepted: '{"status":"success"}',
    expectCreated([sent]) {
      expect(bodyOf(sent)).toMatchObject({ routing_key: KEY, event_action: 'trigger' });
    },
    expectClosed([sent], [created]) {
      expect(bodyOf(sent)).toEqual({
        event_action: 'resolve',
        routing_key: KEY,
        dedup_key: bodyOf(created)['dedup_key'],
      });
    },
  },
};
