import type { OperationKind } from '../instance/index.ts';
import { createInProcess, type InProcess, type Removal } from '../support/in-process.ts';
import type { PromiseNumber } from './promises.ts';

export const SCOPE = 'x_sul_sumo_logic_s';
export const POLL = 'Poll Insights';
export const HOUR = 3600;

/** A check that guards a promise: a situation in which all is well with it, and not without it. */
export interface Guard {
  /** The promise that it keeps. */
  promise: PromiseNumber;
  name: string;
  removal: Removal;
  /** Plays the situation; gives what is wrong afterwards. */
  scenario(world: InProcess): string[];
}

/** Insights that were created until so many seconds ago; others with another seed. */
export function generate(world: InProcess, count: number, secondsAgo: number, over = 0, seed = 5): void {
  const end = world.instance.platform.clock.now() - secondsAgo * 1000;
  world.cse.product.generate({ count, seed, fromMs: end - over * 1000, over });
}

export function poll(world: InProcess, passed = 0): void {
  world.instance.advance(passed * 1000);
  world.instance.runJob(POLL);
  world.instance.rest(200);
}

/** A poll whose process dies at its first such operation on a table. */
export function killPoll(world: InProcess, operation: OperationKind, table: string): void {
  world.instance.platform.faults.arm({ at: 1, kind: 'kill', table, operation });
  world.instance.runJob(POLL);
}

export function configure(world: InProcess, values: Record<string, string>): void {
  const configurations = world.instance.table(`${SCOPE}_configuration`);
  configurations.find('').forEach((row) => configurations.update(row.sys_id, values));
}

export function statusRow(world: InProcess): Record<string, string | undefined> {
  return world.instance.table(`${SCOPE}_sumo_status`).find('')[0] ?? {};
}

export function unless(condition: boolean, problem: string): string[] {
  return condition ? [] : [problem];
}

export function incidents(world: InProcess): number {
  return world.instance.table('sn_si_incident').find('').length;
}

/** What is wrong after the situation of a guard; with the guard taken out where it is `removed`. */
export function problemsOf({ scenario, removal }: Guard, removed: boolean): string[] {
  const world = removed ? createInProcess('dist/app', removal) : createInProcess();
  try {
    return scenario(world);
  } finally {
    world.instance.close();
  }
}
