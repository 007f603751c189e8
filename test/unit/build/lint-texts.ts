import { execFileSync } from 'node:child_process';

/** In a process of its own: the configuration of ESLint is a module, which Jest does not load. */
const LINTING = `
import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';
const linter = new ESLint({ overrideConfigFile: '.eslint.config.mjs' });
const found = [];
for (const [code, filePath] of JSON.parse(await text(process.stdin))) {
  const [result] = await linter.lintText(code, { filePath });
  found.push((result?.messages ?? []).map(({ line, message }) => ({ line, message })));
}
process.stdout.write(JSON.stringify(found));
`;

/** One thing that ESLint says of a text. */
export interface Complaint {
  /** Line of the text, from 1. */
  line: number;
  message: string;
}

/** What ESLint says of each text, as if it stood in the file of that path. */
export function lintTexts(files: readonly (readonly [code: string, path: string])[]): Complaint[][] {
  const given = { input: JSON.stringify(files), encoding: 'utf8' } as const;
  return JSON.parse(execFileSync('node', ['--input-type=module', '-e', LINTING], given)) as Complaint[][];
}
