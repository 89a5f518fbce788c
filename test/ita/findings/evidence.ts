import { analyse } from "../../../src/ita/analysis";
import { proofread, type Evidence, type YearEvidence } from "../../../src/ita/findings";
import { cellAddress } from "../../../src/ita/reading/address";
import { readComponentCell, readIndicatorCell, readQuestionCode } from "../../../src/ita/reading/codes";
import { readFigureCell } from "../../../src/ita/reading/figures";
import { matchIndicator } from "../../../src/ita/reading/names";
import type {
  CellValue,
  Figure,
  PlacedText,
  SourceColumn,
  SourceKind,
  SourceRow,
  SourceTable,
  Subject,
  TextCell,
} from "../../../src/ita/reading/types";
import type { INDICATOR_NUMBERS } from "../../../src/ita/types";
import { type AnalysisOptions, type Assessment, type Finding } from "../../../src/ita/types";
import { frameworkOf } from "../../../src/ita/frameworks";
import { options } from "../someAssessment";

/** A table as staff would have it: a heading row at A3, one row a subject below. */
export interface TableSketch {
  readonly sheet?: string;
  readonly kind: SourceKind;
  readonly title?: string;
  readonly agency?: string;
  readonly ours?: boolean;
  /** "code", "name", "score 2568", "delta 2568-2567", "rank", "share", "remark", perhaps with a heading: "score 2568: ปี ๒๕๖๘". */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format of every numeric cell; null: not asked for. */
  readonly format?: string | null;
}

const headingRow = 2;

/** A SourceTable from a sketch, its cells read by the cell readers. */
export function table(sketch: TableSketch): SourceTable {
  const { sheet = "ตาราง", kind, title = "", agency, ours = false } = sketch;
  const columns = sketch.columns.map(columnOf);
  let group: Subject | null = null;
  const rows = sketch.rows.map((cells, at): SourceRow => {
    const row = rowOf(cells, headingRow + 1 + at, columns, sheet, sketch.format ?? null);
    const found = { ...row, group };
    if (row.subject?.kind === "indicator") group = row.subject;
    return found;
  });
  return {
    key: `${sheet}!A3`,
    sheet,
    range: `A3:${cellAddress(headingRow + rows.length, columns.length - 1)}`,
    kind,
    ours,
    title,
    agency: agency === undefined ? null : { text: agency, place: { sheet, cell: "A1" } },
    agencies: [],
    columns,
    rows,
    confidence: 1,
    doubts: [],
    use: true,
    confirmed: false,
  };
}

function columnOf(sketch: string, column: number): SourceColumn {
  const [spec = "", header = ""] = sketch.split(": ");
  const [role = "other", years = ""] = spec.split(" ");
  const [year, earlier] = years.split("-");
  return {
    column,
    header,
    role: role as SourceColumn["role"],
    fiscalYear: year ? Number(year) : null,
    earlierYear: earlier ? Number(earlier) : null,
    yearFrom: year ? "header" : null,
    subject: null,
  };
}

function rowOf(
  cells: readonly CellValue[],
  row: number,
  columns: readonly SourceColumn[],
  sheet: string,
  format: string | null
): Omit<SourceRow, "group"> {
  const placed = (role: SourceColumn["role"]): PlacedText | null => {
    const column = columns.find((one) => one.role === role)?.column ?? -1;
    const text = String(cells[column] ?? "");
    return text === "" ? null : { text, place: { sheet, cell: cellAddress(row, column) } };
  };
  const [code, name] = [placed("code"), placed("name")];
  const byCode = code && subjectOfCode(code.text);
  const component = name && readComponentCell(name.text);
  const indicator = name && matchIndicator(name.text, null);
  const byName: Subject | null = indicator
    ? { kind: "indicator", code: String(indicator.no) }
    : (component?.subject ?? null);
  const total = [code, name].find((text) => text !== null && readComponentCell(text.text)?.totalLabel) ?? null;
  const figures = columns.flatMap((column): Figure[] => {
    const measure = column.role;
    if (measure !== "score" && measure !== "delta" && measure !== "rank" && measure !== "share") return [];
    const raw = cells[column.column] ?? "";
    const { fiscalYear, earlierYear } = column;
    const place = { sheet, cell: cellAddress(row, column.column) };
    return [
      {
        measure,
        fiscalYear,
        earlierYear,
        column: column.column,
        place,
        raw,
        ...readFigureCell(raw, typeof raw === "number" ? format : null, measure),
      },
    ];
  });
  return {
    row,
    subject: byCode ?? byName,
    byCode,
    byName,
    nameMatch: indicator?.match ?? (component ? "exact" : null),
    code,
    name,
    figures,
    level: placed("level"),
    remark: placed("remark"),
    units: [],
    totalLabel: total,
  };
}

