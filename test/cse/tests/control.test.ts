import type { JsonObject } from '../index.ts';
import { call, find, stub } from './support.ts';

describe('The control plane', () => {
  test('adds raw Insights as they are, even malformed ones', () => {
    const cse = stub();
    const insights = [
      { id: 'x', created: '2026-03-02T09:00:00', status: 'new', signals: 'none' },
      { name: 'no id at all' },
    ];
    expect(call(cse, 'POST', '/__insights', { insights }).json).toEqual({ added: 2 });
    const { objects } = call(cse, 'GET', '/insights').data as { objects: JsonObject[] };
    expect(objects).toEqual([insights[1], insights[0]]);
    expect(find(cse, 'status:"new"')).toHaveLength(1);
    expect(call(cse, 'POST', '/__insights', { insights: ['text'] }).status).toBe(400);
  });

  test('a raw Insight with a known id takes the place of the one before it', () => {
    const cse = stub();
    call(cse, 'POST', '/__insights', {
      insights: [
        { id: 'x', name: 'one' },
        { id: 'x', name: 'two' },
      ],
    });
    call(cse, 'POST', '/__insights', { insights: [{ id: 'x', name: 'three' }] });
    expect(call(cse, 'GET', '/insights').data).toMatchObject({ total: 1, objects: [{ name: 'three' }] });
  });

  test('patches an Insight and sorts it in again when its creation date changes', () => {
    const cse = stub({ insights: 3 });
    call(cse, 'POST', '/__insights/INSIGHT-1', {
      created: '2026-03-02T11:00:00.000000',
      status: 'closed',
      signals: [],
    });
    const { objects } = call(cse, 'GET', '/insights').data as { objects: JsonObject[] };
    expect(objects[0]).toMatchObject({
      readableId: 'INSIGHT-1',
      status: { displayName: 'Closed' },
      signals: [],
    });
    expect(call(cse, 'POST', '/__insights/INSIGHT-9', {}).status).toBe(404);
  });

  test('removes an Insight and shows what is left with its comments and enrichments', () => {
    const cse = stub({ insights: 2 });
    call(cse, 'DELETE', '/__insights/INSIGHT-1');
    call(cse, 'PUT', '/insights/INSIGHT-2/enrichments/ServiceNow', { detail: { a: 1 } });
    expect(call(cse, 'GET', '/__insights').json).toMatchObject({
      total: 1,
      insights: [{ readableId: 'INSIGHT-2', comments: 0, enrichments: ['ServiceNow'] }],
    });
    expect(call(cse, 'GET', '/__insights/INSIGHT-2').json).toMatchObject({
      enrichments: [{ detail: { a: 1 } }],
    });
    expect(call(cse, 'GET', '/__insights?q=status:closed').json).toEqual({ total: 0, insights: [] });
  });

  test('logs what was asked, decoded and without secrets', () => {
    const cse = stub({ insights: 1 });
    call(cse, 'GET', `/insights?limit=1&q=${encodeURIComponent('-status:"closed"')}`);
    call(cse, 'POST', '/insights/INSIGHT-1/comments', { body: 'x' });
    const { requests } = call(cse, 'GET', '/__requests').json as { requests: JsonObject[] };
    expect(requests).toEqual([
      {
        n: 1,
        method: 'GET',
        path: '/api/sec/v1/insights',
        query: { limit: '1', q: '-status:"closed"' },
        status: 200,
        bytes: expect.any(Number),
        at: '2026-03-02T10:00:00.000Z',
        userAgent: 'jest',
      },
      expect.objectContaining({ n: 2, method: 'POST', status: 200, body: '{"body":"x"}' }),
    ]);
    expect(JSON.stringify(requests)).not.toContain('Basic');
    expect(call(cse, 'GET', '/__requests?since=1').json).toMatchObject({ total: 2, requests: [{ n: 2 }] });
  });

  test('a script changes the state just before the planned request, once', () => {
    const cse = stub({ insights: 4 });
    const steps = {
      add: { count: 2 },
      remove: 'INSIGHT-1',
      patch: { id: 'INSIGHT-2', severity: 'CRITICAL' },
    };
    call(cse, 'POST', '/__script', { onRequest: 2, do: steps });
    const total = () => call(cse, 'GET', '/insights').data.total;
    expect([total(), total(), total()]).toEqual([4, 5, 5]);
    expect(call(cse, 'GET', '/insights/INSIGHT-2').data.severity).toBe('CRITICAL');
    expect(call(cse, 'POST', '/__script', { onRequest: 0, do: {} }).status).toBe(400);
  });

  test('a reset brings back the Insights, keys and settings of the start', () => {
    const cse = stub({ insights: 3 });
    const before = call(cse, 'GET', '/insights').data;
    call(cse, 'DELETE', '/__insights/INSIGHT-1');
    call(cse, 'POST', '/__fail', { status: 500, times: 5 });
    call(cse, 'POST', '/__keys', { keys: [] });
    call(cse, 'POST', '/__latency', { ms: 5 });
    expect(call(cse, 'POST', '/__reset').json).toEqual({ insights: 3 });
    const after = call(cse, 'GET', '/insights');
    expect(after.data).toEqual(before);
    expect(after.delay).toBeUndefined();
    expect(cse.product.requests()).toHaveLength(1);
  });

  test('refuses what it does not know', () => {
    const cse = stub();
    expect(call(cse, 'POST', '/__explode', {}).status).toBe(404);
    expect(call(cse, 'POST', '/__clock', { now: 'noon' }).status).toBe(400);
    expect(call(cse, 'POST', '/__fail', { kind: 'odd' }).json.error).toMatch(
      /^Unknown kind of failure 'odd'; known: status, html/,
    );
    expect(cse.handle({ method: 'POST', url: '/__insights', headers: {}, body: '{' }).status).toBe(400);
  });
});

