import { FileError, readOptions, USAGE, UsageError } from './cli-options.ts';
import { startCse } from './server.ts';

/** Runs the stub until SIGINT or SIGTERM. Exit codes: 0 stopped or help, 1 cannot start, 2 wrong option. */
async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (!options) {
    process.stdout.write(USAGE);
    return;
  }
  const cse = await startCse(options);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cse.close().then(() => process.exit(0)));
  }
  process.stdout.write(`CSE stub ready: ${cse.url} (access id demo, access key demo)\n`);
}

function fail(error: unknown, args: string[]): void {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof UsageError) {
    process.stderr.write(`${message}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const taken = code === 'EADDRINUSE' || code === 'EACCES';
  const port = /--port[= ](\S+)/.exec(args.join(' '))?.[1] ?? '8081';
  const text = taken
    ? `Port ${port} on 127.0.0.1 is ${code === 'EACCES' ? 'not allowed' : 'taken'}; choose another with --port.`
    : message;
  process.stderr.write(`${taken || error instanceof FileError ? text : `CSE stub failed: ${text}`}\n`);
  process.exitCode = 1;
}

const args = process.argv.slice(2);
main(args).catch((error: unknown) => fail(error, args));
