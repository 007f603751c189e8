import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { MemberList, type Members } from './members.ts';

interface ClassNode {
  base: string | undefined;
  members: string[];
}

/** Constants whose members scripts see without making an object, and the class that they are. */
const PLAIN_OBJECTS: Record<string, string> = {
  STRING_UTIL: 'GlideStringUtil',
  ScriptClass: 'Class',
  ENGINE: 'IdentificationEngine',
  REQUEST: 'RESTAPIRequest',
  BODY: 'RESTAPIRequestBody',
};

/** What the files of `glide/` declare. */
class Declarations {
  readonly list = new MemberList();
  readonly classes = new Map<string, ClassNode>();
  /** Calls that show a class to scripts: name, class, and the base classes that stay hidden. */
  readonly shown: (readonly ts.Expression[])[] = [];

  visit(node: ts.Node): void {
    if (ts.isClassDeclaration(node) && node.name) this.classes.set(node.name.text, classNode(node));
    if (ts.isCallExpression(node) && ['expose', 'methodsOf'].includes(calledName(node)))
      this.shown.push(node.arguments);
    if (ts.isPropertyAssignment(node) && ts.isCallExpression(node.initializer)) this.constructible(node);
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      this.plainObject(node.name.text, node.initializer);
    ts.forEachChild(node, (child) => this.visit(child));
  }

  private constructible({ name, initializer }: ts.PropertyAssignment): void {
    if (!ts.isIdentifier(name) || !ts.isCallExpression(initializer)) return;
    if (calledName(initializer) !== 'constructorFor') return;
    for (const member of ['new', ...initializer.arguments.flatMap(namesIn)]) this.list.add(name.text, member);
  }

  private plainObject(constant: string, value: ts.Expression): void {
    const name = PLAIN_OBJECTS[constant];
    if (name) for (const member of namesIn(value)) this.list.add(name, member);
  }
}

/** Members that the classes in `glide/` show to scripts, constructors as `new`; a method that only refuses is none. */
export function implementedMembers(root: string): Members {
  const folder = join(root, 'test/instance/glide');
  const found = new Declarations();
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    found.visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  }
  for (const [name, implementation, hidden] of found.shown) {
    if (!name || !ts.isStringLiteral(name) || !implementation) continue;
    const bases = hidden && ts.isArrayLiteralExpression(hidden) ? hidden.elements.map(nameIn) : [];
    for (const member of membersOf(nameIn(implementation), bases, found.classes))
      found.list.add(name.text.replace(/^sn_\w+\./, ''), member);
  }
  return found.list.sorted();
}

function membersOf(name: string, hidden: string[], classes: Map<string, ClassNode>): string[] {
  const { base, members } = classes.get(name) ?? { base: undefined, members: [] };
  if (hidden.includes(name) || name === 'Scripted') return [];
  return [...members, ...(base === undefined ? [] : membersOf(base, hidden, classes))];
}

function classNode({ heritageClauses, members }: ts.ClassDeclaration): ClassNode {
  const base = heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const methods = members
    .filter(ts.isMethodDeclaration)
    .filter(({ type }) => type?.kind !== ts.SyntaxKind.NeverKeyword);
  const names = methods.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  return { base: base && nameIn(base.expression), members: names };
}

function namesIn(value: ts.Node): string[] {
  if (!ts.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
}

/** `Name` of `Name`, `Name.prototype` and `Name as T`. */
function nameIn(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression) || ts.isAsExpression(expression))
    return nameIn(expression.expression);
  return '';
}

const calledName = ({ expression }: ts.CallExpression): string => nameIn(expression);
