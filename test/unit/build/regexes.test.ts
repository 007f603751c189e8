import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { createInstance } from '../../instance/index.ts';

/** Sources that make patterns of texts, with what makes them. */
const CONSTRUCTING: Record<string, () => void> = {
  'src/server/core/redact.ts': () => void load('core/redact.ts'),
  'src/server/transform/observables.ts': () => void load('transform/observables.ts'),
  'src/server/actions/types/aws-sns/answer.ts': () =>
    (load('actions/types/aws-sns/answer.ts') as { classify(answer: object, now: number): unknown }).classify(
      { status: 200, body: '', took: 0, header: () => null },
      0,
    ),
};

function load(path: string): unknown {
  let loaded: unknown;
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    loaded = require(`../../../src/server/${path}`);
  });
  return loaded;
}

/** Pattern literals of a script, as they are written in it. */
function literalsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node.getText());
    // A script may be kept in a text, for a record that the app makes.
    if (ts.isStringLiteralLike(node) && isCode(node.text)) found.push(...literalsOf(node.text));
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      if (isCode(parts.join('x'))) found.push(...literalsOf(parts.join('x')));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', text, ts.ScriptTarget.ES2021, true));
  return found;
}

function isCode(text: string): boolean {
  return /\bfunction\s*\w*\(/.test(text);
}

/** Columns with scripts, in any table. */
const SCRIPT_COLUMNS = [
  ...['script', 'operation_script', 'source_script', 'condition', 'advanced_condition'],
  ...['query_with', 'apply_to', 'script_true', 'script_false', 'calculation'],
];

/** Every script of the built app, modules, access controls, maps and clean-up scripts included; by its table. */
function scripts(): { table: string; text: string }[] {
  const instance = createInstance({ app: 'dist/app', clock: 'virtual' });
  const { schema, store } = instance.platform;
  const found = schema
    .tables()
    .flatMap((table) =>
      [...store.rows(table)].flatMap((row) =>
        [...SCRIPT_COLUMNS, ...(table === 'sys_module' ? ['content'] : [])].map((column) => ({
          table,
          text: row[column] ?? '',
        })),
      ),
    )
    .filter(({ text }) => text !== '');
  instance.close();
  return found;
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
  for (const { text } of scripts())
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

/** What patterns stumble over: parts of what they look for, again and again, and then nothing of it. */
const SEEDS = [
  ...[
    ' ',
    '\n',
    'a',
    'A',
    '0',
    '-',
    '_',
    '.',
    '/',
    '\\',
    '"',
    '<',
    '<p',
    '&#',
    '%2',
    '[code',
    '^',
    ':',
    '=',
    '@',
    ',',
  ],
  ...[
    'a-',
    'a@',
    'a.',
    '\\u',
    'token ',
    'token=',
    'Basic ',
    'javascript',
    'https://',
    'hooks.slack.com/services',
  ],
];

/** Characters of the longest text whose time is looked at, and the time (microseconds) from which on it can be compared. */
const LONGEST = 64_000;
const COMPARABLE = 3000;

/** Microseconds that a pattern takes for a text, the best of several. */
function effort(pattern: RegExp, text: string, times = 3): number {
  const global = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
  const runs = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    text.replace(global, '');
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...runs);
}

/**
 * True where eight times the length takes more than twenty times as long; linear is eight, quadratic sixty-four.
 * The distance on both sides is what a busy machine may disturb.
 */
function growsFaster(pattern: RegExp, seed: string): boolean {
  const textOf = (length: number): string => `${seed.repeat(Math.ceil(length / seed.length))}\u0001`;
  for (let length = 2000; length <= LONGEST; length *= 2) {
    // One run may have been disturbed by what else the process does; so may one comparison, but not each of three.
    if (effort(pattern, textOf(length), 1) < COMPARABLE || effort(pattern, textOf(length)) < COMPARABLE)
      continue;
    const isFaster = (): boolean =>
      effort(pattern, textOf(8 * length)) > 20 * effort(pattern, textOf(length));
    return isFaster() && isFaster() && isFaster();
  }
  return false;
}

describe('the patterns of the built app', () => {
  test('are those of every kind of script', () => {
    const tables = new Set(scripts().map(({ table }) => table));
    expect([...tables]).toEqual(
      expect.arrayContaining([
        ...['sys_script', 'sys_script_include', 'sys_ui_action', 'sysauto_script', 'sysevent_script_action'],
        ...[
          'sys_module',
          'sys_transform_script',
          'sys_ws_operation',
          'sys_security_acl',
          'clone_cleanup_script',
        ],
      ]),
    );
    expect(literalsOf('var rule = `function(x) { return /a${y}/.test(x); }`;')).toEqual(['/ax/']);
    expect(literalsOf(`var text = "(function() { return /b+/; })";`)).toEqual(['/b+/']);
  });

  test('take no longer for texts made for them than their length says', () => {
    const slow = [...patterns()].flatMap(([name, pattern]) =>
      SEEDS.filter((seed) => growsFaster(pattern, seed)).map((seed) => `${name} for ${JSON.stringify(seed)}`),
    );
    expect(slow).toEqual([]);
  });

  test('the measure knows a pattern that does', () => {
    expect(growsFaster(/<(?:title|h1|p)[^>]*>([^<]+)</i, '<p')).toBe(true);
    expect(growsFaster(/a/, 'a')).toBe(false);
  });

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
