/**
 * What is wrong with the measures as they stand: "measure-period" (days outside the fiscal year or in reverse),
 * "measure-group-missing" (an indicator or issue that must have a row), "weak-without-measure", "measure-without-need". What is merely not filled in yet is counted on the sheet itself.
 */
import { fiscalYearPeriod, thaiLongDate, thaiPeriod } from "../dates";
import { joinThai, wordsFor } from "../sentences";
import type { Analysis, IndicatorNo, MeasureRow, Severity } from "../types";
import { measuresFor, measuresWithoutNeed, weakPoints, type WeakPoint } from "./coverage";
import { groupWord, missingGroups } from "./groups";
import { measureRulesOf } from "./rules";
import { measuresYearOf } from "./subjects";

export interface MeasureCheck {
  readonly code:
    | "measure-period"
    | "measure-group-missing"
    | "weak-without-measure"
    | "measure-without-need"
    | "measure-goal-changed";
  readonly severity: Severity;
  /** Row of the table, as given; null for a weak point, which has none. */
  readonly row: MeasureRow | null;
  readonly part: "start" | "end" | "codes" | "measure" | null;
  readonly found: string;
  readonly expected: string;
  readonly th: string;
  readonly en: string;
}

export function checkMeasures(analysis: Analysis, rows: readonly MeasureRow[]): MeasureCheck[] {
  return [
    ...rows.flatMap((row) => periodChecks(analysis, row)),
    ...withoutRow(analysis, rows),
    ...gaps(analysis, rows),
    ...idle(analysis, rows),
  ];
}

const isDay = (text: string): boolean => thaiLongDate(text, "arabic") !== null;

function periodChecks(analysis: Analysis, row: MeasureRow): MeasureCheck[] {
  const { digits } = analysis;
  const year = measuresYearOf(analysis);
  const { start, end } = fiscalYearPeriod(year);
  const name = row.id === "" ? `“${row.measure.slice(0, 60)}”` : row.id;
  const shown = (day: string): string => thaiLongDate(day, digits) ?? day;
  const check = (part: "start" | "end", found: string, th: string, en: string): MeasureCheck => ({
    code: "measure-period",
    severity: "error",
    row,
    part,
    found,
    expected: thaiPeriod(year, digits),
    th,
    en,
  });
  const outside = (["start", "end"] as const).flatMap((part) => {
    const day = row[part];
    if (day === "" || (isDay(day) && day >= start && day <= end)) return [];
    const [th, en] = part === "start" ? ["วันเริ่ม", "first day"] : ["วันสิ้นสุด", "last day"];
    return [
      check(
        part,
        shown(day),
        `มาตรการ ${name} มี${th} “${shown(day)}” ซึ่งไม่อยู่ในปีงบประมาณ กรุณาพิมพ์วันที่ระหว่าง ${thaiPeriod(year, digits)}`,
        `Measure ${name}: the ${en} “${day}” is not in fiscal year ${year}. Type a day of that year.`
      ),
    ];
  });
  if (outside.length > 0 || row.start === "" || row.end === "" || row.start <= row.end) return outside;
  return [
    check(
      "end",
      shown(row.end),
      `มาตรการ ${name} สิ้นสุด (${shown(row.end)}) ก่อนวันเริ่ม (${shown(row.start)}) กรุณาแก้วันใดวันหนึ่ง`,
      `Measure ${name} ends (${row.end}) before it starts (${row.start}). Correct one of the days.`
    ),
  ];
}

/** One remark for all of them: they are one fault of the document. */
function withoutRow(analysis: Analysis, rows: readonly MeasureRow[]): MeasureCheck[] {
  const words = wordsFor(analysis.digits);
  const year = measuresYearOf(analysis);
  const { item, groupHeader } = measureRulesOf(year);
  const missing = missingGroups(year, rows);
  if (missing.length === 0) return [];
  const word = groupWord(groupHeader);
  const named = `${word} ${words.numbers(missing.map(({ no }) => no))}`;
  return [
    {
      code: "measure-group-missing",
      severity: "warning",
      row: null,
      part: null,
      found: named,
      expected: "",
      th: `ข้อ ${words.ours(item)} กำหนดให้มีมาตรการทุก${groupHeader ?? "ตัวชี้วัด"} แต่ตารางยังขาด${named} นำแถวที่ลบกลับมาหรือเพิ่มมาตรการจากบานหน้าต่าง`,
      en: `Item ${item} asks for a measure for every ${groupHeader === null ? "indicator" : "issue"}; the table has none for ${missing.map(({ no }) => no).join(", ")}. Bring the deleted row back or add a measure from the pane.`,
    },
  ];
}

/** One remark an indicator: its weak points go to one measure as a rule. */
function gaps(analysis: Analysis, rows: readonly MeasureRow[]): MeasureCheck[] {
  const words = wordsFor(analysis.digits);
  const open = weakPoints(analysis).filter((point) => measuresFor(point, rows).length === 0);
  const byIndicator = new Map<IndicatorNo, WeakPoint[]>();
  for (const point of open) byIndicator.set(point.indicator, [...(byIndicator.get(point.indicator) ?? []), point]);
  return [...byIndicator].map(([no, points]) => {
    const named = points.map(({ kind, code }) => words.ours(kind === "indicator" ? `ตัวชี้วัดที่ ${code}` : `ข้อ ${code}`));
    const codes = points.map(({ code }) => code).join(", ");
    return {
      code: "weak-without-measure",
      severity: "warning",
      row: null,
      part: null,
      found: joinThai(named),
      expected: "",
      th: `ยังไม่มีมาตรการรองรับ${/^[ก-๎]/.test(named[0] ?? "") ? "" : " "}${joinThai(named)} เพิ่มรหัสข้อในช่อง “ข้อที่เกี่ยวข้อง” ของมาตรการตัวชี้วัดที่ ${words.count(no)} หรือเพิ่มมาตรการจากบานหน้าต่าง`,
      en: `No measure serves ${codes} (indicator ${no}). Name it in the row of a measure, or add a measure from the pane.`,
    };
  });
}

function idle(analysis: Analysis, rows: readonly MeasureRow[]): MeasureCheck[] {
  return measuresWithoutNeed(analysis, rows).map((row) => {
    const name = row.id === "" ? `“${row.measure.slice(0, 60)}”` : row.id;
    return {
      code: "measure-without-need",
      severity: "note",
      row,
      part: "codes",
      found: row.measure,
      expected: "",
      th: `มาตรการ ${name} ไม่ได้ผูกกับตัวชี้วัดหรือข้อที่ต้องปรับปรุง กรุณาระบุตัวชี้วัดหรือข้อที่เกี่ยวข้อง หรือเปลี่ยนแนวทางเป็นรักษาระดับ`,
      en: `Measure ${name} is linked to nothing that needs improving. Name the indicator or question it serves, or make it one that keeps the level.`,
    };
  });
}
