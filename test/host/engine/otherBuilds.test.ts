import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/* jest loads the library's CommonJS build; the command line runs its ES modules and the workbench its browser build. */
const ROOT = path.join(process.cwd(), "node_modules", "@cj-tech-master", "excelts", "dist");

test("the patches are in the ES module build that the command line runs", () => {
  const script = `
    import { createBook } from ${JSON.stringify(path.join(process.cwd(), "src", "host", "engine", "book.ts"))};
    const sheet = createBook().activeSheet;
    sheet.setCell(0, 0, { kind: "number", number: 5 });
    sheet.setCell(0, 2, { kind: "formula", formula: '=COUNTIF(A1:A4,">=0")' });
    sheet.setCell(1, 2, { kind: "formula", formula: "=ROUND(1.005,2)" });
    console.log(JSON.stringify([sheet.value(0, 2), sheet.value(1, 2)]));
  `;
  const folder = mkdtempSync(path.join(tmpdir(), "build-"));
  const file = path.join(folder, "calculate.mts");
  writeFileSync(file, script);
  const out = execFileSync(process.execPath, ["--import", "tsx", file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(JSON.parse(out)).toEqual([1, 1.01]);
});

test("every patched file is patched in all three builds alike", () => {
  const patch = readFileSync(path.join(process.cwd(), "patches", "@cj-tech-master+excelts+10.2.0.patch"), "utf8");
  const files = [...patch.matchAll(/^diff --git a\/\S*\/dist\/(browser|cjs|esm)\/(\S+) /gm)].map(
    ([, build, file]) => [build, file] as const
  );
  expect(files.length).toBeGreaterThan(30);
  const buildsOf = (name: string): string[] =>
    files.flatMap(([build, file]) => (file === name && build !== undefined ? [build] : [])).sort();
  const partly = [...new Set(files.map(([, file]) => file ?? ""))].filter((file) => {
    const exists = (["browser", "cjs", "esm"] as const).filter((build) => {
      try {
        return readFileSync(path.join(ROOT, build, file)).length > 0;
      } catch {
        // Some files exist for Node or for the browser only.
        return false;
      }
    });
    return buildsOf(file).join() !== exists.join();
  });
  expect(partly).toEqual([]);
});
