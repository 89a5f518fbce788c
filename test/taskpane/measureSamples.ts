import type { MeasuresStatus } from "../../src/excel/measures/measuresStatus";
import type { MeasureOption } from "../../src/ita/types";
import type { WeakPoint } from "../../src/ita/measures";

const option = (id: string, measure: string, reasonTh: string): MeasureOption => ({
  id,
  measure,
  reasonTh,
  reason: "indicator",
  steps: ["มอบหมายผู้รับผิดชอบ", "ตรวจข้อมูลทุกเดือน"],
  followUp: "รายงานทุกไตรมาส",
  units: [],
});

const point = (
  kind: WeakPoint["kind"],
  code: string,
  indicator: WeakPoint["indicator"],
  titleTh: string
): WeakPoint => ({
  kind,
  code,
  indicator,
  titleTh,
  score: 8000,
  recoverable: 400,
  remark: "",
});

/** A table with something left to do of every kind. */
export const openMeasures: MeasuresStatus = {
  fiscalYear: 2569,
  item: "O25",
  sheet: "มาตรการ ๒๕๖๙",
  units: ["สำนักปลัด", "กองคลัง"],
  rows: [
    {
      id: "M69-01",
      indicators: [9],
      codes: ["O14"],
      goal: "improve",
      measure: "กิจกรรมดูแลข้อมูล",
      cell: "E8",
      source: "9-data",
      hasUnit: false,
      options: [option("9-data", "กิจกรรมดูแลข้อมูล", "ตัวชี้วัดที่ ๙"), option("9-owner", "กำหนดเจ้าของข้อมูลรายข้อ", "แก้ข้อ O๑๔")],
    },
    {
      id: "M69-02",
      indicators: [4],
      codes: [],
      goal: "keep",
      measure: "ของเราเอง",
      cell: "E9",
      source: null,
      hasUnit: false,
      options: [],
    },
  ],
  missing: [{ kind: "element", titleTh: "ผู้รับผิดชอบ", rows: 2, cell: "I8" }],
  conflicts: [
    {
      table: "ITA_2569_Measures",
      key: "M69-01",
      column: "steps",
      header: "ขั้นตอน",
      sheet: "มาตรการ ๒๕๖๙",
      cell: "F8",
      theirs: "ขั้นตอนของเรา",
      ours: "๑. แก้ข้อ O๒๔",
    },
    {
      table: "ITA_Causes",
      key: "9",
      column: "text",
      header: "สาเหตุ",
      sheet: "ที่มา",
      cell: "B4",
      theirs: "เพิ่มขึ้น",
      ours: "ลดลง",
    },
  ],
  deleted: [{ id: "M69-07", indicators: [3], measure: "กิจกรรมรักษาความเป็นธรรม" }],
  uncovered: [
    point("indicator", "10", 10, "การป้องกันการทุจริต"),
    point("item", "O23", 10, "การประเมินความเสี่ยง"),
    point("question", "i11", 4, "การขอยืมทรัพย์สิน"),
  ],
  requested: new Map([["byMeasure", "รายงานรายมาตรการ ๒๕๖๙"]]),
  reportForm: "byQuestion",
  followUps: [],
  outcome: null,
};

/** Nothing is left to do in the table. */
export const settledMeasures: MeasuresStatus = {
  ...openMeasures,
  rows: openMeasures.rows.map((row) => ({ ...row, hasUnit: true })),
  missing: [],
  conflicts: [],
  deleted: [],
  uncovered: [],
};
