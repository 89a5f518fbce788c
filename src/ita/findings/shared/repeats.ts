import { editDistance } from "../../reading/editDistance";
import { normalName } from "../../reading/names";
import { subjectKey, type SourceRow, type SourceTable, type Subject } from "../../reading/types";
import { isOtherAgency } from "./agencies";
import { perEvidence } from "./perEvidence";
import { listsIndicators, numberAgainstName } from "./rows";

/** Rows of one table about one subject, two or more, top down. */
export interface Repeat {
  readonly table: SourceTable;
  readonly subject: Subject;
  readonly rows: readonly SourceRow[];
  /** "same": the figures agree, and the texts where both have one; "different": they do not. */
  readonly verdict: "same" | "different";
}

/** Indicators listed twice in a table that lists each once, and codes that stand on two rows. */
export const repeats = perEvidence((evidence): readonly Repeat[] =>
  evidence.tables.filter((table) => !isOtherAgency(table, evidence)).flatMap(repeatsIn)
);

function repeatsIn(table: SourceTable): Repeat[] {
  const bySubject = new Map<string, SourceRow[]>();
  for (const row of table.rows) {
    if (row.subject === null || row.totalLabel !== null || numberAgainstName(row) || !counts(table, row.subject))
      continue;
    const key = subjectKey(row.subject);
    bySubject.set(key, [...(bySubject.get(key) ?? []), row]);
  }
  return [...bySubject.values()].flatMap((rows): Repeat[] => {
    const [first] = rows;
    if (!first?.subject || rows.length < 2) return [];
    const verdicts = rows.slice(1).map((row) => compareRows(first, row));
    const verdict = verdicts.includes("different") ? "different" : verdicts.includes("same") ? "same" : null;
    return verdict ? [{ table, subject: first.subject, rows, verdict }] : [];
  });
}

/** Group rows of question tables are repeated after a page break as a matter of course. */
function counts(table: SourceTable, { kind }: Subject): boolean {
  if (kind === "indicator") return listsIndicators(table);
  return kind === "question" && (table.kind === "questions" || table.kind === "items");
}

/** null: nothing that could be compared, such as the continuation of a row or a second measure for one item. */
function compareRows(one: SourceRow, other: SourceRow): Repeat["verdict"] | null {
  const pairs = one.figures.flatMap((figure) => {
    const again = other.figures.find(({ column, measure }) => column === figure.column && measure === figure.measure);
    return figure.measure !== "rank" && figure.value !== null && again && again.value !== null
      ? [[figure.value, again.value] as const]
      : [];
  });
  if (pairs.some(([a, b]) => a !== b)) return "different";
  if (one.subject?.kind === "question" && pairs.length > 0 && differentTexts(one, other)) return "different";
  return pairs.length > 0 ? "same" : null;
}

/** Two wordings of which neither is a part or a slip of the other. */
function differentTexts(one: SourceRow, other: SourceRow): boolean {
  const [a, b] = [bareText(one), bareText(other)];
  if (a === "" || b === "" || a.includes(b) || b.includes(a)) return false;
  const slips = Math.ceil(Math.min(a.length, b.length, 200) * 0.2);
  return editDistance(a.slice(0, 200), b.slice(0, 200), slips) > slips;
}

function bareText({ name }: SourceRow): string {
  return normalName((name?.text ?? "").replace(/[([]?\s*ต่อ\s*[)\]]/g, ""));
}
