import type { FastifyInstance, InjectOptions } from 'fastify';
import { createHost } from '../instance/http/create-host.ts';
import { createApp } from '../instance/http/server.ts';
import { createInstance, type Instance } from '../instance/index.ts';
import { sampleApp, writeApp } from './sample-app.ts';

/** An answer of the REST API: status, headers, and the JSON body. */
export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test knows the shape of what it asked for
  body: any;
}

/** An instance with the sample app, and its HTTP routes without a socket. */
export interface SampleInstance {
  instance: Instance;
  app: FastifyInstance;
  /** Sends a request as a user whose password is the user's ID. */
  call(user: string, method: InjectOptions['method'], url: string, payload?: unknown): Promise<Answer>;
}

/** Basic authentication of a user of the instance. */
export function basic(user: string, password = user): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** Makes one; outbound HTTP never answers. */
export function sampleInstance(): SampleInstance {
  const http = { send: () => ({ status: 0, headers: {}, body: '' }), close: () => undefined };
  const instance = createInstance({ http });
  const host = createHost(instance);
  host.install(writeApp(sampleApp()));
  const app = createApp(host);
  return {
    instance,
    app,
    async call(user, method, url, payload) {
      const json = payload === undefined ? {} : { 'content-type': 'application/json' };
      const headers = { authorization: basic(user), host: 'instance.test', ...json };
      const body = payload === undefined ? {} : { payload: typeof payload === 'string' ? payload : JSON.stringify(payload) };
      const answer = await app.inject({ method, url, headers, ...body });
      const isJson = String(answer.headers['content-type']).includes('json');
      return { status: answer.statusCode, headers: answer.headers, body: isJson ? answer.json() : answer.body };
    },
  };
}
