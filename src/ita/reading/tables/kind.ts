/** Which shape a table has, from its rows. */
import type { SourceColumn, SourceKind, SourceRow } from "../types";

export function kindOf(rows: readonly SourceRow[], columns: readonly SourceColumn[]): SourceKind {
  const count = (kind: string): number => rows.filter(({ subject }) => subject?.kind === kind).length;
  const questions = rows.filter(({ subject }) => subject?.kind === "question");
  if (questions.length > 0 && questions.length >= count("indicator") / 2) {
    const items = questions.filter(({ subject }) => subject?.code.startsWith("O"));
    const described =
      columns.some(({ role }) => role === "unit") || rows.some(({ subject }) => subject?.kind === "subIndicator");
    return items.length === questions.length && (described || columns.some(({ role }) => role === "remark"))
      ? "items"
      : "questions";
  }
  if (count("indicator") === 0) return count("subIndicator") > 0 ? "items" : "instruments";
  if (columns.some(({ role }) => role === "rank") || bestFirst(rows)) return "ranking";
  return "indicators";
}

/** Names alone, highest score first and not in the order of their numbers. */
function bestFirst(rows: readonly SourceRow[]): boolean {
  const named = rows.filter(({ subject }) => subject?.kind === "indicator");
  if (named.length < 4 || named.some(({ byCode, code }) => byCode !== null || code !== null)) return false;
  const numbers = named.map(({ subject }) => Number(subject?.code));
  if (numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))) return false;
  const scores = named.flatMap(({ figures }) => figures.find(({ measure }) => measure === "score")?.value ?? []);
  return scores.every((score, at) => at === 0 || score <= (scores[at - 1] ?? 0));
}
