import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltApp, ROOT } from '../../support/built-app.ts';

const text = readFileSync(join(ROOT, 'test/instance/ASSUMPTIONS.md'), 'utf8');

/** Cells of the rows whose first cell is the number of an assumption, in the table with that second heading. */
function rows(heading: string): string[][] {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => new RegExp(`^\\| # +\\| ${heading} +\\|`).test(line));
  const end = lines.findIndex((line, at) => at > head && !line.startsWith('|'));
  return lines.slice(head + 2, end === -1 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('ASSUMPTIONS.md', () => {
  const assumed = rows('Assumption');
  const tested = new Map(rows('Test').map(([number = '', test = '']) => [number, test]));

  test('says of each assumption what it is, how certain, and what shows that it does not hold', () => {
    expect(assumed.length).toBeGreaterThan(40);
    for (const cells of assumed) {
      expect(cells).toHaveLength(5);
      expect(cells.filter((cell) => cell === '')).toEqual([]);
      expect(['HIGH', 'MED', 'LOW']).toContain(cells[3]);
    }
    const numbers = assumed.map(([number]) => number);
    expect(numbers).toHaveLength(new Set(numbers).size);
  });

  test('names for each assumption the test that checks it on an instance, or why none can', () => {
    const numbers = assumed.map(([number = '']) => number);
    expect(numbers.filter((number) => !tested.get(number))).toEqual([]);
    expect([...tested.keys()].filter((number) => !numbers.includes(number))).toEqual([]);
  });

  test('names only tests that the app brings, and every one of them', () => {
    const built = readBuiltApp()
      .records('sys_atf_test')
      .map((test) => test['name'] ?? '');
    const named = [...tested.values()].filter((test) => !/^not test(able|ed): \S.{15,}/.test(test));
    expect([...new Set(named)].filter((test) => !built.includes(test))).toEqual([]);
    expect(built.filter((test) => !named.includes(test))).toEqual([]);
  });
});
