import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, requirePackages, ToolError } from './project.mjs';

/**
 * Runs the ServiceNow SDK and answers what it printed: without colours, paths relative to the project. Its exit code alone
 * proves nothing: an artefact that it had to leave out, or a package that it did not make, is only an "ERROR:" line.
 * NODE_ENV=test keeps its telemetry off.
 * @param {string[]} args command of now-sdk and its options
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 */
export function runSdk(args, { cwd, env = process.env }) {
  requirePackages();
  const sdk = join(ROOT, 'node_modules/@servicenow/sdk/bin/index.js');
  const run = spawnSync(process.execPath, [sdk, ...args], {
    cwd,
    env: { ...env, NODE_ENV: 'test' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = stripColours(`${run.stdout ?? ''}${run.stderr ?? ''}`).replaceAll(`${cwd}/`, '');
  if (run.error) throw run.error;
  if (run.status !== 0 || hasError(output))
    throw new ToolError(
      `${output.trimEnd()}\n\nnow-sdk ${args[0]} failed (exit code ${run.status})${hint(output)}`,
    );
  return output;
}

/** @param {string} text */
export function stripColours(text) {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\x1b\[[0-9;]*m/g, '');
}

/** @param {string} output */
export function hasError(output) {
  return /\bERROR:/.test(output);
}

/** @param {string} output */
function hint(output) {
  if (!/Keys file is out-of-date/i.test(output)) return '';
  return '\nA record or a server module was added, moved or removed. Run: npm run build -- --keys, and commit keys.ts.';
}
