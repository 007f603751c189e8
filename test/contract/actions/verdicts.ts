import type { Verdict } from '../../../src/server/actions/types.d.ts';

export type Result = Verdict['result'];

/** An answer that has a meaning of its own to a type. */
export interface Saying {
  status: number;
  body: string;
  result: Result;
  headers?: Readonly<Record<string, string>>;
  /** Of `retry`: all of the Action's messages wait. */
  pause?: boolean;
}

/** What the documentation of a type's target says of its answers. */
export interface Expectation {
  /** Where any body but a web page is success. */
  accepts: readonly number[];
  /** What another 2xx, or a body that is not the target's, means: never success. */
  otherwise: Exclude<Result, 'delivered'>;
  /** Statuses that mean something else to this target than to most. */
  statuses?: Readonly<Record<number, Result>>;
  says: readonly Saying[];
}

/** What a status means to most targets (design, outbox; action-targets, result classes). Not of 2xx. */
export function usually(status: number): Result {
  if (status === 0 || status === 408 || status === 429 || status >= 500) return 'retry';
  if ([401, 403, 404, 410].includes(status)) return 'rejected';
  return status === 413 ? 'reduce' : 'failed';
}

const sns = (code: string, message = 'why'): string =>
  `<?xml version="1.0"?><ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>` +
  `<Code>${code}</Code><Message>${message}</Message></Error><RequestId>1f0e</RequestId></ErrorResponse>`;
const teams = (code: number): string =>
  `Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error ${code} with ContextId tcid=0`;
const slack = (error: string): string => JSON.stringify({ ok: false, error });
const each = (
  result: Result,
  status: number,
  bodies: readonly string[],
  more: Partial<Saying> = {},
): readonly Saying[] => bodies.map((body) => ({ status, body, result, ...more }));

const SUCCESSES = Array.from({ length: 100 }, (_each, at) => 200 + at);

