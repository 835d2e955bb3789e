import ts from 'typescript';

/** The wrappers that join a schema to a door; whatever else is exported answers to anyone on the internet. */
export const OMSLAGEN = ['bestuurAction', 'openbareAction', 'persoonAction', 'leraarlinkAction', 'dialoogAction'];

/**
 * The exports of a 'use server' file that no wrapper made, and server actions written inside a function.
 * Each is a line "name: reason".
 */
export function onbeschermdeActies(pad: string, tekst: string): string[] {
  const bron = ts.createSourceFile(pad, tekst, ts.ScriptTarget.Latest, true, pad.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const fouten: string[] = [];
  const zoekBinnen = (node: ts.Node): void => {
    if (ts.isBlock(node) && node.statements[0] && isRichtlijn(node.statements[0])) fouten.push(`regel ${bron.getLineAndCharacterOfPosition(node.pos).line + 1}: actie binnen een functie`);
    ts.forEachChild(node, zoekBinnen);
  };
  zoekBinnen(bron);
  const eerste = bron.statements[0];
  if (!eerste || !isRichtlijn(eerste)) return fouten;
  for (const zin of bron.statements) fouten.push(...keurZin(zin));
  return fouten;
}

function isRichtlijn(node: ts.Statement): boolean {
  return ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression) && node.expression.text === 'use server';
}

function keurZin(zin: ts.Statement): string[] {
  if (ts.isExportAssignment(zin)) return ['default: geen standaardexport'];
  if (ts.isExportDeclaration(zin)) return zin.isTypeOnly ? [] : [`${zin.getText()}: doorgegeven export`];
  const geexporteerd = ts.canHaveModifiers(zin) && ts.getModifiers(zin)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!geexporteerd || ts.isInterfaceDeclaration(zin) || ts.isTypeAliasDeclaration(zin)) return [];
  if (!ts.isVariableStatement(zin)) return [`${ts.isFunctionDeclaration(zin) ? (zin.name?.text ?? 'naamloos') : zin.getText()}: niet door een omslag gemaakt`];
  return zin.declarationList.declarations.filter(({ initializer }) => !uitOmslag(initializer)).map(({ name }) => `${name.getText()}: niet door een omslag gemaakt`);
}

function uitOmslag(waarde: ts.Expression | undefined): boolean {
  return !!waarde && ts.isCallExpression(waarde) && ts.isIdentifier(waarde.expression) && OMSLAGEN.includes(waarde.expression.text);
}
