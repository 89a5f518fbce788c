/** Last year's measures that go on as they are although the indicator is no longer to be kept but improved. */
import type { MeasureProposal, MeasureRow, PastMeasure } from "../types";
import type { MeasureCheck } from "./checks";
import { CHECK_SUITS, pastIdOf, turnsToImprove } from "./pastSource";

/** "measure-goal-changed" for each row in which last year's text still stands; rewording it or another measure settles it. */
export function changedGoals(
  rows: readonly MeasureRow[],
  proposals: readonly Pick<MeasureProposal, "id" | "source">[],
  past: readonly PastMeasure[]
): MeasureCheck[] {
  return rows.flatMap((row): MeasureCheck[] => {
    const source = proposals.find(({ id }) => id === row.id)?.source ?? "";
    const before = past.find(({ id }) => id === pastIdOf(source));
    if (!before || before.measure !== row.measure || !turnsToImprove(before, row.goal)) return [];
    return [
      {
        code: "measure-goal-changed",
        severity: "warning",
        row,
        part: "measure",
        found: row.measure,
        expected: "",
        th: `มาตรการ ${row.id} ต่อจาก ${before.id} ซึ่งเป็นมาตรการรักษาระดับ ${CHECK_SUITS} แก้ถ้อยคำหรือเลือกมาตรการอื่นจากบานหน้าต่าง`,
        en: `Measure ${row.id} goes on from ${before.id}, which was to keep the level; now the level is to be improved. See whether it still suits, reword it or take another from the pane.`,
      },
    ];
  });
}
