import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Import {
  /** Repository path of the importing file. */
  readonly from: string;
  /** Repository path of the imported file, or the package specifier. */
  readonly to: string;
  readonly external: boolean;
  /** True when the import leaves no trace in the output (`import type`). */
  readonly typeOnly: boolean;
}

/** Source files below the given folders, as repository paths. */
export function sourceFiles(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => /\.(ts|tsx)$/.test(path)),
  );
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** All imports, re-exports and dynamic imports of one file. */
export function importsOf(path: string): Import[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(join(ROOT, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    if (!specifier.startsWith('.')) {
      found.push({ from: path, to: specifier, external: true, typeOnly });
      return;
    }
    // `?raw` asks for the text of a file; the file is what is imported.
    const [file = specifier] = specifier.split('?');
    const target = relative(ROOT, join(ROOT, dirname(path), file));
    if (!existsSync(join(ROOT, target)))
      throw new Error(`${path} imports ${specifier}, which does not exist`);
    found.push({ from: path, to: target, external: false, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      add(node.moduleSpecifier.text, isTypeOnly(node));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const argument = node.arguments[0];
      if (argument !== undefined && ts.isStringLiteral(argument)) add(argument.text, false);
      else throw new Error(`${path} has an import() whose target cannot be read`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Everything reachable from `start` through imports that survive compilation: files and package names. */
export function reachableFrom(start: string): Set<string> {
  const seen = new Set<string>([start]);
  const queue = [start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const edge of importsOf(path)) {
      if (edge.typeOnly || seen.has(edge.to)) continue;
      seen.add(edge.to);
      if (!edge.external && /\.(ts|tsx)$/.test(edge.to)) queue.push(edge.to);
    }
  }
  return seen;
}
