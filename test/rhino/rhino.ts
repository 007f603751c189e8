import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import lowered from './lowered.json';

/** Tests and tools run in the root of the repository. */
const POLYFILLS = 'test/rhino/polyfills.js';

/** False where the command `rhino` (Debian: package rhino) is missing. */
export function hasRhino(): boolean {
  return spawnSync('rhino', ['-e', '1'], { stdio: 'ignore' }).status === 0;
}

/** The bundle of a TypeScript file as the build would ship it, as a script: its exports are variables. */
export function bundleOf(file: string): string {
  const run = spawnSync(process.execPath, ['test/build/bundle.mjs', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`bundle of ${file} failed: ${run.stderr}`);
  return asScript(run.stdout);
}

/** A module without exports, and with variables for what it imports: enough to load it. */
export function asScript(module: string): string {
  return module
    .replace(/^export \{[^}]*\};$/gm, '')
    .replace(/^import \{([^}]*)\} from .*;$/gm, (_all, names: string) =>
      names.replace(/(\w+)(?:,|\s*$)/g, 'var $1 = function () {};'),
    );
}

/** The text with what Rhino 1.7.14 lacks and the platform's engine has written in another way, see lowered.json. */
export function lower(script: string): string {
  const { code } = transformSync(script, {
    ...{ swcrc: false, configFile: false, isModule: false },
    env: { targets: { node: '24' }, include: Object.keys(lowered) },
    jsc: { parser: { syntax: 'ecmascript' } },
  });
  return readFileSync(POLYFILLS, 'utf8') + asciiOf(code);
}

/** Runs a script in Rhino, interpreted as on the platform; gives what it printed. */
export function runInRhino(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sumo-logic-sir-rhino-'));
  try {
    const file = join(folder, 'script.js');
    writeFileSync(file, script);
    const run = spawnSync('rhino', ['-version', '200', '-opt', '-1', file], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (run.status !== 0) throw new Error(`Rhino failed: ${run.stderr.slice(0, 2000)}`);
    return run.stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same text of ASCII: in which encoding Rhino reads a file depends on the machine. */
export function asciiOf(text: string): string {
  return text.replace(/[^\n\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
