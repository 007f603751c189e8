import { buildIfStale } from '../support/build-if-stale.ts';
import { problemsOf, type Guard } from './guard.ts';
import { GUARDS } from './index.ts';
import { PROMISES, type PromiseNumber } from './promises.ts';

main();

/** Takes each guard out of the built app, one at a time, and prints what shows that it is gone. */
function main(): void {
  buildIfStale();
  let caught = 0;
  process.stdout.write('| Promise | Guard | Without it |\n|---|---|---|\n');
  for (const number of Object.keys(PROMISES).map(Number) as PromiseNumber[]) {
    for (const guard of GUARDS.filter(({ promise }) => promise === number)) {
      const { isCaught, text } = resultOf(guard);
      if (isCaught) caught += 1;
      process.stdout.write(`| ${number}. ${PROMISES[number]} | ${guard.name} | ${text} |\n`);
    }
  }
  process.stdout.write(`\n${GUARDS.length} guards, ${caught} caught\n`);
  if (caught < GUARDS.length) process.exitCode = 1;
}

/** What is wrong without the guard, in a line. */
function resultOf(guard: Guard): { isCaught: boolean; text: string } {
  const before = problemsOf(guard, false);
  if (before.length > 0) return { isCaught: false, text: `**wrong with it, too**: ${before.join('; ')}` };
  const problems = problemsOf(guard, true);
  if (problems.length === 0) return { isCaught: false, text: '**not caught**' };
  return { isCaught: true, text: problems.join('; ').replace(/\s+/g, ' ').slice(0, 200) };
}
