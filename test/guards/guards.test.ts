import { problemsOf } from './guard.ts';
import { GUARDS } from './index.ts';
import { PROMISES } from './promises.ts';

describe('each check that guards a promise', () => {
  test.each(GUARDS)('$name', (guard) => {
    expect(problemsOf(guard, false)).toEqual([]);
  });

  test.each(GUARDS)('is needed: $name', (guard) => {
    expect(problemsOf(guard, true)).not.toEqual([]);
  });
});

test('every promise is guarded', () => {
  const guarded = new Set(GUARDS.map(({ promise }) => String(promise)));
  expect(Object.keys(PROMISES).filter((promise) => !guarded.has(promise))).toEqual([]);
});
