import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** Words with a standard term instead, or that no native reader expects (docs/develop.md, Glossary). */
const BANNED =
  /\b(?:anew|for ever|newcomers?|obstacles?|what came of|nobody's|told|tells|gives|of ours|insists?|crowd|held back|hold back|rungs?)\b/i;

/** Words that a label, hint or description may not have either: `notice` has had three meanings, `turn` and `pass` are a slice. */
const BANNED_IN_RECORDS = /\b(?:notices?|turns?|round|goes on|go on|somebody|all the same)\b/i;

const files = (folder: string, ends: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('generated'));

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Texts of several words: literals, and the fixed parts of templates. Identifiers and values of columns have one word. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && node.text.includes(' ') && !node.text.includes('function')) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return texts;
}

/** Paragraphs of a document without its code, and without what it quotes. */
function paragraphsOf(file: string): string[] {
  const text = read(file)
    .replace(/^```[^]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '');
  return text.split(/\n\n|\n(?=[-*|])/);
}

/** Where a banned word stands in the texts of a file. Only files that have the word at all are parsed: parsing all takes seconds. */
function found(file: string, textsIn: (file: string) => string[], banned: RegExp): string[] {
  const texts = banned.test(read(file)) ? textsIn(file) : [];
  return texts
    .filter((text) => banned.test(text))
    .map((text) => `${file}: ${banned.exec(text)?.[0]}: ${text.trim()}`);
}

const SOURCES = files('src', /\.ts$/);

const DOCUMENTS = [
  ...['README.md', 'CHANGELOG.md', '.github/CONTRIBUTING.md', 'test/README.md'],
  ...files('docs', /\.md$/),
];

describe('plain words', () => {
  it('are in every text of the code and of its records', () => {
    expect(SOURCES.length).toBeGreaterThan(300);
    expect(SOURCES.flatMap((file) => found(file, textsOf, BANNED))).toEqual([]);
  });

  it('are in labels, hints and descriptions of records', () => {
    const records = SOURCES.filter((file) => file.startsWith(join('src', 'fluent')));
    expect(records.flatMap((file) => found(file, textsOf, BANNED_IN_RECORDS))).toEqual([]);
  });

  it('are in every document', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(20);
    expect(DOCUMENTS.flatMap((file) => found(file, paragraphsOf, BANNED))).toEqual([]);
  });
});
