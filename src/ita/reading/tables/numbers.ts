/** What the bare numbers of a table mean: the number of an indicator, of a question, a rank, or just a running number. */
import { INDICATOR_NUMBERS } from "../../types";
import type { CellValue, SourceKind } from "../types";
import type { Column } from "./columns";
import type { Frame } from "./continued";
import type { Senses } from "./senses";
import type { SheetView } from "./sheetView";

export interface Numbering {
  /** Beside the name of an indicator. */
  readonly named: "indicator" | "rank" | "running";
  /** Beside other words, or alone. */
  readonly other: "indicator" | "question" | "none";
}

interface NumberedRow {
  readonly number: number;
  readonly indicator: number | null;
  readonly hasWords: boolean;
  readonly score: number | null;
}

const rowsLookedAt = 2000;

export function numberingOf(
  frame: Frame,
  columns: readonly Column[],
  view: SheetView,
  senses: Senses,
  kind: SourceKind | undefined
): Numbering {
  const rows = numberedRows(frame, columns, view, senses);
  if (kind === "ranking") return { named: "rank", other: "none" };
  if (kind === "questions" || kind === "items") return { named: "indicator", other: "question" };
  if (kind === "indicators" || kind === "instruments") return { named: "indicator", other: "indicator" };
  return { named: besideNames(rows, columns, senses), other: besideWords(rows, columns, frame, view, senses) };
}

function besideNames(rows: readonly NumberedRow[], columns: readonly Column[], senses: Senses): Numbering["named"] {
  const named = rows.filter(({ indicator }) => indicator !== null);
  const agreeing = named.filter(({ number, indicator }) => number === indicator).length;
  const ranked = columns.some(({ role }) => role === "rank");
  if (named.length === 0 || agreeing === named.length)
    return ranked && !bestFirst(named) ? "running" : ranked ? "rank" : "indicator";
  if (ranked) return "rank";
  if (agreeing * 2 >= named.length || named.length < 3) return "indicator";
  const asked = columns.some(
    ({ role, header }) => role === "code" && /ตัวชี้วัด/.test(header) && senses.role(header) === "code"
  );
  if (asked) return "indicator";
  return bestFirst(named) ? "rank" : "running";
}

function bestFirst(rows: readonly NumberedRow[]): boolean {
  let last = Number.POSITIVE_INFINITY;
  for (const { score } of rows) {
    if (score === null) continue;
    if (score > last) return false;
    last = score;
  }
  return true;
}

function besideWords(
  rows: readonly NumberedRow[],
  columns: readonly Column[],
  frame: Frame,
  view: SheetView,
  senses: Senses
): Numbering["other"] {
  const unnamed = rows.filter(({ indicator }) => indicator === null);
  if (unnamed.length === 0) return "none";
  const headings = columns.map(({ header }) => header).join(" ");
  const asksQuestions = /ข้อ|คำถาม|รายการ|นิยาม|\bitem|question/i.test(headings);
  if (hasSections(frame, columns, view, senses) && (asksQuestions || unnamed.some(({ number }) => number > 10)))
    return "question";
  if (countsIndicators(rows, headings)) return "indicator";
  const wordless = unnamed.filter(({ hasWords }) => !hasWords).length;
  return wordless * 2 >= unnamed.length && /ตัวชี้วัด|indicator/i.test(headings) ? "indicator" : "none";
}

const tenNumbers = INDICATOR_NUMBERS.join();

/**
 * The numbers are those of indicators whatever the words beside them: they agree with the names that are known, or count
 * the ten in a table headed so.
 */
function countsIndicators(rows: readonly NumberedRow[], headings: string): boolean {
  const numbers = rows.map(({ number }) => number);
  const named = rows.filter(({ indicator }) => indicator !== null);
  if (new Set(numbers).size < numbers.length || numbers.some((number) => number > INDICATOR_NUMBERS.length))
    return false;
  if (named.some(({ number, indicator }) => number !== indicator)) return false;
  if (named.length >= 3 && named.length * 2 >= rows.length) return true;
  return numbers.join() === tenNumbers && /ตัวชี้วัด|indicator/i.test(headings);
}

/** Rows that name an instrument or an indicator without a number of the table's own. */
function hasSections(frame: Frame, columns: readonly Column[], view: SheetView, senses: Senses): boolean {
  const places = columns.filter(({ role }) => role === "name" || role === "code" || role === "other");
  const counted = columns.filter(({ role }) => role === "code" || role === "rank");
  const scores = columns.filter(({ role }) => role === "score");
  /** Scored rows one below the other that name something: more than two are a table of their own, no headings. */
  let run = 0;
  for (let index = frame.top; index < Math.min(frame.end, frame.body + rowsLookedAt); index++) {
    // "10 | การป้องกันการทุจริต | 80.00" is a row like the others, no heading of those below.
    const numbered = counted.some(({ column }) => senses.meaning(view.cell(index, column)?.value ?? "").bare !== null);
    const named = places.some(({ column }) => namesSection(view.cell(index, column)?.value ?? "", senses));
    if (numbered) {
      if (!named && run > 0 && run <= mostHeadings) return true;
      run = named ? run : 0;
    } else if (named) {
      const scored = index >= frame.body && scores.some(({ column }) => isScored(index, column, view, senses));
      if (!scored) return true;
      run++;
    }
  }
  return false;
}

const mostHeadings = 2;

function isScored(index: number, column: number, view: SheetView, senses: Senses): boolean {
  return senses.isFigure(view.cell(index, column)?.value ?? "");
}

function namesSection(value: CellValue, senses: Senses): boolean {
  if (typeof value !== "string" || value === "") return false;
  const { byCode, byName } = senses.meaning(value);
  const subject = byCode ?? byName;
  return subject !== null && subject.kind !== "overall" && subject.kind !== "question";
}

function numberedRows(frame: Frame, columns: readonly Column[], view: SheetView, senses: Senses): NumberedRow[] {
  const codes = columns.filter(({ role }) => role === "code" || role === "rank");
  const names = columns.filter(({ role }) => role === "name");
  const score = columns.find(({ role }) => role === "score");
  const rows: NumberedRow[] = [];
  for (let index = frame.body; index < Math.min(frame.end, frame.body + rowsLookedAt); index++) {
    const numbers = codes.map(({ column }) => view.cell(index, column)?.value ?? "");
    const meanings = names.flatMap(({ column }) => {
      const cell = view.cell(index, column);
      return cell ? [senses.meaning(cell.value)] : [];
    });
    const inCode = numbers.map((value) => senses.meaning(value).bare).find((bare) => bare !== null);
    const inName = meanings.find(({ bare, byName }) => bare !== null && byName !== null)?.bare;
    const number = inCode ?? (codes.length === 0 ? inName : undefined);
    if (number === undefined || number === null) continue;
    const named = meanings.find(({ byName }) => byName?.kind === "indicator")?.byName;
    const typed = score ? view.cell(index, score.column)?.value : undefined;
    rows.push({
      number,
      indicator: named ? Number(named.code) : null,
      hasWords: meanings.length > 0,
      score: typeof typed === "number" ? typed : null,
    });
  }
  return rows;
}
