/** Slips, and things that only look like slips, that a review of whole workbooks brought up. */
import { block, lines, sheet, stack, type Block, type Cell } from "../sheet";
import { frameworkOf } from "../../../src/ita/frameworks";
import { INDICATOR_NUMBERS, type Assessment, type IndicatorNo } from "../../../src/ita/types";
import { parts, tan2567, tan2568, TAN_YONG_MAT } from "../scores";
import type { CorpusCase } from "../types";

const title = lines(`ผลการประเมิน ITA ${TAN_YONG_MAT} ปีงบประมาณ พ.ศ. 2568`);
const names = frameworkOf(2568).indicators.map(({ nameTh }) => nameTh);
const points = (year: Assessment, no: IndicatorNo): number => (year.indicators[no] ?? 0) / 100;
const change = (no: IndicatorNo): number => ((tan2568.indicators[no] ?? 0) - (tan2567.indicators[no] ?? 0)) / 100;

const oneYear = (...after: readonly string[]): Block =>
  stack(
    title,
    block([
      ["ที่", "ตัวชี้วัด", "คะแนน"],
      ...INDICATOR_NUMBERS.map((no): Cell[] => [no, names[no - 1] ?? "", points(tan2568, no)]),
    ]),
    lines(...after)
  );
const compared = (header: readonly string[], row: (no: IndicatorNo) => readonly Cell[]): Block =>
  block([
    ["ที่", "ตัวชี้วัด", "ปี 2567", "ปี 2568", ...header],
    ...INDICATOR_NUMBERS.map((no): Cell[] => [
      no,
      names[no - 1] ?? "",
      points(tan2567, no),
      points(tan2568, no),
      ...row(no),
    ]),
  ]);
const arrow = (no: IndicatorNo): string => (change(no) > 0 ? "▲" : change(no) < 0 ? "▼" : "–");

const read2568: Pick<CorpusCase["expect"], "years" | "sources"> = {
  years: { 2568: parts(tan2568, "indicators") },
  sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2568] }],
};
const readBoth: Pick<CorpusCase["expect"], "years" | "sources"> = {
  years: { 2568: parts(tan2568, "indicators"), 2567: parts(tan2567, "indicators") },
  sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567, 2568] }],
};
const sentence = (name: string, text: string, code: string | null): CorpusCase => ({
  name: `reviewed: ${name}`,
  sheets: [sheet("ก", oneYear(text))],
  expect: { ...read2568, findings: code === null ? [] : [{ code, sheet: "ก", cell: "A13" }] },
});

export const reviewedFaults: readonly CorpusCase[] = [
  sentence(
    "an announced instrument may be a hundredth off the mean of its printed indicators",
    "แบบวัด IIT ได้ 99.89 คะแนน EIT 99.98 คะแนน OIT 85.00 คะแนน",
    null
  ),
  sentence("two hundredths off are a slip", "แบบวัด OIT ได้ 85.02 คะแนน", "sentence-number"),
  sentence(
    "an indicator called the lowest that is not",
    "ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ ตัวชี้วัดที่ 9 (90.00 คะแนน)",
    "sentence-number"
  ),
  sentence("the lowest indicator", "ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ ตัวชี้วัดที่ 10 (80.00 คะแนน)", null),
  sentence(
    "a date of the result before its year, with the date first",
    "ตามประกาศผลลงวันที่ ๑๗ ตุลาคม ๒๕๖๒ ปีงบประมาณ ๒๕๖๘",
    "year-order"
  ),
  {
    name: "reviewed: sizes of differences beside arrows",
    sheets: [
      sheet(
        "ก",
        compared(["ผลต่าง", "แนวโน้ม"], (no) => [Math.abs(change(no)), arrow(no)])
      ),
    ],
    expect: { ...readBoth, findings: [] },
  },
  {
    name: "reviewed: sizes of differences without any sign",
    sheets: [
      sheet(
        "ก",
        compared(["ผลต่าง"], (no) => [Math.abs(change(no))])
      ),
    ],
    expect: { ...readBoth, findings: [] },
  },
  {
    name: "reviewed: differences of the wrong sign throughout are one remark",
    sheets: [
      sheet(
        "ก",
        compared(["เปลี่ยนแปลง"], (no) => [-change(no)])
      ),
    ],
    expect: { ...readBoth, findings: [{ code: "delta-sign", sheet: "ก" }] },
  },
];
