/** บันทึกการวิเคราะห์: one row a run that changed something, with the figures then, so that a copy can be told from a newer one. */
import { formatDelta, formatScore, inDigits, toArabicDigits } from "../../ita/scores";
import { INDICATOR_NUMBERS, type Analysis } from "../../ita/types";
import { canonicalRead, type CellRead } from "../merge/canonical";
import type { MergeCounts } from "../merge/mergeTable";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import type { ColumnPlan, PlannedValue, SheetPlan } from "../plan";
import { TAB_COLORS } from "../styles";
import { digitsOf, footerOf, type ResultInput } from "./context";
import { sortableTime, thaiTime } from "./logTime";

export interface LoggedRun {
  /** "2026-11-28 09:15:00": local time. */
  readonly at: string;
  readonly counts: MergeCounts;
}

const FIGURE = /^\d+(\.\d+)?$/;

/** @param last body row of the run before, or null */
export function logSheet(input: ResultInput, { at, counts }: LoggedRun, last: LastRun | null): SheetPlan {
  const { analysis } = input;
  const digits = digitsOf(input);
  return {
    id: "log",
    name: SHEET_NAMES.log,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "บันทึกการวิเคราะห์", style: "title" },
      {
        id: "help",
        text: "บันทึกทุกครั้งที่กดวิเคราะห์แล้วมีสิ่งเปลี่ยน พร้อมคะแนนในขณะนั้น เพิ่มหมายเหตุหรือลบแถวเก่าได้",
        style: "rule",
      },
    ],
    frozenColumns: 1,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.log,
      rowPolicy: "proposed",
      keyColumn: "at",
      textSize: 14,
      columns: COLUMNS.map((column) => ({ ...column, header: inDigits(column.header, digits) })),
      rows: [
        [
          // The row's key: seconds tell two presses apart.
          thaiTime(at, digits),
          inDigits(String(analysis.fiscalYear), digits),
          hundredths(analysis.overall.score),
          analysis.overall.level.shown ?? "",
          changesSince(analysis, last),
          inDigits(countsText(counts), digits),
          ...INDICATOR_NUMBERS.map((no) => hundredths(scoreOf(analysis, no))),
          null,
        ],
      ],
      highlights: [],
    },
  };
}

const COLUMNS: readonly ColumnPlan[] = [
  { id: "at", header: "เมื่อ", width: 120, style: "text", ownership: "staff" },
  { id: "year", header: "ปีงบประมาณ", width: 68, style: "textCentre", ownership: "staff" },
  { id: "overall", header: "คะแนนภาพรวม", width: 76, style: "score", ownership: "staff" },
  { id: "level", header: "ระดับ", width: 70, style: "textCentre", ownership: "staff" },
  { id: "changes", header: "คะแนนที่ต่างจากครั้งก่อน", width: 190, style: "text", ownership: "staff" },
  { id: "counts", header: "สิ่งที่ทำในตาราง", width: 150, style: "text", ownership: "staff" },
  ...INDICATOR_NUMBERS.map((no): ColumnPlan => ({
    id: `i${no}`,
    header: `ตชว. ${no}`,
    width: 56,
    style: "score",
    ownership: "staff",
  })),
  { id: "note", header: "หมายเหตุ", width: 100, style: "inputText", ownership: "staff" },
];

/** What the last row of the log says. */
export interface LastRun {
  readonly at: string;
  readonly fiscalYear: string;
  /** Points by column: "overall", "i1" … */
  readonly figures: ReadonlyMap<string, number>;
}

/** Headings bear the digits of the setting, or of the one before. */
const positionIn = (headers: readonly string[], id: string): number =>
  headers.map(toArabicDigits).indexOf(COLUMNS.find((column) => column.id === id)?.header ?? "");

const textIn = (headers: readonly string[], row: readonly CellRead[], id: string): string =>
  canonicalRead(row[positionIn(headers, id)] ?? "").trim();

