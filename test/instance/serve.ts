import type { FastifyInstance } from 'fastify';
import type { Instance } from './create.ts';
import type { HostOptions } from './http/create-host.ts';
import type { Host } from './http/host.ts';

/** How an instance is served. */
export interface ServeOptions extends HostOptions {
  /** Any free port unless given. */
  port?: number;
  /** Serves HTTPS with a certificate of its own. */
  https?: boolean;
}

/** An instance that listens on 127.0.0.1. */
export interface ServedInstance {
  url: string;
  host: Host;
  /** What a client of HTTPS must trust, as PEM. */
  certificate: string | undefined;
  close(): Promise<void>;
}

/** Serves an instance; the code that does so is loaded here, because most tests need none of it. */
export async function serve(
  instance: Instance,
  { port = 0, https = false, ...hooks }: ServeOptions = {},
): Promise<ServedInstance> {
  const { createHost } = await import('./http/create-host.ts');
  const { startServer } = await import('./http/server.ts');
  const host = createHost(instance, hooks);
  const certificate = https ? await (await import('./http/certificate.ts')).makeCertificate() : undefined;
  const { url, close } = await startServer(host, port, certificate);
  return { url, host, certificate: certificate?.cert, close };
}

/** The routes of an instance without a server: call them with `inject`. */
export async function routesOf(instance: Instance): Promise<FastifyInstance> {
  const { createHost } = await import('./http/create-host.ts');
  const { createApp } = await import('./http/server.ts');
  return createApp(createHost(instance));
}
