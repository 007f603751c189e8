import type { Instance } from '../index.ts';
import { addInclude, addModule, demoInstance, evaluate, modulePath, SCOPE } from './support/fixture.ts';

let instance: Instance;

beforeEach(() => {
  instance = demoInstance();
});

/** What a module's function `probe` gives. */
function inModule(body: string): unknown {
  addModule(instance, 'probe.ts', `export function probe() { ${body} }`);
  return evaluate(instance, `require('${modulePath('probe.ts')}').probe();`);
}

const FORBIDDEN = [
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'process',
  'Buffer',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'Intl',
  'Reflect',
  'WeakRef',
  'FinalizationRegistry',
  'SharedArrayBuffer',
  'Atomics',
  'WebAssembly',
  'structuredClone',
  'Promise',
  'globalThis',
  'BigInt',
  'crypto',
  'performance',
];

test.each([...FORBIDDEN, 'module', 'exports'])('scripts find no %s', (name) => {
  expect(evaluate(instance, `typeof ${name};`)).toBe('undefined');
});

test.each([...FORBIDDEN, 'global'])('modules find no %s', (name) => {
  expect(inModule(`return typeof ${name};`)).toBe('undefined');
});

test.each(['eval("1")', 'new Function("return 1")()', '(function () {}).constructor("return 1")()'])(
  '%s throws',
  (code) => {
    expect(() => evaluate(instance, code)).toThrow(/Code generation from strings disallowed/);
    expect(() => inModule(`return ${code};`)).toThrow(/Code generation from strings disallowed/);
  },
);

test.each(['[].at', '[].findLast', '[].toSorted'])(
  '%s, newer than the oldest supported release, is absent',
  (method) => {
    expect(evaluate(instance, `typeof ${method};`)).toBe('undefined');
  },
);

test('the language itself is there', () => {
  const code =
    'const [a, ...rest] = new Set([1, 2, 3]); JSON.stringify([a, rest, new Map([[1, 2]]).size, Math.max(1, 2)]);';
  expect(evaluate(instance, code)).toBe('[1,[2,3],1,2]');
});

test('an unknown module path fails with the words of the platform', () => {
  expect(() => evaluate(instance, `require('${modulePath('none.ts')}');`)).toThrow(
    `No module with path "${modulePath('none.ts')}" found in sys_module table`,
  );
});

test('no extension is guessed for a relative import', () => {
  addModule(instance, 'lib/log.ts', 'export const level = 1;');
  addModule(instance, 'main.ts', "import { level } from './lib/log';\nexport const main = level;");

  expect(() => evaluate(instance, `require('${modulePath('main.ts')}');`)).toThrow(
    `No module with path "${modulePath('lib/log')}" found in sys_module table`,
  );
});

test('relative imports, default exports and cycles resolve by exact path', () => {
  addModule(
    instance,
    'lib/b.ts',
    "import { a } from '../a.ts';\nexport const useA = () => a;\nexport default 'b';",
  );
  addModule(
    instance,
    'a.ts',
    "import b, { useA } from './lib/b.ts';\nexport const a = 'a';\nexport const both = () => b + useA();",
  );

  expect(evaluate(instance, `require('${modulePath('a.ts')}').both();`)).toBe('ba');
});

test('modules see no Glide name that they do not import', () => {
  expect(inModule('return [typeof gs, typeof GlideRecord, typeof Class, typeof current].join();')).toBe(
    'undefined,undefined,undefined,undefined',
  );
});

test('modules import Glide names', () => {
  addModule(
    instance,
    'probe.ts',
    "import { gs } from '@servicenow/glide';\nexport const probe = () => gs.getUserName();",
  );

  expect(evaluate(instance, `require('${modulePath('probe.ts')}').probe();`)).toBe('system');
});

