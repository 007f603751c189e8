import vm from 'node:vm';
import { OFFERED, UNNAMED } from './offered.ts';

/** The global object of a context. */
export type Realm = vm.Context & Record<string, unknown>;

/** Runs once in a fresh context: takes away what the platform lacks, and puts `Date` on the instance's clock. */
const SETUP = new vm.Script(
  `(function (now) {
  'use strict';
  const realm = globalThis;
  const { construct, ownKeys } = Reflect;
  const MachineDate = Date;
  function InstanceDate(...parts) {
    if (!new.target) return new MachineDate(now()).toString();
    return construct(MachineDate, parts.length === 0 ? [now()] : parts, new.target);
  }
  InstanceDate.prototype = MachineDate.prototype;
  InstanceDate.prototype.constructor = InstanceDate;
  InstanceDate.now = () => now();
  InstanceDate.UTC = MachineDate.UTC;
  InstanceDate.parse = MachineDate.parse;
  Object.defineProperty(InstanceDate, 'name', { value: 'Date' });
  realm.Date = InstanceDate;

  // The symbols of the engine's own cannot be deleted.
  const MachineSymbol = Symbol;
  const OfferedSymbol = (...parts) => MachineSymbol(...parts);
  for (const key of ownKeys(MachineSymbol))
    Object.defineProperty(OfferedSymbol, key, {
      ...Object.getOwnPropertyDescriptor(MachineSymbol, key),
      configurable: true,
    });
  OfferedSymbol.prototype.constructor = OfferedSymbol;
  realm.Symbol = OfferedSymbol;

  const unnamed = { ${Object.entries(UNNAMED).map(([name, code]) => `'${name}': ${code}`)} };
  const holderOf = (path) => unnamed[path] ?? path.split('.').reduce((at, name) => (name === '' ? at : at[name]), realm);
  const nameOf = (key) => (typeof key === 'symbol' ? '@@' + key.description.replace('Symbol.', '') : key);
  return {
    surplus: (path, names) => ownKeys(holderOf(path)).filter((key) => !names.has(nameOf(key))),
    remove(path, keys) {
      const holder = holderOf(path);
      for (const key of keys) delete holder[key];
    },
  };
})`,
  { filename: 'instance/realm' },
);

interface Surplus {
  path: string;
  keys: readonly (string | symbol)[];
}

interface Stripper {
  surplus(path: string, names: ReadonlySet<string>): Surplus['keys'];
  remove(path: string, keys: Surplus['keys']): void;
}

/** Functions keep what makes them functions. */
const OF_EACH = ['length', 'name', 'prototype'];

/** What this machine's engine has too much: the same in every fresh context. The globals go last, as they lead to the others. */
let surplus: readonly Surplus[] | undefined;

function surplusOf(stripper: Stripper): readonly Surplus[] {
  return Object.entries(OFFERED)
    .map(([path, text]) => ({
      path,
      keys: stripper.surplus(path, new Set([...text.split(/\s+/), ...OF_EACH])),
    }))
    .filter(({ keys }) => keys.length > 0)
    .sort((one, other) => Number(one.path === '') - Number(other.path === ''));
}

/**
 * A V8 context with the language alone: no Node, no code from strings, time from the instance's clock.
 * Its global object is not intercepted (DONT_CONTEXTIFY), so name look-ups in it cost what they cost elsewhere.
 */
export function createRealm(now: () => number): Realm {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
  }) as Realm;
  const setup = SETUP.runInContext(realm) as (now: () => number) => Stripper;
  const stripper = setup(now);
  surplus ??= surplusOf(stripper);
  for (const { path, keys } of surplus) stripper.remove(path, keys);
  return realm;
}
