import { writeFileSync } from 'node:fs';
import { nameInstance } from './base/rows/properties.ts';
import type { CliOptions } from './cli-options.ts';
import { connectCse, followClock } from './connect-cse.ts';
import { createInstance, type Instance } from './create.ts';
import type { DataFile } from './persistence/index.ts';
import type { TestRunner } from './http/host.ts';
import { serve } from './serve.ts';
import type { HttpOut } from './types.ts';

const TICK_MS = 1_000;

/** An instance that was started as a command line says. */
export interface StartedInstance {
  url: string;
  instance: Instance;
  /** Ends the server, the instance, and the data file behind it. */
  stop(): Promise<void>;
}

/**
 * A virtual clock begins about now, so that what a stub generates is as old as it says, but always one minute after a
 * full five: when jobs come due does not depend on when the instance was started.
 */
function virtualStart(): number {
  const [five, one] = [300_000, 60_000];
  return Math.ceil((Date.now() - one) / five) * five + one;
}

async function createFrom(
  options: CliOptions,
  data: DataFile | undefined,
  http: HttpOut | undefined,
): Promise<Instance> {
  const persistence = data && (await import('./persistence/index.ts'));
  const begin =
    options.clock === 'virtual' ? (options.startAt ?? virtualStart()) : Math.floor(Date.now() / 1000) * 1000;
  const startAt = (data && persistence?.startOf(data, options.clock)) ?? begin;
  const instance = createInstance({
    mode: options.lenient ? 'lenient' : 'strict',
    clock: options.clock,
    without: options.without,
    readableSecrets: options.readableSecrets,
    tracking: options.tracking,
    users: options.users,
    startAt,
    ...(http ? { http } : {}),
    ...(data && persistence ? { passwordSecret: persistence.passwordSecretOf(data) } : {}),
  });
  if (data) persistence?.persist(instance.platform, data);
  return instance;
}

/**
 * Starts an instance as the options of the command line say, in this process.
 * @param http outbound HTTP; a worker over real sockets unless given
 * @param runnerOf what runs tests of the Automated Test Framework
 */
export async function startInstance(
  options: CliOptions,
  http?: HttpOut,
  runnerOf?: (instance: Instance) => TestRunner,
): Promise<StartedInstance> {
  const data = options.data ? (await import('./persistence/index.ts')).openDataFile(options.data) : undefined;
  const instance = await createFrom(options, data, http);
  const { cse } = options;
  let address = '';
  // Where scripts find the address of the instance for links, and what distinguishes it from its clones.
  const announce = (): void => {
    const { port } = new URL(address);
    for (const [name, value] of nameInstance(options.name ?? `local${port}`)) instance.property(name, value);
    instance.property('glide.servlet.uri', address);
  };
  const server = await serve(instance, {
    data,
    ...(runnerOf ? { runTest: runnerOf(instance) } : {}),
    port: options.port,
    https: options.https,
    afterInstall: ({ scope }) => cse && connectCse(instance, scope, cse),
    afterReset: announce,
  });
  if (server.certificate && options.certificate) writeFileSync(options.certificate, server.certificate);
  address = `${server.url}/`;
  // Before the app is installed: what it saves belongs to the instance that it is then.
  announce();
  server.host.install(options.app);
  if (cse) followClock(instance, cse);
  const timer = options.live ? setInterval(() => instance.platform.scheduler.runDue(), TICK_MS) : undefined;
  return {
    url: server.url,
    instance,
    async stop() {
      clearInterval(timer);
      await server.close();
      instance.close();
      data?.close();
    },
  };
}