/** The newest of our rows; staff may have sorted them. */
function newestRow(headers: readonly string[], rows: readonly (readonly CellRead[])[]): readonly CellRead[] | null {
  const [newest] = rows
    .map((row) => ({ row, at: sortableTime(textIn(headers, row, "at")) }))
    .filter(({ at }) => at !== null)
    .sort((one, other) => ((other.at ?? "") > (one.at ?? "") ? 1 : -1));
  return newest?.row ?? null;
}

export function readLastRun(headers: readonly string[], rows: readonly (readonly CellRead[])[]): LastRun | null {
  const text = (row: readonly CellRead[], id: string): string => textIn(headers, row, id);
  const newest = newestRow(headers, rows);
  if (!newest) return null;
  const figures = ["overall", ...INDICATOR_NUMBERS.map((no) => `i${no}`)].flatMap((id) =>
    FIGURE.test(text(newest, id)) ? [[id, Number(text(newest, id))] as const] : []
  );
  return { at: text(newest, "at"), fiscalYear: text(newest, "year"), figures: new Map(figures) };
}

/**
 * The row that tells of texts that were put back. It bears the figures of the run before it, for nothing was analysed anew.
 * null where no run has been logged.
 */
export function restoredRow(
  headers: readonly string[],
  rows: readonly (readonly CellRead[])[],
  { at, changes, counts }: { readonly at: string; readonly changes: string; readonly counts: string }
): CellRead[] | null {
  const newest = newestRow(headers, rows);
  if (!newest) return null;
  const told: Readonly<Record<string, string>> = { at, changes, counts };
  const figures = ["year", "overall", "level", ...INDICATOR_NUMBERS.map((no) => `i${no}`)];
  const row: CellRead[] = headers.map(() => "");
  for (const id of [...Object.keys(told), ...figures]) {
    const position = positionIn(headers, id);
    if (position >= 0) row[position] = told[id] ?? newest[position] ?? "";
  }
  return row;
}

function changesSince(analysis: Analysis, last: LastRun | null): string {
  const { digits } = analysis;
  if (last === null) return "บันทึกครั้งแรก";
  if (
    last.fiscalYear !== inDigits(String(analysis.fiscalYear), "thai") &&
    last.fiscalYear !== String(analysis.fiscalYear)
  )
    return inDigits(`เปลี่ยนปีงบประมาณเป็น ${analysis.fiscalYear}`, digits);
  const named: [string, string, number | null][] = [
    ["overall", "คะแนนภาพรวม", analysis.overall.score],
    ...INDICATOR_NUMBERS.map((no): [string, string, number | null] => [
      `i${no}`,
      `ตัวชี้วัดที่ ${no}`,
      scoreOf(analysis, no),
    ]),
  ];
  const changes = named.flatMap(([id, name, score]) => {
    const before = last.figures.get(id);
    const then = before === undefined ? null : Math.round(before * 100);
    if (then === score) return [];
    const [from, to] = [then, score].map((one) => (one === null ? "ว่าง" : formatScore(one, digits)));
    const delta = then === null || score === null ? "" : ` (${formatDelta(score - then, digits)})`;
    return [`${inDigits(name, digits)} ${from} → ${to}${delta}`];
  });
  return changes.length === 0 ? "คะแนนไม่เปลี่ยน" : changes.join("\n");
}

function countsText({ rowsAdded, cellsUpdated, cellsKept, renewed, conflicts, rowsLeftDeleted }: MergeCounts): string {
  return [
    `เพิ่ม ${rowsAdded} แถว`,
    `ปรับ ${cellsUpdated + renewed} เซลล์`,
    `คงของท่านไว้ ${cellsKept}`,
    ...(conflicts > 0 ? [`รอเลือก ${conflicts}`] : []),
    ...(rowsLeftDeleted > 0 ? [`แถวที่ท่านลบและไม่นำกลับ ${rowsLeftDeleted}`] : []),
  ].join(" · ");
}

const scoreOf = ({ indicators }: Analysis, wanted: number): number | null =>
  indicators.find(({ no }) => no === wanted)?.score ?? null;
const hundredths = (score: number | null): PlannedValue => (score === null ? null : score / 100);
