/**
 * What a script finds: the globals, and the properties of each object that they lead to. Everything else that the machine's
 * JavaScript engine has is taken away, so that a newer Node offers no more than an older one. The measure is the ES12 mode of
 * Yokohama (ServiceNow documentation, "JavaScript engine feature support"), which has no Promise, BigInt, globalThis and
 * Reflect; where that is silent, ES2021 as far as Rhino has it. Left out, too, is what the engine lint refuses as doubtful:
 * Proxy, WeakMap, WeakSet, typed arrays, and what ES2022 has added. Symbols are written `@@iterator`.
 *
 * `length`, `name` and `prototype` of functions are not listed. Two things stay that the engine may not have, as V8 is slow or
 * blind without them: `hasIndices` and `unicodeSets` of regular expressions, whose flags the engine lint refuses, and
 * `Error.stackTraceLimit`.
 */
const ERROR = 'constructor message name';
const ITERATOR = '@@toStringTag next';

export const OFFERED: Readonly<Record<string, string>> = {
  '': `Array Boolean Date Error EvalError Function Infinity JSON Map Math NaN Number Object RangeError ReferenceError RegExp Set
    String Symbol SyntaxError TypeError URIError decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite
    isNaN parseFloat parseInt undefined unescape`,

  Object: `assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor
    getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys
    preventExtensions seal setPrototypeOf values`,
  'Object.prototype': `__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ constructor hasOwnProperty
    isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf`,
  Function: '',
  'Function.prototype': '@@hasInstance apply arguments bind call caller constructor toString',
  Boolean: '',
  'Boolean.prototype': 'constructor toString valueOf',
  Symbol: `for hasInstance isConcatSpreadable iterator keyFor match matchAll replace search species split toPrimitive toStringTag
    unscopables`,
  'Symbol.prototype': '@@toPrimitive @@toStringTag constructor description toString valueOf',

  Number: `EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY isFinite
    isInteger isNaN isSafeInteger`,
  'Number.prototype': 'constructor toExponential toFixed toLocaleString toPrecision toString valueOf',
  Math: `@@toStringTag E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos
    cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc`,
  JSON: '@@toStringTag parse stringify',

  String: 'fromCharCode fromCodePoint raw',
  'String.prototype': `@@iterator anchor big blink bold charAt charCodeAt codePointAt concat constructor endsWith fixed fontcolor
    fontsize includes indexOf italics lastIndexOf length link localeCompare match matchAll normalize padEnd padStart repeat
    replace replaceAll search slice small split startsWith strike sub substr substring sup toLocaleLowerCase toLocaleUpperCase
    toLowerCase toString toUpperCase trim trimEnd trimLeft trimRight trimStart valueOf`,
  RegExp: `$& $' $+ $1 $2 $3 $4 $5 $6 $7 $8 $9 $_ $\` @@species input lastMatch lastParen leftContext rightContext`,
  'RegExp.prototype': `@@match @@matchAll @@replace @@search @@split compile constructor dotAll exec flags global hasIndices
    ignoreCase multiline source sticky test toString unicode unicodeSets`,
  Date: 'UTC now parse',
  'Date.prototype': `@@toPrimitive constructor getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds
    getTime getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes getUTCMonth
    getUTCSeconds getYear setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setTime setUTCDate
    setUTCFullYear setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth setUTCSeconds setYear toDateString toGMTString
    toISOString toJSON toLocaleDateString toLocaleString toLocaleTimeString toString toTimeString toUTCString valueOf`,

  Array: '@@species from isArray of',
  'Array.prototype': `@@iterator @@unscopables concat constructor copyWithin entries every fill filter find findIndex flat flatMap
    forEach includes indexOf join keys lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice
    toLocaleString toString unshift values`,
  Map: '@@species',
  'Map.prototype':
    '@@iterator @@toStringTag clear constructor delete entries forEach get has keys set size values',
  Set: '@@species',
  'Set.prototype':
    '@@iterator @@toStringTag add clear constructor delete entries forEach has keys size values',

  Error: 'stackTraceLimit',
  'Error.prototype': `${ERROR} toString`,
  ...Object.fromEntries(
    ['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'].flatMap((name) => [
      [name, ''],
      [`${name}.prototype`, ERROR],
    ]),
  ),

  // See UNNAMED.
  '%Iterator%': '@@iterator',
  '%ArrayIterator%': ITERATOR,
  '%MapIterator%': ITERATOR,
  '%SetIterator%': ITERATOR,
  '%StringIterator%': ITERATOR,
  '%RegExpStringIterator%': ITERATOR,
  '%Generator%': `${ITERATOR} constructor`,
  '%GeneratorFunction%': '@@toStringTag constructor',
};

/** Objects that no name leads to, and code that does. */
export const UNNAMED: Readonly<Record<string, string>> = {
  '%Iterator%': 'Object.getPrototypeOf(Object.getPrototypeOf([].values()))',
  '%ArrayIterator%': 'Object.getPrototypeOf([].values())',
  '%MapIterator%': 'Object.getPrototypeOf(new Map().values())',
  '%SetIterator%': 'Object.getPrototypeOf(new Set().values())',
  '%StringIterator%': "Object.getPrototypeOf(''[Symbol.iterator]())",
  '%RegExpStringIterator%': "Object.getPrototypeOf(''.matchAll(/x/g))",
  '%Generator%': 'Object.getPrototypeOf((function* () {}).prototype)',
  '%GeneratorFunction%': 'Object.getPrototypeOf(function* () {})',
};
