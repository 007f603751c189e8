import type { Instance } from '../index.ts';
import { addInclude, addModule, demoInstance, evaluate, modulePath } from './support/fixture.ts';

let instance: Instance;

beforeEach(() => {
  instance = demoInstance();
});

/** Code that leaves something behind, and an expression that says what a transaction finds. */
const LEFT: readonly (readonly [leave: string, find: string])[] = [
  ['leftBehind = 1;', 'typeof leftBehind'],
  ['var leftVariable = 1;', 'typeof leftVariable'],
  ['function leftFunction() {}', 'typeof leftFunction'],
  ['Array.prototype.left = 1;', '[].left'],
  ["Array.prototype.map = function () { return 'replaced'; };", '[1].map(String).join()'],
  ['delete String.prototype.trim;', 'typeof "".trim'],
  ['Object.prototype.left = 1;', '({}).left'],
  ["Object.defineProperty(Array.prototype, 'first', { get: () => 'left' });", '[].first'],
  ["Map.prototype.__defineGetter__('size', () => 99);", 'new Map().size'],
  ['Object.freeze(Array.prototype);', 'Object.isFrozen(Array.prototype)'],
  ['Object.setPrototypeOf(Array.prototype, { inherited: 1 });', '[].inherited'],
  ['Object.getPrototypeOf([].values()).next = null;', 'typeof [].values().next'],
  ['Object.getPrototypeOf((function* () {}).prototype).left = 1;', '(function* () {})().left'],
  ['(async () => {})().constructor.left = 1;', '(async () => {})().constructor.left'],
  ['JSON = null;', 'typeof JSON'],
  ['Date.now = () => 0;', 'Date.now() > 0'],
  ['gs = null;', 'typeof gs'],
  ['GlideRecord = undefined;', 'typeof GlideRecord'],
  ['GlideSession = undefined;', 'typeof GlideSession'],
  ['sn_ws.left = 1;', 'typeof sn_ws.RESTMessageV2'],
  ['Object.extend = null;', 'typeof Object.extend'],
  ['/(left)/.exec("left");', 'RegExp.$1 + RegExp.lastMatch + RegExp.leftContext'],
  ["RegExp.input = 'left';", 'RegExp.input'],
  ['Error.stackTraceLimit = 0;', 'Error.stackTraceLimit'],
];

const attempt = (run: () => unknown): void => {
  try {
    run();
  } catch {
    // What the language refuses leaves nothing behind.
  }
};

describe('what a transaction leaves behind is not there in the next', () => {
  test.each(LEFT)('by a script: %s', (leave, find) => {
    const fresh = evaluate(instance, `${find};`);
    attempt(() => evaluate(instance, leave));
    expect(evaluate(instance, `${find};`)).toEqual(fresh);
    expect(evaluate(instance, `${find};`)).toEqual(fresh);
  });

  test.each(LEFT.filter(([leave]) => !/gs|Glide|sn_ws|extend/.test(leave)))(
    'by a module: %s',
    (leave, find) => {
      const module = (name: string, code: string) =>
        addModule(instance, `${name}.ts`, `export const ${name} = () => { ${code} };`);
      module('leave', leave);
      module('find', `return ${find};`);
      const found = () => evaluate(instance, `require('${modulePath('find.ts')}').find();`);
      const fresh = found();
      attempt(() => evaluate(instance, `require('${modulePath('leave.ts')}').leave();`));
      expect(found()).toEqual(fresh);
      expect(found()).toEqual(fresh);
    },
  );

  test('by a script include, which is made anew each time', () => {
    addInclude(instance, 'Counter', 'class Counter {} Counter.count = 0;');
    expect(evaluate(instance, 'Counter.count += 1;')).toBe(1);
    expect(evaluate(instance, 'Counter.count += 1;')).toBe(1);
  });
});

test('a transaction within another one finds nothing of it, and leaves it what it had', () => {
  const { platform } = instance;
  platform.transaction({ kind: 'job' }, (tx) => {
    const outer = (code: string) => platform.sandbox.run(tx, 'global', 'outer', code).value;
    outer('outside = 1;');
    expect(evaluate(instance, 'typeof outside;', 'global')).toBe('undefined');
    expect(outer('outside;')).toBe(1);
  });
});
