import { spawnSync } from 'node:child_process';

/** Builds the app where it is not up to date. Throws when that fails; its errors are seen in any case. */
export function buildIfStale({ quiet = true } = {}): void {
  const { status } = spawnSync(process.execPath, ['test/build/build.mjs', '--if-stale'], {
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('The build failed.');
}
