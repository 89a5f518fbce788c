/** The answers to one question with their percentages. */
import type { SourceColumn, SourceRow } from "../types";
import { figuresOfRow, hasAnything, hasFigure } from "./cells";
import type { Frame } from "./continued";
import type { Column } from "./columns";
import { sourceColumns, type Body, type Request } from "./request";
import type { Senses } from "./senses";
import { placedText, type SheetView } from "./sheetView";
import type { Titles } from "./titles";

const answerWords = /ตัวเลือก|คำตอบ|ข้อคำถาม|คำถาม|ความ(?:คิด)?เห็น|สถานการณ์|ระดับความ|answer|option/i;
const respondents = /เพศ|อายุ|การศึกษา|อาชีพ|ตำแหน่ง|รายได้|สถานภาพ/;

/** Shares are read only where the words say that it is a question of the ITA: percentages stand in every report. */
function holdsShares(columns: readonly Column[], titles: Titles): boolean {
  const headings = columns.map(({ header }) => header).join(" ");
  const words = `${headings} ${titles.lines.join(" ")}`;
  return (
    shareColumns(columns).length > 0 &&
    columns.some(({ role }) => role === "name" || role === "code") &&
    answerWords.test(words) &&
    !respondents.test(headings) &&
    (titles.aboutIta || /ทุจริต|สินบน|คำตอบ|ตัวเลือก/.test(words))
  );
}

function shareColumns(columns: readonly Column[]): Column[] {
  const shares = columns.filter(({ role }) => role === "share");
  if (shares.length > 0) return shares;
  return columns.filter(({ role, header }) => role === "score" && /ร้อยละ|%|percent/i.test(header));
}

const mostIdle = 3;

function readShareRows(
  frame: Frame,
  columns: readonly SourceColumn[],
  view: SheetView,
  senses: Senses
): { readonly rows: readonly SourceRow[]; readonly end: number } {
  const rows: SourceRow[] = [];
  let [end, idle] = [frame.body, 0];
  const named = columns.filter(({ role }) => role === "name" || role === "code");
  for (let index = frame.body; index < frame.end && idle < mostIdle; index++) {
    if (frame.repeated.has(index)) continue;
    const cells = named.flatMap(({ column }) => view.cell(index, column) ?? []);
    const name = cells.findLast(({ value }) => typeof value === "string" && !senses.isFigure(value)) ?? cells.at(-1);
    const figures = figuresOfRow(index, columns, view);
    if (!name || !hasAnything(figures)) {
      idle++;
      continue;
    }
    [end, idle] = [index + 1, 0];
    const total = senses.meaning(name.value).total !== null;
    rows.push({
      row: view.rowNumber(index),
      subject: null,
      byCode: null,
      byName: null,
      nameMatch: null,
      code: null,
      name: placedText(view, index, name),
      group: null,
      figures,
      level: null,
      remark: null,
      units: [],
      totalLabel: total ? placedText(view, index, name) : null,
    });
  }
  return { rows: rows.filter(({ figures }) => hasFigure(figures)).length >= 2 ? rows : [], end };
}

/** @param chosen staff say that the table holds shares */
export function shareBody(request: Request, chosen: boolean): Body | null {
  const { frame, titles, view, senses } = request;
  if (!chosen && !holdsShares(request.columns, titles)) return null;
  const shares = new Set(shareColumns(request.columns).map(({ column }) => column));
  const columns = request.columns.map((column): Column =>
    shares.has(column.column) ? { ...column, role: "share" } : column
  );
  const figures = sourceColumns(columns, request);
  const read = readShareRows(frame, figures, view, senses);
  if (read.rows.length === 0) return null;
  const offered = figures.some(({ yearFrom, role }) => role === "share" && yearFrom === "offered");
  const confidence = offered ? 0.75 : 0.85;
  return { kind: "shares", columns: figures, rows: read.rows, end: read.end, confidence, agencies: [], agency: null };
}