test('a module is strict, and its state lasts for one transaction', () => {
  addModule(
    instance,
    'count.ts',
    'let n = 0;\nexport const next = () => (n += 1);\nexport const self = (function () { return this; })();',
  );
  const code = `require('${modulePath('count.ts')}').next(); require('${modulePath('count.ts')}').next();`;

  expect(evaluate(instance, code)).toBe(2);
  expect(evaluate(instance, code)).toBe(2);
  expect(evaluate(instance, `require('${modulePath('count.ts')}').self === undefined;`)).toBe(true);
});

test('a module that fails while it loads fails again when it is required again', () => {
  addModule(instance, 'broken.ts', "throw new Error('not today');");
  const attempt = `(function () { try { return require('${modulePath('broken.ts')}'); } catch (e) { return e.message; } })()`;

  expect(evaluate(instance, `[${attempt}, ${attempt}].join();`)).toBe('not today,not today');
});

test('a changed module takes effect in the next transaction', () => {
  const row = addModule(instance, 'v.ts', 'export const v = 1;');
  expect(evaluate(instance, `require('${modulePath('v.ts')}').v;`)).toBe(1);

  instance.table('sys_module').update(row.sys_id, { content: 'export const v = 2;' });
  expect(evaluate(instance, `require('${modulePath('v.ts')}').v;`)).toBe(2);
});

test('script includes are found by name and by scope, and are compiled when first used', () => {
  addInclude(instance, 'Broken', 'syntax error here');
  addInclude(
    instance,
    'Greeter',
    "var Greeter = Class.create(); Greeter.prototype = { initialize: function () {}, hello: function () { return 'hello'; }, type: 'Greeter' };",
  );

  expect(evaluate(instance, 'new Greeter().hello();')).toBe('hello');
  expect(evaluate(instance, `new ${SCOPE}.Greeter().hello();`)).toBe('hello');
  expect(evaluate(instance, `Greeter === ${SCOPE}.Greeter;`)).toBe(true);
  expect(() => evaluate(instance, 'Broken;')).toThrow(/Unexpected identifier/);
});

test('a script include written as a class works, and includes may use one another', () => {
  addInclude(instance, 'Inner', 'class Inner { value() { return 7; } }');
  addInclude(instance, 'Outer', 'class Outer { value() { return new Inner().value() + 1; } }');

  expect(evaluate(instance, 'new Outer().value();')).toBe(8);
});

test('a script include of another scope is found when it is public only, and runs in its own scope', () => {
  const text = (name: string) => `class ${name} { scope() { return gs.getCurrentScopeName(); } }`;
  addInclude(instance, 'Open', text('Open'), { access: 'public' });
  addInclude(instance, 'Closed', text('Closed'));

  expect(evaluate(instance, `new ${SCOPE}.Open().scope();`, 'global')).toBe(SCOPE);
  expect(evaluate(instance, `typeof ${SCOPE}.Closed;`, 'global')).toBe('undefined');
  expect(evaluate(instance, 'typeof Open;', 'global')).toBe('undefined');
});

test('variables go in, are assigned, and come back; outer ones return after a nested run', () => {
  const { platform } = instance;
  platform.transaction({ kind: 'job' }, (tx) => {
    const nested = () => platform.sandbox.run(tx, SCOPE, 'inner', 'answer = 2;', { answer: 0 }).variables;
    const { value, variables } = platform.sandbox.run(
      tx,
      SCOPE,
      'outer',
      'var inner = nested(); answer = 1; inner.answer;',
      { answer: 0, nested },
    );
    expect({ value, answer: variables['answer'] }).toEqual({ value: 2, answer: 1 });
    expect(platform.sandbox.run(tx, SCOPE, 'after', 'typeof answer;').value).toBe('undefined');
  });
});

test('a script may run many times in one transaction though it declares constants', () => {
  const { platform } = instance;
  platform.transaction({ kind: 'job' }, (tx) => {
    const run = (given: number) =>
      platform.sandbox.run(tx, SCOPE, 'twice', 'const twice = given * 2; twice;', { given }).value;
    expect([run(1), run(2)]).toEqual([2, 4]);
  });
});

