import { demisto as actionType } from '../../../src/server/actions/types/demisto/action-type.ts';
import { bodyOf } from '../../support/verify/request.ts';
import { answers } from '../answers.ts';
import type { TestedType } from '../type.d.ts';
import { verify } from './verify.ts';

const KEY = 'SECRET0OF0XSOAR';

export const demisto: TestedType = {
  actionType,
  settings: {
    api_key: '0F1E2D3C4B5A69788796A5B4C3D2E1F0',
    url: 'https://xsoar.example.com/',
    extra_headers: 'X-Token: "t0ken & more"\nX-Team: soc',
  },
  variants: [
    { xsoar_endpoint: '/incident' },
    { xsoar_endpoint: '/xsoar/public/v1/incident', api_key_id: '7', exclude_records: true },
  ],
  form: (url) => ({ api_key: KEY, url: `${url}/xsoar` }),
  target: {
    path: '/xsoar/',
    answer: { status: 201, body: '{"id":"17"}' },
    verify,
    secrets: [KEY],
    moreSecrets: {
      form: () => ({ extra_headers: 'X-Relay-Key: "secret & of the relay"\nX-Team: the-soc-of-acme' }),
      secrets: ['"secret & of the relay"'],
    },
    // XSOAR API, create single incident: 2xx with the incident.
    verdicts: {
      accepts: [],
      otherwise: 'rejected',
      says: [
        ...answers('delivered', 200, ['{"id":"4711","version":1}', '{"id":12}']),
        ...answers('delivered', 201, ['{"id":"4711"}']),
        ...answers('failed', 400, ['{"id":"bad_request","status":400,"detail":"Error issuing request"}']),
      ],
    },
  },
  message: {
    fault: () => '{}',
    history: {
      path: '/***',
      headers: 'Accept, Content-Type, Authorization',
      response: 'HTTP 201\n\n{"id":"17"}',
    },
    accepted: '{"id":"17"}',
    readInsight([request]) {
      // The mark of the delivery stands beside the Insight.
      const { sumo_delivery: _mark, ...insight } = bodyOf(request);
      return insight;
    },
    expectCreated([sent], { id }) {
      expect(sent?.path).toBe('/xsoar/incident/json');
      expect(bodyOf(sent)).toMatchObject({ id });
    },
  },
};
