import { bodyText, failureOf, unreadable } from '../../../src/server/cse/failure.ts';
import { isTemporary, type ErrorClass } from '../../../src/server/core/error.ts';
import { anAnswer } from '../../support/ports.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const SECRET = 'kZ9vT3qLx7Rw2PmNb5Yc';

const failure = (status: number, body = '', headers: Record<string, string> = {}) =>
  failureOf(anAnswer(status, body, headers), 'GET /insights', NOW, [SECRET]);

/** What each status of HTTP means for a run, written out as ranges: first match counts. */
const CLASSES: readonly (readonly [from: number, to: number, errorClass: ErrorClass, temporary: boolean])[] =
  [
    [401, 401, 'auth', true],
    [403, 403, 'auth', false],
    [408, 408, 'timeout', true],
    [429, 429, 'rateLimited', true],
    [100, 299, 'server', true],
    [300, 499, 'client', false],
    [500, 599, 'server', true],
  ];
const ALL_STATUSES = Array.from({ length: 500 }, (_unused, index) => 100 + index);

describe('every HTTP status', () => {
  it.each(ALL_STATUSES)('%d has its class', (status) => {
    const [, , errorClass, temporary] = CLASSES.find(([from, to]) => status >= from && status <= to) ?? [
      0,
      0,
      'none',
      false,
    ];
    const error = failure(status, '{"message":"words of CSE"}');
    expect([error.errorClass, isTemporary(error), error.status]).toEqual([errorClass, temporary, status]);
    expect(error.message).toMatch(
      new RegExp(`^\\[cse\\] Call to Cloud SIEM failed: .+ \\[${status}\\] \\[GET /insights\\]$`),
    );
  });

  it.each(ALL_STATUSES.filter((status) => status >= 400))('%d reports what CSE said', (status) => {
    expect(failure(status, '{"message":"words of CSE"}').message).toContain('words of CSE');
  });
});

describe('no answer', () => {
  it.each(['Read timed out', 'java.net.SocketTimeoutException: Timeout', 'connect timed out'])(
    'is a timeout when it says %p',
    (body) => {
      expect(failure(0, body)).toMatchObject({ errorClass: 'timeout', status: 0 });
    },
  );

  it.each(['Connection refused', 'UnknownHostException: api.us2.sumologic.com', ''])(
    'is a passing failure when it says %p',
    (body) => {
      const error = failure(0, body);
      expect(error.errorClass).toBe('server');
      expect(error.message).toContain(`no response: ${body}`);
      expect(isTemporary(error)).toBe(true);
    },
  );
});

describe('what the administrator can do', () => {
  it.each([
    [301, 'correct the Host'],
    [400, 'query of the configuration'],
    [401, 'check Access ID and Access Key'],
    [403, 'capability'],
    [404, 'not a CSE endpoint'],
    [429, 'rate limit'],
    [500, 'the app retries'],
    [503, 'the app retries'],
  ])('is said for %d', (status, advice) => {
    expect(failure(status).message).toContain(advice);
  });

  it('names the host of a redirect', () => {
    const error = failure(301, '', { location: 'https://api.de.sumologic.com/api/sec/v1/insights' });
    expect(error.message).toContain('https://api.de.sumologic.com/api/sec/v1/insights');
    expect(failure(302).message).toContain('no Location header');
  });
});

