/**
 * The rooms of src/server, from the ground up, and what each may import. A name that ends with `*` gives its types alone. No room
 * imports one that is below it in this table, so that there are no circles. ESLint enforces it.
 */
export const ROOMS = {
  core: [],
  platform: ['core'],
  cse: ['core', 'platform*'],
  configuration: ['core', 'platform*', 'cse'],
  records: ['core', 'platform*', 'cse', 'configuration'],
  transform: ['core', 'platform*', 'cse*'],
  incident: ['core', 'platform*', 'records'],
  status: ['core', 'platform*', 'configuration', 'records'],
  slice: ['core', 'platform*', 'cse', 'configuration', 'records', 'status'],
  retention: ['core', 'platform*', 'records'],
  enrich: ['core', 'platform*', 'cse*', 'configuration*', 'records', 'transform', 'incident', 'slice'],
  outbox: ['core', 'platform*', 'cse', 'configuration', 'records', 'slice', 'status'],
  actions: [
    ...['core', 'platform*', 'cse', 'configuration', 'records', 'transform'],
    ...['incident', 'status*', 'enrich', 'outbox*'],
  ],
  sync: [
    ...['core', 'platform*', 'cse', 'configuration', 'records', 'transform', 'incident', 'slice'],
    ...['status', 'outbox', 'actions'],
  ],
  rules: ['core', 'platform*', 'cse', 'configuration', 'records', 'slice', 'status', 'outbox', 'actions'],
  ingest: [
    ...['core', 'platform*', 'cse', 'configuration', 'records', 'transform', 'incident', 'slice'],
    ...['status', 'enrich', 'outbox', 'actions', 'sync', 'rules'],
  ],
  setup: [
    ...['core', 'platform*', 'cse', 'configuration', 'records', 'transform', 'incident', 'slice'],
    ...['status', 'enrich', 'actions', 'ingest'],
  ],
  health: ['core', 'platform*', 'cse', 'configuration', 'records', 'status', 'outbox', 'actions', 'setup'],
  selftest: [
    ...['core', 'platform*', 'configuration', 'records', 'incident', 'status', 'enrich', 'outbox'],
    ...['actions', 'sync', 'ingest', 'setup'],
  ],
  entry: [
    ...[
      'core',
      'platform',
      'configuration',
      'records',
      'transform',
      'incident',
      'status',
      'retention',
      'enrich',
    ],
    ...['outbox', 'actions', 'sync', 'rules', 'ingest', 'setup', 'health', 'selftest'],
  ],
};

/** For ESLint: the imports that a room may not have, each with the reason. */
export function forbiddenImports(room) {
  const allowed = ROOMS[room];
  return Object.keys(ROOMS).flatMap((other) => {
    if (other === room || allowed.includes(other)) return [];
    const typesOnly = allowed.includes(`${other}*`);
    return [
      {
        regex: `^(\\.\\./)+${other}/`,
        allowTypeImports: typesOnly,
        message: `${room}/ may not import ${typesOnly ? 'values of ' : ''}${other}/: see test/build/layers.mjs.`,
      },
    ];
  });
}

/** Packages of their own in test/, each with `index.ts` as its only door: the doubles, and what their pages are made of. */
export const DOUBLES = ['instance', 'cse', 'ui'];

/** Folders inside a double are not deeper than that. */
const DEPTH = 3;

/** For ESLint: what no file outside of the doubles may import of them. */
export const behindDoors = {
  regex: `^(\\.{1,2}/)+(${DOUBLES.join('|')})/(?!index\\.ts$)`,
  message: 'A double has one door: import its index.ts.',
};

/** For ESLint: the files of a double by their depth, each with the imports that would leave the double. All may use ui/. */
export function closedFolders(double) {
  return Array.from({ length: DEPTH + 1 }, (_unused, depth) => ({
    files: [`test/${double}/${'*/'.repeat(depth)}*.ts`],
    pattern: {
      regex: `^(\\./)*(\\.\\./){${depth + 1}}(?!ui/index\\.ts$)`,
      message: `test/${double} is a package of its own: it imports nothing outside of its folder.`,
    },
  }));
}
