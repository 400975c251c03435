import ts from 'typescript';

/**
 * A small change of a program that its tests should notice.
 * @typedef {{ start: number, end: number, line: number, column: number, from: string, to: string }} Mutant
 */

const { SyntaxKind } = ts;

/** What each operator is exchanged for. */
const OPERATORS = new Map([
  [SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [SyntaxKind.LessThanToken, '<='],
  [SyntaxKind.LessThanEqualsToken, '<'],
  [SyntaxKind.GreaterThanToken, '>='],
  [SyntaxKind.GreaterThanEqualsToken, '>'],
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
  [SyntaxKind.QuestionQuestionToken, '&&'],
  [SyntaxKind.PlusToken, '-'],
  [SyntaxKind.MinusToken, '+'],
]);

/** What each method of lists is exchanged for. */
const METHODS = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['find', 'findLast'],
  ['findLast', 'find'],
]);

/**
 * The mutants of a source text, in its order: exchanged operators and methods, conditions that are always or never true, flipped
 * booleans, negations and filters left out.
 * @param {string} text
 * @returns {Mutant[]}
 */
export function mutantsOf(text) {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  /** @type {Mutant[]} */
  const mutants = [];
  const add = (/** @type {ts.Node} */ node, /** @type {string} */ to) => {
    const [start, end] = [node.getStart(source), node.getEnd()];
    const { line, character } = source.getLineAndCharacterOfPosition(start);
    mutants.push({ start, end, line: line + 1, column: character + 1, from: text.slice(start, end), to });
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    for (const [target, to] of changesOf(node)) add(target, to);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * @param {ts.Node} node
 * @returns {Generator<[ts.Node, string]>}
 */
function* changesOf(node) {
  if (ts.isBinaryExpression(node)) {
    const other = OPERATORS.get(node.operatorToken.kind);
    if (other !== undefined) yield [node.operatorToken, other];
  }
  if (ts.isIfStatement(node)) yield* alwaysAndNever(node.expression);
  if (ts.isConditionalExpression(node)) yield* alwaysAndNever(node.condition);
  if (node.kind === SyntaxKind.TrueKeyword) yield [node, 'false'];
  if (node.kind === SyntaxKind.FalseKeyword) yield [node, 'true'];
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    yield [node, `Boolean(${node.operand.getText()})`];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const other = METHODS.get(name.text);
    if (other !== undefined) yield [name, other];
    if (name.text === 'filter') yield [node, `[...${expression.getText()}]`];
  }
}

/**
 * @param {ts.Expression} condition
 * @returns {Generator<[ts.Node, string]>}
 */
function* alwaysAndNever(condition) {
  yield [condition, 'true'];
  yield [condition, 'false'];
}