test("the scope of the transaction is the script's while it runs", () => {
  const { platform } = instance;
  platform.transaction({ kind: 'job' }, (tx) => {
    expect(platform.sandbox.run(tx, SCOPE, 'scope', 'gs.getCurrentScopeName();').value).toBe(SCOPE);
    expect(() => platform.sandbox.run(tx, SCOPE, 'throws', 'nowhere();')).toThrow('nowhere is not defined');
    expect(tx.scope).toBe('global');
  });
});

test("Date follows the instance's clock", () => {
  instance.advance(90_000);
  const text =
    '[Date.now(), new Date().getTime(), Date().slice(11, 15), new Date(0).getTime(), new Date() instanceof Date].join();';

  expect(evaluate(instance, text)).toBe(
    `${instance.platform.clock.now()},${instance.platform.clock.now()},2026,0,true`,
  );
});

describe('an engine whose texts and numbers are objects', () => {
  beforeEach(() => {
    instance = demoInstance({ objectValues: true });
  });

  test.each([
    ['gs.getUserName()', 'object system'],
    ['new GlideDateTime().getNumericValue()', 'object 1767225600000'],
    ["new GlideRecord('sys_user').getTableName()", 'object sys_user'],
    ['String(gs.getUserName())', 'string system'],
    ["typeof gs.getUserName() + ' ' + (gs.getUserName() === 'system')", 'string object false'],
    ["new GlideRecord('sys_user').isValid()", 'boolean true'],
  ])('gives %s', (expression, expected) => {
    expect(evaluate(instance, `var given = ${expression}; typeof given + ' ' + given;`)).toBe(expected);
  });

  test('converts an element of a record to a text of the language', () => {
    const script = `var user = new GlideRecord('sys_user'); user.get('user_name', 'admin');
      [typeof String(user.user_name), typeof user.getValue('user_name'), user.user_name + ''].join(' ');`;
    expect(evaluate(instance, script, 'global')).toBe('string object admin');
  });

  test('takes back what it gave', () => {
    const script = `var user = new GlideRecord('sys_user');
      user.addQuery('user_name', new String('admin')); user.query(); user.next();
      var same = new GlideDateTime(new GlideDateTime());
      var again = new GlideRecord('sys_user');
      [again.get(user.getUniqueValue()), same.equals(new GlideDateTime())].join(' ');`;
    expect(evaluate(instance, script, 'global')).toBe('true true');
  });

  test('leaves the objects of the scripts alone', () => {
    addInclude(
      instance,
      'Own',
      "var Own = Class.create(); Own.prototype = { say: function () { return 'own'; } };",
    );
    expect(evaluate(instance, "new Own().say() === 'own';")).toBe(true);
  });
});

describe('an instance without an API', () => {
  beforeEach(() => {
    instance = demoInstance({ withoutApis: ['GlideDigest', 'RESTMessageV2.setFollowRedirect'] });
  });

  test('does not know its name', () => {
    expect(evaluate(instance, 'typeof GlideDigest;')).toBe('undefined');
    expect(evaluate(instance, 'typeof GlideRecord;')).toBe('function');
  });

  test('does not know the method, and all others', () => {
    const script = `var message = new sn_ws.RESTMessageV2();
      [typeof message.setFollowRedirect, typeof message.setEndpoint].join(' ');`;
    expect(evaluate(instance, script)).toBe('undefined function');
  });

  test('loads no module that imports it', () => {
    const probe =
      "import { gs, GlideDigest as Digest } from '@servicenow/glide';\nexport const probe = () => gs;";
    addModule(instance, 'probe.ts', probe);
    expect(() => evaluate(instance, `require('${modulePath('probe.ts')}').probe();`)).toThrow(
      "The requested module '@servicenow/glide' does not provide an export named 'GlideDigest'",
    );
  });
});
