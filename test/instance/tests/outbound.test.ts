import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createHttpOut } from '../http/outbound.ts';
import type { HttpRequest } from '../types.ts';

/** A server in its own thread: the client blocks the thread that calls it. */
const SERVER = `
const http = require('node:http');
const { parentPort } = require('node:worker_threads');
let connections = 0;
const server = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const path = request.url;
    if (path === '/never') return;
    if (path === '/break') return request.socket.destroy();
    if (path === '/moved') { response.writeHead(302, { Location: '/echo' }); return response.end(); }
    if (path === '/huge') return response.end(Buffer.alloc(11 * 1024 * 1024, 97));
    if (path === '/large') return response.end(Buffer.alloc(9 * 1024 * 1024, 97));
    if (path === '/gzip') { response.writeHead(200, { 'Content-Encoding': 'gzip' }); return response.end('x'); }
    response.setHeader('Retry-After', '3');
    response.setHeader('Content-Type', 'application/json');
    response.statusCode = path === '/busy' ? 503 : 200;
    response.end(JSON.stringify({ method: request.method, headers: request.headers, body: Buffer.concat(chunks).toString(), connections }));
  });
});
server.on('connection', () => { connections += 1; });
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

describe('the synchronous HTTP client', () => {
  const out = createHttpOut();
  let server: Worker;
  let base = '';

  beforeAll(async () => {
    server = new Worker(SERVER, { eval: true });
    const [port] = (await once(server, 'message')) as [number];
    base = `http://127.0.0.1:${port}`;
  });

  afterAll(async () => {
    out.close();
    await server.terminate();
  });

  const send = (path: string, more: Partial<HttpRequest> = {}) =>
    out.send({ method: 'GET', url: `${base}${path}`, headers: {}, timeoutMs: 10_000, ...more });

  const echo = (path: string, more: Partial<HttpRequest> = {}) =>
    JSON.parse(send(path, more).body) as {
      method: string;
      headers: Record<string, string>;
      body: string;
      connections: number;
    };

  test('sends method, headers and a UTF-8 body, and gives the answer back', () => {
    const seen = echo('/echo', { method: 'PUT', headers: { 'X-Test': 'yes' }, body: '{"a":"é"}' });
    expect(seen).toMatchObject({ method: 'PUT', body: '{"a":"é"}' });
    expect(seen.headers).toMatchObject({ 'x-test': 'yes', 'content-length': '10' });
  });

  test('gives an error status with its headers and body, without an error text', () => {
    const answer = send('/busy');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('3');
    expect(answer.error).toBeUndefined();
  });

  test('keeps one connection for calls in a row', () => {
    const first = echo('/echo').connections;
    expect(echo('/echo').connections).toBe(first);
  });

  test('does not follow redirects', () => {
    const answer = send('/moved');
    expect([answer.status, answer.headers.location]).toEqual([302, '/echo']);
  });

  test('takes 9 MB and refuses more than 10 MB', () => {
    expect(send('/large').body.length).toBe(9 * 1024 * 1024);
    const answer = send('/huge');
    expect(answer).toMatchObject({ status: 0, body: '' });
    expect(answer.error).toContain('larger than');
  });

  test('ends after the timeout with status 0, and the next call works', () => {
    const answer = send('/never', { timeoutMs: 100 });
    expect(answer).toMatchObject({ status: 0, error: 'No answer within 100 ms' });
    expect(send('/echo').status).toBe(200);
  });

  test.each([
    ['a connection that breaks', '/break', 'socket hang up'],
    ['an encoding that it cannot read', '/gzip', 'Unsupported content encoding: gzip'],
  ])('reports %s', (_what, path, message) => {
    expect(send(path)).toMatchObject({ status: 0, error: message });
  });

  test.each([
    ['not a URL', 'nowhere', 'Invalid URL: nowhere'],
    ['another protocol', 'ftp://127.0.0.1/', 'Unsupported protocol: ftp:'],
  ])('reports %s', (_what, url, message) => {
    expect(out.send({ method: 'GET', url, headers: {}, timeoutMs: 1000 })).toMatchObject({
      status: 0,
      error: message,
    });
  });

  test('reports a refused connection', () => {
    const answer = out.send({ method: 'GET', url: 'http://127.0.0.1:1/', headers: {}, timeoutMs: 5000 });
    expect(answer.status).toBe(0);
    expect(answer.error).toContain('ECONNREFUSED');
  });
});
