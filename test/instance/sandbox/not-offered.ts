/**
 * What V8 puts into a context and the platform's engine does not offer, or only from Zurich on: the instance is as
 * strict as Yokohama (ServiceNow documentation, "JavaScript engine feature support"; ES2022 methods are not listed there).
 */
export const GLOBALS_NOT_OFFERED: readonly string[] = [
  'AggregateError',
  'Atomics',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'FinalizationRegistry',
  'Intl',
  'Iterator',
  'Promise',
  'Reflect',
  'SharedArrayBuffer',
  'WeakRef',
  'WebAssembly',
  'console',
  'globalThis',
];

/** Methods newer than ES2021, by the object that holds them. */
export const METHODS_NOT_OFFERED: readonly (readonly [owner: string, names: readonly string[]])[] = [
  ['Array.prototype', ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
  ['Array', ['fromAsync']],
  ['Object', ['groupBy']],
  ['Map', ['groupBy']],
  ['String.prototype', ['isWellFormed', 'toWellFormed']],
];
