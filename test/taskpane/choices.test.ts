import { recognise } from "../../src/ita/reading/recognise";
import {
  choicesToSend,
  missingIn,
  needsReadingAgain,
  NO_EDITS,
  reportIsOpen,
  withColumnChange,
  withEdits,
  withTableChange,
} from "../../src/taskpane/sources/choices";
import { previewOf, subjectsOf, yearsOf } from "../../src/taskpane/sources/counts";
import { agencyGrid, confirmed, reportOf, yearsKnown, yearsUnknown } from "./sourceSamples";
import { halfFilled, emptyWorkbook } from "./samples";
import type { SourceTable } from "../../src/ita/reading/types";

const tableOf = (grid: Parameters<typeof recognise>[0][number]): SourceTable => recognise([grid]).tables[0]!;
const NO_HINTS = { fiscalYear: null, agency: null };

describe("corrections laid over what was recognised", () => {
  const unknown = tableOf(yearsUnknown);

  it("leave a table alone that has none", () => {
    expect(withEdits([unknown], NO_EDITS)[0]).toBe(unknown);
    expect(choicesToSend([unknown], NO_EDITS)).toEqual([{ key: unknown.key, use: true }]);
  });

  it("give a column its year, and its figures with it", () => {
    const edits = withColumnChange(
      withColumnChange(NO_EDITS, unknown.key, ["D"], { fiscalYear: 2568 }),
      unknown.key,
      ["C"],
      {
        fiscalYear: 2567,
      }
    );
    const [table] = withEdits([unknown], edits);
    expect(missingIn(unknown).map(({ what, columns }) => [what, columns.length])).toEqual([["year", 2]]);
    expect(missingIn(table!)).toEqual([]);
    expect([unknown, table!].map(({ doubts }) => doubts.filter(({ code }) => code === "year-unknown").length)).toEqual([
      2, 0,
    ]);
    expect(yearsOf(table!)).toEqual([2567, 2568]);
    expect(previewOf([table!], NO_HINTS).years).toEqual([
      { fiscalYear: 2568, overall: false, indicators: 10, questions: 0 },
      { fiscalYear: 2567, overall: false, indicators: 10, questions: 0 },
    ]);
    expect(choicesToSend([table!], edits)).toEqual([
      { key: unknown.key, use: true, columns: { C: { fiscalYear: 2567 }, D: { fiscalYear: 2568 } } },
    ]);
  });

  it("read as the cells will read with the same choices", () => {
    const edits = withColumnChange(NO_EDITS, unknown.key, ["D"], { fiscalYear: 2568 });
    const [laidOver] = withEdits([unknown], edits);
    const [readAgain] = recognise([yearsUnknown], choicesToSend([laidOver!], edits)).tables;
    expect(previewOf([laidOver!], NO_HINTS)).toEqual(previewOf([readAgain!], NO_HINTS));
  });

  it("drop the figures of a column that staff do not want", () => {
    const known = tableOf(yearsKnown);
    const edits = withColumnChange(NO_EDITS, known.key, ["C"], { role: "other" });
    const tables = withEdits([known], edits);
    expect(previewOf(tables, NO_HINTS).years.map(({ fiscalYear }) => fiscalYear)).toEqual([2568]);
    expect(needsReadingAgain(tables, edits)).toBe(false);
  });

  it("say when only the cells can tell what comes of them", () => {
    const known = tableOf(yearsKnown);
    const asked = [
      withColumnChange(NO_EDITS, known.key, ["B"], { role: "score" }),
      withTableChange(NO_EDITS, known.key, { kind: "ranking" }),
      withTableChange(NO_EDITS, known.key, { agency: "เทศบาลตำบลอื่น" }),
    ];
    expect(asked.map((edits) => needsReadingAgain([known], edits))).toEqual([true, true, true]);
    expect(needsReadingAgain([known], withTableChange(NO_EDITS, known.key, { use: false }))).toBe(false);
  });

  it("ask nothing of a table that is not used", () => {
    const [table] = withEdits([unknown], withTableChange(NO_EDITS, unknown.key, { use: false }));
    expect(missingIn(table!)).toEqual([]);
    expect(choicesToSend([table!], NO_EDITS)).toEqual([{ key: unknown.key, use: false }]);
  });

  it("ask for an agency where a table has many", () => {
    const many = tableOf(agencyGrid(5));
    expect(missingIn(many).map(({ what }) => what)).toEqual(["agency"]);
    const edits = withTableChange(NO_EDITS, many.key, { agency: many.agencies[2]! });
    const [picked] = withEdits([many], edits);
    expect(missingIn(picked!)).toEqual([]);
    expect(picked!.doubts.map(({ code }) => code)).not.toContain("agency-unpicked");
    expect(choicesToSend([many], edits)[0]).toMatchObject({ agency: "เทศบาลตำบลบ้านที่ 3" });
  });

  it("say outright a year that was only offered, so that the press confirms it", () => {
    const offered: SourceTable = {
      ...unknown,
      columns: unknown.columns.map((column) =>
        column.role === "score" ? { ...column, fiscalYear: 2568, yearFrom: "offered" } : column
      ),
    };
    expect(choicesToSend([offered], NO_EDITS)[0]?.columns).toEqual({
      C: { fiscalYear: 2568 },
      D: { fiscalYear: 2568 },
    });
  });

  it("repeat all of a table that was confirmed before, for a new decision takes the place of the old", () => {
    const known = { ...tableOf(yearsKnown), confirmed: true };
    const [choice] = choicesToSend([known], withColumnChange(NO_EDITS, known.key, ["C"], { fiscalYear: 2566 }));
    expect(choice).toMatchObject({ kind: "indicators", use: true });
    expect(Object.keys(choice?.columns ?? {})).toEqual(["A", "B", "C", "D"]);
    expect(choice?.columns?.["C"]).toEqual({ role: "score", fiscalYear: 2566 });
  });
});

describe("what a card counts", () => {
  it("is each indicator once, whatever the number of its figures", () => {
    expect(subjectsOf(tableOf(yearsKnown), "indicator")).toBe(10);
    expect(subjectsOf(tableOf(yearsKnown), "question")).toBe(0);
  });

  it("comes from the columns where agencies stand in the rows", () => {
    expect(subjectsOf(tableOf(agencyGrid(3)), "indicator")).toBe(10);
  });
});

describe("the report of a workbook's tables", () => {
  const report = reportOf([yearsKnown]);
  const closed = { ...report, pending: false };

  it("is open while scores wait, and in an empty workbook until every table is decided on", () => {
    expect(reportIsOpen({ hasScoreSheets: true, sources: report })).toBe(true);
    expect(reportIsOpen({ hasScoreSheets: true, sources: closed })).toBe(false);
    expect(reportIsOpen({ hasScoreSheets: false, sources: closed })).toBe(true);
    expect(reportIsOpen({ hasScoreSheets: false, sources: confirmed(report) })).toBe(false);
    expect(reportIsOpen(emptyWorkbook)).toBe(false);
    expect(reportIsOpen(halfFilled)).toBe(false);
  });
});