/** By Action type. Sources: the targets' own references, as named beside each. */
export const EXPECTED: Readonly<Record<string, Expectation>> = {
  // SNS API reference, Publish and common errors; retry codes of botocore.
  aws_sns: {
    accepts: [],
    otherwise: 'retry',
    says: [
      ...each('delivered', 200, [
        '<PublishResponse><PublishResult><MessageId>94f20ce6</MessageId></PublishResult></PublishResponse>',
        '<PublishResponse><PublishResult><MessageId>94f20ce6</MessageId><SequenceNumber>1</SequenceNumber></PublishResult></PublishResponse>',
      ]),
      ...each(
        'retry',
        400,
        [
          'Throttling',
          'ThrottlingException',
          'ThrottledException',
          'RequestThrottledException',
          'KMSThrottling',
        ].map((code) => sns(code)),
        { pause: true },
      ),
      ...each('retry', 429, [sns('Throttled')], { pause: true }),
      ...[500, 502, 503, 504].flatMap((status) => each('retry', status, [sns('InternalError')])),
      ...each('retry', 403, [sns('RequestExpired')]),
      ...each('failed', 400, [sns('InvalidParameter'), sns('ParameterValueInvalid')]),
      ...each('reduce', 400, [sns('InvalidParameter', 'Invalid parameter: Message too long')]),
      ...each('rejected', 404, [sns('NotFound')]),
      ...each(
        'rejected',
        403,
        [
          'AuthorizationError',
          'InvalidSecurity',
          'SignatureDoesNotMatch',
          'InvalidClientTokenId',
          'ExpiredToken',
        ].map((code) => sns(code)),
      ),
      ...each('rejected', 400, [sns('KMSDisabled'), sns('KMSAccessDenied')]),
    ],
  },
  // XSOAR API, create single incident: 2xx with the incident.
  demisto: {
    accepts: [],
    otherwise: 'rejected',
    says: [
      ...each('delivered', 200, ['{"id":"4711","version":1}', '{"id":12}']),
      ...each('delivered', 201, ['{"id":"4711"}']),
      ...each('failed', 400, ['{"id":"bad_request","status":400,"detail":"Error issuing request"}']),
    ],
  },
  // Any web server: CSE's Actions documentation says no more than a POST.
  http_post_v2: { accepts: SUCCESSES, otherwise: 'failed', says: [] },
  // HipChat API v2, send room notification, rate limiting.
  hipchat: {
    accepts: [204],
    otherwise: 'retry',
    says: [
      ...each('retry', 429, ['{"error":{"code":429,"type":"Too Many Requests"}}'], {
        pause: true,
        headers: { 'X-FloodControl-Reset': '1768478442' },
      }),
      ...each('rejected', 401, ['{"error":{"code":401,"type":"Unauthorized"}}']),
    ],
  },
  // Microsoft Learn, connectors and workflows.
  microsoft_teams: {
    accepts: [200, 202],
    otherwise: 'retry',
    says: [
      ...each('delivered', 200, ['1']),
      ...each('delivered', 202, ['']),
      ...each('retry', 200, [teams(429)], { pause: true }),
      ...each('retry', 200, [teams(500), teams(503), 'Webhook message delivery failed with error: timeout']),
      ...each('reduce', 200, [teams(413)]),
      ...each('rejected', 200, [teams(404), teams(403)]),
      ...each('failed', 200, [teams(400)]),
    ],
  },
  // Events API v2 and v1 references; v1 throttles with 403.
  pagerduty: {
    accepts: [],
    otherwise: 'retry',
    statuses: { 403: 'retry' },
    says: [
      ...each('delivered', 202, ['{"status":"success","message":"Event processed","dedup_key":"k"}']),
      ...each('delivered', 200, ['{"status":"success","message":"Event processed","incident_key":"k"}']),
      ...each('retry', 403, ['', 'Forbidden: rate limited', '{"status":"throttle exceeded"}'], {
        pause: true,
      }),
      ...each('retry', 429, ['{"status":"throttle exceeded"}'], { pause: true }),
      ...each('failed', 400, [
        `{"status":"invalid event","message":"Event object is invalid","errors":["'payload.severity' is invalid"]}`,
      ]),
      ...each('rejected', 400, ['{"status":"invalid event","errors":["Invalid routing key"]}']),
    ],
  },
  // No public reference: status codes are customary; asked about one by one where the token may not ask about many.
  recorded_future: {
    accepts: [],
    otherwise: 'retry',
    statuses: { 400: 'reduce', 403: 'reduce', 404: 'reduce', 405: 'reduce', 410: 'reduce', 422: 'reduce' },
    says: each('delivered', 200, ['{"data":{"results":[]}}']),
  },
  // docs.slack.dev, chat.postMessage: errors. The status is 200 where Slack refuses, too.
  slack: {
    accepts: [],
    otherwise: 'retry',
    says: [
      ...each('delivered', 200, ['{"ok":true,"channel":"C1","ts":"1737000000.000100"}']),
      ...each('retry', 200, [slack('ratelimited'), slack('rate_limited')], { pause: true }),
      ...each('retry', 200, [
        slack('internal_error'),
        slack('fatal_error'),
        '{"ok":"yes"}',
        '{}',
        '[]',
        'ok',
      ]),
      ...each('reduce', 200, [
        slack('msg_too_long'),
        slack('msg_blocks_too_long'),
        slack('too_many_attachments'),
        slack('invalid_blocks'),
      ]),
      ...each(
        'rejected',
        200,
        [
          ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'missing_scope'],
          ...['channel_not_found', 'not_in_channel', 'is_archived', 'restricted_action'],
        ].map(slack),
      ),
      ...each('failed', 200, [slack('no_text'), slack('something_new')]),
    ],
  },
  // Slack, incoming webhooks and the changelog of 2016-05-17: plain words.
  slack_webhook: {
    accepts: [],
    otherwise: 'retry',
    says: [
      ...each('delivered', 200, ['ok']),
      ...each('reduce', 400, ['invalid_payload']),
      ...each('failed', 400, ['user_not_found', 'no_text']),
      ...each('rejected', 403, ['action_prohibited', 'invalid_token']),
      ...each('rejected', 404, ['channel_not_found', 'no_service', 'no_team']),
      ...each('rejected', 410, ['channel_is_archived']),
      ...each('retry', 500, ['rollup_error']),
      ...each('retry', 429, ['rate_limited'], { pause: true }),
    ],
  },
};
