import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { scripts } from '../../package.json';
import { ROOT } from '../support/built-app.ts';

export interface Outcome {
  status: number | null;
  output: string;
}

/** Folders that are no sources. */
const NOT_COPIED = ['.git', 'build', 'node_modules', 'target'];

/** Copies the project with its built app into an empty folder; the packages are the same. */
export function copyProject(to: string): void {
  for (const name of readdirSync(ROOT).filter((each) => !NOT_COPIED.includes(each)))
    cpSync(join(ROOT, name), join(to, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'));
}

/** Runs the npm script of a command as npm does, with these arguments instead of its own where they are given. */
export function runScript(command: string, args: readonly string[] | undefined, cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, argumentsOf(command, args), {
    cwd,
    encoding: 'utf8',
    env: environment(),
  });
  return { status, output: stdout + stderr };
}

/** Starts it, waits for that output, and interrupts it; gives how it ended. */
export function startScript(command: string, args: readonly string[], prints: RegExp): Promise<Outcome> {
  const child = spawn(process.execPath, argumentsOf(command, undefined).concat(args), {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let interrupted = false;
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
    // A second interruption would end it at once, as it should.
    if (!interrupted && prints.test(output)) interrupted = child.kill('SIGINT');
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve) => child.once('exit', (status) => resolve({ status, output })));
}

/** `npm run demo -- --keep` with its script `node a b`: `a b --keep`. */
function argumentsOf(command: string, args: readonly string[] | undefined): string[] {
  const [, name = '', own = ''] = /^npm run ([\w:-]+)(?: -- (.*))?$/.exec(command) ?? [];
  const [program, ...rest] = (scripts as Record<string, string | undefined>)[name]?.split(' ') ?? [];
  if (program !== 'node') throw new Error(`${command} is no script that Node runs`);
  return [...rest, ...(args ?? own.split(' ').filter((each) => each !== ''))];
}

/** Without what jest and a person's own settings would change. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: process.env['HOME'] };
}

/** Files of a copy whose text differs from the project's. */
export function changedFiles(copy: string): string[] {
  return ['docs', 'src/fluent', 'test/instance'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
      .filter((file) => !readFileSync(join(ROOT, file)).equals(readFileSync(join(copy, file)))),
  );
}
