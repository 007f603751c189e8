import { READABLE_ARGS, USERS_ARGS } from '../support/app-users.ts';
import { startServer, type Running } from '../support/processes.ts';
import { CseControl, InstanceClient } from '../support/rest.ts';
import { Targets } from '../support/targets.ts';
import { configure, prepare } from './configure.ts';
import { untilInterrupted } from './interrupt.ts';
import type { DemoOptions } from './options.ts';
import { startSite, type Site } from './site.ts';

/** What runs while a person tries the product. */
export interface World {
  instance: InstanceClient;
  cse: CseControl;
  targets: Targets;
  /** False: the set-up is left to the person. */
  configured: boolean;
}

/** Serves everything that a person needs until the process is told to end; prints one address. */
export async function serve(options: DemoOptions, say: (text: string) => void): Promise<void> {
  const running: Pick<Running | Site, 'stop'>[] = [];
  try {
    say('2. Start the CSE stub, the local instance and the targets of Actions');
    const world = await startWorld(options, running);
    say(options.unconfigured ? '3. Leave the set-up to you' : '3. Set it up, and poll for the first time');
    if (options.unconfigured) await prepare(world);
    else await configure(world);
    const site = await startSite(world, options.ports.start);
    running.push(site);
    await untilInterrupted(() => say(`\nStart here: ${site.url}\n\nCtrl+C ends everything.`));
  } finally {
    for (const one of running.reverse()) await one.stop();
  }
}

async function startWorld(options: DemoOptions, running: Pick<Running | Site, 'stop'>[]): Promise<World> {
  const { ports, insights, seed, unconfigured } = options;
  const targets = await Targets.start(true, ports.targets);
  running.push(targets);
  const cse = await startServer('test/cse/cli.ts', [
    ...['--port', String(ports.cse), '--stories', '--insights', String(insights), '--seed', seed],
  ]);
  running.push(cse);
  const connected = unconfigured ? [] : ['--cse', cse.url];
  const instance = await startServer('test/support/instance-cli.ts', [
    ...['--port', String(ports.instance), '--clock', 'real', '--live', ...USERS_ARGS, ...connected],
    ...READABLE_ARGS,
  ]);
  running.push(instance);
  return {
    ...{ instance: new InstanceClient(instance.url), cse: new CseControl(cse.url) },
    ...{ targets, configured: !unconfigured },
  };
}
