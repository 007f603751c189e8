import { join } from 'node:path';
import { runTool, withFiles } from './run-tool.ts';

/** One file for each construct that the engine of the platform does not have, or that the app must not use. */
const BANNED: Record<string, string> = {
  'promise.mjs': 'export const x = Promise.resolve(1);',
  'async-function.mjs': 'export async function x() {}',
  'async-arrow.mjs': 'export const x = async () => 1;',
  'async-method.mjs': 'export class X { async x() {} }',
  'top-level-await.mjs': 'export const x = await y();\nfunction y() {}',
  'global-this.mjs': 'export const x = globalThis;',
  'lookbehind.mjs': 'export const x = /(?<=a)b/;',
  'unicode-property.mjs': 'export const x = /\\p{L}/u;',
  'array-at.mjs': 'export const x = (list) => list.at(-1);',
  'find-last.mjs': 'export const x = (list) => list.findLast(Boolean);',
  'to-sorted.mjs': 'export const x = (list) => list.toSorted();',
  'object-group-by.mjs': 'export const x = Object.groupBy([], String);',
  'big-int-literal.mjs': 'export const x = 1n;',
  'big-int.mjs': 'export const x = BigInt(1);',
  'generator.mjs': 'export function* x() { yield 1; }',
  'generator-method.mjs': 'export const x = { *y() { yield 1; } };',
  'reflect.mjs': 'export const x = Reflect.ownKeys({});',
  'weak-ref.mjs': 'export const x = new WeakRef({});',
  'shared-array-buffer.mjs': 'export const x = new SharedArrayBuffer(8);',
  'extends-error.mjs': 'export class X extends Error {}',
  'private-field.mjs': 'export class X { #y = 1; z() { return this.#y; } }',
  'new-target.mjs': 'export class X { constructor() { this.y = new.target; } }',
  'regexp-d-flag.mjs': 'export const x = /a/d;',
  'dynamic-import.mjs': "export const x = import('./y.ts');",
  'eval.mjs': "export const x = eval('1');",
  'new-function.mjs': "export const x = new Function('return 1');",
  'const-assign.mjs': 'const y = 1;\ny = 2;\nexport const x = y;',
  'temporal-dead-zone.mjs': 'export const x = y;\nconst y = 1;',
  'clock.mjs': 'export const x = new Date();',
  'clock-as-text.mjs': 'export const x = Date();',
  'date-now.mjs': 'export const x = Date.now();',
  'random.mjs': 'export const x = Math.random();',
  'console.mjs': "console.log('x');",
  'timer.mjs': 'setTimeout(() => {}, 1);',
  'buffer.mjs': "export const x = Buffer.from('x');",
  'intl.mjs': 'export const x = new Intl.NumberFormat();',
  'glide-without-import.mjs': "export const x = new GlideRecord('task');",
  'weak-map.mjs': 'export const x = new WeakMap();',
  'weak-set.mjs': 'export const x = new WeakSet();',
  'proxy.mjs': 'export const x = new Proxy({}, {});',
  'typed-array.mjs': 'export const x = new Uint8Array(8);',
  'array-buffer.mjs': 'export const x = new ArrayBuffer(8);',
  'data-view.mjs': 'export const x = (buffer) => new DataView(buffer);',
  'regexp-u-flag.mjs': 'export const x = /a/u;',
  'regexp-u-flag-as-text.mjs': "export const x = new RegExp('a', 'gu');",
  'symbol-async-iterator.mjs': 'export const x = Symbol.asyncIterator;',
  'symbol-for.mjs': "export const x = Symbol.for('x');",
  'symbol-to-primitive.mjs': 'export const x = { [Symbol.toPrimitive]: () => 1 };',
  'number-parse-int.mjs': "export const x = Number.parseInt('1', 10);",
  'number-parse-float.mjs': "export const x = Number.parseFloat('1');",
  'object-has-own.mjs': "export const x = Object.hasOwn({}, 'y');",
  'disabled-rule.mjs': '/* eslint-disable */\nexport const x = Date.now();',
  'syntax.mjs': 'export const x = ;',
};

/** Methods of the global GlideSystem that a scoped app does not have, and one that flushes the caches of the instance. */
const GS = ['sleep', 'log', 'print', 'now', 'nowDateTime', 'sql', 'dropTable', 'setProperty'];

const FINE = `import { gs } from '@servicenow/glide';
export const time = new Date(0).toISOString();
export const number = parseInt('1', 10) + parseFloat('1.5');
export const own = (it) => Object.prototype.hasOwnProperty.call(it, 'x') && typeof it[Symbol.iterator] === 'function';
export const last = [1, 2].slice(-1)[0] ?? null;
export class List {
  constructor(items) { this.items = [...items]; }
  first() { return this.items?.[0]; }
}
for (const [key, value] of new Map([['a', 1]])) gs.info(\`\${key} \${value} \${/(?<year>\\d+)/.exec(key)}\`);
gs.eventQueueScheduled('x', null, 'a', 'b', null);
`;

/** Lints files in one run: lines of findings by file name. */
function lint(files: Record<string, string>): {
  status: number | null;
  findings: (name: string) => string[];
} {
  return withFiles(files, (dir) => {
    const { status, output } = runTool(
      'engine-lint.mjs',
      ...Object.keys(files).map((name) => join(dir, name)),
    );
    const lines = output.split('\n');
    return { status, findings: (name) => lines.filter((line) => line.startsWith(`${name}:`)) };
  });
}

describe('the lint for the engine of the platform', () => {
  const gs = Object.fromEntries(
    GS.map((name) => [`gs-${name}.mjs`, `import { gs } from '@servicenow/glide';\ngs.${name}('x');`]),
  );
  const { status, findings } = lint({ ...BANNED, ...gs });

  test('fails when there is a finding', () => {
    expect(status).toBe(1);
  });

  test.each(Object.keys(BANNED))('reports %s', (name) => {
    expect(findings(name)).not.toEqual([]);
  });

  test.each(GS)('reports gs.%s', (name) => {
    expect(findings(`gs-${name}.mjs`)).toEqual([expect.stringContaining('not in the scoped API')]);
  });

  test('reports a script that names what neither the platform nor the app defines', () => {
    const { findings: of } = lint({
      'include.js': 'var X = Class.create();\nX.prototype = { y: function () { return new Z(); } };',
    });
    expect(of('include.js')).toEqual([expect.stringContaining("'Z' is not defined")]);
  });

  test('accepts what the engine has', () => {
    expect(lint({ 'fine.mjs': FINE })).toMatchObject({ status: 0 });
  });
});
