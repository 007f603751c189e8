import { request as httpRequest } from 'node:http';
import { startCse, type RunningCse } from '../index.ts';
import { BASIC } from './support.ts';

interface Reply {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

describe('The stub over HTTP', () => {
  let cse: RunningCse;
  beforeAll(async () => {
    cse = await startCse({ limit: false, insights: 5, generation: '2024' });
  });
  beforeEach(() => cse.product.reset());
  afterAll(() => cse.close());

  function send(method: string, path: string, body?: unknown): Promise<Reply> {
    const headers = { authorization: BASIC, 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest(`${cse.url}${path}`, { method, headers, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: text }),
        );
        response.on('error', reject);
      });
      outgoing.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  const list = (): Promise<Reply> => send('GET', '/api/sec/v1/insights?limit=1');
  const fail = (failure: unknown): Promise<Reply> => send('POST', '/__fail', failure);

  test('answers on 127.0.0.1 as it does in the process', async () => {
    const { status, body, headers } = await list();
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ data: { total: 5 }, errors: [] });
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(cse.url).toBe(`http://127.0.0.1:${cse.port}`);
  });

  test('its Date header follows the driven clock', async () => {
    await send('POST', '/__clock', { now: '2030-05-06T07:08:09Z' });
    expect((await list()).headers.date).toBe('Mon, 06 May 2030 07:08:09 GMT');
  });

  test('changes arrive with non-ASCII text', async () => {
    await send('POST', '/api/sec/v1/insights/INSIGHT-1/comments', { body: 'Grüße 日本語 🚀' });
    const { body } = await send('GET', '/api/sec/v1/insights/INSIGHT-1/comments');
    expect(body).toContain('Grüße 日本語 🚀');
    const removed = await send('DELETE', '/api/sec/v1/insights/INSIGHT-1/tags/none');
    expect(removed.status).toBe(200);
  });

  test('fails with a status', async () => {
    await fail({ status: 503 });
    expect(JSON.parse((await list()).body)).toMatchObject({ status: 503, code: 'service.unavailable' });
    expect((await list()).status).toBe(200);
  });

  test('fails with an HTML page', async () => {
    await fail({ kind: 'html', status: 502 });
    const { status, headers, body } = await list();
    expect([status, headers['content-type']]).toEqual([502, expect.stringContaining('text/html')]);
    expect(body).toMatch(/<p>.+<\/p>/);
  });

  test('fails with an empty answer', async () => {
    await fail({ kind: 'empty' });
    expect(await list()).toMatchObject({ status: 200, body: '' });
  });

  test('fails with JSON that breaks off', async () => {
    await fail({ kind: 'broken-json' });
    const { status, body } = await list();
    expect(status).toBe(200);
    expect(() => JSON.parse(body) as unknown).toThrow(SyntaxError);
  });

  test('fails as moved to another deployment', async () => {
    await fail({ kind: 'moved' });
    const { status, headers, body } = await list();
    expect([status, headers.location]).toEqual([301, 'https://api.eu.sumologic.com/api/sec/v1/']);
    expect(JSON.parse(body)).toMatchObject({ code: 'moved' });
  });

  test('fails by cutting the connection', async () => {
    await fail({ kind: 'reset' });
    await expect(list()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect((await list()).status).toBe(200);
  });

  test('fails by never answering, which keeps the call under way', async () => {
    await fail({ kind: 'hang' });
    const outgoing = httpRequest(`${cse.url}/api/sec/v1/insights`, {
      headers: { authorization: BASIC },
      agent: false,
    });
    const outcome = new Promise((resolve) =>
      outgoing.on('response', () => resolve('answered')).on('error', () => resolve('given up')),
    );
    outgoing.end();
    while (cse.product.requests().length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect((await list()).status).toBe(200);
    outgoing.destroy();
    expect(await outcome).toBe('given up');
  });

  test('refuses more than ten calls at once per access id', async () => {
    cse.product.clock.set(Date.UTC(2026, 0, 1));
    cse.product.limit = true;
    for (let i = 0; i < 3; i++) {
      cse.product.failNext({ kind: 'hang', times: 4 });
      const held = Array.from({ length: 4 }, () =>
        httpRequest(`${cse.url}/api/sec/v1/insights`, { headers: { authorization: BASIC }, agent: false }),
      );
      for (const one of held) one.on('error', () => undefined).end();
      while (cse.product.requests().length < (i + 1) * 4)
        await new Promise((resolve) => setImmediate(resolve));
      cse.product.clock.set(Date.UTC(2026, 0, 1) + (i + 1) * 2000);
    }
    const statuses = cse.product.requests().map((one) => one.status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 0), 429, 429]);
  });

  test('waits as long as requested before it answers', async () => {
    await send('POST', '/__latency', { ms: 30 });
    const order: string[] = [];
    await Promise.all([
      list().then(() => order.push('list')),
      send('GET', '/__clock').then(() => order.push('control')),
    ]);
    expect(order).toEqual(['control', 'list']);
  });

  test('says which port is taken', async () => {
    await expect(startCse({ port: cse.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
