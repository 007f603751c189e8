import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../support/built-app.ts';
import { SEE_LOG } from '../../../src/server/core/error.ts';
import { READ_AGAIN } from '../../../src/server/cse/fields.ts';
import { Texts, VARIES } from './texts.ts';

/**
 * A message that the source can raise. `target` is why a target of an Action did not take one; `opaque` is what is added to findings and
 * has no text of its own: another place says it.
 */
export interface Message {
  kind: 'finding' | 'setup' | 'error' | 'target' | 'opaque';
  /** As it is shown; `...` for what differs. */
  text: string;
  /** What to do, where the source says so apart from the text; `...` where it is decided at run time. */
  remedy: string;
  /** Class of an error, and what happens to a message that a target did not take; empty for others, and where it is decided at run time. */
  errorClass: string;
  /** Where it is raised: file and line. */
  at: string;
}

type Found = Omit<Message, 'at'>;

const SOURCE = join(ROOT, 'src/server');

/** Functions that complete a note: what they are called with is the message. */
const NOTES: Readonly<Record<string, (text: (at: number) => string) => string>> = {
  lacks: (text) => `Info: ... are left out: ${text(1)}. ...`,
  mention: (text) => `Info: ${text(0)}: ${text(1)}`,
};

/** What becomes of a message, by the function that says so (actions/answers.ts). */
const TARGETS: Readonly<Record<string, string>> = {
  later: 'Retried',
  rejected: 'The Action stops',
  failed: 'Failed',
};

/** Functions that make an error of their own part. */
const ERRORS: Readonly<Record<string, (text: (at: number) => string) => Omit<Found, 'kind'>>> = {
  notStored: (text) => ({
    text: `[${text(0)}] ${text(1)} failed: the platform did not store ${text(2)}`,
    remedy: SEE_LOG,
    errorClass: 'server',
  }),
  fieldError: (text) => ({
    text: `[parse] Field ... failed: ${text(1)}`,
    remedy: READ_AGAIN,
    errorClass: 'invalid',
  }),
  hostError: (text) => ({
    text: `[configuration] Field Host failed: ${text(0)}`,
    remedy: text(1),
    errorClass: 'invalid',
  }),
};

/** Every finding, set-up finding, error and answer of a target of src/server, in the order of the files. */
export function scanMessages(): Message[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('selftest'))
    .map((file) => join(SOURCE, file))
    .sort();
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2021,
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const texts = new Texts(program.getTypeChecker());
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source === undefined ? [] : messagesOf(source, texts);
  });
}

function messagesOf(source: ts.SourceFile, texts: Texts): Message[] {
  const messages: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && isHelper(node.name?.text ?? '')) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const at = `${relative(ROOT, source.fileName)}:${line}`;
    messages.push(...foundAt(node, texts).map((found) => ({ ...found, at })));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return messages.filter(({ text }) => hasWords(text));
}

/** What is inside of them is said by what they are called with. */
function isHelper(name: string): boolean {
  return name in NOTES || name in ERRORS;
}

function hasWords(text: string): boolean {
  return /[a-z]/i.test(text.replace(/^\[\w+\]/, ''));
}

function foundAt(node: ts.Node, texts: Texts): Found[] {
  if (ts.isCallExpression(node)) return ofCall(node, texts);
  if (ts.isFunctionDeclaration(node) && /Findings$/.test(node.name?.text ?? ''))
    return returnedBy(node).flatMap((each) => findings(each, texts));
  if (ts.isVariableDeclaration(node) && node.name.getText() === 'hints' && node.initializer !== undefined)
    return elementsOf(node.initializer).flatMap((each) => findings(each, texts));
  if (ts.isVariableDeclaration(node) && node.initializer !== undefined && isNote(node.initializer, texts))
    return findings(node.initializer, texts);
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const value = /^(finding|hint)$/.test(node.name.getText()) ? texts.valueOf(node) : undefined;
    return value === undefined ? [] : findings(value, texts);
  }
  return [];
}

/** Whether a constant is a whole note; `Info: ` alone is what notes begin with. */
function isNote(node: ts.Expression, texts: Texts): boolean {
  return ts.isStringLiteralLike(node) && /^Info: ./.test(texts.text(node));
}

function ofCall(call: ts.CallExpression, texts: Texts): Found[] {
  const { expression, arguments: given } = call;
  const [first] = given;
  if (first === undefined) return [];
  if (ts.isPropertyAccessExpression(expression)) {
    const isSink =
      expression.name.text === 'add' && /\b(findings|notices)$/.test(expression.expression.getText());
    if (!isSink) return [];
    const found = findings(first, texts);
    const isOpaque = !found.some((each) => hasWords(each.text));
    return isOpaque ? [{ ...aFinding(first.getText()), kind: 'opaque' }] : found;
  }
  const text = (at: number): string => (given[at] === undefined ? '' : texts.text(given[at]));
  const name = expression.getText();
  const note = NOTES[name];
  if (note !== undefined) return [aFinding(note(text))];
  if (name === 'fault' || name === 'warning')
    return [{ kind: 'setup', text: text(0), remedy: text(1), errorClass: '' }];
  const error = ERRORS[name];
  if (error !== undefined) return [{ kind: 'error', ...error(text) }];
  const becomes = TARGETS[name];
  if (becomes !== undefined && given.length === 2)
    return [{ kind: 'target', text: text(0), remedy: text(1), errorClass: becomes }];
  if (name === 'createError') {
    const [remedy, errorClass] = [
      propertyIn(given[3], 'remedy', texts),
      propertyIn(given[3], 'errorClass', texts),
    ];
    const failed = `[${text(0)}] ${text(1)} failed: ${text(2)}`;
    return [{ kind: 'error', text: failed, remedy, errorClass: errorClass === VARIES ? '' : errorClass }];
  }
  return [];
}

function aFinding(text: string): Found {
  return { kind: 'finding', text, remedy: '', errorClass: '' };
}

function findings(node: ts.Expression, texts: Texts): Found[] {
  return texts.alternatives(node).map(aFinding);
}

/** Text of a property of an object; empty without it. */
function propertyIn(details: ts.Expression | undefined, name: string, texts: Texts): string {
  const object = details === undefined ? undefined : texts.objectOf(details);
  const property = object?.properties.find((each) => each.name?.getText() === name);
  const value = property === undefined ? undefined : texts.valueOf(property);
  if (property !== undefined && value === undefined) return VARIES;
  return value === undefined ? '' : texts.text(value);
}

/** What a function of findings gives: the elements of its lists, and what its callbacks make of each item. */
function returnedBy(node: ts.FunctionDeclaration): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (each: ts.Node): void => {
    const given = ts.isReturnStatement(each) ? each.expression : undefined;
    if (given !== undefined && isText(given)) found.push(given);
    else if (given !== undefined) found.push(...elementsOf(given));
    ts.forEachChild(each, visit);
  };
  if (node.body !== undefined) visit(node.body);
  return found;
}

function isText(node: ts.Expression): boolean {
  return ts.isTemplateExpression(node) || ts.isStringLiteralLike(node) || ts.isBinaryExpression(node);
}

/** The elements of a list, also of those that it takes in. */
function elementsOf(node: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return elementsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...elementsOf(node.whenTrue), ...elementsOf(node.whenFalse)];
  if (!ts.isArrayLiteralExpression(node)) return [];
  return node.elements.flatMap((each) => (ts.isSpreadElement(each) ? elementsOf(each.expression) : [each]));
}
