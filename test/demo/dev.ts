import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { InstanceClient } from '../support/rest.ts';
import { untilInterrupted } from './interrupt.ts';

const USAGE = `Watches src; builds what has changed and installs it into a running demo.

  npm run dev -- [options]

  --instance URL  the instance (http://127.0.0.1:8080, as of "npm run demo -- --serve")
  --once          build and install once, as after a change of the server modules
  --help          this text

A change of the server modules takes seconds. A change of records, or of the fields of an Action, needs the ServiceNow SDK: minutes.
`;

/** Changes within this time are one. */
const QUIET_MS = 200;

const ROOT = join(__dirname, '../..');

/** Fluent is made of these, too. */
const IN_RECORDS = /^(?!server\/)|^server\/(actions\/types|core\/generated)\//;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      instance: { type: 'string', default: 'http://127.0.0.1:8080' },
      once: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const instance = new InstanceClient(values.instance);
  await instance.control('').catch(() => {
    throw new Error(
      `No instance at ${values.instance}: run "npm run demo -- --serve", or name it with --instance.`,
    );
  });
  if (values.once) return apply(instance, new Set());
  const worker = new Worker((files) => apply(instance, files));
  const watcher = watch(join(ROOT, 'src'), { recursive: true }, (_event, file) => {
    if (file !== null && !file.endsWith('~')) worker.changed(file.replaceAll('\\', '/'));
  });
  await untilInterrupted(() => say(`Watching src; installs into ${values.instance}. Ctrl+C ends it.`));
  watcher.close();
}

/** Collects changes, and works on them one after the other. */
class Worker {
  private files = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private working = false;

  constructor(private readonly work: (files: ReadonlySet<string>) => Promise<void>) {}

  changed(file: string): void {
    this.files.add(file);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), QUIET_MS);
  }

  private async run(): Promise<void> {
    if (this.working) return;
    const files = this.files;
    this.files = new Set();
    this.working = true;
    await this.work(files).catch((error: unknown) => say(`   ${(error as Error).message}`));
    this.working = false;
    if (this.files.size > 0) await this.run();
  }
}

/** Builds what these files are part of, and installs it; the same again where nothing has changed does nothing. */
async function apply(instance: InstanceClient, files: ReadonlySet<string>): Promise<void> {
  const began = performance.now();
  const whole = [...files].some((file) => IN_RECORDS.test(file));
  say(`${[...files].join(', ') || 'src'}: ${whole ? 'build everything' : 'build the server modules'}`);
  const changed = whole ? buildWhole() : buildModules();
  if (changed.length === 0) return say('   nothing to install');
  await instance.control('install', { dir: join(ROOT, 'dist/app') });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`   installed ${changed.join(', ')} (${seconds} s)`);
}

/** The entries of src/server/entry whose module has changed. */
function buildModules(): string[] {
  return build('quick.mjs', 'pipe').split('\n').filter(Boolean);
}

/** What is new is among what changed, so keys may. */
function buildWhole(): string[] {
  build('build.mjs', 'inherit', '--keys');
  return ['dist/app'];
}

/** Runs a tool of test/build in a process of its own; gives what it printed. */
function build(tool: string, output: 'pipe' | 'inherit', ...args: string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'test/build', tool), ...args], {
    stdio: ['ignore', output, 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('The build failed; the instance stays as it is.');
  return stdout ?? '';
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
