/** What each column of a table holds: by its heading, corrected by what stands below it, and by staff's word. */
import { columnLetter } from "../address";
import { readFigureCell } from "../figures";
import type { ColumnChoice, ColumnRole } from "../types";
import type { Frame } from "./continued";
import type { Senses } from "./senses";
import type { SheetView } from "./sheetView";

export interface Column {
  readonly column: number;
  /** Heading lines joined; "" without one. */
  readonly header: string;
  readonly lines: readonly string[];
  readonly role: ColumnRole;
  readonly chosen: ColumnChoice | null;
  readonly content: Content;
  /** Nothing says that the column holds scores; it only looks like it. */
  readonly guessed?: boolean;
}

/** How many cells of a column hold what. */
export interface Content {
  readonly filled: number;
  readonly figures: number;
  /** Bare whole numbers up to 199. */
  readonly counts: number;
  readonly codes: number;
  readonly names: number;
  readonly levels: number;
  readonly agencies: number;
  /** Figures with a sign: differences. */
  readonly signed: number;
  /** Figures that can be scores: from 0 to 100. */
  readonly scores: number;
  /** Texts too long for a figure with its unit. */
  readonly sentences: number;
}

const rowsSampled = 300;
const longestFigure = 30;
const levelWords = /^["“'(]?(?:ผ่าน(?:ดีเยี่ยม|ดี)?|ไม่ผ่าน|ต้องปรับปรุง(?:โดยด่วน)?|AA|[A-F])["”')]?$/;
/** Headings of figures that are no results of the agency: full marks, weights, targets, distances from a line, others' means. */
const noResult =
  /^(?:คะแนน)?เต็ม|^(?:ผลต่าง|ส่วนต่าง|ห่าง)(?:จาก|กับ)?(?:เกณฑ์|เป้า|ค่าเฉลี่ย)|^(?:คะแนน|ค่า){0,2}เฉลี่ย(?:ระดับ|ของ|ทั้ง)?(?:ประเทศ|จังหวัด|ภาค|อำเภอ|กลุ่ม|อปท)|^(?:ค่า)?น้ำหนัก|^(?:ผล|ค่า)?(?:คะแนน)?(?:ที่ได้|หลัง)?ถ่วงน้ำหนัก|^(?:ค่า)?(?:คะแนน)?(?:สูง|ต่ำ)(?:ที่)?สุด|^(?:ค่า)?เป้าหมาย|^เกณฑ์|^ที่มา|^ผลต่อ|^ค่าคะแนนต่อ|ได้คืน|^จำนวน/;
export const isLevelName = (text: string): boolean => levelWords.test(text.replace(/^ระดับ\s?/, ""));

export function columnsOf(
  frame: Frame,
  view: SheetView,
  senses: Senses,
  choices: Readonly<Record<string, ColumnChoice>> = {}
): Column[] {
  const contents = contentsOf(frame, view, senses);
  const columns: Column[] = [];
  for (const column of [...new Set([...contents.keys(), ...frame.headings.keys()])].sort((a, b) => a - b)) {
    const heading = frame.headings.get(column);
    const content = contents.get(column) ?? noContent();
    const lines = heading?.lines ?? [];
    const chosen = choices[columnLetter(column)] ?? null;
    const role = chosen?.role ?? corrected(headedRole(lines, senses), lines.join(" "), content, senses);
    columns.push({ column, header: heading?.text ?? "", lines, role, chosen, content });
  }
  return withScores(withoutParts(columns), senses);
}

type Counted = { -readonly [Key in keyof Content]: number };
const noContent = (): Counted => ({
  filled: 0,
  figures: 0,
  counts: 0,
  codes: 0,
  names: 0,
  levels: 0,
  agencies: 0,
  signed: 0,
  scores: 0,
  sentences: 0,
});

function contentsOf(frame: Frame, view: SheetView, senses: Senses): Map<number, Counted> {
  const contents = new Map<number, Counted>();
  const last = Math.min(frame.end, frame.body + rowsSampled);
  for (let index = frame.body; index < last; index++) {
    if (frame.repeated.has(index)) continue;
    for (const { column, value, text, format } of view.at(index).cells) {
      if (column < frame.firstColumn || column > frame.lastColumn) continue;
      const content = contents.get(column) ?? noContent();
      contents.set(column, content);
      content.filled++;
      if (text.length > longestFigure) content.sentences++;
      if (typeof value === "boolean") continue;
      const { byCode, byName, bare } = senses.meaning(value);
      if (byCode) content.codes++;
      else if (byName) content.names++;
      if (bare !== null && byName === null) content.counts++;
      if (senses.isFigure(value)) {
        content.figures++;
        if (readFigureCell(value, format, "score").value !== null) content.scores++;
        if (typeof value === "number" ? value < 0 : /^[+\-−–]/.test(text)) content.signed++;
      } else if (isDash(text)) content.filled--;
      else if (isLevelName(text)) content.levels++;
      else if (typeof value === "string" && !byName && senses.agency(text) !== null) content.agencies++;
    }
  }
  return contents;
}

const isDash = (text: string): boolean => /^[-–—−.…*]{1,3}$/.test(text);

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, "").replace(/\s/g, "");

