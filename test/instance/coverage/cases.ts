import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One documented or observed behaviour of the platform, in one line. */
export interface BehaviourCase {
  id: string;
  text: string;
  /** doc: ServiceNow documents it; field: practitioners report it; ambig: sources disagree or are silent. */
  confidence: 'doc' | 'field' | 'ambig';
  /** False: the instance refuses it by name, because neither the app nor the clients use it. */
  emulated?: boolean;
}

/** The cases of `cases.json`. */
export function readCases(root: string): BehaviourCase[] {
  return JSON.parse(readFileSync(join(root, 'test/instance/cases.json'), 'utf8')) as BehaviourCase[];
}

/** Ids at the beginning of a test's name, or of a row of `test.each`, in the tests of the instance. */
export function testedIds(root: string): Set<string> {
  const folder = join(root, 'test/instance/tests');
  const ids = new Set<string>();
  const visit = (node: ts.Node): void => {
    const id = ts.isStringLiteralLike(node) ? /^[A-Z]\d\d(?= )/.exec(node.text)?.[0] : undefined;
    if (id) ids.add(id);
    ts.forEachChild(node, visit);
  };
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.test.ts'))) {
    visit(ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest));
  }
  return ids;
}
