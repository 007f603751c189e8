import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../support/build-if-stale.ts';
import { newerBuild } from '../support/newer-build.ts';
import { DISTURBANCES } from './disturbances.ts';
import { Explorer, type Result } from './explorer.ts';
import { isClean, reportOf } from './report.ts';
import { scenarios } from './scenarios/index.ts';

const USAGE = `Plays whole scenarios with something going wrong at one of their record operations or calls, and says what is wrong in the end.

  npm run explore -- [options]

  --full              every point, with every disturbance; takes about an hour
  --points N          so many points of each scenario with each disturbance, evenly spread (8)
  --scenario TEXT     only scenarios whose name holds that text
  --disturbance TEXT  only disturbances whose name holds that text
  --at N              only point N
  --workers N         scenarios that are played at the same time (one a core)
  --json              one JSON object on one line instead of tables
  --help              this text
`;

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      full: { type: 'boolean', default: false },
      points: { type: 'string', default: '8' },
      scenario: { type: 'string', default: '' },
      disturbance: { type: 'string', default: '' },
      at: { type: 'string', default: '' },
      workers: { type: 'string', default: String(availableParallelism()) },
      // Of the processes that this one starts: what it has built.
      newer: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const most = values.full ? Infinity : wholeNumber('--points', values.points);
  const at = values.at === '' ? null : wholeNumber('--at', values.at);
  const workers = wholeNumber('--workers', values.workers);
  const build = values.newer ?? builtApp();
  const wanted = scenarios(build).filter(({ name }) => name.includes(values.scenario));
  const kinds = DISTURBANCES.filter(({ name }) => name.includes(values.disturbance));
  if (wanted.length === 0 || kinds.length === 0) throw new Error(noneOf(build));
  const results =
    wanted.length === 1 || workers === 1
      ? await explore(wanted, most, kinds, at)
      : await inProcesses(
          wanted.map(({ name }) => name),
          workers,
          build,
        );
  process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : reportOf(results));
  if (!isClean(results)) process.exitCode = 1;
}

function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${option} takes a whole number above 0`);
  return value;
}

/** The app is built where it is not; gives the folder of its next version. */
function builtApp(): string {
  buildIfStale();
  return newerBuild();
}

function noneOf(build: string): string {
  const names = scenarios(build).map(({ name }) => `  ${name}`);
  return [
    'No such scenario or disturbance. There are',
    ...names,
    ...DISTURBANCES.map(({ name }) => `  ${name}`),
  ].join('\n');
}

async function explore(
  wanted: ReturnType<typeof scenarios>,
  most: number,
  kinds: typeof DISTURBANCES,
  at: number | null,
): Promise<Result[]> {
  const explorer = new Explorer();
  await explorer.prepare();
  try {
    return wanted.flatMap((scenario) => explorer.explore(scenario, { most, kinds, at }));
  } finally {
    explorer.close();
  }
}

/** Each scenario in a process of its own, so many at a time. */
async function inProcesses(names: readonly string[], workers: number, build: string): Promise<Result[]> {
  const results: Result[][] = [];
  const waiting = names.map((name, index) => ({ name, index }));
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results[next.index] = await inProcess(next.name, build);
      process.stderr.write(`${next.name}\n`);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results.flat();
}

function inProcess(name: string, build: string): Promise<Result[]> {
  const [node, script = '', ...args] = [process.execPath, ...process.argv.slice(1)];
  const options = ['--json', '--newer', build, '--scenario', name];
  const child = spawn(node, ['--enable-source-maps', script, ...args, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      try {
        resolve(JSON.parse(output) as Result[]);
      } catch {
        reject(new Error(`${name} was not explored`));
      }
    });
  });
}
