import { readdirSync, readFileSync } from 'node:fs';
import { lintTexts } from './lint-texts.ts';

const CLOSED = 'is a package of its own';
const DOOR = 'has one door';

/** Messages about an import of that path in that file. */
function complaintsOf(cases: readonly (readonly [file: string, path: string])[]): string[] {
  const texts = cases.map(([file, path]) => [`import { a } from '${path}';\nexport { a };\n`, file] as const);
  return lintTexts(texts).map((complaints) => complaints.map(({ message }) => message).join('\n'));
}

describe('the local instance and the CSE stub', () => {
  test('are entered by index.ts alone', () => {
    const inner = [
      ['test/support/a.ts', '../instance/http/server.ts'],
      ['test/support/a.ts', '../cse/routes.ts'],
      ['test/e2e/a.test.ts', '../instance/types.ts'],
      ['test/unit/build/a.test.ts', '../../instance/access/apis.ts'],
      ['test/a.ts', './instance/create.ts'],
    ] as const;
    for (const message of complaintsOf(inner)) expect(message).toContain(DOOR);
    const doors = [
      ['test/support/a.ts', '../instance/index.ts'],
      ['test/unit/build/a.test.ts', '../../cse/index.ts'],
      ['test/unit/cse/a.test.ts', '../../../src/server/cse/client.ts'],
    ] as const;
    expect(complaintsOf(doors)).toEqual(['', '', '']);
  });

  test('import nothing from outside of their folders, at any depth', () => {
    const leaving = ['instance', 'cse'].flatMap((double) => [
      [`test/${double}/a.ts`, '../support/a.ts'] as const,
      [`test/${double}/a.ts`, '../../src/server/core/a.ts'] as const,
      [`test/${double}/deep/a.ts`, '../../instance/index.ts'] as const,
      [`test/${double}/deep/a.ts`, '../../cse/index.ts'] as const,
      [`test/${double}/tests/a.test.ts`, '../../support/a.ts'] as const,
      [`test/${double}/tests/deep/a.test.ts`, '../../../../src/server/core/a.ts'] as const,
      [`test/${double}/a/b/c/a.ts`, '../../../../support/a.ts'] as const,
    ]);
    for (const message of complaintsOf(leaving)) expect(message).toContain(CLOSED);
    const staying = [
      ['test/instance/a.ts', './deep/a.ts'],
      ['test/instance/tests/deep/a.test.ts', '../../http/a.ts'],
    ] as const;
    expect(complaintsOf(staying)).toEqual(['', '']);
  });

  test('make their pages with the UI kit, by its index.ts alone', () => {
    const cases = ['index.ts', 'render.ts'].flatMap((file) => [
      [`test/instance/a.ts`, `../ui/${file}`] as const,
      [`test/cse/pages/list/a.ts`, `../../../ui/${file}`] as const,
    ]);
    const [door, deepDoor, inner, deepInner] = complaintsOf(cases);
    expect([door, deepDoor]).toEqual(['', '']);
    for (const message of [inner, deepInner]) expect(message).toContain(CLOSED);
    expect(complaintsOf([['test/ui/a.ts', '../instance/index.ts']])[0]).toContain(CLOSED);
  });

  test('are not entered by an import() that ESLint does not see', () => {
    const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !/^(instance|cse|ui)\//.test(name),
    );
    const found = files.flatMap((name) =>
      [
        ...readFileSync(`test/${name}`, 'utf8').matchAll(
          /(?:import|require)\('(?:\.{1,2}\/)+(instance|cse|ui)\/(?!index\.ts)/g,
        ),
      ].map(() => name),
    );
    expect(found).toEqual([]);
  });
});
