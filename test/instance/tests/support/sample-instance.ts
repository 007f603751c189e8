import { createHost } from '../../http/create-host.ts';
import { startServer } from '../../http/server.ts';
import { createInstance, type Instance } from '../../index.ts';
import { SAMPLE_USERS, sampleApp, writeApp } from './sample-app.ts';

/** An answer of the instance: status, headers, and the body, parsed where it is JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test knows the shape of what it asked for
  body: any;
}

/** An instance with the sample app that listens on a free port. */
export interface SampleInstance {
  instance: Instance;
  url: string;
  /** Sends a request with these headers; a payload that is no text goes as JSON. */
  send(method: string, path: string, headers?: Record<string, string>, payload?: unknown): Promise<Answer>;
  /** Sends a request as a user whose password is the user's ID. */
  call(user: string, method: string, path: string, payload?: unknown): Promise<Answer>;
  close(): Promise<void>;
}

/** Basic authentication of a user of the instance. */
export function basic(user: string, password = user): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** Starts one; its own outbound HTTP never answers. */
export async function sampleInstance(): Promise<SampleInstance> {
  const http = { send: () => ({ status: 0, headers: {}, body: '' }), close: () => undefined };
  const instance = createInstance({ http, tracking: 'built', users: SAMPLE_USERS });
  const host = createHost(instance);
  host.install(writeApp(sampleApp()));
  const server = await startServer(host, 0);
  const { url } = server;
  const send: SampleInstance['send'] = async (method, path, headers = {}, payload = undefined) => {
    const body =
      payload === undefined ? {} : { body: typeof payload === 'string' ? payload : JSON.stringify(payload) };
    const json: Record<string, string> = payload === undefined ? {} : { 'content-type': 'application/json' };
    return toAnswer(
      await fetch(url + path, { method, headers: { ...json, ...headers }, redirect: 'manual', ...body }),
    );
  };
  return {
    instance,
    url,
    send,
    call: (user, method, path, payload) => send(method, path, { authorization: basic(user) }, payload),
    close: () => server.close(),
  };
}
