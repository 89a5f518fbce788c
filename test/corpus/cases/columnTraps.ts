/** Columns and rows that stand beside scores in real tables and are none, or belong to somebody else. */
import { block, gap, lines, sheet, stack, withCell, type Block, type Cell } from "../sheet";
import { frameworkOf } from "../../../src/ita/frameworks";
import { INDICATOR_NUMBERS, type Assessment } from "../../../src/ita/types";
import { parts, TAN_YONG_MAT, y2566, y2567, y2568 } from "../scores";
import type { CorpusCase } from "../types";

const names = frameworkOf(2568).indicators.map(({ nameTh }) => nameTh);
const hundredths = (year: Assessment, no: number): number => year.indicators[INDICATOR_NUMBERS[no - 1]!] ?? 0;
const cell = (value: number): Cell => ({ value: value / 100, format: "0.00" });
const score = (year: Assessment, no: number): Cell => cell(hundredths(year, no));
const difference = (one: Assessment, other: Assessment, no: number): Cell => ({
  value: (hundredths(one, no) - hundredths(other, no)) / 100,
  format: "+0.00;-0.00;0.00",
});
const table = (
  header: readonly Cell[],
  row: (no: number) => readonly Cell[],
  ...after: readonly (readonly Cell[])[]
): Block => block([header, ...INDICATOR_NUMBERS.map(row), ...after]);
const label = (no: number): string => `ตัวชี้วัดที่ ${no} ${names[no - 1]!}`;

const only2568: CorpusCase["expect"] = {
  years: { 2568: parts(y2568, "indicators") },
  sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2568] }],
  findings: [],
};

