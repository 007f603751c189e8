import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltApp, ROOT } from '../../support/built-app.ts';

const text = readFileSync(join(ROOT, 'test/instance/ASSUMPTIONS.md'), 'utf8');

test('ASSUMPTIONS.md names only tests that the app brings, or why none can, and every one of them', () => {
  const built = readBuiltApp()
    .records('sys_atf_test')
    .map((each) => each['name'] ?? '');
  const named = [...text.matchAll(/^- Test: (.+)$/gm)]
    .map(([, each = '']) => each)
    .filter((each) => !/^not test(able|ed): \S.{15,}/.test(each));
  expect([...new Set(named)].filter((each) => !built.includes(each))).toEqual([]);
  expect(built.filter((each) => !named.includes(each))).toEqual([]);
});
