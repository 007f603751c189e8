import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { asciiOf, bundleOf, hasRhino, lower, runInRhino } from './rhino.ts';
import { vectors } from './vectors.ts';

const found = hasRhino();
if (!found && process.env['REQUIRE_RHINO'] === '1')
  throw new Error('Rhino is required and missing: install the package rhino');
if (!found) console.warn('Rhino is missing: the second engine is not tried (Debian: apt-get install rhino)');

/** The smallest double as an engine on Java writes it, and as V8 does: both read as the same number. */
const SMALLEST = ['4.9e-324', '5e-324'] as const;
const ANSWERS = readFileSync(join(__dirname, 'answers.js'), 'utf8');

(found ? describe : describe.skip)('the pure parts of the app in Rhino', () => {
  const all = vectors();
  let inV8: string[] = [];
  let inRhino: string[] = [];

  beforeAll(() => {
    const pure = bundleOf('test/rhino/pure.ts');
    const given = asciiOf(JSON.stringify(all));
    const context = vm.createContext({ GIVEN: given });
    inV8 = vm.runInContext(`${pure}\n${ANSWERS}\nresults;`, context) as string[];
    const text = `var GIVEN = ${JSON.stringify(given)};\n${lower(pure)}\n${ANSWERS}\nresults.forEach(function (one) { print(one); });`;
    inRhino = runInRhino(text)
      .trimEnd()
      .replaceAll(...SMALLEST)
      .split('\n');
  });

  test('give an answer to every example', () => {
    expect(all.length).toBeGreaterThan(1500);
    expect(inV8).toHaveLength(all.length);
    expect(inRhino).toHaveLength(all.length);
  });

  test.each([...new Set(all.map(([name]) => name))])('answer as in V8: %s', (name) => {
    const different = all.flatMap((vector, at) => {
      const [v8 = '', rhino = ''] = [inV8[at], inRhino[at]];
      return vector[0] === name && v8 !== rhino ? [{ example: at, ...firstDifference(v8, rhino) }] : [];
    });
    expect(different.slice(0, 3)).toEqual([]);
  });

  test('mostly succeed: errors alone would compare nothing', () => {
    const failing = inV8.filter((answer) => answer.startsWith('throws'));
    expect(failing.filter((answer) => !/^throws "\[/.test(answer))).toEqual([]);
    expect(failing.length).toBeLessThan(all.length / 3);
  });
});

/** Both texts around the first character that is not the same. */
function firstDifference(v8: string, rhino: string): { v8: string; rhino: string } {
  let at = 0;
  while (v8.charAt(at) === rhino.charAt(at)) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return { v8: around(v8), rhino: around(rhino) };
}
