/** Gives each row from a file a key of its own, and leaves out those that stand in the workbook already. */
import { measureRulesOf } from "../../../ita/measures";
import { matchIndicator } from "../../../ita/reading/names";
import { canonicalRead, type CellRead } from "../../../sheets/merge/canonical";
import type { FollowUpCells } from "../../../sheets/measures/importedSheets";
import type { FollowUpColumnId } from "../../../sheets/measures/followUpSheet";
import type { MeasureColumnId } from "../../../sheets/measures/measureColumns";
import { measureNumbers } from "../../../sheets/measures/measureNumbers";
import { indicatorsIn } from "../../../sheets/measures/readMeasures";
import type { MeasureCells } from "../../../sheets/measures/recogniseMeasures";
import type { MeasureRow } from "../../../ita/types";

export interface KeyedRows<Row> {
  readonly rows: readonly Row[];
  /** How many stood already. */
  readonly kept: number;
}

const textOf = (cells: ReadonlyMap<string, CellRead>, id: string): string => canonicalRead(cells.get(id)).trim();

/** @param standing measures of that year in this workbook. A row without a number is the same where its measure has the same words. */
export function keyMeasures(
  rows: readonly MeasureCells[],
  fiscalYear: number,
  standing: readonly Pick<MeasureRow, "id" | "measure">[]
): KeyedRows<MeasureCells> {
  const ids = new Set(standing.map(({ id }) => id));
  const texts = new Set(standing.map(({ measure }) => measure.trim()));
  const known = [...ids, ...rows.map((cells) => textOf(cells, "id"))].filter((id) => id !== "");
  const numbers = measureNumbers(
    known.map((id) => ({ id, key: "" })),
    fiscalYear
  );
  const seen = new Set<string>();
  const fresh = rows.flatMap((cells): MeasureCells[] => {
    const id = textOf(cells, "id");
    const stands = id === "" ? texts.has(textOf(cells, "measure")) : ids.has(id);
    if (stands) return [];
    const isOwn = id !== "" && !seen.has(id);
    seen.add(id);
    return [new Map<MeasureColumnId, CellRead>([...linked(cells, fiscalYear), ["id", isOwn ? id : numbers.next()]])];
  });
  return { rows: fresh, kept: rows.length - fresh.length };
}

/** An indicator that is told by its name, or by the issue of that year, also gets its number; the words stay. */
function linked(cells: MeasureCells, fiscalYear: number): MeasureCells {
  const words = textOf(cells, "indicator");
  if (indicatorsIn(words).length > 0) return cells;
  const named = words === "" ? null : matchIndicator(words, null);
  if (named) return new Map([...cells, ["indicator", `${named.no} ${words}`]]);
  const issue = textOf(cells, "issue");
  const group = measureRulesOf(fiscalYear).groups.find(
    ({ titleTh }) => titleTh !== "" && issue.includes(titleTh.replace(/^\d+\.\s*/, ""))
  );
  return words === "" && group ? new Map([...cells, ["indicator", group.indicators.join(", ")]]) : cells;
}

/**
 * Rows of the staff's own, which belong to no step, get a key that no step has. They come with the whole table only: a second
 * time nobody could tell whether they are here already.
 */
export function keyFollowUp(rows: readonly FollowUpCells[], standing: ReadonlySet<string>): KeyedRows<FollowUpCells> {
  const used = new Set(rows.map((cells) => textOf(cells, "key")));
  const seen = new Set<string>();
  const fresh = rows.flatMap((cells): FollowUpCells[] => {
    const key = textOf(cells, "key");
    if (standing.has(key) || (standing.size > 0 && key === "")) return [];
    if (key !== "" && !seen.has(key)) {
      seen.add(key);
      return [cells];
    }
    let own = 1;
    while (used.has(`+${own}`)) own += 1;
    used.add(`+${own}`);
    return [new Map<FollowUpColumnId, CellRead>([...cells, ["key", `+${own}`]])];
  });
  return { rows: fresh, kept: rows.length - fresh.length };
}
