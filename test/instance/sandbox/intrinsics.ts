import vm from 'node:vm';
import { UNNAMED } from './offered.ts';

/** What no name leads to, and syntax does. */
const ROOTS = [
  ...Object.values(UNNAMED),
  'async () => {}',
  '(async () => {})()',
  'async function* () {}',
  'Object(1n)',
];

/**
 * Runs in a fresh context and remembers every object that is there. It calls nothing that a script can replace: what it needs
 * of the language it takes before the first script runs. Functions without properties of their own are frozen, so that they
 * need not be compared. A property that was made read-only and kept its value goes unseen, a frozen object does not.
 */
const REMEMBER = new vm.Script(
  `(function (realm, reflect, freeze) {
  'use strict';
  const { ownKeys, apply, getOwnPropertyDescriptor, getPrototypeOf, isExtensible } = reflect;
  const { exec } = RegExp.prototype;
  const known = [];
  const seen = new Set();

  // What V8 answers for these of a sloppy function is who calls it now.
  const isOfCall = (value, key) => typeof value === 'function' && (key === 'arguments' || key === 'caller');
  const isPlain = (value, keys) => typeof value === 'function' && keys.every((key) => key === 'length' || key === 'name');

  function visit(value) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    const keys = ownKeys(value);
    const parent = getPrototypeOf(value);
    const all = keys.map((key) => ({ key, ...getOwnPropertyDescriptor(value, key) }));
    if (isPlain(value, keys)) freeze(value);
    else
      known.push({
        value,
        parent,
        extensible: isExtensible(value),
        size: keys.length,
        held: all.filter(({ key, value: held, get, set }) => !get && !set && held === held && !isOfCall(value, key)),
        worked: all.filter((each) => 'get' in each),
      });
    visit(parent);
    for (const each of all) for (const part of ['value', 'get', 'set']) visit(each[part]);
  }

  function isAsItWas({ value, parent, extensible, size, held, worked }) {
    if (getPrototypeOf(value) !== parent || isExtensible(value) !== extensible) return false;
    if (value !== realm && ownKeys(value).length !== size) return false;
    for (let nr = 0; nr < worked.length; nr += 1) {
      const now = getOwnPropertyDescriptor(value, worked[nr].key);
      if (now === undefined || now.get !== worked[nr].get || now.set !== worked[nr].set) return false;
    }
    for (let nr = 0; nr < held.length; nr += 1) if (value[held[nr].key] !== held[nr].value) return false;
    return true;
  }

  visit(realm);
  for (const root of [${ROOTS.join(', ')}]) visit(root);
  return function () {
    // The last match (RegExp.$1) is the one state of the language that no property holds.
    apply(exec, /(?:)/, ['']);
    for (let nr = 0; nr < known.length; nr += 1) if (!isAsItWas(known[nr])) return false;
    return true;
  };
})`,
  { filename: 'instance/intrinsics' },
);

type Remember = (realm: vm.Context, reflect: typeof Reflect, freeze: typeof Object.freeze) => () => boolean;

/**
 * Tells, whenever it is asked, whether the globals that a context has now and all that they lead to are as they are now; what
 * is added to the global object does not count.
 */
export function rememberIntrinsics(realm: vm.Context): () => boolean {
  return (REMEMBER.runInContext(realm) as Remember)(realm, Reflect, Object.freeze);
}
