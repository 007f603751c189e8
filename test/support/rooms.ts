import { execFileSync } from 'node:child_process';
import { ROOT } from './built-app.ts';

const PRINT = "import('./test/build/layers.mjs').then(({ ROOMS }) => console.log(JSON.stringify(ROOMS)))";

/** The rooms of src/server from the ground up, each with what it may import; their table is a module, which Jest does not load. */
export const ROOMS = JSON.parse(
  execFileSync('node', ['--input-type=module', '-e', PRINT], { encoding: 'utf8', cwd: ROOT }),
) as Readonly<Record<string, readonly string[]>>;