/** The lowest line says most; a line that is only a year takes its role from the wider heading above. */
function headedRole(lines: readonly string[], senses: Senses): ColumnRole | null {
  const lowest = lines.at(-1);
  if (lowest === undefined) return null;
  // "คะแนน (เต็ม 100)" heads results, "คะแนนเต็ม" what could be had.
  if (noResult.test(withoutBrackets(lowest))) return "other";
  const own = senses.role(lowest);
  if (own !== null) return own;
  const wider = lines
    .slice(0, -1)
    .map((line) => senses.role(line))
    .findLast((role) => role !== null);
  const isYear = senses.years(lowest).length > 0 || isRelativeYear(lowest);
  if (wider === undefined) return isYear ? "score" : senses.role(lines.join(" "));
  return isYear && (wider === "name" || wider === "code" || wider === "agency") ? "score" : wider;
}

export function isRelativeYear(text: string): boolean {
  return /^(?:คะแนน|ผล)?(?:ใน)?ปี(?:งบประมาณ)?\s?(?:นี้|ก่อน|ก่อนหน้า|ที่ผ่านมา|ที่แล้ว|ปัจจุบัน)/.test(text.replace(/\s+/g, " "));
}

/** What stands below has the last word where it is plain. */
function corrected(role: ColumnRole | null, header: string, content: Content, senses: Senses): ColumnRole {
  const { filled, figures, counts, codes, names, levels, agencies, sentences } = content;
  const mostly = (part: number): boolean => filled > 0 && part * 2 >= filled;
  switch (role) {
    case "score":
    case "delta":
    case "share":
    case "rank":
      if (filled < 3 || figures * 3 >= filled) return role;
      if (mostly(levels)) return "level";
      if (mostly(codes)) return "code";
      if (mostly(names)) return "name";
      return mostly(sentences) || (figures === 0 && role !== "score") ? "other" : role;
    case "code":
    case "name":
      if (mostly(codes) || (mostly(counts) && names * 2 < filled)) return "code";
      if (role === "name" && filled >= 3 && figures === filled && counts * 2 < filled) return "score";
      return mostly(names) || filled > 0 ? (role === "code" && mostly(figures) && counts > 0 ? "code" : "name") : role;
    case null:
      if (mostly(codes) && codes >= 2) return "code";
      if (mostly(names) && names >= 2) return "name";
      if (mostly(levels) && levels >= 2) return "level";
      if (mostly(figures) && senses.years(header).length > 0) return "score";
      if (mostly(agencies) && agencies >= 2) return "agency";
      return "other";
    case "level":
      return filled >= 3 && figures === filled ? "score" : role;
    case "remark":
    case "unit":
    case "agency":
    case "other":
      return role;
  }
}

/** Without any column known to hold scores, figures without a heading are taken for them. */
function withScores(columns: readonly Column[], senses: Senses): Column[] {
  if (columns.some(({ role }) => role === "score")) return [...columns];
  const shares = columns.filter(({ role }) => role === "share");
  if (shares.length > 0) return [...columns];
  const lone = columns.filter(
    ({ role, chosen, content }) =>
      role === "other" && chosen === null && content.figures >= 2 && content.figures * 2 >= content.filled
  );
  const likely = lone.filter(({ header, content }) => header === "" && content.counts < content.figures);
  const scores = likely.length > 0 ? likely : lone.filter(({ header }) => header === "");
  if (scores.length === 0) return guessedScores(columns, senses);
  return columns.map((column) =>
    scores.includes(column) ? { ...column, role: column.content.signed > 0 ? "delta" : "score" } : column
  );
}

const fewestNames = 8;

/** Beside the names of the indicators, figures of 0 to 100 may be scores whatever stands above them ("หลังอุทธรณ์"). */
function guessedScores(columns: readonly Column[], senses: Senses): Column[] {
  if (!columns.some(({ role, content }) => role === "name" && content.names >= fewestNames)) return [...columns];
  return columns.map((column) => {
    const { role, chosen, content, lines } = column;
    const open = chosen === null && (role === "other" || (role === "agency" && content.agencies === 0));
    const heading = withoutBrackets(lines.at(-1) ?? "");
    const likely =
      content.scores >= fewestNames &&
      content.scores === content.filled &&
      content.counts < content.filled &&
      content.signed === 0;
    const known = heading === "" || noResult.test(heading) || senses.agency(lines.join(" ")) !== null;
    return open && likely && !known ? { ...column, role: "score", guessed: true } : column;
  });
}

/** Scores of the instruments beside those of the indicators ("คะแนนแบบวัด") are others'. */
function withoutParts(columns: readonly Column[]): Column[] {
  const scores = columns.filter(({ role }) => role === "score");
  return columns.map((column) => {
    const part =
      column.chosen === null && /^คะแนน(?:ราย)?(?:แบบวัด|เครื่องมือ)$/.test(withoutBrackets(column.lines.at(-1) ?? ""));
    return part && column.role === "score" && scores.length > 1 ? { ...column, role: "other" } : column;
  });
}
