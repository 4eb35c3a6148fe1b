// Every piece of text in a source file, of all branches, as the compiler sees it; what only the code compares or names is none.
import fs from 'node:fs';
import ts from 'typescript';

export interface Piece {
  readonly text: string;
  readonly line: number;
}

export function piecesOf(file: string): readonly Piece[] {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true), pieces: Piece[] = [];
  const add = (node: ts.Node, text: string): void => { if (text.trim() !== '') pieces.push({ text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 }); };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isTemplateExpression(node)) {
      // Values stand where a person would read them, so that a sentence is looked at as a whole.
      add(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … '));
      node.templateSpans.forEach(({ expression }) => visit(expression));
    } else if (ts.isStringLiteralLike(node)) {
      if (!isCode(node)) add(node, node.text);
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return pieces;
}

function isCode({ parent, pos }: ts.Node): boolean {
  if (ts.isBinaryExpression(parent)) return [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.InKeyword].includes(parent.operatorToken.kind);
  return ts.isCaseClause(parent) || ts.isElementAccessExpression(parent) || (ts.isPropertyAssignment(parent) && parent.name.pos === pos);
}
