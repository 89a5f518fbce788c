/**
 * Every case as a workbook in the embedded host: what is found, and that no source cell changes. A whole run of the command
 * line costs seconds, so every fourth case goes on to it: pane and command line find the same.
 */
import { CASES } from "./cases";
import { findingText } from "./compare";
import { analyzeJson, hostRun, openCase } from "./hostRun";
import { openFile, runCli, temporaryFolder } from "../cli/runCli";
import type { Finding } from "../../src/ita/types";
import type { CorpusCase } from "./types";

const COMMAND_LINE_EVERY = 4;

const folder = temporaryFolder();

type Told = Pick<Finding, "code" | "severity" | "sheet" | "cell">;
const told = (findings: readonly Told[]): string[] =>
  findings.map(({ code, severity, sheet, cell }) => `${code} ${severity} ${sheet ?? "-"}!${cell ?? "-"}`).sort();

/** Figures of a case that its findings say cannot be read: our score sheet then waits for them as well. */
const leavesGaps = (one: CorpusCase): boolean =>
  one.expect.findings.some(({ code }) =>
    ["not-a-number", "out-of-range", "indicator-missing", "indicator-duplicate", "score-missing"].includes(code)
  );

test.each(CASES.map((one, at) => [one.name, one, at] as const))("%s", async (_, one, at) => {
  const { before, after, imported, status, saved } = await hostRun(one);
  expect(after).toBe(before);

  const years = Object.values(one.expect.years);
  const hasScores = years.some((year) => Object.keys(year.indicators ?? {}).length > 0);
  if (years.length === 0) expect(imported.ok).toBe(false);
  // Where all figures contradict one another there is nothing to bring in.
  else if (one.expect.open && years.every((year) => Object.keys(year).length === 0))
    expect(imported).toMatchObject({ ok: false, problems: [expect.objectContaining({ code: "year-order" })] });
  else if (!one.scoreSheets) expect(imported).toMatchObject({ ok: true });

  const wanted = new Set(one.expect.findings.map(({ code }) => code));
  if (status.hasScoreSheets) {
    const found = new Set(status.findings.map(({ code }) => code));
    expect([...wanted].filter((code) => !found.has(code))).toEqual([]);
    const above = status.findings.filter(
      ({ severity, code }) =>
        severity !== "note" && !wanted.has(code) && !(code === "score-missing" && (leavesGaps(one) || !hasScores))
    );
    expect(above.map(findingText)).toEqual([]);
  }

  if (at % COMMAND_LINE_EVERY !== 0) return;
  const run = await analyzeJson(folder, `case-${at}`, saved);
  // Figures that contradict one another may be left out, all of them.
  if (!hasScores && one.expect.open && run.status === 0) return;
  if (!hasScores) {
    // Nothing to analyse: the command says so and writes nothing.
    expect({ status: run.status, out: run.out }).toEqual({ status: 2, out: "" });
    expect(run.err).not.toBe("");
    return;
  }
  expect(run.err).toBe("");
  const report = JSON.parse(run.out) as Report;
  expect(told(report.findings)).toEqual(told(status.findings));
  for (const { sheet, kind, fiscalYears } of one.expect.sources)
    for (const fiscalYear of fiscalYears)
      expect(report.sources).toContainEqual(
        expect.objectContaining({
          sheet,
          kind: typeof kind === "string" ? kind : expect.stringMatching(new RegExp(`^(${kind.join("|")})$`)),
          fiscalYear,
        })
      );
});

interface Report {
  readonly output: string;
  readonly findings: readonly Told[];
  readonly sources: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly kind: string;
    readonly fiscalYear: number | null;
    readonly confidence: number;
  }[];
}

test.each([
  "our own score sheets, two years",
  "instruments and indicators on one sheet, a table below the other",
  "agencies in rows: the one of the hint",
  "Tan Yong Mat with its errors 1, 6, 7, 8, 10, 11",
  "Khelang's outcome table: a sign, two differences, a plain 100, an average that is none",
])("the workbook of “%s” opens again with its sheets and scores", async (name) => {
  const one = CASES.find((each) => each.name === name)!;
  const { host, saved, status } = await hostRun(one);
  const again = await openFile(saved);
  expect(again.book.sheets.map(({ name }) => name)).toEqual(host.book.sheets.map(({ name }) => name));
  for (const sheet of host.book.sheets) {
    const area = sheet.usedArea(true);
    const copy = again.book.sheets.find(({ name }) => name === sheet.name)!;
    expect(copy.usedArea(true)).toEqual(area);
    for (let row = 0; area && row < area.rowCount; row++)
      for (let column = 0; column < area.columnCount; column++)
        expect(copy.value(area.row + row, area.column + column)).toEqual(
          sheet.value(area.row + row, area.column + column)
        );
  }
  expect(status.problems).toEqual([]);
});

test.each(
  CASES.filter(({ choices, hints, scoreSheets }) => !choices && !hints && !scoreSheets)
    .slice(1, 4)
    .map((one) => [one.name, one] as const)
)("the command line alone takes the proposals and finds the same: %s", async (name, one) => {
  const host = await openCase(one);
  const alone = await analyzeJson(folder, `alone-${name}`, await host.save());
  const { status } = await hostRun(one);
  expect(alone.err).toBe("");
  const report = JSON.parse(alone.out) as Report;
  expect(told(report.findings)).toEqual(told(status.findings));

  // The sheets that an analysis leaves are no sources of scores themselves.
  const again = await runCli(report.output, "--json");
  const second = JSON.parse(again.out) as Report;
  expect(told(second.findings)).toEqual(told(report.findings));
  const foreign = ({ sources }: Report): Report["sources"] => sources.filter(({ kind }) => kind !== "scoreSheet");
  expect(foreign(second)).toEqual(foreign(report));
});
