import ts from 'typescript';

/** Stands for the part of a message that differs from case to case. */
export const VARIES = '...';

/** How far the text of a message is followed from name to name. */
const DEEPEST = 5;

/** Reads what expressions of a program say, without running it. */
export class Texts {
  constructor(private readonly checker: ts.TypeChecker) {}

  /** The texts that an expression may have: one for each branch of a choice. */
  alternatives(node: ts.Expression, depth = 0): string[] {
    const inner = withoutWrapping(node);
    if (ts.isConditionalExpression(inner))
      return [inner.whenTrue, inner.whenFalse].flatMap((branch) => this.alternatives(branch, depth));
    const initial = ts.isIdentifier(inner) && depth < DEEPEST ? this.initializerOf(inner) : undefined;
    if (initial !== undefined) return this.alternatives(initial, depth + 1);
    return [this.text(inner, depth)];
  }

  /** The text of an expression; `...` for each part that differs. */
  text(node: ts.Expression, depth = 0): string {
    return this.raw(node, depth).replace(/(?:\.\.\.){2,}/g, VARIES);
  }

  private raw(node: ts.Expression, depth: number): string {
    const inner = withoutWrapping(node);
    if (depth > DEEPEST) return VARIES;
    if (ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner)) return inner.text;
    if (ts.isTemplateExpression(inner)) {
      const parts = inner.templateSpans.map((span) => this.raw(span.expression, depth) + span.literal.text);
      return inner.head.text + parts.join('');
    }
    if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return this.raw(inner.left, depth) + this.raw(inner.right, depth);
    if (ts.isCallExpression(inner)) return this.callText(inner, depth);
    const initial = this.initializerOf(inner);
    return initial === undefined ? VARIES : this.raw(initial, depth + 1);
  }

  /** What a function with one `return` gives; `trim` takes no words away. */
  private callText(call: ts.CallExpression, depth: number): string {
    const { expression } = call;
    if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'trim')
      return this.raw(expression.expression, depth);
    const body = this.declarationOf(expression)
      ?.getChildren()
      .find((child) => ts.isBlock(child));
    const [given, ...more] = body === undefined ? [] : returnsIn(body);
    if (more.length > 0 || given?.expression === undefined) return VARIES;
    return this.raw(given.expression, depth + 1);
  }

  /** What a constant, or a property of a constant object, was made of. */
  private initializerOf(node: ts.Expression): ts.Expression | undefined {
    const declaration = this.declarationOf(node);
    if (declaration === undefined) return undefined;
    const isConstant =
      ts.isVariableDeclaration(declaration) &&
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    return isConstant || ts.isPropertyAssignment(declaration) ? declaration.initializer : undefined;
  }

  private declarationOf(node: ts.Expression): ts.Declaration | undefined {
    const symbol = this.checker.getSymbolAtLocation(node);
    if (symbol === undefined) return undefined;
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return (isAlias ? this.checker.getAliasedSymbol(symbol) : symbol).declarations?.[0];
  }

  /** The object that an expression, or the constant that it names, is made of. */
  objectOf(node: ts.Expression): ts.ObjectLiteralExpression | undefined {
    const inner = withoutWrapping(node);
    if (ts.isObjectLiteralExpression(inner)) return inner;
    const initial = this.initializerOf(inner);
    return initial === undefined ? undefined : this.objectOf(initial);
  }

  /** What a property of a literal was set to, also where only its name stands there. */
  valueOf(property: ts.ObjectLiteralElementLike): ts.Expression | undefined {
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (!ts.isShorthandPropertyAssignment(property)) return undefined;
    const declaration = this.checker.getShorthandAssignmentValueSymbol(property)?.declarations?.[0];
    return declaration !== undefined && ts.isVariableDeclaration(declaration)
      ? declaration.initializer
      : undefined;
  }
}

function withoutWrapping(node: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node);
  return isWrapped ? withoutWrapping(node.expression) : node;
}

/** The `return` statements of a function, also those in branches. */
function returnsIn(node: ts.Node): ts.ReturnStatement[] {
  if (ts.isReturnStatement(node)) return [node];
  if (ts.isFunctionLike(node)) return [];
  return node.getChildren().flatMap(returnsIn);
}
