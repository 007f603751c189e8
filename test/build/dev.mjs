import '../support/check-node.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runAsTool, ToolError } from './project.mjs';
import { QuickBuild } from './quick.mjs';

const USAGE = `Watches src; builds what has changed and installs it into a running demo.

  npm run dev -- [options]

  --instance URL  the instance (http://127.0.0.1:8080, as of "npm run demo -- --serve")
  --once          build and install the server modules once
  --help          this text

A change of the server modules takes seconds. A change of records, or of the fields of an Action, needs the ServiceNow SDK: minutes.
`;

/** Changes within this time are one. */
const QUIET_MS = 200;

/** Records are made of these files. */
const IN_RECORDS = /^(?!server\/)|^server\/(actions\/types|core\/generated)\//;

/** Builds and installs what changes, one change after the other. */
class Dev {
  quick = new QuickBuild();
  files = new Set();
  working = false;

  constructor(instance) {
    this.instance = instance;
  }

  /** Ends when it is interrupted. */
  async watch() {
    const watcher = watch(join(ROOT, 'src'), { recursive: true }, (_event, file) => {
      if (file === null || file.endsWith('~')) return;
      this.files.add(file.replaceAll('\\', '/'));
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.work(), QUIET_MS);
    });
    console.log(`Watching src; installs into ${this.instance}. Ctrl+C ends it.`);
    await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
    watcher.close();
    clearTimeout(this.timer);
  }

  async work() {
    if (this.working) return;
    this.working = true;
    while (this.files.size > 0) {
      const files = [...this.files];
      this.files.clear();
      const whole = files.some((file) => IN_RECORDS.test(file));
      console.log(`${files.join(', ')}: build ${whole ? 'everything' : 'the server modules'}`);
      const paths = files.map((file) => join(ROOT, 'src', file));
      await this.apply(whole, paths).catch((error) => console.error(`   ${error.message}`));
    }
    this.working = false;
  }

  /** Builds, and installs where that has changed something. @param {boolean} whole @param {string[] | undefined} paths */
  async apply(whole, paths) {
    const began = performance.now();
    const changed = whole ? await buildWhole() : await this.quick.run(paths);
    if (changed.length === 0) return console.log('   nothing to install');
    await install(this.instance);
    console.log(`   installed ${changed.join(', ')} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  }
}

async function install(instance) {
  const answer = await fetch(`${instance}/_instance/install`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ dir: join(ROOT, 'dist/app') }),
  });
  if (!answer.ok) throw new ToolError(`The instance answered ${answer.status}: ${await answer.text()}`);
}

/** What is new is among what changed, so keys may. */
async function buildWhole() {
  const child = spawn(process.execPath, [join(ROOT, 'test/build/build.mjs'), '--keys'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new ToolError('The build failed; the instance stays as it is.');
  return ['dist/app'];
}

await runAsTool(import.meta.url, async () => {
  const { values } = parseArgs({
    options: {
      instance: { type: 'string', default: 'http://127.0.0.1:8080' },
      once: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const { instance } = values;
  const answer = await fetch(`${instance}/_instance/`).catch(() => undefined);
  if (!answer?.ok)
    throw new ToolError(
      `No instance at ${instance}: run "npm run demo -- --serve", or name it with --instance.`,
    );
  const dev = new Dev(instance);
  console.log('Build the server modules as they are now');
  await dev.apply(false, undefined);
  if (!values.once) await dev.watch();
});
