import { buildIfStale } from '../support/build-if-stale.ts';
import { requireFree } from './free-ports.ts';
import { readOptions, UsageError, USAGE } from './options.ts';
import { serve } from './serve.ts';
import { walkThrough } from './walk.ts';

/** `npm run demo`: the whole product without ServiceNow and without Sumo Logic. */
async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
  }
  const say = (text: string): void =>
    void (options.json ? process.stderr : process.stdout).write(`${text}\n`);
  if (options.serve) await requireFree(options.ports);
  say('1. Build the app with the ServiceNow SDK (skipped while nothing has changed)');
  buildIfStale({ quiet: options.json });
  await (options.serve ? serve(options, say) : walkThrough(options, say));
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const wrong = error instanceof UsageError;
  process.stderr.write(wrong ? `${message}\n\n${USAGE}` : `${message}\n`);
  process.exitCode = wrong ? 2 : 1;
}

main(process.argv.slice(2)).catch(fail);
