/**
 * One number made of all scores, so that a sheet can tell by itself, without the add-in, that scores changed after its
 * sentences were written. Weights keep changes from cancelling out; the tables are the score sheets, which always stand.
 */
import { canonicalRead, type CellRead } from "../merge/canonical";
import { TABLE_NAMES } from "../names";
import type { ScoreHeaders } from "../score/columns";
import { columnRef } from "./formulas";

type Rows = readonly (readonly CellRead[])[];

/** A score table as it will stand when the run is done; header row first. */
export interface FingerprintTable {
  readonly headers: readonly string[];
  readonly rows: Rows;
}

interface Column {
  readonly table: "indicatorScores" | "questionScores";
  readonly header: string;
  readonly weight: number;
  /** Multiplies each score by the code in its row; codes that are no numbers count as 0, as in SUMPRODUCT. */
  readonly byCode: string | null;
}

function columnsOf({ indicatorCurrent, indicatorPrevious, indicatorCode, question }: ScoreHeaders): Column[] {
  const column = (table: Column["table"], header: string | null, weight: number, byCode: string | null): Column[] =>
    header === null ? [] : [{ table, header, weight, byCode }];
  return [
    ...column("indicatorScores", indicatorCurrent, 1, null),
    ...column("indicatorScores", indicatorCurrent, 7, indicatorCode),
    ...column("indicatorScores", indicatorPrevious, 13, null),
    ...column("indicatorScores", indicatorPrevious, 29, indicatorCode),
    ...(question ? column("questionScores", question.current, 31, null) : []),
    ...(question ? column("questionScores", question.previous, 37, null) : []),
  ];
}

/** An expression without the leading "=". */
export function fingerprintFormula(headers: ScoreHeaders): string {
  return columnsOf(headers)
    .map(({ table, header, weight, byCode }) => {
      const scores = columnRef(TABLE_NAMES[table], header);
      const sum = byCode === null ? `SUM(${scores})` : `SUMPRODUCT(${columnRef(TABLE_NAMES[table], byCode)},${scores})`;
      return weight === 1 ? sum : `${weight}*${sum}`;
    })
    .join("+");
}

/** What the formula gives today. */
export function fingerprint(
  headers: ScoreHeaders,
  tables: Readonly<Record<Column["table"], FingerprintTable | null>>
): number {
  let sum = 0;
  for (const { table, header, weight, byCode } of columnsOf(headers)) {
    const found = tables[table];
    const at = found?.headers.indexOf(header) ?? -1;
    if (!found || at < 0) continue;
    const codeAt = byCode === null ? -1 : found.headers.indexOf(byCode);
    for (const row of found.rows) sum += weight * numberIn(row[at]) * (byCode === null ? 1 : numberIn(row[codeAt]));
  }
  return Math.round(sum * 100) / 100;
}

const numberIn = (value: CellRead | undefined): number => (typeof value === "number" ? value : 0);

/** Shows `words` once the scores are others than when it was written. */
export function staleFormula(headers: ScoreHeaders, value: number, words: string): string {
  const text = `"${canonicalRead(words).replace(/"/g, '""')}"`;
  return `=IFERROR(IF(ABS(${fingerprintFormula(headers)}-${value})<0.005,"",${text}),${text})`;
}
