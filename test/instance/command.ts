import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions, USAGE, UsageError, type CliOptions } from './cli-options.ts';
import type { Instance } from './create.ts';
import { startInstance } from './start.ts';
import type { TestRunner } from './http/host.ts';

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

/**
 * Starts the instance as the command line says, until the process is told to end.
 * @param runnerOf what runs tests of the Automated Test Framework; without it the pages do not offer to
 */
export async function command(runnerOf?: (instance: Instance) => TestRunner): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  if (!existsSync(join(options.app, 'scope')))
    fail(`${options.app} holds no built app: run \`npm run build\` first`, 1);
  try {
    const { url, stop } = await startInstance(options, undefined, runnerOf);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void stop().then(() => process.exit(0)));
    console.log(`ServiceNow instance ready: ${url} (user admin, password admin)`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    fail(code === 'EADDRINUSE' ? `Port ${options.port} is taken; choose another with --port` : message, 1);
  }
}
