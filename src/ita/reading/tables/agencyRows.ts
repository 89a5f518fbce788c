/** The rows of a table of agencies, or of the years of one agency. */
import { normalName } from "../names";
import type { PlacedText, SourceColumn, SourceRow, Subject } from "../types";
import { yearOfCell, type AgencyTable } from "./agencies";
import { figureAt, hasAnything } from "./cells";
import { isLevelName } from "./columns";
import type { Frame } from "./continued";
import { instrumentOf } from "./rows";
import type { Meaning, Senses } from "./senses";
import { placedText, type SheetView, type ViewCell } from "./sheetView";
import { same } from "./subjects";

export interface AgencyRows {
  readonly agencies: readonly string[];
  readonly picked: PlacedText | null;
  readonly rows: readonly SourceRow[];
  /** Rows with figures. */
  readonly filled: number;
  /** Agencies that look like agencies' names. */
  readonly namedAgencies: number;
  /** Some year in the rows was worked out from a C.E. or a short year. */
  readonly yearsOffered: boolean;
  readonly end: number;
}

const mostIdle = 6;

/**
 * The rows of the picked agency, one for each subject: all of them stand in the same row of the sheet.
 * @param wanted the agency that staff chose or that the workbook is of; the only agency is picked without asking
 */
export function readAgencyRows(
  frame: Frame,
  table: AgencyTable,
  columns: readonly SourceColumn[],
  wanted: string | null,
  view: SheetView,
  senses: Senses
): AgencyRows {
  const found = new Map<string, { name: PlacedText; indexes: number[] }>();
  let [end, idle, filled, namedAgencies] = [frame.body, 0, 0, 0];
  const years: number[] = [];
  /** Rows labelled "คะแนน": of the agency that the title names. */
  const unnamed: number[] = [];
  let yearsOffered = false;
  for (let index = frame.body; index < frame.end && idle < mostIdle; index++) {
    if (frame.repeated.has(index)) continue;
    if (!columns.some(({ column, subject }) => subject && isScored(view.cell(index, column), senses))) {
      idle++;
      continue;
    }
    if (table.agencyColumn === null) {
      const year = table.yearColumn === null ? null : yearOfCell(view.cell(index, table.yearColumn), senses);
      if (year) years.push(index);
      if (year?.sure === false) yearsOffered = true;
      [end, idle, filled] = [index + 1, 0, filled + 1];
      continue;
    }
    const cell = view.cell(index, table.agencyColumn);
    if (!cell || typeof cell.value !== "string" || isTotal(senses.meaning(cell.value))) {
      idle += cell ? 0 : 1;
      if (cell) end = index + 1;
      continue;
    }
    [end, idle, filled] = [index + 1, 0, filled + 1];
    if (isMeasure(cell.text, senses)) {
      unnamed.push(index);
      continue;
    }
    const key = normalName(cell.text);
    const known = found.get(key);
    if (known) known.indexes.push(index);
    else {
      found.set(key, { name: placedText(view, index, cell), indexes: [index] });
      if (senses.agency(cell.text) !== null) namedAgencies++;
    }
  }
  const wantedAgency = wanted === null ? undefined : found.get(normalName(wanted));
  const only = found.size === 1 ? [...found.values()][0] : undefined;
  const picked = wantedAgency ?? (wanted === null || filled === 1 ? only : undefined);
  const ofTitle = found.size === 0 ? unnamed.slice(0, 1) : [];
  const indexes = table.agencyColumn === null ? years : (picked?.indexes ?? ofTitle);
  return {
    agencies: [...found.values()].map(({ name }) => name.text),
    picked: picked?.name ?? null,
    rows: indexes.flatMap((index) => rowsAt(index, table, columns, view, senses)),
    filled,
    namedAgencies,
    yearsOffered,
    end,
  };
}

function isScored(cell: ViewCell | null, senses: Senses): boolean {
  return cell !== null && senses.isFigure(cell.value);
}

/** "คะแนน", "ผลการประเมิน", "ปี 2568": a label of the figures beside it, not an agency. */
function isMeasure(text: string, senses: Senses): boolean {
  if (senses.agency(text) !== null) return false;
  const role = senses.role(text);
  return role === "score" || role === "share" || role === "level" || role === "delta" || senses.years(text).length > 0;
}

function isTotal({ byName, total }: Meaning): boolean {
  return total !== null || byName?.kind === "overall";
}

function rowsAt(
  index: number,
  table: AgencyTable,
  columns: readonly SourceColumn[],
  view: SheetView,
  senses: Senses
): SourceRow[] {
  const year = table.yearColumn === null ? null : yearOfCell(view.cell(index, table.yearColumn), senses);
  const subjects: Subject[] = [];
  for (const { subject } of columns)
    if (subject && !subjects.some((known) => same(known, subject))) subjects.push(subject);
  const level = columns.find(({ role, column }) => role === "level" && isLevel(view.cell(index, column)));
  const levelCell = level ? view.cell(index, level.column) : null;
  return subjects.flatMap((subject): SourceRow[] => {
    const own = columns.filter((column) => same(column.subject, subject));
    const figures = own.map((column) =>
      figureAt(index, year ? { ...column, fiscalYear: year.fiscalYear } : column, "score", view)
    );
    if (!hasAnything(figures)) return [];
    const instrument = subject.kind === "indicator" ? instrumentOf(subject) : null;
    return [
      {
        row: view.rowNumber(index),
        subject,
        byCode: null,
        byName: null,
        nameMatch: null,
        code: null,
        name: null,
        group: instrument && { kind: "component", code: instrument },
        figures,
        level: subject.kind === "overall" && levelCell ? placedText(view, index, levelCell) : null,
        remark: null,
        units: [],
        totalLabel: null,
      },
    ];
  });
}

function isLevel(cell: ViewCell | null): boolean {
  return cell !== null && isLevelName(cell.text);
}