export const columnTraps: readonly CorpusCase[] = [
  {
    name: "differences between every two years that stand side by side",
    sheets: [
      sheet(
        "ก",
        table(["ตัวชี้วัด", "ปี 2566", "ปี 2567", "ผลต่าง", "ปี 2568", "ผลต่าง"], (no) => [
          label(no),
          score(y2566, no),
          score(y2567, no),
          difference(y2567, y2566, no),
          score(y2568, no),
          difference(y2568, y2567, no),
        ])
      ),
    ],
    expect: {
      years: {
        2568: parts(y2568, "indicators"),
        2567: parts(y2567, "indicators"),
        2566: parts(y2566, "indicators"),
      },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2566, 2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "three years and a difference that names the years it is of",
    sheets: [
      sheet(
        "ก",
        table(["ตัวชี้วัด", "ปี 2566", "ปี 2567", "ปี 2568", "ผลต่าง (2568-2566)"], (no) => [
          label(no),
          score(y2566, no),
          score(y2567, no),
          score(y2568, no),
          difference(y2568, y2566, no),
        ])
      ),
    ],
    expect: {
      years: {
        2568: parts(y2568, "indicators"),
        2567: parts(y2567, "indicators"),
        2566: parts(y2566, "indicators"),
      },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2566, 2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "a difference from the pass line is none between years",
    sheets: [
      sheet(
        "ก",
        table(["ตัวชี้วัด", "คะแนน ปี 2567", "คะแนน ปี 2568", "ผลต่างจากเกณฑ์ 85"], (no) => [
          label(no),
          score(y2567, no),
          score(y2568, no),
          cell(hundredths(y2568, no) - 8500),
        ])
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators"), 2567: parts(y2567, "indicators") },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "a column of relative changes in percent",
    sheets: [
      sheet(
        "ก",
        table(["ตัวชี้วัด", "ปี 2567", "ปี 2568", "ผลต่าง", "ร้อยละการเปลี่ยนแปลง"], (no) => [
          label(no),
          score(y2567, no),
          score(y2568, no),
          difference(y2568, y2567, no),
          { value: (hundredths(y2568, no) - hundredths(y2567, no)) / hundredths(y2567, no), format: "0.00%" },
        ])
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators"), 2567: parts(y2567, "indicators") },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "the country's mean of the same year beside the agency's scores",
    sheets: [
      sheet(
        "ก",
        table(["ตัวชี้วัด", "คะแนนหน่วยงาน ปี 2568", "ค่าเฉลี่ยระดับประเทศ ปี 2568"], (no) => [
          label(no),
          score(y2568, no),
          cell(hundredths(y2566, no)),
        ])
      ),
    ],
    expect: only2568,
  },
  {
    name: "the full mark in brackets in the heading of the scores",
    sheets: [
      sheet(
        "ก",
        table(["ตัวชี้วัด", "คะแนน ปี 2568 (เต็ม 100)"], (no) => [label(no), score(y2568, no)])
      ),
    ],
    expect: only2568,
  },
  {
    name: "a sheet called after the short year that another sheet names in full",
    sheets: [
      sheet(
        "ก",
        table(["ตัวชี้วัด", "คะแนน ปี 2568"], (no) => [label(no), score(y2568, no)])
      ),
      sheet(
        "แบบวัด 68",
        block([
          ["แบบวัด", "คะแนน"],
          ["IIT", cell(9335)],
          ["OIT", cell(9819)],
        ])
      ),
    ],
    expect: {
      years: { 2568: { ...parts(y2568, "indicators"), components: { IIT: 9335, OIT: 9819 } } },
      sources: [
        { sheet: "ก", kind: "indicators", fiscalYears: [2568] },
        { sheet: "แบบวัด 68", kind: "instruments", fiscalYears: [2568] },
      ],
      findings: [],
    },
  },
  {
    name: "a last row with the sum of the ten",
    sheets: [
      sheet(
        "ก",
        table(["ตัวชี้วัด", "คะแนน ปี 2568"], (no) => [label(no), score(y2568, no)], [
          "รวม",
          cell(INDICATOR_NUMBERS.reduce((sum, no) => sum + hundredths(y2568, no), 0)),
        ])
      ),
    ],
    expect: only2568,
  },
  {
    name: "pass or fail, numbers of questions and of respondents beside the scores",
    sheets: [
      sheet(
        "ก",
        table(["ตัวชี้วัด", "จำนวนข้อ", "จำนวนผู้ตอบ (คน)", "คะแนน ปี 2568", "ผ่าน/ไม่ผ่าน"], (no) => [
          label(no),
          no <= 8 ? 3 : no === 9 ? 20 : 8,
          61,
          score(y2568, no),
          "ผ่าน",
        ])
      ),
    ],
    expect: only2568,
  },
  {
    name: "two neighbours in two columns: nobody's scores are taken silently",
    sheets: [
      sheet(
        "ก",
        stack(
          lines("เปรียบเทียบผลการประเมิน ปีงบประมาณ พ.ศ. 2568"),
          table(["ตัวชี้วัด", "เทศบาลตำบลบ้านสมมติ", "เทศบาลเมืองทดลอง"], (no) => [
            label(no),
            score(y2568, no),
            score(y2567, no),
          ])
        )
      ),
    ],
    agency: TAN_YONG_MAT,
    expect: { years: {}, sources: [], findings: [] },
  },
  {
    name: "a check list of items with marks, units and dates holds no scores",
    sheets: [
      sheet(
        "ปฏิทิน ปี 2569",
        block([
          ["ข้อ", "รายการ", "มี", "ไม่มี", "หน่วยงานรับผิดชอบ", "กำหนดส่ง"],
          ...["O1", "O2", "O3", "O4", "O5", "O6"].map((code, at) => [
            code,
            frameworkOf(2569).questions.find((rule) => rule.code === code)?.textTh ?? "รายการเปิดเผยข้อมูล",
            at % 2 === 0 ? "✓" : "",
            at % 2 === 0 ? "" : "✓",
            "สำนักปลัดเทศบาล",
            { value: 46082 + at, format: "d mmm yyyy" },
          ]),
        ])
      ),
    ],
    expect: { years: {}, sources: [], findings: [] },
  },
  {
    name: "units in charge of every indicator, with running numbers",
    sheets: [
      sheet(
        "ผู้รับผิดชอบ ปี 2568",
        table(["ลำดับ", "ตัวชี้วัด", "หน่วยงานรับผิดชอบ", "จำนวนคน"], (no) => [no, names[no - 1]!, "กองคลัง", no + 2])
      ),
    ],
    expect: { years: {}, sources: [], findings: [] },
  },
  {
    name: "a table below seven hundred rows of a register, with one wrong difference",
    sheets: [
      sheet(
        "ทะเบียน",
        stack(
          block(
            Array.from({ length: 700 }, (_, at) => [at + 1, `รายการจัดซื้อเลขที่ ${at + 1}/๒๕๖๘`, "เบิกจ่ายแล้ว", at * 12.5])
          ),
          gap(4),
          withCell(
            table(["ตัวชี้วัด", "ปี 2567", "ปี 2568", "ผลต่าง"], (no) => [
              label(no),
              score(y2567, no),
              score(y2568, no),
              difference(y2568, y2567, no),
            ]),
            4,
            3,
            cell(9)
          )
        )
      ),
    ],
    expect: {
      years: { 2568: parts(y2568, "indicators"), 2567: parts(y2567, "indicators") },
      sources: [{ sheet: "ทะเบียน", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [{ code: "delta-value", sheet: "ทะเบียน", cell: "D709" }],
    },
  },
];
