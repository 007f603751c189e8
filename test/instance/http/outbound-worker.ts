/**
 * Source of the worker behind the synchronous HTTP client: CommonJS text, so that it survives bundling. It
 * gets `{ signal, port }` as workerData, requests on the port, and answers on the port before it wakes the
 * caller.
 */
export const WORKER_SOURCE = `
'use strict';
const { workerData } = require('node:worker_threads');
const http = require('node:http');
const https = require('node:https');
const { signal, port } = workerData;
const flag = new Int32Array(signal);
const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 8 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 8 }),
};

function flatten(headers) {
  const flat = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    flat[name] = Array.isArray(value) ? value.join(', ') : String(value);
  }
  return flat;
}

function lines(raw) {
  const pairs = [];
  for (let at = 0; at < raw.length; at += 2) pairs.push([raw[at], raw[at + 1]]);
  return pairs;
}

function send(request, maxBytes, done) {
  let url;
  try { url = new URL(request.url); } catch (error) { return done({ error: 'Invalid URL: ' + request.url }); }
  const agent = agents[url.protocol];
  if (!agent) return done({ error: 'Unsupported protocol: ' + url.protocol });
  const body = request.body === undefined ? undefined : Buffer.from(request.body, 'utf8');
  const headers = Object.assign({}, request.headers);
  const named = Object.keys(headers).map((name) => name.toLowerCase());
  if (body && !named.includes('content-length')) headers['Content-Length'] = String(body.length);
  let timer;
  let finished = false;
  const finish = (answer) => {
    if (finished) return;
    finished = true;
    clearTimeout(timer);
    done(answer);
  };
  let outgoing;
  try {
    outgoing = (url.protocol === 'https:' ? https : http).request(url, { method: request.method, headers, agent });
  } catch (error) { return finish({ error: error.message }); }
  const giveUp = (message) => { finish({ error: message }); outgoing.destroy(); };
  timer = setTimeout(() => giveUp('No answer within ' + request.timeoutMs + ' ms'), request.timeoutMs);
  outgoing.on('error', (error) => finish({ error: error.message || error.code || 'Connection failed' }));
  outgoing.on('response', (incoming) => {
    const encoding = incoming.headers['content-encoding'];
    if (encoding && encoding !== 'identity') return giveUp('Unsupported content encoding: ' + encoding);
    const chunks = [];
    let size = 0;
    incoming.on('data', (chunk) => {
      size += chunk.length;
      if (size > maxBytes) giveUp('The response is larger than ' + maxBytes + ' bytes');
      else chunks.push(chunk);
    });
    incoming.on('error', (error) => finish({ error: error.message || 'The response broke off' }));
    incoming.on('end', () => finish({
      status: incoming.statusCode,
      headers: flatten(incoming.headers),
      headerLines: lines(incoming.rawHeaders),
      body: Buffer.concat(chunks).toString('utf8'),
    }));
  });
  outgoing.end(body);
}

port.on('message', ({ id, request, maxBytes }) => {
  send(request, maxBytes, (answer) => {
    port.postMessage({ id, answer });
    Atomics.store(flag, 0, id);
    Atomics.notify(flag, 0);
  });
});
`;
