const { resolve } = require('node:path');

const ROOT = resolve(__dirname, '..');

/**
 * `npm test` builds the app first. Three projects, by what they prove: `--selectProjects doubles` runs one alone.
 * @type {import('jest').Config}
 */
const common = {
  rootDir: ROOT,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
  extensionsToTreatAsEsm: [],
  transform: {
    // Types are checked by `npm run typecheck`: here each file is only transpiled.
    '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json', transpilation: true }],
  },
};

/** Folders of test/ that have a project of their own. */
const DOUBLES = ['instance', 'cse', 'ui'];
const FAULTS = ['faults'];

const project = (displayName, folders) => ({
  ...common,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
});

module.exports = {
  rootDir: ROOT,
  // The only limit: it ends what hangs, and is far beyond what a slow and busy machine needs for what does not.
  testTimeout: 1_800_000,
  // All cores: Jest would leave one of two idle, and nothing depends on the speed of the machine.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  projects: [
    {
      ...project('app', ['**']),
      testPathIgnorePatterns: [...DOUBLES, ...FAULTS].map((folder) => `<rootDir>/test/${folder}/`),
    },
    project('faults', FAULTS),
    project('doubles', DOUBLES),
  ],
};
