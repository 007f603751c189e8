import { loadPackage } from './project.mjs';

const { default: esx } = await loadPackage(() => import('eslint-plugin-es-x'));

/**
 * Rules for the JavaScript that the instance runs: ECMAScript 2021 mode from Yokohama on. Sources: ServiceNow's JavaScript
 * feature tables of Yokohama, Zurich and Australia, where "Disallowed" and "Not Supported" end in an error or a wrong result.
 */
const es = (...names) => Object.fromEntries(names.map((name) => [`es-x/${name}`, 'error']));

const NOT_ON_THE_ENGINE = es(
  ...['no-reflect', 'no-weakrefs', 'no-shared-array-buffer', 'no-atomics', 'no-subclassing-builtins'],
  ...[
    'no-async-iteration',
    'no-dynamic-import',
    'no-top-level-await',
    'no-import-meta',
    'no-import-attributes',
  ],
  ...['no-new-target', 'no-class-private-fields', 'no-class-private-methods', 'no-private-in'],
  ...[
    'no-regexp-d-flag',
    'no-regexp-v-flag',
    'no-regexp-modifiers',
    'no-regexp-duplicate-named-capturing-groups',
  ],
  ...['no-labelled-function-declarations', 'no-function-declarations-in-if-statement-clauses-without-block'],
  ...[
    'no-object-groupby',
    'no-map-groupby',
    'no-array-fromasync',
    'no-iterator',
    'no-temporal',
    'no-hashbang',
  ],
);

/** Allowed from Zurich on only. */
const NOT_IN_YOKOHAMA = es(
  ...['no-promise', 'no-async-functions', 'no-global-this', 'no-bigint'],
  ...['no-regexp-lookbehind-assertions', 'no-regexp-unicode-property-escapes'],
);

/** Of no use to the app, or written in another way, where support of the engine is not documented or not certain. */
const DOUBTFUL = es(
  ...['no-weak-map', 'no-weak-set', 'no-proxy', 'no-typed-arrays', 'no-regexp-u-flag'],
  ...['no-number-parseint', 'no-number-parsefloat', 'no-object-hasown'],
);

/** Methods newer than the engine. By name, whatever the object is: the type of a variable is not known here. */
const NEW_METHODS = [
  ...[
    'at',
    'findLast',
    'findLastIndex',
    'toReversed',
    'toSorted',
    'toSpliced',
    'with',
    'isWellFormed',
    'toWellFormed',
  ],
  ...[
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
].join('|');

/** Methods of the scoped GlideSystem (API reference, "GlideSystem - Scoped"). setProperty is not here: it flushes caches. */
const SCOPED_GS = [
  ...['addErrorMessage', 'addInfoMessage', 'base64Decode', 'base64Encode', 'debug', 'error', 'info', 'warn'],
  ...[
    'eventQueue',
    'eventQueueScheduled',
    'generateGUID',
    'getCallerScopeName',
    'getCurrentScopeName',
    'getMessage',
  ],
  ...[
    'getProperty',
    'getSession',
    'getSessionID',
    'getTimeZoneName',
    'getUser',
    'getUserDisplayName',
    'getUserID',
  ],
  ...[
    'getUserName',
    'hasRole',
    'isDebugging',
    'isInteractive',
    'isLoggedIn',
    'nil',
    'tableExists',
    'urlDecode',
  ],
  ...['urlEncode', 'xmlToJSON'],
].join('|');

const RESTRICTED = [
  [
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'new Date() reads the clock: take the time from the platform.',
  ],
  ['CallExpression[callee.name="Date"]', 'Date() reads the clock: take the time from the platform.'],
  [
    'MemberExpression[object.name="Date"][property.name="now"]',
    'Date.now reads the clock: take the time from the platform.',
  ],
  [
    'MemberExpression[object.name="Math"][property.name="random"]',
    'Math.random: take random ids from the platform.',
  ],
  [
    `MemberExpression[object.name="gs"]:not([property.name=/^(${SCOPED_GS})$/])`,
    'gs: not in the scoped API.',
  ],
  [`CallExpression[callee.property.name=/^(${NEW_METHODS})$/]`, 'This method is newer than the engine.'],
  [
    'MemberExpression[object.name="Symbol"]:not([property.name="iterator"])',
    'Symbol: the engine is only known to have Symbol.iterator.',
  ],
  [
    'NewExpression[callee.name="RegExp"] > Literal.arguments:nth-child(2)[value=/[^gimy]/]',
    'RegExp: this flag is not certain.',
  ],
  [':function[generator=true]', 'Generators: only parts of them work on the engine.'],
  ['WithStatement', 'with: not in strict mode.'],
].map(([selector, message]) => ({ selector, message }));

const RULES = {
  ...NOT_ON_THE_ENGINE,
  ...NOT_IN_YOKOHAMA,
  ...DOUBTFUL,
  'no-restricted-syntax': ['error', ...RESTRICTED],
  'no-undef': 'error',
  'no-restricted-globals': ['error', 'Intl', 'escape', 'unescape', 'ArrayBuffer', 'DataView'],
  'no-eval': 'error',
  'no-new-func': 'error',
  // The engine has no temporal dead zone and ignores a write to a const: both go wrong without an error.
  'no-const-assign': 'error',
  'no-class-assign': 'error',
  'no-use-before-define': ['error', { functions: false }],
  'no-redeclare': 'error',
};

/** What the platform puts into the global scope of a script. A module imports what it needs. */
const PLATFORM = {
  ...{ gs: false, Class: false, GlideRecord: false, GlideDateTime: false, require: false },
  // Namespaces of other applications: an instance may lack them, so scripts ask with typeof first.
  ...{ sn_cmdb: false, sn_sec_cmn: false },
  // Documented for scoped scripts; asked for in the same way.
  ...{ GlideDigest: false, CertificateEncryption: false },
};

/** Variables of the scripts, by table; a script sets those that are writable. */
const VARIABLES = {
  sys_script: { current: false, previous: false },
  sys_ui_action: { current: false, action: false },
  sys_security_acl: { current: false, answer: true },
  sysevent_script_action: { event: false, current: false },
  sys_transform_map: { source: false, target: false, map: false, log: false, action: false },
  sys_transform_entry: { source: false, answer: true },
  sys_transform_script: {
    ...{ source: false, target: false, map: false, log: false, action: false },
    ...{ ignore: true, error: true },
  },
  sys_ws_operation: { request: false, response: false },
  // A check of Instance Scan.
  scan_script_only_check: { finding: false },
  // The script of a test's step (Automated Test Framework).
  sys_variable_value: { outputs: false, steps: false, params: false, stepResult: false, assertEqual: false },
};

/**
 * ESLint configuration for one emitted script.
 * @param {string} table that holds the script; sys_module for modules
 * @param {string[]} includes names of the app's script includes, and of its scope
 */
export function engineConfig(table, includes) {
  const module = table === 'sys_module';
  const own = Object.fromEntries(includes.map((name) => [name, table === 'sys_script_include']));
  return {
    files: ['**/*'],
    plugins: { 'es-x': esx },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: module ? 'module' : 'script',
      globals: module ? {} : { ...PLATFORM, ...own, ...VARIABLES[table] },
    },
    rules: module ? RULES : { ...RULES, 'no-redeclare': ['error', { builtinGlobals: false }] },
  };
}
