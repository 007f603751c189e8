import vm from 'node:vm';
import type { Clock } from '../types.ts';
import { GLOBALS_NOT_OFFERED, METHODS_NOT_OFFERED } from './not-offered.ts';

/** The global object of a context. */
export type Realm = vm.Context & Record<string, unknown>;

/** Runs once in a fresh context: takes away what the platform lacks, and puts `Date` on the instance's clock. */
const SETUP = new vm.Script(
  `(function (now, globals, methods) {
  'use strict';
  const realm = globalThis;
  const construct = Reflect.construct;
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
  for (const [owner, names] of methods) {
    const holder = owner.split('.').reduce((at, name) => at[name], realm);
    for (const name of names) delete holder[name];
  }
  for (const name of globals) delete realm[name];
})`,
  { filename: 'instance/realm' },
);

type Setup = (now: () => number, globals: readonly string[], methods: typeof METHODS_NOT_OFFERED) => void;

/**
 * A V8 context with the language alone: no Node, no code from strings, time from the instance's clock.
 * Its global object is not intercepted (DONT_CONTEXTIFY), so name look-ups in it cost what they cost elsewhere.
 */
export function createRealm(clock: Clock): Realm {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
  }) as Realm;
  const setup = SETUP.runInContext(realm) as Setup;
  setup(() => clock.now(), GLOBALS_NOT_OFFERED, METHODS_NOT_OFFERED);
  return realm;
}
