/** A wrong import is an error of lint, room by room. */
import { execFileSync } from "node:child_process";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");

interface Case {
  readonly file: string;
  readonly code: string;
}

/**
 * Rules that a piece of code breaks, one list a case. ESLint reads its flat configuration as an ES module, which jest cannot,
 * so it runs in a process of its own, once for all cases; rules that need types are left out, as the files do not exist.
 */
function brokenRules(cases: readonly Case[]): string[][] {
  const program = `
    const { ESLint } = require("eslint");
    const ts = require("typescript-eslint");
    (async () => {
      const { importRules } = await import("./scripts/importRules.mjs");
      const language = { files: ["**/*.{ts,tsx}"], languageOptions: { parser: ts.parser } };
      const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [language, ...importRules] });
      const answers = [];
      for (const { file, code } of ${JSON.stringify(cases)}) {
        const [result] = await eslint.lintText(code, { filePath: file });
        answers.push(result.messages.map((message) => message.ruleId ?? message.message));
      }
      console.log(JSON.stringify(answers));
    })();`;
  const printed = execFileSync(process.execPath, ["-e", program], { cwd: ROOT, encoding: "utf8" });
  return JSON.parse(printed) as string[][];
}

/** What the project's own configuration says about imports, one answer a file. */
function configuredImports(files: readonly string[]): unknown[] {
  const program = `
    const { ESLint } = require("eslint");
    const eslint = new ESLint();
    Promise.all(${JSON.stringify(files)}.map((file) => eslint.calculateConfigForFile(file)))
      .then((all) => console.log(JSON.stringify(all.map((one) => one.rules["no-restricted-imports"]))));`;
  return JSON.parse(execFileSync(process.execPath, ["-e", program], { cwd: ROOT, encoding: "utf8" })) as unknown[];
}

const imports = (from: string) => `import { a } from "${from}"; a();`;

const REFUSED: readonly (readonly [file: string, code: string, rule: string])[] = [
  ["src/ita/scores/a.ts", imports("../../sheets/plan"), "no-restricted-imports"],
  ["src/ita/a.ts", imports("../i18n/th"), "no-restricted-imports"],
  ["src/ita/a.ts", imports("node:fs"), "no-restricted-imports"],
  ["src/ita/a.ts", imports("react"), "no-restricted-imports"],
  ["src/ita/a.ts", 'export { a } from "../excel/api";', "no-restricted-imports"],
  ["src/ita/a.ts", 'import type { A } from "../excel/types"; export type B = A;', "no-restricted-imports"],
  ["src/ita/a.ts", 'export const a = () => import("../excel/api");', "no-restricted-syntax"],
  ["src/ita/a.ts", "export const a = document.title;", "no-restricted-globals"],
  ["src/ita/a.ts", "export const a = process.platform;", "no-restricted-globals"],
  ["src/sheets/a.ts", imports("../excel/api"), "no-restricted-imports"],
  ["src/sheets/a.ts", imports("zod"), "no-restricted-imports"],
  ["src/sheets/a.ts", "export type A = Excel.Range;", "no-restricted-syntax"],
  ["src/sheets/a.ts", "export const a = () => Office.context;", "no-restricted-globals"],
  ["src/excel/a.ts", imports("../taskpane/App"), "no-restricted-imports"],
  ["src/excel/a.ts", imports("../host/types"), "no-restricted-imports"],
  ["src/excel/a.ts", imports("../i18n/th"), "no-restricted-imports"],
  ["src/i18n/a.ts", imports("../ita/types"), "no-restricted-imports"],
  ["src/commands/a.ts", imports("../taskpane/App"), "no-restricted-imports"],
  ["src/commands/a.ts", imports("react"), "no-restricted-imports"],
  ["src/taskpane/A.tsx", imports("../sheets/plan"), "no-restricted-imports"],
  ["src/taskpane/A.tsx", imports("../host/types"), "no-restricted-imports"],
  ["src/taskpane/A.tsx", imports("@cj-tech-master/excelts"), "no-restricted-imports"],
  ["src/taskpane/A.tsx", imports("../files/readXlsx"), "no-restricted-imports"],
  ["src/taskpane/A.tsx", 'export const a = () => import("../host/createHost");', "no-restricted-syntax"],
  ["src/files/a.ts", imports("../excel/types"), "no-restricted-imports"],
  ["src/files/a.ts", imports("@cj-tech-master/excelts"), "no-restricted-imports"],
  ["src/files/a.ts", "export const a = () => Office.context;", "no-restricted-globals"],
  ["src/host/a.ts", imports("../ita/types"), "no-restricted-imports"],
  ["src/host/objects/a.ts", imports("@cj-tech-master/excelts"), "no-restricted-imports"],
  ["src/host/engine/a.ts", imports("../../excel/types"), "no-restricted-imports"],
  ["src/workbench/a.ts", imports("@cj-tech-master/excelts/formula"), "no-restricted-imports"],
  ["src/workbench/a.ts", "export const a = () => Excel.run;", "no-restricted-globals"],
  ["src/cli/a.ts", imports("@cj-tech-master/excelts"), "no-restricted-imports"],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ["src/ita/scores/a.ts", imports("../types")],
  ["src/ita/scores/a.ts", imports("zod")],
  ["src/sheets/result/a.ts", imports("../../ita/types")],
  ["src/excel/a.ts", imports("../sheets/plan") + "export const b = () => Excel.run;"],
  ["src/commands/a.ts", imports("../excel/api") + 'import { b } from "../i18n/th"; b(Office.context);'],
  ["src/taskpane/A.tsx", imports("react") + 'import { b } from "../commands/fiscalYears"; b();'],
  ["src/taskpane/A.tsx", imports("react-dom/client")],
  ["src/taskpane/a.ts", 'export const a = () => import("../files/readXlsx");'],
  ["src/files/a.ts", imports("../ita/reading/rowFilter")],
  ["src/host/engine/a.ts", imports("@cj-tech-master/excelts/formula")],
  ["src/host/node/a.ts", imports("node:fs/promises") + 'import { JSDOM } from "jsdom"; new JSDOM();'],
  ["src/workbench/a.ts", imports("../host/types") + 'import { b } from "../excel/api"; b();'],
  ["src/cli/a.ts", imports("node:fs/promises") + 'import { b } from "../ita/types"; b();'],
];

describe("import rules", () => {
  const answers = brokenRules([...REFUSED, ...ALLOWED].map(([file, code]) => ({ file, code })));

  test.each(REFUSED.map(([file, code, rule], index) => [file, code, rule, answers[index]] as const))(
    "%s must not hold: %s",
    (_file, _code, rule, broken) => {
      expect(broken).toEqual([rule]);
    }
  );

  test.each(ALLOWED.map(([file, code], index) => [file, code, answers[REFUSED.length + index]] as const))(
    "%s may hold: %s",
    (_file, _code, broken) => {
      expect(broken).toEqual([]);
    }
  );

  test("are part of the project's lint as errors", () => {
    const rooms = ["ita", "sheets", "excel", "i18n", "commands", "taskpane", "files", "host"];
    const rules = configuredImports(rooms.map((room) => `src/${room}/a.ts`));
    expect(rules).toHaveLength(rooms.length);
    for (const rule of rules) {
      expect(rule).toEqual([2, { patterns: expect.arrayContaining([expect.objectContaining({})]) as unknown }]);
    }
  });
});
