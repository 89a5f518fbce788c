/**
 * What each bundle is made of, found by following the imports from its entry as webpack does. Imports on demand are not
 * followed: webpack puts them into files of their own.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.join(__dirname, "..", "..");

interface Bundle {
  /** Files of the project, as paths from its root with forward slashes. */
  readonly files: readonly string[];
  /** Names of packages imported by these files. */
  readonly packages: readonly string[];
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    return statement.isTypeOnly;
  }
  const clause = statement.importClause;
  if (clause === undefined) {
    return false; // imported for what it does
  }
  const names = clause.namedBindings;
  const onlyTypes =
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes;
}

function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false);
  return source.statements.flatMap((statement) => {
    const imports = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!imports || statement.moduleSpecifier === undefined || isTypeOnly(statement)) {
      return [];
    }
    return ts.isStringLiteral(statement.moduleSpecifier) ? [statement.moduleSpecifier.text] : [];
  });
}

function resolved(from: string, specifier: string): string {
  const base = path.resolve(path.dirname(from), specifier);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, path.join(base, "index.ts"), path.join(base, "index.tsx")];
  const found = candidates.find((candidate) => path.extname(candidate) !== "" && existsSync(candidate));
  if (found === undefined) {
    throw new Error(`${path.relative(ROOT, from)} imports "${specifier}", which is no file.`);
  }
  return found;
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function bundleOf(entry: string): Bundle {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [path.join(ROOT, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) {
      continue;
    }
    files.add(file);
    for (const specifier of /\.[tj]sx?$/.test(file) ? importsOf(file) : []) {
      if (specifier.startsWith(".")) {
        waiting.push(resolved(file, specifier));
      } else {
        packages.add(packageName(specifier));
      }
    }
  }
  return {
    files: [...files].map((file) => path.relative(ROOT, file).split(path.sep).join("/")),
    packages: [...packages].sort(),
  };
}

function rooms(bundle: Bundle): string[] {
  return [...new Set(bundle.files.map((file) => file.split("/")[1] ?? ""))].sort();
}

test("the pane holds the user interface at start, and no work on the workbook, no host and no workbook engine", () => {
  const bundle = bundleOf("src/taskpane/index.tsx");
  expect(rooms(bundle)).toEqual(["commands", "excel", "i18n", "ita", "taskpane"]);
  expect(bundle.files.filter((file) => file.startsWith("src/excel/"))).toEqual(["src/excel/support.ts"]);
  expect(bundle.packages).toEqual(["@fluentui/react-components", "react", "react-dom", "zod"]);
});

test("the work on the workbook, which pane and ribbon fetch, needs neither the pane nor React", () => {
  const work = bundleOf("src/commands/work.ts");
  expect(work.files).toContain("src/excel/api.ts");
  expect(rooms(work)).toEqual(["commands", "excel", "ita", "sheets"]);
  expect(work.packages).toEqual(["zod"]);
});

test("the reader of other workbooks is loaded on demand, and brings cells only: an XML parser, no engine", () => {
  const pane = bundleOf("src/taskpane/index.tsx");
  expect(pane.files.filter((file) => file.startsWith("src/files/"))).toEqual([]);
  const reader = bundleOf("src/files/readXlsx.ts");
  expect(rooms(reader)).toEqual(["files", "ita"]);
  // What the pane has loaded already, webpack does not pack a second time.
  expect(reader.packages.filter((name) => !pane.packages.includes(name))).toEqual(["saxes"]);
});

test("the ribbon's page is words and the names of its functions", () => {
  const bundle = bundleOf("src/commands/commands.ts");
  expect(rooms(bundle)).toEqual(["commands", "i18n", "ita"]);
  // Thai digits in its words; none of the years, sentences and measures.
  expect(bundle.files.filter((file) => /^src\/ita\/(?!scores\/|errors\.ts)/.test(file))).toEqual([]);
  expect(bundle.packages).toEqual([]);
});

test("the message page holds words only", () => {
  const bundle = bundleOf("src/commands/message.ts");
  expect(rooms(bundle)).toEqual(["commands", "i18n"]);
  // Its own words, none of the pane's.
  expect(bundle.files.filter((file) => file.startsWith("src/i18n/")).sort()).toEqual([
    "src/i18n/commandEn.ts",
    "src/i18n/commandTh.ts",
    "src/i18n/commandWords.ts",
  ]);
  expect(bundle.packages).toEqual([]);
});

test("what connects a frame to the workbench does not carry the engine a second time", () => {
  const bundle = bundleOf("src/workbench/embeddedOffice.ts");
  expect(bundle.packages).toEqual([]);
  expect(bundle.files.filter((file) => file.startsWith("src/host/engine/"))).toEqual([]);
});
