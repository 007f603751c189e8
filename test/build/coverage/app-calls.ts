import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { MemberList, type Members } from '../../instance/index.ts';

const GLIDE = '/node_modules/@servicenow/glide/';

/** Classes that the types declare under another name than scripts use. */
const ALIASES: Record<string, string> = { GlideSystem: 'gs', IGlideAggregate: 'GlideAggregate' };

/** `new sn_x.Name().member(`, `sn_x.Name.member(` and `new Name().member(`. */
const NAMESPACED = /(new )?\bsn_\w+\.([A-Z]\w+)(?:\(\))?\.(\w+)\(/g;
const GLOBAL = /\bnew ((?:Glide|Certificate)\w+)\([^()]*\)\.(\w+)\(/g;

/** What the platform hands to the scripts of records, by variable. */
const VARIABLES: Record<string, string> = {
  gs: 'gs',
  current: 'GlideRecord',
  previous: 'GlideRecord',
  source: 'GlideRecord',
  target: 'GlideRecord',
  Class: 'Class',
};

/** Members of Glide classes that the app's modules (by type) and the scripts of its records (by variable) name. */
export function callsOfApp(root: string): Members {
  const list = new MemberList();
  moduleCalls(join(root, 'src/server'), list);
  for (const script of fluentTexts(join(root, 'src/fluent'))) scriptCalls(script, list);
  return list.sorted();
}

function moduleCalls(folder: string, list: MemberList): void {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  for (const name of fileNames) {
    const file = program.getSourceFile(name);
    if (file) visit(file, checker, list);
  }
}

function visit(node: ts.Node, checker: ts.TypeChecker, list: MemberList): void {
  if (ts.isPropertyAccessExpression(node)) {
    for (const name of classesOf(node.expression, checker)) list.add(name, node.name.text);
  }
  if (ts.isNewExpression(node)) {
    for (const name of glideNames(checker.getTypeAtLocation(node))) list.add(name, 'new');
  }
  ts.forEachChild(node, (child) => visit(child, checker, list));
}

/** Glide classes of an expression, casts in its way disregarded: those are for what the types lack. */
function classesOf(expression: ts.Expression, checker: ts.TypeChecker): string[] {
  const own = glideNames(checker.getTypeAtLocation(expression));
  const origin = castFrom(expression, checker);
  return [...new Set([...own, ...(origin ? classesOf(origin, checker) : [])])];
}

function castFrom(expression: ts.Expression, checker: ts.TypeChecker): ts.Expression | undefined {
  if (ts.isAsExpression(expression) || ts.isParenthesizedExpression(expression)) return expression.expression;
  if (!ts.isIdentifier(expression)) return undefined;
  const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
  const start = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return start && ts.isAsExpression(start) ? start : undefined;
}

function glideNames(type: ts.Type): string[] {
  const symbol = type.aliasSymbol ?? type.symbol;
  if (symbol?.declarations?.[0]?.getSourceFile().fileName.includes(GLIDE))
    return [ALIASES[symbol.name] ?? symbol.name];
  return type.isUnionOrIntersection() ? type.types.flatMap(glideNames) : [];
}

function fluentTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.now.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function scriptCalls(text: string, list: MemberList): void {
  for (const [, variable = '', member = ''] of text.matchAll(/(?<![\w.])(\w+)\.(\w+)\(/g)) {
    const className = VARIABLES[variable];
    if (className) list.add(className, member);
  }
  for (const [, made, className = '', member = ''] of text.matchAll(NAMESPACED)) {
    if (made) list.add(className, 'new');
    list.add(className, member);
  }
  for (const [, className = '', member = ''] of text.matchAll(GLOBAL)) {
    list.add(className, 'new');
    list.add(className, member);
  }
  for (const [, member = ''] of text.matchAll(/(?<![\w.])event\.\w+\.(\w+)\(/g))
    list.add('GlideElement', member);
}
