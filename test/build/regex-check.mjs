/**
 * Whether the time of regular expressions grows no faster than what they are given. Reads a JSON list of `[source, flags]` from the
 * standard input and prints one verdict for each: `safe`, the kind of growth, or `unknown`. A process of its own: the checker keeps
 * an agent running.
 */
import { text } from 'node:stream/consumers';
import { check } from 'recheck';

/** Milliseconds for one expression. */
const TIMEOUT = 60_000;

const verdicts = [];
for (const [source, flags] of JSON.parse(await text(process.stdin))) {
  const { status, complexity } = await check(source, flags, { timeout: TIMEOUT });
  verdicts.push(status === 'vulnerable' ? complexity.type : status);
}
process.stdout.write(JSON.stringify(verdicts));
process.exit(0);
