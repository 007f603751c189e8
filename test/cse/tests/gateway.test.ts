import { createCse } from '../index.ts';
import { call, NOW, stub } from './support.ts';

const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;

describe('The gateway', () => {
  test.each([
    ['no credentials', ''],
    ['a wrong key', basic('demo:wrong')],
    ['an unknown access id', basic('nobody:demo')],
    ['another scheme', 'Bearer demo:demo'],
    ['something that is no pair', 'Basic !!!'],
  ])('answers %s with its flat 401', (_case, authorization) => {
    const answer = call(stub(), 'GET', '/insight-status', undefined, authorization);
    expect(answer.status).toBe(401);
    expect(answer.json).toEqual({
      status: 401,
      id: expect.stringMatching(/^\w{5}-\w{5}-\w{5}$/),
      code: 'unauthorized',
      message: 'Credential could not be verified.',
    });
  });

  test('accepts the configured keys, also after they were exchanged', () => {
    const cse = stub({ keys: [{ accessId: 'id', accessKey: 'k:ey' }] });
    expect(call(cse, 'GET', '/insight-status', undefined, basic('id:k:ey')).status).toBe(200);
    call(cse, 'POST', '/__keys', { keys: [{ accessId: 'new', accessKey: 'secret' }] });
    expect(call(cse, 'GET', '/insight-status', undefined, basic('id:k:ey')).status).toBe(401);
    expect(call(cse, 'GET', '/insight-status', undefined, basic('new:secret')).status).toBe(200);
    expect(call(cse, 'GET', '/__keys').body).not.toContain('secret');
  });

  test('lets a key that may only read read, and refuses its changes with 403', () => {
    const cse = stub({ insights: 1, keys: [{ accessId: 'r', accessKey: 'r', rights: 'read' }] });
    const as = (method: string, path: string, body?: unknown) => call(cse, method, path, body, basic('r:r'));
    expect(as('GET', '/insights').status).toBe(200);
    const refused = as('PUT', '/insights/INSIGHT-1/status', { status: 'closed' });
    expect([refused.status, refused.json.code]).toEqual([403, 'forbidden']);
    expect(as('POST', '/insights/INSIGHT-1/comments', { body: 'x' }).status).toBe(403);
  });

  test('checks single rights, so that a key can comment but not close', () => {
    const cse = stub({
      insights: 1,
      keys: [{ accessId: 'c', accessKey: 'c', rights: ['view', 'comments'] }],
    });
    const as = (method: string, path: string, body?: unknown) =>
      call(cse, method, path, body, basic('c:c')).status;
    expect(as('POST', '/insights/INSIGHT-1/comments', { body: 'x' })).toBe(200);
    expect(as('PUT', '/insights/INSIGHT-1/status', { status: 'closed' })).toBe(403);
    expect(as('GET', '/insight-resolutions')).toBe(403);
  });

  test('answers unknown paths, wrong methods and wrong content types as the gateway', () => {
    const cse = stub({ insights: 1 });
    expect(call(cse, 'GET', '/nothing').json.code).toBe('notfound');
    expect(call(cse, 'POST', '/insight-status', {}).json).toMatchObject({
      status: 405,
      code: 'method.unsupported',
    });
    const headers = { authorization: basic('demo:demo'), 'content-type': 'text/plain' };
    const url = '/api/sec/v1/insights/INSIGHT-1/comments';
    expect(JSON.parse(cse.handle({ method: 'POST', url, headers, body: '{}' }).body)).toMatchObject({
      code: 'contenttype.invalid',
    });
    expect(cse.handle({ method: 'GET', url: '/api/v1/insights', headers }).status).toBe(404);
  });
});

describe('The rate limit', () => {
  function driven(options = {}) {
    let now = NOW;
    const cse = createCse({ clock: () => now, ...options });
    const at = (ms: number, authorization?: string): number => {
      now = NOW + ms;
      return call(cse, 'GET', '/insight-status', undefined, authorization).status;
    };
    return { cse, at };
  }

  test('allows four calls in any thousand milliseconds', () => {
    const { at } = driven();
    expect([0, 100, 200, 300, 400, 999].map((ms) => at(ms))).toEqual([200, 200, 200, 200, 429, 429]);
    expect([1000, 1001, 1100].map((ms) => at(ms))).toEqual([200, 429, 200]);
  });

  test('does not count refused calls', () => {
    const { at } = driven();
    for (let i = 0; i < 20; i++) at(0);
    expect([1000, 1000, 1000, 1000, 1000].map((ms) => at(ms))).toEqual([200, 200, 200, 200, 429]);
  });

  test('counts each access id by itself, and not those that are no keys', () => {
    const { at } = driven({ keys: ['a', 'b'].map((id) => ({ accessId: id, accessKey: id })) });
    for (let i = 0; i < 4; i++) at(0, basic('a:a'));
    expect(at(0, basic('a:wrong'))).toBe(401);
    expect([at(0, basic('a:a')), at(0, basic('b:b'))]).toEqual([429, 200]);
  });

  test('names its code in both error forms and sends Retry-After only on request', () => {
    const { cse, at } = driven();
    for (let i = 0; i < 4; i++) at(0);
    const refused = call(cse, 'GET', '/insight-status');
    expect(refused.json).toMatchObject({
      status: 429,
      code: 'rate.limit.exceeded',
      errors: [{ code: 'rate.limit.exceeded' }],
    });
    expect(refused.headers).not.toHaveProperty('retry-after');
    call(cse, 'POST', '/__limit', { retryAfter: 3 });
    for (let i = 0; i < 4; i++) at(0);
    expect(call(cse, 'GET', '/insight-status').headers['retry-after']).toBe('3');
  });

  test('refuses the eleventh call at the same time', () => {
    const { cse } = driven();
    const headers = { authorization: basic('demo:demo') };
    const get = (inFlight: number) =>
      cse.handle({ method: 'GET', url: '/api/sec/v1/insight-status', headers, inFlight }).status;
    expect([get(10), get(11)]).toEqual([200, 429]);
  });

  test('can be switched off', () => {
    const { at } = driven({ limit: false });
    expect(Array.from({ length: 9 }, () => at(0))).toEqual(Array.from({ length: 9 }, () => 200));
  });
});

describe('The clock', () => {
  test('drives the Date header, NOW and the dates of changes, ahead by the skew', () => {
    const cse = stub({ skew: 90, insights: 1 });
    const answer = call(cse, 'POST', '/insights/INSIGHT-1/comments', { body: 'x' });
    expect(answer.headers.date).toBe('Mon, 02 Mar 2026 10:01:30 GMT');
    expect(answer.data.timestamp).toBe('2026-03-02T10:01:30.000000');
    call(cse, 'POST', '/__clock', { now: Date.UTC(2027, 0, 1) });
    expect(call(cse, 'GET', '/insight-status').headers.date).toBe('Fri, 01 Jan 2027 00:01:30 GMT');
    expect(call(cse, 'POST', '/__clock', { real: true, skew: 0 }).json).toEqual({
      now: NOW,
      driven: false,
      skew: 0,
    });
  });
});
