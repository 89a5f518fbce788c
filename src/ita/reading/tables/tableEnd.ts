/** Where a table of the ten indicators ends although cells go on below it: a list of something else is not its rows. */
import { INDICATOR_NUMBERS } from "../../types";
import type { Frame } from "./continued";
import type { Meaning, Senses } from "./senses";
import type { SheetView, ViewCell } from "./sheetView";

const all = INDICATOR_NUMBERS.length;
/** A heading below so many indicators is the heading of the next list. */
const enough = 3;
/** Lines of a wrapped name or a note may stand among the indicators; more rows that name nothing are questions. */
const mostStrangers = 3;
/** A row or two below may be a total in other words: staff are told about them. More are a list of something else. */
const mostAfter = 2;

/** The same frame, up to the row where something else begins. */
export function endedFrame(frame: Frame, view: SheetView, senses: Senses): Frame {
  const end = frame.subjectsAcross ? frame.end : endOf(frame, view, senses);
  return end === frame.end ? frame : { ...frame, end };
}

function endOf(frame: Frame, view: SheetView, senses: Senses): number {
  const seen = new Set<number>();
  let strangers = 0;
  /** Index after the last row that is plainly the table's, once all ten were named. */
  let complete: number | null = null;
  let after = 0;
  for (let index = frame.body; index < frame.end; index++) {
    if (frame.repeated.has(index)) continue;
    const cells = view
      .at(index)
      .cells.filter(({ column }) => column >= frame.firstColumn && column <= frame.lastColumn);
    if (seen.size >= enough && isNewHeading(index, cells, view, senses)) return index;
    const meanings = cells.map(({ value }) => (typeof value === "boolean" ? null : senses.meaning(value)));
    const no = indicatorOf(meanings, seen);
    if (no !== null) seen.add(no);
    const named = no !== null || namesSomething(meanings) || (after === 0 && sumsUp(cells, meanings, senses));
    if (named && complete !== null) [complete, after] = [index + 1, 0];
    else if (named && seen.size === all && strangers <= mostStrangers) complete = index + 1;
    else if (!named && cells.some(({ value }) => senses.isFigure(value))) {
      if (complete === null) strangers++;
      else after++;
    }
  }
  return after > mostAfter && complete !== null ? complete : frame.end;
}

/** The indicator that a row names, or counts: after four comes five, whatever its words. */
function indicatorOf(meanings: readonly (Meaning | null)[], seen: ReadonlySet<number>): number | null {
  for (const meaning of meanings) {
    const subject = meaning?.byCode ?? meaning?.byName;
    if (subject?.kind === "indicator") return Number(subject.code);
  }
  const bare = meanings.find((meaning) => meaning?.bare !== null)?.bare;
  return bare !== null && bare !== undefined && bare === seen.size + 1 && bare <= all ? bare : null;
}

function namesSomething(meanings: readonly (Meaning | null)[]): boolean {
  return meanings.some((meaning) => {
    const subject = meaning?.byCode ?? meaning?.byName;
    return subject !== undefined && subject !== null && subject.kind !== "overall";
  });
}

function sumsUp(cells: readonly ViewCell[], meanings: readonly (Meaning | null)[], senses: Senses): boolean {
  return (
    meanings.some((meaning) => meaning?.total !== null || meaning.byName?.kind === "overall") ||
    cells.some(({ value, text }) => typeof value === "string" && senses.role(text) === "level")
  );
}

/** "ลำดับ | กิจกรรม | ผู้เข้าร่วม" with a 1 right below. */
function isNewHeading(index: number, cells: readonly ViewCell[], view: SheetView, senses: Senses): boolean {
  if (cells.length < 2 || index + 1 >= view.length) return false;
  const words = cells.every(({ value }) => {
    if (typeof value !== "string" || senses.isFigure(value)) return false;
    const { byCode, byName, bare } = senses.meaning(value);
    return byCode === null && byName === null && bare === null;
  });
  if (!words) return false;
  return cells.some(({ column, text }) => {
    const below = senses.role(text) === "code" ? view.cell(index + 1, column) : null;
    return below !== null && typeof below.value !== "boolean" && senses.meaning(below.value).bare === 1;
  });
}
