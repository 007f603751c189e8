import { createInProcess } from '../support/in-process.ts';
import { CAP_GUARDS } from './cap-guards.ts';
import { GUARDS } from './guards.ts';
import { OUTBOX_GUARDS } from './outbox-guards.ts';
import { RULES_GUARDS } from './rules-guards.ts';
import { STATUS_GUARDS } from './status-guards.ts';

const ALL = [...GUARDS, ...CAP_GUARDS, ...OUTBOX_GUARDS, ...RULES_GUARDS, ...STATUS_GUARDS];

describe('each check that guards a promise', () => {
  test.each(ALL)('$name', ({ scenario }) => {
    const world = createInProcess();
    expect(scenario(world)).toEqual([]);
    world.instance.close();
  });

  test.each(ALL)('is needed: $name', ({ scenario, removal }) => {
    const world = createInProcess('dist/app', removal);
    expect(scenario(world)).not.toEqual([]);
    world.instance.close();
  });
});
