import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built-app.ts';

/** A command that a document names. */
export interface DocumentedCommand {
  command: string;
  /** The documents that name it. */
  files: string[];
}

const FENCE = /^```sh\n([^]*?)^```/gm;
const INLINE = /`((?:npm|npx) [^`]+)`/g;

/** Every npm and npx command of the documents, without the variables before it and the comment behind it. */
export function documentedCommands(): DocumentedCommand[] {
  const found = new Map<string, string[]>();
  for (const file of documents()) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const command of commandsIn(text)) {
      const files = found.get(command) ?? [];
      if (!files.includes(file)) found.set(command, [...files, file]);
    }
  }
  return [...found].map(([command, files]) => ({ command, files }));
}

function commandsIn(text: string): string[] {
  const lines = [...text.matchAll(FENCE)].flatMap(([, block = '']) => block.split('\n'));
  const commands = lines.flatMap((line) => line.replace(/\s#.*/, '').split('&&'));
  const inline = [...text.matchAll(INLINE)].map(([, command = '']) => command);
  return [...commands, ...inline]
    .map((command) => command.trim().replace(/^(?:[A-Z_]+=\S+ +)+/, ''))
    .filter((command) => command !== '');
}

function documents(): string[] {
  const folders = ['docs', 'test', '.github', 'metadata'];
  const below = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  return ['README.md', ...below.filter((file) => file.endsWith('.md')).sort()];
}
