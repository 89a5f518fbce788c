import type { Figure, SourceRow, SourceTable } from "../../reading/types";
import { readFigureCell } from "../../reading/figures";
import { thaiLongDate } from "../../dates";
import { toArabicDigits, type Digits } from "../../scores";
import type { Finding, Hundredths } from "../../types";
import { isOtherAgency } from "./agencies";
import { rowsInUse, subjectOf } from "./entries";
import { placeText, placeTextEn, remark, voice, type Evidence } from "../finding";
import { ofYearTh, subjectTh } from "./subjects";

export type Problem = NonNullable<Figure["problem"]>;

interface Unreadable {
  readonly table: SourceTable;
  readonly row: SourceRow;
  readonly figure: Figure;
}

/** Cells that should hold a figure and do not, or hold an impossible one. */
export function unreadable(evidence: Evidence, problem: Problem): Unreadable[] {
  return evidence.tables
    .filter((table) => !isOtherAgency(table, evidence))
    .flatMap((table) =>
      rowsInUse(table).flatMap((row) =>
        row.figures.filter((figure) => figure.problem === problem).map((figure) => ({ table, row, figure }))
      )
    );
}

/** What is wrong, in both languages. */
interface Wording {
  readonly th: string;
  readonly en: string;
}

/** What should stand in the cell. */
const wanted: Readonly<
  Record<Figure["measure"], { readonly th: string; readonly en: string; readonly range: string }>
> = {
  score: { th: "คะแนน 0.00 ถึง 100.00", en: "score", range: "0.00 to 100.00" },
  delta: { th: "ผลต่าง -100.00 ถึง 100.00", en: "difference", range: "-100.00 to 100.00" },
  rank: { th: "อันดับ 1 ถึง 10", en: "rank", range: "1 to 10" },
  share: { th: "ร้อยละ 0.00 ถึง 100.00", en: "share", range: "0.00 to 100.00" },
};
/** A column with more of them is told once: it was probably taken for something that it is not. */
const most = 5;

/** One remark a cell; a column full of them gets one remark for all. */
export function unreadableFindings(evidence: Evidence, problem: Problem, wording: Wording): Finding[] {
  const columns = new Map<string, Unreadable[]>();
  for (const one of unreadable(evidence, problem)) {
    const key = `${one.table.key} ${one.figure.column}`;
    columns.set(key, [...(columns.get(key) ?? []), one]);
  }
  return [...columns.values()].flatMap((cells) => {
    const isFull = cells.length > most;
    return (isFull ? cells.slice(0, 1) : cells).map((cell) =>
      findingOf(evidence, problem, cell, wording, isFull ? cells.length - 1 : 0)
    );
  });
}

/** Typing slips between the digits of one figure: "100,00", "99·95", "๙๐.๐ ๐". */
function likelyValue({ raw, measure }: Figure): Hundredths | null {
  if (typeof raw !== "string" || raw.length > 40) return null;
  const close = toArabicDigits(raw).replace(/(?<=[\d.,·٫])\s+(?=[\d.,·٫])/g, "");
  const mended = close.replace(/(?<=\d)(?:[,·٫:;_]|\.{2,3})(?=\d{1,2}\D*$)/, ".");
  return mended === raw ? null : readFigureCell(mended, null, measure).value;
}

/** Day that a whole number is when its cell is formatted as a date (days from the end of 1899), of the last decades and the next. */
function likelyDate({ raw, measure, decimals }: Figure, digits: Digits): string | null {
  if (measure === "rank" || typeof raw !== "number" || !Number.isInteger(raw) || decimals !== null) return null;
  if (raw < firstDay || raw > lastDay) return null;
  return thaiLongDate(new Date(Date.UTC(1899, 11, 30) + raw * 86_400_000).toISOString().slice(0, 10), digits);
}

/** 1 January 2000 and 31 December 2049 as Excel counts days. */
const [firstDay, lastDay] = [36526, 54788];

/** What the cell probably means, in both languages; nothing where it is anyone's guess. */
function likely(
  figure: Figure,
  digits: Digits
): { readonly expected: string | null; readonly th: string; readonly en: string } {
  const { figure: write, delta, figureEn } = voice(digits);
  const value = likelyValue(figure);
  if (value !== null) {
    const shown = figure.measure === "delta" ? delta(value) : figure.measure === "rank" ? String(value) : write(value);
    return { expected: `${shown} ?`, th: ` น่าจะหมายถึง ${shown}`, en: ` It probably means ${figureEn(value)}.` };
  }
  const date = likelyDate(figure, digits);
  if (date === null) return { expected: null, th: "", en: "" };
  return {
    expected: null,
    th: ` หากช่องนี้แสดงเป็นวันที่ คือ ${date} กรุณาเปลี่ยนรูปแบบช่องเป็นตัวเลขก่อน`,
    en: ` If the cell is shown as a date (${date}), give it a number format first.`,
  };
}

function findingOf(
  { digits }: Evidence,
  problem: Problem,
  { table, row, figure }: Unreadable,
  wording: Wording,
  more: number
): Finding {
  const { words } = voice(digits);
  const subject = subjectOf(table, row, figure);
  const whose = subject
    ? `ของ${subjectTh(subject, figure.fiscalYear, words)}${ofYearTh(figure.fiscalYear, words)}`
    : "";
  const found = String(figure.raw).trim().slice(0, 80);
  const { place, measure } = figure;
  const { th, en, range } = wanted[measure];
  const wantedTh = words.ours(th);
  const guess = likely(figure, digits);
  return remark(problem, "error", place, {
    found,
    expected: guess.expected ?? wantedTh,
    th: `ตัวเลข${whose}${placeText(place)} ${wording.th} (“${found}”)${more > 0 ? ` และคอลัมน์นี้มีอีก ${words.count(more)} ช่องที่เป็นเช่นเดียวกัน` : ""} กรุณาแก้เป็น${wantedTh}${guess.th}`,
    en: `The ${en}${placeTextEn(place)} ${wording.en} (“${found}”)${more > 0 ? `; ${more} more cells of its column are like it` : ""}. Change it to a ${en} from ${range}.${guess.en}`,
  });
}
