/** Reads what staff reported on the steps of a year's measures. */
import { statusIn } from "../../ita/measures";
import { canonicalRead, type CellRead } from "../merge/canonical";
import type { StepReport } from "./context";
import type { FollowUpColumnId } from "./followUpSheet";

const REPORTED: readonly FollowUpColumnId[] = [
  "midStatus",
  "midPercent",
  "midDate",
  "midResult",
  "endStatus",
  "endPercent",
  "endDate",
  "endResult",
  "evidence",
  "obstacle",
];

/** @param columns column id → position in the row. Rows without our key are the staff's own and belong to no step. */
export function readFollowUp(
  rows: readonly (readonly CellRead[])[],
  columns: ReadonlyMap<string, number>
): StepReport[] {
  return rows.flatMap((cells): StepReport[] => {
    const text = (id: FollowUpColumnId): string => canonicalRead(cells[columns.get(id) ?? -1] ?? "").trim();
    const key = text("key");
    const [, measureId, no] = /^(.+)\/(\d+)$/.exec(key) ?? [];
    if (measureId === undefined || no === undefined) return [];
    return [
      {
        key,
        measureId,
        no: Number(no),
        text: text("step"),
        status: { mid: statusIn(text("midStatus")), end: statusIn(text("endStatus")) },
        result: { mid: text("midResult"), end: text("endResult") },
        evidence: text("evidence"),
        obstacle: text("obstacle"),
        isAnswered: REPORTED.some((id) => text(id) !== ""),
      },
    ];
  });
}
