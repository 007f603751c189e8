import { exchangeOf, historyOf } from '../../../src/server/actions/exchange.ts';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { secretsOf } from '../../../src/server/actions/secrets.ts';
import type { TargetRequest } from '../../../src/server/actions/types.d.ts';
import { anAnswer, anEvent } from '../../support/action-events.ts';
import { requestsOf, settingsFor } from '../../support/action-settings.ts';

const aRequest = (fields: Partial<TargetRequest> = {}): TargetRequest => ({
  method: 'POST',
  url: 'https://slack.com/api/chat.postMessage',
  headers: { Authorization: 'Bearer xoxb-000-example-token', 'Content-Type': 'application/json' },
  body: '{"channel":"#soc"}',
  ...fields,
});

describe('the request of a delivery', () => {
  test('is kept with its address, the names of its headers and its body', () => {
    const { request, requestBytes } = exchangeOf(aRequest({ body: '{"a":"é"}' }), anAnswer(200), []);
    expect(request).toBe(
      'POST https://slack.com/api/chat.postMessage\nHeaders: Authorization, Content-Type\n\n{"a":"é"}',
    );
    expect(requestBytes).toBe(10);
  });

  test('names basic authentication, which the platform adds, and shows neither user nor password', () => {
    const request = aRequest({ headers: {}, user: 'kim', password: 'secret-of-basic' });
    expect(exchangeOf(request, anAnswer(200), []).request).toContain('\nHeaders: Authorization\n');
  });

  test('has no query, no user, and of an address that was entered the host alone', () => {
    const url = 'https://kim:pass@relay.example.com:8443/short?token=qwertz#x';
    const address = (secrets: string[]) =>
      exchangeOf(aRequest({ url }), anAnswer(200), secrets).request.split('\n')[0];
    expect(address([])).toBe('POST https://relay.example.com:8443/short');
    expect(address([url])).toBe('POST https://relay.example.com:8443/***');
  });

  test('shows no half of a secret where it is cut', () => {
    const secret = 'p"4ss-w0rd-of-the-relay';
    for (let before = 3960; before <= 4010; before += 1) {
      const body = JSON.stringify(`${'x'.repeat(before)}${secret}${'y'.repeat(2_000_000)}`);
      const { request } = exchangeOf(aRequest({ body }), anAnswer(200), [secret]);
      expect(request).not.toMatch(/x[^x*…]/);
      expect(request.split('\n\n')[1]).toHaveLength(4000);
    }
  });

  test('shows no half of a secret where many were taken out before', () => {
    const secret = 'a-long-secret-of-the-relay-that-shrinks';
    const body = `${secret} `.repeat(5000);
    const { request } = exchangeOf(aRequest({ body }), anAnswer(200, body), [secret]);
    expect(request).not.toContain('a-long');
  });

  test('fits its column whatever its content, without halves of characters', () => {
    const headers: Record<string, string> = {};
    for (let at = 0; at < 500; at += 1) headers[`X-Header-${at}`] = 'x';
    const long = aRequest({
      headers,
      body: '😀'.repeat(100_000),
      url: `https://x.example/${'p'.repeat(5000)}`,
    });
    const { request, response } = exchangeOf(long, anAnswer(500, '😀'.repeat(100_000)), []);
    expect(request.length).toBeLessThanOrEqual(5100);
    expect(response.length).toBeLessThanOrEqual(2100);
    for (const text of [request, response]) expect(Buffer.from(text).toString()).toBe(text);
  });

  test.each(ACTION_TYPES.filter(({ mail }) => mail === undefined).map((each) => [each.label, each] as const))(
    'of the type %s shows none of its secrets',
    (_label, actionType) => {
      const settings = settingsFor(actionType.type);
      const secrets = secretsOf(actionType, settings);
      const event = anEvent({}, { entity: { entityType: '_ip', value: '9.9.9.9' } });
      const requests = requestsOf(actionType, event, settings);
      expect(requests.length).toBeGreaterThan(0);
      for (const request of requests) {
        const answer = anAnswer(400, `${request.body} ${request.url}`, { 'X-Request-Id': secrets[0] ?? '' });
        const kept = JSON.stringify(exchangeOf(request, answer, secrets));
        for (const secret of secrets.filter(({ length }) => length >= 4)) {
          expect(kept).not.toContain(secret);
          expect(kept).not.toContain(encodeURIComponent(secret));
        }
      }
    },
  );
});

describe('the response', () => {
  test('is kept with its status, the headers that help, and the beginning of its body', () => {
    const answer = anAnswer(429, 'slow down '.repeat(200), {
      'Retry-After': '17',
      'X-Request-Id': 'r-1',
      'Set-Cookie': 'x',
    });
    const { response } = exchangeOf(aRequest(), answer, []);
    expect(response).toMatch(/^HTTP 429\nRetry-After: 17\nX-Request-Id: r-1\n\nslow down slow down .*…$/);
    expect(response.split('\n\n')[1]).toHaveLength(1000);
  });

  test('says that none came, and why', () => {
    expect(exchangeOf(aRequest(), anAnswer(0, 'connect timed out'), []).response).toBe(
      'No answer\n\nconnect timed out',
    );
  });

  test('shows no secret that the target repeats', () => {
    const answer = anAnswer(401, '{"sent":"xoxb-000-example-token"}');
    expect(exchangeOf(aRequest(), answer, ['xoxb-000-example-token']).response).toBe(
      'HTTP 401\n\n{"sent":"***"}',
    );
  });
});

test('where nothing was sent, the history keeps what it has', () => {
  expect(historyOf(undefined)).toEqual({});
  expect(historyOf({ request: 'a', response: 'b', requestBytes: 7, took: 12 })).toEqual({
    request: 'a',
    response: 'b',
    request_bytes: '7',
  });
});
