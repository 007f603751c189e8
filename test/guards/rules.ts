import { changeRule } from '../cse/index.ts';
import type { InProcess } from '../support/in-process.ts';
import { configure, SCOPE, unless, type Guard } from './guard.ts';

const FAILED = 'FAILED_AND_DISABLED';

function watch(world: InProcess): void {
  world.instance.advance(2000);
  world.instance.runJob('Watch Rules');
}

/** CSE disables the first rules, as many as that. */
function disable(world: InProcess, count: number): void {
  for (const { id } of world.cse.product.rules.slice(0, count))
    changeRule(world.cse.product.rules, id, { status: FAILED });
}

function alerts(world: InProcess, query: string): number {
  return world.instance.table(`${SCOPE}_rule_alert`).find(query).length;
}

/** Guards of rule notifications. */
export const RULES_GUARDS: readonly Guard[] = [
  {
    promise: 7,
    name: 'a rule that a shifted page has lost is asked for by id before it is cleared',
    removal: { module: 'rules/check-rules.ts', find: 'if (status === DISABLED_BY_CSE ||', replace: 'if (' },
    scenario(world) {
      const { rules } = world.cse.product;
      disable(world, 51);
      watch(world);
      const stop = world.cse.product.beforeAnswer(({ query }) => {
        if (query['offset'] === '50') changeRule(rules, rules[0]?.id ?? '', { status: 'ACTIVE' });
      });
      watch(world);
      stop();
      const left = alerts(world, 'state=disabled');
      return unless(left === 51, `${51 - left} rules were cleared`);
    },
  },
  {
    promise: 10,
    name: 'what was disabled before a tenant was first read is told to nobody',
    removal: {
      module: 'rules/watch.ts',
      find: 'notify: knows(state, configuration)',
      replace: 'notify: true',
    },
    scenario(world) {
      disable(world, 2);
      watch(world);
      return unless(alerts(world, 'notified=true') === 0, 'old news was told');
    },
  },
  {
    promise: 10,
    name: 'a configuration that begins from now tells of no rule that was disabled while it was inactive',
    removal: { module: 'rules/watch.ts', find: "state.save({ tenant: '' })", replace: '' },
    scenario(world) {
      world.instance.runJob('Poll Insights');
      watch(world);
      configure(world, { active: 'false', on_activation: 'now' });
      disable(world, 2);
      configure(world, { active: 'true' });
      watch(world);
      return unless(alerts(world, 'notified=false') === 2, 'what happened meanwhile was told');
    },
  },
];