describe('A planned failure', () => {
  test('hits only the requests it is meant for, after those it lets through, as often as asked', () => {
    const cse = stub({ insights: 1 });
    call(cse, 'POST', '/__fail', { status: 503, times: 2, skip: 1, method: 'GET', path: '/insights' });
    const get = (path: string) => call(cse, 'GET', path).status;
    expect([
      get('/insight-status'),
      get('/insights'),
      get('/insights'),
      get('/insights/INSIGHT-1'),
      get('/insights'),
    ]).toEqual([200, 200, 503, 503, 200]);
  });

  test('has the body and headers it was given, or those the gateway would send', () => {
    const cse = stub();
    cse.product.failNext({ status: 429, headers: { 'Retry-After': '7' } });
    cse.product.failNext({ status: 400, body: { errors: [{ code: 'x', message: 'y' }] } });
    const limited = call(cse, 'GET', '/insights');
    expect([limited.status, limited.headers['retry-after'], limited.json.code]).toEqual([
      429,
      '7',
      'rate.limit.exceeded',
    ]);
    expect(call(cse, 'GET', '/insights').json).toEqual({ errors: [{ code: 'x', message: 'y' }] });
  });

  test('can lose the answer of an operation that was carried out', () => {
    const cse = stub({ insights: 1 });
    call(cse, 'POST', '/__fail', { status: 500, after: true });
    expect(call(cse, 'PUT', '/insights/INSIGHT-1/status', { status: 'closed' }).status).toBe(500);
    expect(call(cse, 'GET', '/insights/INSIGHT-1').data.status).toMatchObject({ name: 'closed' });
  });

  test('failNext takes a status and a number of times', () => {
    const cse = stub();
    cse.product.failNext(401, 2);
    const statuses = [1, 2, 3].map(() => call(cse, 'GET', '/insight-status').status);
    expect(statuses).toEqual([401, 401, 200]);
  });
});
