/** How it is shown that a command of the documents works. */
export type Rule =
  /** It is run in a copy of the project, and changes none of its files: what it writes is up to date. */
  | { how: 'generates' }
  /** It is run with these arguments, and prints that. */
  | { how: 'runs'; args?: readonly string[]; inCopy?: true; status: number; prints: RegExp }
  /** It is started with these arguments, prints that, and ends when it is interrupted. */
  | { how: 'starts'; args: readonly string[]; prints: RegExp }
  /** It is a part of that one. */
  | { how: 'as'; other: string }
  /** It takes minutes: that file, which names it so, runs it or what it runs. */
  | { how: 'elsewhere'; file: string; names: string };

const IN_CI = (names: string): Rule => ({ how: 'elsewhere', file: '.ci/run', names: `step ${names}` });

/** What each command of the documents is shown by. A command that is not listed fails the test. */
export const RULES: Readonly<Record<string, Rule>> = {
  'npm ci': IN_CI('npm ci'),
  'npm test': IN_CI('npm test'),
  'npm run test:quick': { how: 'as', other: 'npm test' },
  'npm run test:faults': { how: 'elsewhere', file: 'test/jest.config.cjs', names: "project('faults'" },
  'npm run test:doubles': { how: 'elsewhere', file: 'test/jest.config.cjs', names: "project('doubles'" },
  'npm run build': IN_CI('npm run build'),
  'npm run build -- --scope x_579138_sumo_logi': IN_CI('npm run build -- --scope x_579138_sumo_logi'),
  'npm run build -- --scope x_<prefix>_<name>': IN_CI('npm run build -- --scope x_579138_sumo_logi'),
  'npm run build -- --keys': { how: 'elsewhere', file: 'test/build/build.mjs', names: 'keys: {' },
  'npm run typecheck': IN_CI('npm run typecheck'),
  'npm run check:determinism': IN_CI('npm run check:determinism'),
  'npm run pack': { how: 'runs', inCopy: true, status: 0, prints: /packed target.+\.zip/ },
  // Without an instance it says what it needs.
  'npm run deploy': { how: 'runs', status: 1, prints: /To deploy, set SN_SDK_INSTANCE_URL/ },
  'npm run demo': { how: 'as', other: 'npm run demo -- --keep' },
  'npm run demo -- --insights 500 --json': {
    how: 'runs',
    args: ['--help'],
    status: 0,
    prints: /--insights N/,
  },
  'npm run demo -- --keep': {
    how: 'starts',
    args: ['--insights', '2', '--json'],
    prints: /"incidents":2[^]*Ctrl/,
  },
  'npm run demo -- --serve': {
    how: 'starts',
    args: ['--port', '0', '--instance-port', '0', '--cse-port', '0', '--targets-port', '0'],
    prints: /Start here: http:\/\/127\.0\.0\.1:\d+[^]*Ctrl/,
  },
  'npm run demo -- --serve --unconfigured': {
    how: 'starts',
    args: ['--port', '0', '--instance-port', '0', '--cse-port', '0', '--targets-port', '0'],
    prints: /Leave the set-up to you[^]*Start here: /,
  },
  'npm run dev': { how: 'runs', args: ['--help'], status: 0, prints: /--instance URL/ },
  'npm run instance -- --help': { how: 'runs', status: 0, prints: /--port/ },
  // Measuring takes minutes, and is no test.
  'npm run bench': { how: 'runs', args: ['--help'], status: 0, prints: /--sizes LIST/ },
  'npm run explore': { how: 'elsewhere', file: 'test/faults/explore.test.ts', names: 'Explorer' },
  'npm run explore -- --full': { how: 'runs', args: ['--help'], status: 0, prints: /--full/ },
  'npm run guards': { how: 'elsewhere', file: 'test/guards/guards.test.ts', names: 'GUARDS' },
  'npm run generate:health': { how: 'generates' },
  'npm run generate:actions': { how: 'generates' },
  'npm run generate:access': { how: 'generates' },
  'npm run generate:columns': { how: 'generates' },
  'npm run generate:messages': { how: 'generates' },
  'npm run coverage:instance': { how: 'generates' },
  'npm run new:action -- <name> "Label"': {
    how: 'elsewhere',
    file: 'test/unit/build/new-action.test.ts',
    names: 'test/build/actions/new.ts',
  },
  // It builds the app twice; that what it writes is up to date the build shows.
  'npm run generate:privileges': {
    how: 'elsewhere',
    file: 'test/unit/build/privileges.test.ts',
    names: 'privileges',
  },
  'npm run generate:screenshots': {
    how: 'elsewhere',
    file: 'test/browser/screenshots.test.ts',
    names: 'generate:screenshots',
  },
};
