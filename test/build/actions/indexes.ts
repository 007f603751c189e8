import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTE = '`npm run generate:actions` makes this file of the folders beside it.';

/** The folders of types in the project at `root`, in the order of their labels, in which lists show them. */
export function typeFolders(root: string): string[] {
  const types = join(root, 'src/server/actions/types');
  const labelled = readdirSync(types).map((folder) => ({ folder, label: labelIn(join(types, folder)) }));
  return labelled.sort((one, other) => (one.label < other.label ? -1 : 1)).map(({ folder }) => folder);
}

/** Read as text: the registry by which modules could be imported is only made of the folders. */
function labelIn(folder: string): string {
  const file = join(folder, 'action-type.ts');
  const [, label] = /^ {2}label: '([^']+)',$/m.exec(readFileSync(file, 'utf8')) ?? [];
  if (label === undefined) throw new Error(`${file} has no line "  label: '...',"`);
  return label;
}

/** Name by which a folder's type is exported: `slack-webhook` exports `slackWebhook`. */
export function exportOf(folder: string): string {
  return folder.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** src/server/actions/registry.ts */
function registry(folders: readonly string[]): string {
  return `${importsOf(folders, (folder) => `./types/${folder}/action-type.ts`)}
import type { ActionType } from './types.d.ts';

// ${NOTE}
/** Every Action type, in the order of their labels. */
export const ACTION_TYPES: readonly ActionType[] = ${listOf(folders)};
`;
}

/** test/actions/index.ts */
function testIndex(folders: readonly string[]): string {
  return `${importsOf(folders, (folder) => `./${folder}/index.ts`)}
import type { TestedType } from './type.d.ts';

// ${NOTE}
/** What the tests know of every Action type. */
export const TESTED_TYPES: readonly TestedType[] = ${listOf(folders)};
`;
}

function importsOf(folders: readonly string[], pathOf: (folder: string) => string): string {
  return folders.map((folder) => `import { ${exportOf(folder)} } from '${pathOf(folder)}';`).join('\n');
}

function listOf(folders: readonly string[]): string {
  return `[\n${folders.map((folder) => `  ${exportOf(folder)},\n`).join('')}]`;
}

/** Lists of all types, each made of the names of their folders. */
export const INDEXES: Readonly<Record<string, (folders: readonly string[]) => string>> = {
  'src/server/actions/registry.ts': registry,
  'test/actions/index.ts': testIndex,
};

/** Writes the lists of the project at `root`. */
export function writeIndexes(root: string): void {
  const folders = typeFolders(root);
  for (const [file, make] of Object.entries(INDEXES)) writeFileSync(join(root, file), make(folders));
}
