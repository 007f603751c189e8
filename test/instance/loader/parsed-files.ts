import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseXml, type XmlNode } from './xml.ts';

/** Of what is kept: another number where `XmlNode` or its parser changes. */
const FORMAT = 1;

/** One file of a built application, by its path in the folder. */
export interface ParsedFile {
  file: string;
  root: XmlNode;
}

interface Kept {
  /** Of which files, as they were. */
  of: string;
  files: ParsedFile[];
}

/** Every XML file of a folder with its size and time of change. */
function listing(dir: string): { file: string; stamp: string }[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.xml'))
    .sort()
    .map((file) => {
      const { size, mtimeMs } = statSync(join(dir, file));
      return { file, stamp: `${file} ${size} ${mtimeMs}` };
    });
}

function parseFile(dir: string, file: string): ParsedFile {
  try {
    return { file, root: parseXml(readFileSync(join(dir, file), 'utf8')) };
  } catch (cause) {
    throw new Error(`${file} is not XML: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function readKept(path: string, of: string): ParsedFile[] | undefined {
  if (!existsSync(path)) return undefined;
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
  return kept.of === of ? kept.files : undefined;
}

/** As a whole: other processes may be reading it. */
function keep(path: string, kept: Kept): void {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify(kept));
  renameSync(temporary, path);
}

/**
 * Parses all XML files of a folder. Of a build (`dist/app`) the result is kept beside it: there are more than a thousand files,
 * and every test suite installs them.
 */
export function parseFiles(dir: string): ParsedFile[] {
  if (!existsSync(dir)) return [];
  const files = listing(dir);
  const parse = () => files.map(({ file }) => parseFile(dir, file));
  const parent = dirname(resolve(dir));
  if (basename(parent) !== 'dist') return parse();
  const path = join(parent, `${basename(dir)}.parsed.json`);
  const of = [FORMAT, ...files.map(({ stamp }) => stamp)].join('\n');
  const known = readKept(path, of);
  if (known) return known;
  const parsed = parse();
  keep(path, { of, files: parsed });
  return parsed;
}
