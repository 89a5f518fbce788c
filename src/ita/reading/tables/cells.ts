/** Figures, levels, remarks and units of one row. */
import { readFigureCell } from "../figures";
import type { Figure, PlacedText, SourceColumn, SourceRow } from "../types";
import { isLevelName } from "./columns";
import { placedText, type SheetView } from "./sheetView";

const measures = ["score", "delta", "rank", "share"] as const;
type Measure = Figure["measure"];

export function measureOf(column: Pick<SourceColumn, "role">): Measure | null {
  return measures.find((measure) => measure === column.role) ?? null;
}

/** One figure for every figure column; blank cells have neither value nor problem. */
export function figuresOfRow(index: number, columns: readonly SourceColumn[], view: SheetView): Figure[] {
  return columns.flatMap((column) => {
    const measure = measureOf(column);
    return measure ? [figureAt(index, column, measure, view)] : [];
  });
}

export function figureAt(
  index: number,
  { column, fiscalYear, earlierYear }: Pick<SourceColumn, "column" | "fiscalYear" | "earlierYear">,
  measure: Measure,
  view: SheetView
): Figure {
  const cell = view.cell(index, column);
  return {
    measure,
    fiscalYear,
    earlierYear: measure === "delta" ? earlierYear : null,
    column,
    place: view.place(index, column),
    raw: cell?.value ?? "",
    ...readFigureCell(cell?.value ?? "", cell?.format ?? null, measure),
  };
}

export const hasFigure = (figures: readonly Figure[]): boolean => figures.some(({ value }) => value !== null);
export const hasAnything = (figures: readonly Figure[]): boolean =>
  figures.some(({ value, problem }) => value !== null || problem !== null);

export function levelOfRow(index: number, columns: readonly SourceColumn[], view: SheetView): PlacedText | null {
  const texts = textsOf(index, columns, view, "level");
  return texts.find(({ text }) => isLevelName(text)) ?? texts[0] ?? null;
}

/** An assessor's suggestion before any other remark. */
export function remarkOfRow(index: number, columns: readonly SourceColumn[], view: SheetView): SourceRow["remark"] {
  const remarks = columns.filter(({ role }) => role === "remark");
  const suggested = remarks.filter(({ header }) => isSuggestion(header));
  return textsOf(index, suggested, view, "remark")[0] ?? textsOf(index, remarks, view, "remark")[0] ?? null;
}

export const isSuggestion = (header: string): boolean =>
  /ข้อเสนอแนะ|หมายเหตุ|ความเห็น|ข้อสังเกต|suggest|comment|remark|note/i.test(header);

export function unitsOfRow(index: number, columns: readonly SourceColumn[], view: SheetView): PlacedText[] {
  return textsOf(index, columns, view, "unit");
}

function textsOf(
  index: number,
  columns: readonly SourceColumn[],
  view: SheetView,
  role: SourceColumn["role"]
): PlacedText[] {
  return columns.flatMap((column) => {
    if (column.role !== role) return [];
    const cell = view.cell(index, column.column);
    return cell && !/^[-–—]{1,3}$/.test(cell.text) ? [placedText(view, index, cell)] : [];
  });
}
