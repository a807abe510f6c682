import ts from 'typescript';

interface Pair {
  readonly line: number;
  /** Words, or what the source says in their place. */
  readonly en: string;
  readonly cy: string;
}

/**
 * What a source file says in both languages: every object with `en` and `cy`, in all its depth. Of tables that the module
 * hands out only what is written out at once: who has them can look at the rest better.
 */
export function twoLanguagesIn(name: string, source: string): Pair[] {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, kind);
  const pairs: Pair[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [en, cy] = [propertyOf(node, 'en', file), propertyOf(node, 'cy', file)];
      const written = en && cy && ts.isStringLiteralLike(en) && ts.isStringLiteralLike(cy);
      if (en && cy && (written || !(isExported(node) || isWithin(node)))) pairs.push(...pairsOf(en, cy, file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return pairs;
}

function pairsOf(en: ts.Expression, cy: ts.Expression, file: ts.SourceFile): Pair[] {
  if (ts.isObjectLiteralExpression(en) && ts.isObjectLiteralExpression(cy)) {
    const names = new Set([en, cy].flatMap(({ properties }) => properties.map(nameOf)));
    return [...names].flatMap((name) => {
      const [one, other] = [propertyOf(en, name, file), propertyOf(cy, name, file)];
      if (one && other) return pairsOf(one, other, file);
      const there = one ?? other;
      return there ? [{ line: lineOf(there, file), en: one ? wordsOf(one) : '', cy: other ? wordsOf(other) : '' }] : [];
    });
  }
  return [{ line: lineOf(en, file), en: wordsOf(en), cy: wordsOf(cy) }];
}

const lineOf = (node: ts.Node, file: ts.SourceFile): number =>
  file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
const wordsOf = (node: ts.Node): string => (ts.isStringLiteralLike(node) ? node.text : node.getText());
const nameOf = (property: ts.ObjectLiteralElementLike): string => property.name?.getText().replace(/['"]/g, '') ?? '';

/** Types put aside; a name stands for what the file says it is. */
function plain(node: ts.Expression, file: ts.SourceFile): ts.Expression {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return plain(node.expression, file);
  if (!ts.isIdentifier(node)) return node;
  const declared = file.statements
    .flatMap((statement) => (ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : []))
    .find(({ name }) => name.getText() === node.text);
  return declared?.initializer ? plain(declared.initializer, file) : node;
}

function propertyOf(object: ts.ObjectLiteralExpression, name: string, file: ts.SourceFile): ts.Expression | undefined {
  const property = object.properties.find((one) => nameOf(one) === name);
  if (property && ts.isPropertyAssignment(property)) return plain(property.initializer, file);
  return property && ts.isShorthandPropertyAssignment(property) ? plain(property.name, file) : undefined;
}

/** Of a table of words that the module hands out. */
function isExported(node: ts.Node): boolean {
  for (let up: ts.Node | undefined = node; up; up = up.parent)
    if (ts.isVariableStatement(up))
      return up.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
  return false;
}

/** Made when it is asked for, within a function: no table. */
function isWithin(node: ts.Node): boolean {
  for (let up: ts.Node | undefined = node; up; up = up.parent) if (ts.isFunctionLike(up)) return true;
  return false;
}