function subjectOfCode(text: string): Subject | null {
  const question = readQuestionCode(text);
  if (question) return { kind: "question", code: question.code };
  const indicator = readIndicatorCell(text);
  if (indicator) return { kind: "indicator", code: String(indicator.no) };
  return readComponentCell(text)?.subject ?? null;
}

/** Text cells one below the other from A1 of a sheet. */
export function texts(lines: readonly string[], fiscalYear: number | null = null, sheet = "รายงาน"): TextCell[] {
  return lines.map((text, at) => ({ text, fiscalYear, place: { sheet, cell: cellAddress(at, 0) } }));
}

export interface EvidenceSketch extends Partial<Omit<Evidence, "analysis" | "years">> {
  readonly current?: Assessment;
  readonly previous?: Assessment | null;
  /** Years beyond the two that are analysed. */
  readonly older?: readonly Assessment[];
  readonly placed?: boolean;
  readonly options?: Partial<AnalysisOptions>;
}

export function evidence(sketch: EvidenceSketch): Evidence {
  const { current, previous = null, older = [], placed = false, options: rest, ...given } = sketch;
  const assessments = [current, previous, ...older].filter((one): one is Assessment => !!one);
  return {
    analysis: current ? analyse(options(current, previous, rest)) : null,
    years: assessments.map((assessment): YearEvidence => ({
      assessment,
      placeOf: (kind, code) => (placed ? { sheet: `คะแนน ${assessment.fiscalYear}`, cell: `${kind}:${code}` } : null),
    })),
    tables: [],
    texts: [],
    agency: "",
    digits: "arabic",
    ...given,
  };
}

export function findings(sketch: EvidenceSketch): Finding[] {
  return proofread(evidence(sketch));
}

/** [code, cell, found, expected] of every remark but the notes on lines. */
export function brief(found: readonly Finding[]): (string | null)[][] {
  return found.filter(({ code }) => code !== "boundary").map((one) => [one.code, one.cell, one.found, one.expected]);
}

/** The ten official names of a year with scores, as rows "code, name, …". */
export function indicatorRows(
  fiscalYear: number,
  cells: (no: (typeof INDICATOR_NUMBERS)[number]) => readonly CellValue[]
): CellValue[][] {
  return frameworkOf(fiscalYear).indicators.map(({ no, nameTh }) => [`ตัวชี้วัดที่ ${no}`, nameTh, ...cells(no)]);
}

/** What is said of tables alone, as `brief` has it. */
export const remarks = (...sketches: TableSketch[]): (string | null)[][] =>
  brief(findings({ tables: sketches.map(table) }));

export const codes = (...sketches: TableSketch[]): (string | null)[] =>
  remarks(...sketches).map(([code]) => code ?? null);

/** Ten indicators of FY2568 at 91.00 but for the cells given. */
export function ten(changes: Readonly<Record<number, readonly CellValue[]>> = {}): TableSketch {
  return {
    kind: "indicators",
    columns: ["code", "name", "score 2568"],
    rows: indicatorRows(2568, (no) => changes[no] ?? ["91.00"]),
  };
}
