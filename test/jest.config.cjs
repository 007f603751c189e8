/** Unit, contract, property and end-to-end tests; `npm test` builds the app first. @type {import('jest').Config} */
module.exports = {
  rootDir: '..',
  testEnvironment: 'node',
  // The only limit: it ends what hangs, and is far beyond what a slow and busy machine needs for what does not.
  testTimeout: 1_800_000,
  // All cores: Jest would leave one of two idle, and nothing depends on the speed of the machine.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
  extensionsToTreatAsEsm: [],
  transform: {
    '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json', diagnostics: false }],
  },
};
