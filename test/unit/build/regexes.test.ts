import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { createInstance } from '../../instance/index.ts';

/** Sources that make patterns of texts, with what makes them. */
const CONSTRUCTING: Record<string, () => void> = {
  'src/server/redact.ts': () => void load('redact.ts'),
  'src/server/transform/observables.ts': () => void load('transform/observables.ts'),
  'src/server/actions/receivers/aws-sns/answer.ts': () =>
    (
      load('actions/receivers/aws-sns/answer.ts') as { classify(answer: object, now: number): unknown }
    ).classify({ status: 200, body: '', took: 0, header: () => null }, 0),
};

function load(path: string): unknown {
  let loaded: unknown;
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    loaded = require(`../../../src/server/${path}`);
  });
  return loaded;
}

/** Pattern literals of a script, as they stand in it. */
function literalsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', text, ts.ScriptTarget.ES2021, true));
  return found;
}

/** Every script of the built app, modules included. */
function scripts(): string[] {
  const instance = createInstance({ app: 'dist/app', clock: 'virtual' });
  const texts = [
    'sys_script',
    'sys_script_include',
    'sys_ui_action',
    'sysauto_script',
    'sysevent_script_action',
  ]
    .flatMap((table) => instance.table(table).find(''))
    .map((row) => row['script'] ?? '');
  const modules = instance.table('sys_module').find('');
  const maps = instance.table('sys_transform_script').find('');
  const resources = instance.table('sys_ws_operation').find('');
  instance.close();
  return [
    ...texts,
    ...modules.map((row) => row['content'] ?? ''),
    ...maps.map((row) => row['script'] ?? ''),
    ...resources.map((row) => row['operation_script'] ?? ''),
  ];
}

/** Patterns that the sources make of texts while they are loaded and called. */
function constructed(): RegExp[] {
  const made: RegExp[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, given: [string, string?]) {
      const pattern = new target(...given);
      made.push(pattern);
      return pattern;
    },
  });
  try {
    for (const work of Object.values(CONSTRUCTING)) work();
  } finally {
    globalThis.RegExp = Real;
  }
  return made;
}

function sources(folder = 'src/server'): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path));
}

/** Every pattern of the built app once, by its text. */
function patterns(): Map<string, RegExp> {
  const all = new Map<string, RegExp>();
  for (const text of scripts())
    for (const literal of literalsOf(text)) {
      const end = literal.lastIndexOf('/');
      all.set(literal, new RegExp(literal.slice(1, end), literal.slice(end + 1)));
    }
  for (const pattern of constructed()) all.set(String(pattern), pattern);
  return all;
}

function judged(all: readonly RegExp[]): string[] {
  const input = JSON.stringify(all.map(({ source, flags }) => [source, flags]));
  return JSON.parse(
    execFileSync('node', ['test/build/regex-check.mjs'], { input, encoding: 'utf8' }),
  ) as string[];
}

describe('the patterns of the built app', () => {
  test('are made of texts in these sources alone', () => {
    const making = sources().filter((path) => readFileSync(path, 'utf8').includes('new RegExp('));
    expect(making.sort()).toEqual(Object.keys(CONSTRUCTING).sort());
    expect(constructed().length).toBeGreaterThanOrEqual(6);
  });

  test('take a time that grows no faster than what they are given', () => {
    const all = patterns();
    expect(all.size).toBeGreaterThan(100);
    const verdicts = judged([...all.values()]);
    const slow = [...all.keys()].flatMap((text, index) =>
      verdicts[index] === 'safe' ? [] : [`${text}: ${verdicts[index] ?? 'not judged'}`],
    );
    expect(slow).toEqual([]);
  });

  test('the check knows a pattern that does not', () => {
    expect(judged([/<(?:title|h1|p)[^>]*>([^<]+)</i])).toEqual(['polynomial']);
  });
});
