import vm from 'node:vm';
import { OFFERED, UNNAMED } from '../sandbox/offered.ts';
import { createRealm } from '../sandbox/realm.ts';

const realm = createRealm(() => 0);
const inRealm = (code: string): unknown => vm.runInContext(code, realm);

/** What makes a function a function. */
const OF_FUNCTIONS = ['length', 'name', 'prototype'];

/** No functions, but with a property that functions have. */
const LIKE_FUNCTIONS = ['Array.prototype', '%GeneratorFunction%'];

const holderOf = (path: string): object =>
  (path === '' ? realm : inRealm(UNNAMED[path] ?? path)) as unknown as object;

const nameOf = (key: string | symbol): string =>
  typeof key === 'symbol' ? `@@${(key.description ?? '').replace('Symbol.', '')}` : key;

const namesIn = (holder: object): string[] => Reflect.ownKeys(holder).map(nameOf);

test.each(Object.entries(OFFERED))('of "%s" scripts find exactly what is listed', (path, text) => {
  const holder = holderOf(path);
  const listed = text.split(/\s+/).filter((name) => name !== '');
  const ofItself = typeof holder === 'function' || LIKE_FUNCTIONS.includes(path) ? OF_FUNCTIONS : [];
  const found = namesIn(holder).filter((name) => listed.includes(name) || !ofItself.includes(name));
  expect(found.sort()).toEqual(listed.sort());
});

/** Values from which a script may set out. */
const VALUES = [
  '[]',
  '({})',
  '/x/',
  '(() => 0)',
  '(class {})',
  'new Map()',
  'new Set()',
  'new Date()',
  'new Error("x")',
  'Symbol("x")',
  '""',
  '0',
  'true',
  '(function* () {})()',
  '[].entries()',
  'new Map().entries()',
  'new Set().entries()',
  '""[Symbol.iterator]()',
  '"".matchAll(/x/g)',
];

test('nothing else can be reached from the globals or from any value', () => {
  const listed = new Set(Object.keys(OFFERED).map(holderOf));
  const seen = new Set<object>();
  const surprises: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
      return;
    seen.add(value);
    // A function, or what each has as its prototype.
    const isPlain = namesIn(value).every((name) => [...OF_FUNCTIONS, 'constructor'].includes(name));
    if (!listed.has(value) && !isPlain && !path.endsWith('(a value)')) surprises.push(path);
    visit(Reflect.getPrototypeOf(value), `prototype of ${path}`);
    for (const key of Reflect.ownKeys(value)) {
      const { value: held, get, set } = Reflect.getOwnPropertyDescriptor(value, key) ?? {};
      for (const next of [held, get, set]) visit(next, `${path}.${nameOf(key)}`);
    }
  };
  visit(realm, 'globals');
  for (const code of VALUES) visit(inRealm(`Object(${code})`), `${code} (a value)`);
  // What `with` leaves out; no script is given a value of it.
  expect(surprises).toEqual(['globals.Array.prototype.@@unscopables']);
});

test('symbols are made, compared and described as usual', () => {
  expect(inRealm("[typeof Symbol(), Symbol('a').description, Symbol() instanceof Symbol].join()")).toBe(
    'symbol,a,false',
  );
  expect(inRealm("Symbol.for('a') === Symbol.for('a') && Object(Symbol()) instanceof Symbol")).toBe(true);
  expect(() => inRealm('new Symbol()')).toThrow('not a constructor');
});