describe('the shapes of an error body', () => {
  it.each([
    [
      'gateway',
      '{"status":401,"id":"AAAAA-BBBBB-CCCCC","code":"unauthorized","message":"Credential could not be verified."}',
      'Credential could not be verified., unauthorized (error id AAAAA-BBBBB-CCCCC)',
    ],
    [
      'platform',
      '{"id":"DDDDD-EEEEE-FFFFF","errors":[{"code":"api_not_enabled","message":"Not enabled."}]}',
      'Not enabled., api_not_enabled (error id DDDDD-EEEEE-FFFFF)',
    ],
    [
      'CSE service',
      '{"data":null,"errors":[{"code":"bad","message":"Bad query","error_id":"e-9"}]}',
      'Bad query, bad (error id e-9)',
    ],
    ['only a code', '{"errors":[{"code":"internal.error"}]}', 'internal.error'],
    ['only a message', '{"message":"Try later"}', 'Try later'],
    ['an error that is a text', '{"errors":["Try later"]}', 'Try later'],
    ['no error in the list', '{"errors":[],"message":"Try later"}', 'Try later'],
    ['a number as code', '{"errors":[{"code":7}]}', '{"errors":[{"code":7}]}'],
    ['a list', '["a","b"]', '["a","b"]'],
    ['JSON null', 'null', 'null'],
    ['a JSON text', '"overloaded"', '"overloaded"'],
    ['cut-off JSON', '{"errors":[{"message":"cut', '{"errors":[{"message":"cut'],
    ['plain text', ' upstream\n  connect\terror ', 'upstream connect error'],
    ['nothing', '', 'empty response'],
    ['white space', ' \n ', 'empty response'],
    [
      'a page with a title',
      '<html><head><title>502 Bad\n Gateway</title></head><p>x</p>',
      'HTML page "502 Bad Gateway"',
    ],
    [
      'a page with a paragraph',
      '<!DOCTYPE html><div><p class="a">Service down</p></div>',
      'HTML page "Service down"',
    ],
    ['a page that says nothing', '<html></html>', 'HTML page "without a title"'],
  ])('%s', (_shape, body, text) => {
    expect(bodyText(body)).toBe(text);
    expect(failure(503, body).message).toContain(text);
  });

  it('reports the detail that the platform gives besides the message', () => {
    const body = '{"errors":[{"code":"x","message":"Invalid","detail":"field severety is unknown"}]}';
    expect(failure(400, body).message).toContain('field severety is unknown');
  });

  it.each([
    ['text', 'x'.repeat(5000)],
    ['JSON', JSON.stringify({ message: 'x'.repeat(5000) })],
    ['a page', `<title>${'x'.repeat(5000)}</title>`],
  ])('is shortened when it is long: %s', (_shape, body) => {
    expect(bodyText(body).length).toBeLessThanOrEqual(300);
  });
});

describe('Retry-After', () => {
  it.each([
    ['3', 3],
    [' 60 ', 60],
    ['0', 0],
    ['-5', 0],
    ['soon', 0],
    ['', 0],
    ['100000', 86_400],
    ['Infinity', 0],
    ['Thu, 15 Jan 2026 12:01:30 GMT', 90],
    ['Thu, 15 Jan 2026 11:00:00 GMT', 0],
    ['Fri, 15 Jan 2027 12:00:00 GMT', 86_400],
  ])('%p is %d seconds', (value, seconds) => {
    expect(failure(429, '', { 'Retry-After': value }).retryAfter).toBe(seconds);
  });

  it('is 0 when CSE gives none, and is read for any status', () => {
    expect(failure(429).retryAfter).toBe(0);
    expect(failure(503, '', { 'retry-after': '9' }).retryAfter).toBe(9);
  });
});

describe('a secret', () => {
  it.each([
    ['in a body', failure(401, `the key ${SECRET} is wrong`)],
    ['in JSON', failure(401, JSON.stringify({ message: `key ${SECRET}` }))],
    ['in the error id', failure(500, JSON.stringify({ id: SECRET, message: 'x' }))],
    ['in a page', failure(502, `<title>${SECRET}</title>`)],
    ['in a redirect', failure(301, '', { Location: `https://id:${SECRET}@api.de.sumologic.com/` })],
    ['in an exception', failure(0, `cannot connect with ${SECRET}`)],
    [
      'in an echoed header',
      failure(400, `authorization: Basic ${Buffer.from(`id:${SECRET}`).toString('base64')}`),
    ],
  ])('%s does not reach the message', (_where, error) => {
    expect(error.message).not.toContain(SECRET);
    expect(error.message).not.toContain(Buffer.from(`id:${SECRET}`).toString('base64'));
    expect(error.message).toContain('***');
  });

  it('does not reach it in part, where the text is shortened', () => {
    for (let before = 270; before < 300; before += 1) {
      expect(failure(500, `${'x'.repeat(before)}${SECRET}`).message).not.toContain(SECRET.slice(0, 5));
    }
  });
});

describe('a 200 that is not an answer of CSE', () => {
  it('is a passing failure', () => {
    const error = unreadable('the response is an HTML page', 'GET /insights');
    expect(error.message).toBe(
      '[cse] Reading the response of Cloud SIEM failed: the response is an HTML page; if it persists, check the Host, and whether a proxy answers [200] [GET /insights]',
    );
    expect(isTemporary(error)).toBe(true);
  });
});
