import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../support/built-app.ts';

/** What the copy of the project has of its own: everything that a new type may change. */
const COPIED = [
  ...['package.json', 'tsconfig.json', 'now.config.json', 'src', 'test', 'docs'],
  ...['.eslint.config.mjs', '.prettierrc', '.prettierignore'],
];

/** Suites that go through the types, without those that need a build. */
const SUITES = [
  ...['test/contract/actions', 'test/unit/actions/every-type', 'test/unit/actions/registry'],
  'test/actions/matrix-chat',
];

/** What the code knows of the choices of columns. */
const COLUMN_VALUES = 'src/server/core/generated/column-values.ts';

let project: string;

const run = (tool: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    ...{ cwd: project, encoding: 'utf8' },
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  return { status, output: `${stdout}${stderr}` };
};
const newAction = (...args: string[]) => run('test/support/run.mjs', 'test/build/actions/new.ts', ...args);
const read = (file: string): string => readFileSync(join(project, file), 'utf8');

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sumo-logic-sir-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(project, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  expect(newAction('matrix-chat', 'Matrix')).toMatchObject({ status: 0 });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('an eleventh Action type, made by `npm run new:action`', () => {
  test('is two folders and a page, and stands in every list of types', () => {
    for (const file of ['action-type.ts', '../../../../../test/actions/matrix-chat/index.ts'])
      expect(existsSync(join(project, 'src/server/actions/types/matrix-chat', file))).toBe(true);
    expect(read('src/server/actions/registry.ts')).toContain('  matrixChat,\n');
    expect(read('test/actions/index.ts')).toContain('  matrixChat,\n');
    expect(read(COLUMN_VALUES)).toContain('matrix_chat');
    expect(read('docs/actions/matrix-chat.md')).toContain('| API key  | secret | yes      | Key of the API.');
    expect(read('docs/actions/README.md')).toMatch(
      /\| \[Matrix\]\(matrix-chat\.md\) +\| Summary +\| all +\|/,
    );
    expect(read('docs/actions/README.md')).toMatch(/\| Matrix +\| API key, Base URL +\|/);
  });

  test('is offered on the form, with its fields, in the Fluent that a build makes', () => {
    const { status, output } = run('test/build/fluent/generate.mjs', '--to', 'build/fluent');
    expect([status, output]).toEqual([0, expect.stringContaining('tables/action.now.ts')]);
    expect(read('build/fluent/tables/action.now.ts')).toMatch(/matrix_chat: \{ label: 'Matrix'/);
    expect(read('build/fluent/ui-policies/action-types.now.ts')).toContain('matrix_chat');
  });

  test('passes the compiler, ESLint, the layers and Prettier', () => {
    const types = run('node_modules/typescript/bin/tsc', '-p', 'src/server', '--noEmit');
    expect(types).toEqual({ status: 0, output: '' });
    expect(run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')).toEqual({ status: 0, output: '' });
    const files = [
      ...['src/server/actions/types/matrix-chat', 'src/server/actions/registry.ts'],
      ...['test/actions/matrix-chat', 'test/actions/index.ts'],
    ];
    expect(run('node_modules/eslint/bin/eslint.js', '-c', '.eslint.config.mjs', ...files)).toEqual({
      ...{ status: 0, output: '' },
    });
    const checked = [...files, 'docs/actions/matrix-chat.md', 'docs/actions/README.md'];
    expect(run('node_modules/prettier/bin/prettier.cjs', '--check', ...checked)).toMatchObject({ status: 0 });
  });

  test('passes the suites that go through all types', () => {
    const only = ['-t', 'Matrix|matrix|types|test/actions|registry'];
    const jest = ['node_modules/jest/bin/jest.js', '-c', 'test/jest.config.cjs', '--runInBand', '--json'];
    const { output } = run(
      jest[0] ?? '',
      ...jest.slice(1),
      '--outputFile',
      'result.json',
      ...only,
      ...SUITES,
    );
    const result = JSON.parse(read('result.json')) as { numFailedTests: number; numPassedTests: number };
    expect([result.numFailedTests, result.numFailedTests > 0 ? output : '']).toEqual([0, '']);
    expect(result.numPassedTests).toBeGreaterThan(80);
  });

  test.each([
    ['a name that is taken', ['matrix-chat'], 'src/server/actions/types/matrix-chat/action-type.ts exists'],
    ['a name that is no folder', ['../x'], '"../x" is no name of a folder'],
    ['no name', [], '"" is no name of a folder'],
    ['a label that is none', ['other', "it's"], '"it\'s" is no label'],
  ])('is refused with %s', (_what, args, message) => {
    const { status, output } = newAction(...args);
    expect([status, output]).toEqual([1, expect.stringContaining(message)]);
  });

  test('is gone with its folders and its page', () => {
    for (const path of ['src/server/actions/types', 'test/actions'])
      rmSync(join(project, path, 'matrix-chat'), { recursive: true });
    rmSync(join(project, 'docs/actions/matrix-chat.md'));
    for (const step of ['actions/write-indexes', 'actions/generate', 'columns/generate'])
      expect(run('test/support/run.mjs', `test/build/${step}.ts`)).toMatchObject({ status: 0 });
    for (const file of [
      'src/server/actions/registry.ts',
      'test/actions/index.ts',
      'docs/actions/README.md',
      COLUMN_VALUES,
    ])
      expect(read(file)).toBe(readFileSync(join(ROOT, file), 'utf8'));
  });
});
