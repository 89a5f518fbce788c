/** Tables with their subjects in the rows: indicators, rankings, instruments, questions, items and mixtures. */
import type { InstrumentCode } from "../../types";
import type { Column } from "./columns";
import { confidenceOf } from "./confidence";
import type { Frame } from "./continued";
import { kindOf } from "./kind";
import { numberingOf, type Numbering } from "./numbers";
import { sourceColumns, type Body, type Request } from "./request";
import { instrumentOf, readRows } from "./rows";
import type { Senses } from "./senses";
import type { SheetView } from "./sheetView";
import { speaksOfIta } from "./titles";

/** Of a table whose columns of scores are not called so. */
const mostGuessed = 0.65;

export function rowBody(request: Request): Body | null {
  const { frame, titles, choice, view, senses } = request;
  const numbering = numberingOf(frame, request.columns, view, senses, choice?.kind);
  const columns = withNumbering(scoresFromShares(request.columns), numbering);
  if (!choice && !columns.some(({ role }) => role === "code" || role === "name" || role === "rank")) return null;
  const figures = sourceColumns(columns, request);
  const asksItems = choice?.kind === "items" || listsItems(frame, columns, view, senses);
  const instrument = instrumentNamed([...titles.lines.slice(0, 2), ...columns.map(({ header }) => header)], senses);
  const read = readRows({ frame, columns, figures, numbering, asksItems, instrument }, view, senses);
  const kind = choice?.kind ?? kindOf(read.rows, figures);
  const rows = read.rows.filter(
    ({ subject, figures: own, level }) =>
      (kind !== "questions" && kind !== "items") ||
      subject?.kind !== "indicator" ||
      level !== null ||
      own.some(({ value, problem }) => value !== null || problem !== null)
  );
  const aboutIta = titles.aboutIta || columns.some(({ header }) => speaksOfIta(header));
  const confidence = confidenceOf({ kind, rows, columns: figures, headed: frame.headings.size >= 2, aboutIta });
  const most = columns.some(({ guessed, role }) => guessed && role === "score") ? mostGuessed : 1;
  return {
    kind,
    columns: figures,
    rows,
    end: read.end,
    confidence: Math.min(confidence, most),
    agencies: [],
    agency: null,
  };
}

/** Indicator scores are often headed "ร้อยละ"; beside a column of scores it is a share. */
function scoresFromShares(columns: readonly Column[]): Column[] {
  if (columns.some(({ role }) => role === "score")) return [...columns];
  return columns.map((column) =>
    column.role === "share" && !column.chosen?.role ? { ...column, role: "score" } : column
  );
}

function withNumbering(columns: readonly Column[], numbering: Numbering): Column[] {
  return columns.map((column) => {
    if (column.chosen?.role !== undefined) return column;
    if (column.role === "rank" && numbering.named !== "rank") return { ...column, role: "code" };
    const counts = column.content.counts * 2 >= column.content.filled;
    return column.role === "code" && numbering.named === "rank" && counts ? { ...column, role: "rank" } : column;
  });
}

const rowsLookedAt = 200;

function listsItems(frame: Frame, columns: readonly Column[], view: SheetView, senses: Senses): boolean {
  let items = 0;
  const places = columns.filter(({ role }) => role === "code" || role === "name");
  for (let index = frame.body; index < Math.min(frame.end, frame.body + rowsLookedAt); index++) {
    for (const { column } of places) {
      const value = view.cell(index, column)?.value;
      if (typeof value !== "string") continue;
      const { byCode } = senses.meaning(value);
      if (byCode?.kind === "subIndicator") return true;
      if (byCode?.kind === "question" && byCode.code.startsWith("O")) items++;
    }
  }
  return items >= 2;
}

/** The one instrument that title or headings name: bare question numbers below are of it. */
function instrumentNamed(texts: readonly string[], senses: Senses): InstrumentCode | null {
  const named = new Set<InstrumentCode>();
  for (const text of texts) {
    const { byCode, byName } = senses.meaning(text);
    const subject = byCode ?? byName;
    const whole = subject && instrumentOf(subject);
    if (whole) named.add(whole);
    for (const [, code] of text.matchAll(/(?:^|[^A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])/g))
      if (code === "IIT" || code === "EIT" || code === "OIT") named.add(code);
  }
  const [only] = named;
  return named.size === 1 && only ? only : null;
}
