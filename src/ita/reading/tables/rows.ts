/** The rows of a table with its subjects in the rows. */
import type { InstrumentCode } from "../../types";
import { figuresIn } from "../figures";
import { subjectKey, type PlacedText, type SourceColumn, type SourceRow, type Subject } from "../types";
import { figuresOfRow, hasAnything, hasFigure, levelOfRow, remarkOfRow, unitsOfRow } from "./cells";
import { isLevelName, type Column } from "./columns";
import type { Frame } from "./continued";
import type { Numbering } from "./numbers";
import type { Senses } from "./senses";
import { placedText, type SheetView } from "./sheetView";
import { subjectOfRow, type RowSubject, type Section } from "./subjects";
import { settledTotals } from "./totals";

export interface ReadRows {
  readonly rows: readonly SourceRow[];
  /** Index after the last row of the table, its total row included. */
  readonly end: number;
}

/** So many lines that say nothing end the table, and so does a wide gap. */
const mostIdle = 6;
const widestGap = 15;

export interface RowContext {
  readonly frame: Frame;
  /** Roles as inferred or chosen; the same columns as `figures`. */
  readonly columns: readonly Column[];
  readonly figures: readonly SourceColumn[];
  readonly numbering: Numbering;
  readonly asksItems: boolean;
  /** Instrument that the title or a heading names for the whole table. */
  readonly instrument: InstrumentCode | null;
}

export function readRows(context: RowContext, view: SheetView, senses: Senses): ReadRows {
  const { frame, columns, figures, numbering, asksItems } = context;
  const rows: SourceRow[] = [];
  const trail = sectionTrail(context.instrument);
  const seen = new Set<string>();
  const announced: SourceRow[] = [];
  let [end, idle] = [frame.body, 0];
  for (let index = frame.body; index < frame.end && idle < mostIdle; index++) {
    if (view.rowNumber(index) - view.rowNumber(Math.max(end - 1, frame.top)) > widestGap) break;
    if (frame.repeated.has(index)) {
      end = index + 1;
      continue;
    }
    const about = subjectOfRow(index, columns, numbering, trail.section(), asksItems, view, senses);
    const scored = figuresOfRow(index, figures, view);
    const texts = {
      level: levelOfRow(index, figures, view),
      remark: remarkOfRow(index, figures, view),
      units: unitsOfRow(index, figures, view),
    };
    const row = { row: view.rowNumber(index), ...withoutWider(about), group: null, figures: scored, ...texts };
    const levels = about.subject === null ? levelsInRow(index, columns, view, senses) : [];
    if (levels.length > 0) {
      announced.push(...levels.map((level) => levelRow(view.rowNumber(index), level)));
      [end, idle] = [index + 1, 0];
      continue;
    }
    const kept = keptRow(row, about, seen);
    if (kept === "idle") {
      idle++;
      continue;
    }
    if (kept === "row") end = index + 1;
    idle = 0;
    if (about.subject && hasAnything(scored)) seen.add(subjectKey(about.subject));
    for (const subject of about.wider) trail.enter(subject);
    const group = about.subject ? trail.above(about.subject) : trail.section().group;
    if (about.subject) trail.enter(about.subject);
    if (kept === "row") rows.push({ ...row, group });
  }
  return { rows: withLevels(settledTotals(rows), announced), end };
}

function withoutWider({ wider: _wider, ...rest }: RowSubject): Omit<RowSubject, "wider"> {
  return rest;
}

/** "heading": says whom the rows below are about and nothing else. */
function keptRow(
  row: SourceRow,
  { subject, totalLabel }: RowSubject,
  seen: ReadonlySet<string>
): "row" | "heading" | "idle" {
  if (subject === null) {
    const looksLikeData = hasFigure(row.figures) && (row.code !== null || row.name !== null);
    return looksLikeData ? "row" : "idle";
  }
  if (hasAnything(row.figures) || row.level !== null) return "row";
  if (totalLabel !== null || subject.kind === "overall") return "idle";
  if (subject.kind === "component" || subject.kind === "subIndicator") return "heading";
  // A sentence below the table begins with its subject just as a row does.
  const words = (row.name ?? row.code)?.text ?? "";
  if (subject.kind === "indicator" && figuresIn(words).length > 0) return "idle";
  return seen.has(subjectKey(subject)) ? "heading" : "row";
}

interface Trail {
  section: () => Section;
  above: (subject: Subject) => Subject | null;
  enter: (subject: Subject) => void;
}

const order = ["component", "indicator", "subIndicator"] as const;

/** The headings that the current row stands under: instrument, indicator, sub-indicator. */
function sectionTrail(instrument: InstrumentCode | null): Trail {
  const open = new Map<(typeof order)[number], Subject>();
  let counted = instrument;
  const nearest = (before: number): Subject | null => {
    for (let depth = before - 1; depth >= 0; depth--) {
      const kind = order[depth];
      const subject = kind && open.get(kind);
      if (subject) return subject;
    }
    return null;
  };
  return {
    section: () => ({ group: nearest(order.length), instrument: counted }),
    above: (subject) => {
      const depth = order.findIndex((kind) => kind === subject.kind);
      return subject.kind === "overall" ? null : nearest(depth < 0 ? order.length : depth);
    },
    enter: (subject) => {
      const depth = order.findIndex((kind) => kind === subject.kind);
      if (depth < 0) return;
      for (const kind of order.slice(depth)) open.delete(kind);
      const kind = order[depth];
      if (kind) open.set(kind, subject);
      counted = instrumentOf(subject) ?? counted;
    },
  };
}

export function instrumentOf(subject: Subject): InstrumentCode | null {
  if (subject.kind === "component") return subject.code === "IIT" ? "IIT" : subject.code === "OIT" ? "OIT" : "EIT";
  if (subject.kind !== "indicator" && subject.kind !== "subIndicator") return null;
  const no = Number.parseInt(subject.code, 10);
  return no <= 5 ? "IIT" : no <= 8 ? "EIT" : "OIT";
}

// ---------------------------------------------------------------- levels in a row of their own

/** "ระดับผลการประเมิน | ผ่านดี | ผ่านดีเยี่ยม": the levels below the scores of each year. */
function levelsInRow(index: number, columns: readonly Column[], view: SheetView, senses: Senses): PlacedText[] {
  const labelled = columns.some(({ role, column }) => {
    const label = role === "name" || role === "code" ? view.cell(index, column) : null;
    return label !== null && senses.role(label.text) === "level";
  });
  if (!labelled) return [];
  return columns.flatMap(({ role, column }) => {
    const cell = role === "score" ? view.cell(index, column) : null;
    return cell && isLevelName(cell.text) ? [placedText(view, index, cell)] : [];
  });
}

function levelRow(row: number, level: PlacedText): SourceRow {
  return {
    row,
    subject: { kind: "overall", code: "" },
    byCode: null,
    byName: null,
    nameMatch: null,
    code: null,
    name: null,
    group: null,
    figures: [],
    level,
    remark: null,
    units: [],
    totalLabel: null,
  };
}

/** The last one (usually the newest year's) belongs to the row of the overall score, if there is one. */
function withLevels(rows: readonly SourceRow[], announced: readonly SourceRow[]): SourceRow[] {
  const last = announced.at(-1)?.level;
  const overall = rows.findLastIndex(({ subject, level }) => subject?.kind === "overall" && level === null);
  if (!last || overall < 0) return [...rows, ...announced];
  return [...rows.map((row, at) => (at === overall ? { ...row, level: last } : row)), ...announced.slice(0, -1)];
}
