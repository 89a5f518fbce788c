import { analyse } from "../../src/ita/analysis";
import { FISCAL_YEARS, frameworkOf } from "../../src/ita/frameworks";
import { proposeMeasures } from "../../src/ita/measures";
import { tanYongMat } from "../../src/ita/samples";
import type { Assessment } from "../../src/ita/types";
import { canonicalPlanned } from "../../src/sheets/merge/canonical";
import type { SheetPlan, ValidationPlan } from "../../src/sheets/plan";
import { resultSheets } from "../../src/sheets/result";
import { noCounts } from "../../src/sheets/merge/mergeTable";
import { bankSheet } from "../../src/sheets/measures/bankSheet";
import { coverageSheet } from "../../src/sheets/measures/coverageSheet";
import { followUpSheet } from "../../src/sheets/measures/followUpSheet";
import { measuresSheet } from "../../src/sheets/measures/measuresSheet";
import { outcomeSheet } from "../../src/sheets/measures/outcomeSheet";
import { REPORTS } from "../../src/sheets/measures/reports";
import type { ResultInput } from "../../src/sheets/result/context";
import { logSheet } from "../../src/sheets/result/logSheet";
import { rowsOf } from "../ita/measures/measureRows";
import { filledInput } from "../../src/sheets/score/input";
import { scoreSheets } from "../../src/sheets/score";

const HEADERS = {
  indicatorCode: "รหัส",
  indicatorCurrent: "ก",
  indicatorPrevious: "ข",
  indicatorEarlier: new Map(),
  question: { code: "ข้อ", current: "ก", previous: "ข", remark: "ค" },
  settingCode: "รหัส",
  settingValue: "ค่า",
  unit: "หน่วยงาน",
};

function plansOf(fiscalYear: number): SheetPlan[] {
  const current: Assessment = {
    ...tanYongMat.current,
    fiscalYear,
    questions: Object.fromEntries(frameworkOf(fiscalYear).questions.map(({ code }) => [code, 5000])),
  };
  const analysis = analyse({
    agency: "ก",
    current,
    previous: null,
    strengthThreshold: 9000,
    passMark: null,
    digits: "thai",
  });
  const input: ResultInput = {
    analysis,
    headers: HEADERS,
    fingerprint: { scores: 0, settings: new Map() },
    yearPlaces: new Map(),
    units: ["กองคลัง"],
    standing: new Set<"byQuestion" | "causes" | "itemGaps">(["byQuestion", "causes", "itemGaps"]),
    asOf: "วันนี้",
    ran: "",
  };
  return [
    ...scoreSheets(filledInput({ agency: "ก", current, previous: null })),
    ...resultSheets(input),
    ...measureSheets(input),
  ];
}

function measureSheets(input: ResultInput): SheetPlan[] {
  const proposals = proposeMeasures(input.analysis);
  const measures = rowsOf(proposals);
  const year = { fiscalYear: input.analysis.fiscalYear + 1, measures, reports: [] };
  const counts = noCounts();
  return [
    measuresSheet({ ...input, measures: proposals, ownRows: [], linked: new Map(), added: new Map(), asked: {} }),
    coverageSheet({ ...input, year }),
    followUpSheet({ ...input, year }, new Map()),
    outcomeSheet({ ...input, year: { ...year, fiscalYear: input.analysis.fiscalYear } }, true),
    ...Object.values(REPORTS).map((report) => report({ ...input, year })),
    bankSheet(
      input,
      measures.map((measure) => ({ id: measure.id, measure }))
    ),
    logSheet(input, { at: "2026-11-20 09:00:00", counts }, null),
  ];
}

/* Limits of Excel that a request would be refused for (or, worse, cut silently). */
describe.each(FISCAL_YEARS)("the sheets of %i", (year) => {
  const plans = plansOf(year);

  test("each row has a key of its own, and a value for each column", () => {
    for (const { table } of plans) {
      const at = table.columns.findIndex((column) => column.id === table.keyColumn);
      const keys = table.rows.map((row) => canonicalPlanned(row[at] ?? null));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).not.toContain("");
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      expect(new Set(table.columns.map((column) => column.header)).size).toBe(table.columns.length);
      expect(table.rows.length).toBeGreaterThan(0);
    }
  });

  test("validation words fit: titles 32 characters, messages 225, lists 255", () => {
    const validations = plans.flatMap(({ table }): ValidationPlan[] => [
      ...table.columns.flatMap((column) => column.validation ?? []),
      ...(table.cellValidations ?? []).map((cell) => cell.validation),
    ]);
    expect(validations.length).toBeGreaterThan(5);
    for (const { rule, prompt, error } of validations) {
      for (const words of [prompt, error]) {
        if (!words) continue;
        expect(words.title.length).toBeLessThanOrEqual(32);
        expect(words.message.length).toBeLessThanOrEqual(225);
      }
      if (rule.kind === "list") {
        expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
        for (const value of rule.values) expect(value).not.toContain(",");
      }
    }
  });

  test("formulas stay under 8,192 characters, tab names under 32, table names are plain ASCII", () => {
    for (const plan of plans) {
      expect(plan.name.length).toBeLessThanOrEqual(31);
      expect(plan.table.name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
      for (const value of plan.table.rows.flat()) {
        if (value !== null && typeof value === "object" && "formula" in value)
          expect(value.formula.length).toBeLessThan(4000);
        if (typeof value === "string") expect(value.length).toBeLessThan(32_767);
      }
    }
  });

  test("headers and footers fit in 255 characters even for a long agency name", () => {
    for (const plan of plans) expect(plan.print.footer?.length).toBeLessThan(200);
  });
});
