import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions, USAGE, UsageError, type CliOptions } from './cli-options.ts';
import { nameInstance } from './base/rows/properties.ts';
import { connectCse, followClock } from './connect-cse.ts';
import { createInstance } from './create.ts';
import { makeCertificate } from './http/certificate.ts';
import { createHost } from './http/create-host.ts';
import { startServer } from './http/server.ts';
import { openDataFile, passwordSecretOf, persist, startOf, type DataFile } from './persistence/index.ts';

const TICK_MS = 1_000;

/**
 * A virtual clock begins about now, so that what a stub generates is as old as it says, but always one minute after a
 * full five: when jobs come due does not depend on when the instance was started.
 */
function virtualStart(): number {
  const [five, one] = [300_000, 60_000];
  return Math.ceil((Date.now() - one) / five) * five + one;
}

function createFrom(options: CliOptions, data: DataFile | undefined) {
  const begin =
    options.clock === 'virtual' ? (options.startAt ?? virtualStart()) : Math.floor(Date.now() / 1000) * 1000;
  const startAt = (data && startOf(data, options.clock)) ?? begin;
  const instance = createInstance({
    mode: options.lenient ? 'lenient' : 'strict',
    clock: options.clock,
    without: options.without,
    tracking: options.tracking,
    users: options.users,
    startAt,
    ...(data ? { passwordSecret: passwordSecretOf(data) } : {}),
  });
  if (data) persist(instance.platform, data);
  return instance;
}

async function serve(options: CliOptions): Promise<void> {
  const data = options.data ? openDataFile(options.data) : undefined;
  const instance = createFrom(options, data);
  const { cse } = options;
  let address = '';
  // Where scripts find the address of the instance for links, and what distinguishes it from its clones.
  const announce = (): void => {
    const { port } = new URL(address);
    for (const [name, value] of nameInstance(options.name ?? `local${port}`)) instance.property(name, value);
    instance.property('glide.servlet.uri', address);
  };
  const host = createHost(instance, {
    data,
    afterInstall: ({ scope }) => cse && connectCse(instance, scope, cse),
    afterReset: announce,
  });
  const certificate = options.https ? await makeCertificate() : undefined;
  if (certificate && options.certificate) writeFileSync(options.certificate, certificate.cert);
  const server = await startServer(host, options.port, certificate);
  address = `${server.url}/`;
  // Before the app is installed: what it saves belongs to the instance that it is then.
  announce();
  host.install(options.app);
  if (cse) followClock(instance, cse);
  const timer = options.live ? setInterval(() => instance.platform.scheduler.runDue(), TICK_MS) : undefined;
  console.log(`ServiceNow instance ready: ${server.url} (user admin, password admin)`);

  const stop = async (): Promise<void> => {
    clearInterval(timer);
    await server.close();
    instance.close();
    data?.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function optionsOf(args: string[]): CliOptions {
  try {
    return readOptions(args);
  } catch (error) {
    if (error instanceof UsageError) fail(`${error.message}\n\n${USAGE}`, 2);
    throw error;
  }
}

/** Starts the instance as the command line says; `npm run instance`. */
async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  if (!existsSync(join(options.app, 'scope')))
    fail(`${options.app} holds no built app: run \`npm run build\` first`, 1);
  try {
    await serve(options);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    fail(code === 'EADDRINUSE' ? `Port ${options.port} is taken; choose another with --port` : message, 1);
  }
}

await main();
