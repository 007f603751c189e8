import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../support/built-app.ts';

const SOURCE = join(ROOT, 'src/server');

/** Columns that hold a state, and what writes into records. */
const COLUMNS = ['state', 'outcome'];
const WRITERS = ['save', 'insert', 'setValue'];

/** The mark of a state that records/transitions.ts has made (`Entered` in core/columns.d.ts). */
const MARK = 'entered';

/** A call that writes a column which holds a state, of whatever table. */
export interface StateWrite {
  /** File, below src/server. */
  file: string;
  /** What is written is the end of a step of records/transitions.ts. */
  isStep: boolean;
}

/** What src/server does with states. Files are below src/server. */
export interface StateWrites {
  writes: StateWrite[];
  /** Every step that some code takes, as `delivery: ready -> retry`; `new` for a record that is not stored yet. */
  steps: string[];
  /** Files with a type assertion that makes a state. */
  casts: string[];
  /** Files that write a state which no step leads to. */
  forced: string[];
}

/** As the type checker sees it: a state may reach a write by way of a variable, a function or a spread. */
export function stateWrites(): StateWrites {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(SOURCE, file))
    .sort();
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2021,
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    strict: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const found: StateWrites = { writes: [], steps: [], casts: [], forced: [] };
  for (const path of files) {
    const source = program.getSourceFile(path);
    if (source === undefined) continue;
    const file = relative(SOURCE, path);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        found.writes.push(...writtenBy(node, checker).map((isStep) => ({ file, isStep })));
        const called = node.expression.getText();
        if (called === 'transition') found.steps.push(...stepsOf(node, checker));
        if (called === 'forced') found.forced.push(file);
      }
      if (ts.isAsExpression(node) && /\bEntered\b/.test(node.type.getText())) found.casts.push(file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { ...found, steps: once(found.steps), casts: once(found.casts), forced: once(found.forced) };
}

function once(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** The steps of a call of `transition`: from each state that it names to each. A record that stays as it is takes none. */
function stepsOf({ arguments: given }: ts.CallExpression, checker: ts.TypeChecker): string[] {
  const [table = [], from = [], to = []] = given.map((each) => {
    const type = checker.getTypeAtLocation(each);
    const element = checker.isArrayLikeType(type) ? type.getNumberIndexType() : undefined;
    return textsOf(element ?? type, checker);
  });
  return from.flatMap((before) =>
    to.filter((after) => after !== before).map((after) => `${table[0]}: ${before || 'new'} -> ${after}`),
  );
}

/** The texts of a type of literals. */
function textsOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.map((part) => (part.isStringLiteral() ? part.value : checker.typeToString(part)));
}

/** For each state that the call writes, whether it is the end of a step. */
function writtenBy(call: ts.CallExpression, checker: ts.TypeChecker): boolean[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || !WRITERS.includes(expression.name.text)) return [];
  const isStep = (type: ts.Type): boolean => checker.getNonNullableType(type).getProperty(MARK) !== undefined;
  const [column, value] = call.arguments;
  if (column !== undefined && value !== undefined && ts.isStringLiteral(column))
    return COLUMNS.includes(column.text) ? [isStep(checker.getTypeAtLocation(value))] : [];
  return call.arguments.flatMap((argument) =>
    COLUMNS.flatMap((name) => {
      const written = checker.getTypeAtLocation(argument).getProperty(name);
      return written === undefined ? [] : [isStep(checker.getTypeOfSymbolAtLocation(written, argument))];
    }),
  );
}
