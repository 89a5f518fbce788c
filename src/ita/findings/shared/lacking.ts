import type { SourceRow, SourceTable, Subject } from "../../reading/types";
import { INDICATOR_NUMBERS, type Hundredths, type IndicatorNo } from "../../types";
import { isOtherAgency } from "./agencies";
import { scoreEntries, scoreYears } from "./entries";
import type { Evidence } from "../finding";
import { perEvidence } from "./perEvidence";
import type { Repeat } from "./repeats";
import { listsIndicators } from "./rows";
import { statementsIn } from "./statements";

/** A table of the indicators that does not name all ten. */
export interface Gap {
  readonly table: SourceTable;
  readonly missing: readonly IndicatorNo[];
}

/** A list of fewer is a selection, not a list with holes. */
const fewest = 7;
/** Titles of tables that select: strengths, those above a line, those that rose. */
const selection =
  /จุดแข็ง|จุดอ่อน|จุดเด่น|จุดด้อย|มากกว่า|น้อยกว่า|สูงกว่า|ต่ำกว่า|ผ่านเกณฑ์|ไม่ผ่าน|เพิ่มขึ้น|ลดลง|คงที่|เท่าเดิม|ไม่เปลี่ยนแปลง|อันดับแรก|ลำดับแรก|เฉพาะ/;

export const lacking = perEvidence((evidence): readonly Gap[] => {
  const tables = evidence.tables.filter((table) => listsIndicators(table) && !isOtherAgency(table, evidence));
  return tables.flatMap((table) => {
    const named = namedIn(table);
    const missing = INDICATOR_NUMBERS.filter((no) => !named.has(no));
    const rows = table.rows.filter(({ subject }) => subject?.kind === "indicator").length;
    const selects = selection.test(table.title) && rows === named.size;
    if (named.size < fewest || missing.length === 0 || selects || continuesElsewhere(table, missing, tables)) return [];
    return [{ table, missing }];
  });
});

/** By number or by name: a row whose two disagree names both. */
function namedIn(table: SourceTable): ReadonlySet<number> {
  const subjects = table.rows.flatMap(({ subject, byCode, byName }) => [subject, byCode, byName]);
  return new Set(subjects.flatMap((subject) => (subject?.kind === "indicator" ? [Number(subject.code)] : [])));
}

/** The rest of the table stands below a page break, as a table of its own. */
function continuesElsewhere(table: SourceTable, missing: readonly number[], tables: readonly SourceTable[]): boolean {
  const named = namedIn(table);
  return tables.some((other) => {
    if (other === table || other.sheet !== table.sheet) return false;
    const there = namedIn(other);
    return missing.every((no) => there.has(no)) && [...there].every((no) => !named.has(no));
  });
}

/** Scores of an indicator that other tables and sentences give for one of the years. */
function scoresElsewhere(wanted: Subject, table: SourceTable, evidence: Evidence): ReadonlySet<Hundredths> {
  const years = scoreYears(table);
  const isWanted = ({ kind, code }: Subject): boolean => kind === wanted.kind && code === wanted.code;
  const inTables = scoreEntries(evidence).filter(
    (entry) => entry.table !== table && isWanted(entry.subject) && years.includes(entry.fiscalYear)
  );
  const inTexts = evidence.texts
    .flatMap(({ text }) => statementsIn(text))
    .filter(({ subject, isTight, verb }) => isWanted(subject) && isTight && verb === null);
  return new Set([...inTables.map(({ value }) => value), ...inTexts.map(({ figure }) => figure.value)]);
}

/** Which indicator a repeated row probably stands for, and which of the rows it is where other tables or sentences tell. */
export function probablyMissing(
  { table, missing }: Gap,
  { rows, subject }: Repeat,
  evidence: Evidence
): { readonly subject: Subject; readonly row: SourceRow | null } | null {
  const [no, ...more] = missing;
  if (no === undefined || more.length > 0) return null;
  const meant: Subject = { kind: "indicator", code: String(no) };
  const ofMeant = scoresElsewhere(meant, table, evidence);
  const ofNamed = scoresElsewhere(subject, table, evidence);
  const holding = (values: ReadonlySet<number>): SourceRow[] =>
    rows.filter(({ figures }) => figures.some(({ value }) => value !== null && values.has(value)));
  const [theMeant, ...others] = holding(ofMeant);
  if (theMeant && others.length === 0) return { subject: meant, row: theMeant };
  const theNamed = holding(ofNamed);
  const rest = rows.filter((row) => !theNamed.includes(row));
  return { subject: meant, row: theNamed.length === 1 && rest.length === 1 ? (rest[0] ?? null) : null };
}
