import { createInProcess } from '../support/in-process.ts';
import { GUARDS } from './guards.ts';

describe('each check that guards a promise', () => {
  test.each(GUARDS)('$name', ({ scenario }) => {
    const world = createInProcess();
    expect(scenario(world)).toEqual([]);
    world.instance.close();
  });

  test.each(GUARDS)('is needed: $name', ({ scenario, removal }) => {
    const world = createInProcess('dist/app', removal);
    expect(scenario(world)).not.toEqual([]);
    world.instance.close();
  });
});
