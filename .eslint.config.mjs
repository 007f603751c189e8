import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { behindDoors, closedFolders, DOUBLES, forbiddenImports, ROOMS } from './test/build/layers.mjs';

const EXTENSION = {
  regex: '^\\.{1,2}/(?!.*\\.(ts|mjs|cjs|js|json)$)',
  message: 'Write the file extension: the platform looks for the exact path.',
};
const GLIDE = {
  regex: '^@servicenow/glide',
  allowTypeImports: true,
  message: 'Only platform/ and entry/ touch Glide.',
};

const restrict = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [EXTENSION, ...patterns] }] },
});
/** State at the top level of a file: where two bundles hold the file, each has its own. */
const MODULE_STATE = [
  ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind!="const"]',
  'Program > VariableDeclaration > VariableDeclarator > NewExpression[callee.name="Map"]',
].map((selector) => ({
  selector,
  message: 'Every bundle that holds this file has its own: keep state in an object.',
}));
const JSON_TEXT = {
  selector: 'MemberExpression[object.name="JSON"][property.name="stringify"]',
  message: 'Engines write lone surrogates in different ways: use jsonText of json.ts.',
};
const ENGINE_TEXT = {
  selector:
    ':not(CallExpression[callee.name="textOf"]) > CallExpression[callee.property.name=/^get(Value|DisplayValue|UniqueValue|Property|TableName|Header|Body)$/]',
  message:
    'The engine may give a Java string, which === does not compare: textOf makes it one of JavaScript.',
};
/** Queries and reads of records: rows.ts and records.ts look at what they are asked for. */
const QUERY = [
  'NewExpression[callee.name=/^Glide(Record|RecordSecure|Aggregate|Query)$/]',
  'CallExpression[callee.property.name=/^(addQuery|addEncodedQuery|addOrCondition|addJoinQuery|addActiveQuery|addNullQuery|addNotNullQuery|addCondition)$/]',
  'CallExpression[callee.property.name="get"][arguments.0.value="sys_id"]',
].map((selector) => ({
  selector,
  message: 'Only platform/rows.ts and platform/records.ts query: they refuse what is more than a value.',
}));

export default defineConfig(
  { ignores: ['**/generated/**', '.now', 'dist', 'build', 'coverage', 'target'] },
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 350],
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-self-assign': 'error',
      'no-useless-escape': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/fluent/**'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },

  // foreign.ts holds what the script include of a bundle hands over; json.ts writes all JSON.
  {
    files: ['src/server/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...MODULE_STATE, JSON_TEXT, ...QUERY] },
  },
  {
    files: ['src/server/{platform,entry}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...MODULE_STATE, JSON_TEXT, ENGINE_TEXT, ...QUERY] },
  },
  {
    files: ['src/server/platform/{rows,records}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...MODULE_STATE, JSON_TEXT, ENGINE_TEXT] },
  },
  {
    files: ['src/server/platform/foreign.ts'],
    rules: { 'no-restricted-syntax': ['error', JSON_TEXT, ...QUERY] },
  },
  {
    files: ['src/server/core/json.ts'],
    rules: { 'no-restricted-syntax': ['error', ...MODULE_STATE, ...QUERY] },
  },

  // Which folder may import which: the direction of dependencies in src/server.
  {
    files: ['src/server/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 70 }] },
  },
  ...Object.keys(ROOMS).map((room) => {
    const touchesGlide = room === 'platform' || room === 'entry';
    return restrict([`src/server/${room}/**`], [...(touchesGlide ? [] : [GLIDE]), ...forbiddenImports(room)]);
  }),

  // Pages know of the server what it answers, and run nothing of it.
  restrict(
    ['src/client/**'],
    [
      {
        regex: '/server/(?!.*/contract\\.d\\.ts$)',
        message: 'Pages import only the contracts of src/server.',
      },
      { regex: '/server/', allowTypeImports: true, message: 'Pages import the types of a contract alone.' },
    ],
  ),

  // Nothing that a test expects depends on how fast the machine is.
  {
    files: ['test/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='jest'][callee.property.name='setTimeout']",
          message: 'One limit holds for all tests: testTimeout in test/jest.config.cjs.',
        },
        {
          selector: "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']",
          message: "Ask the instance's clock: a machine may be slow or busy.",
        },
      ],
    },
  },

  // The doubles stand for products of others: they share no code with the app, its tests or each other.
  restrict(['test/**/*.ts'], [behindDoors]),
  ...DOUBLES.flatMap(closedFolders).map(({ files, pattern }) => restrict(files, [pattern])),
);
