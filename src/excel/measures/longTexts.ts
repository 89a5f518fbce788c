/** Texts of the measures that are longer than a row shows: Excel makes no row higher than 409 points, and prints no more. */
import type { Finding } from "../../ita/types";
import { numbered } from "../../sheets/measures/context";
import type { StandingMeasure } from "../../sheets/measures/readMeasures";
import type { Digits } from "../../sheets/styles";
import { outgrowsRow } from "../../sheets/textRoom";
import { sheetNameOf, type SheetWork } from "../planRun";
import { measureCell } from "./measureCell";

const COLUMNS = ["analysis", "measure", "steps", "followUp"] as const;
const TEXT_SIZE = 14;
/** Points that the borders of a cell take of its column. */
const PADDING = 6;

export function longTextFindings(work: SheetWork, rows: readonly StandingMeasure[], digits: Digits): Finding[] {
  const { columns, textSize = TEXT_SIZE } = work.plan.table;
  return rows.flatMap((measure) =>
    COLUMNS.flatMap((id): Finding[] => {
      const column = columns.find((one) => one.id === id);
      const text = id === "steps" ? numbered(measure.steps, digits) : measure[id];
      if (!column || !outgrowsRow(text, column.width - PADDING, textSize)) return [];
      return [
        {
          code: "measure-too-long",
          severity: "warning",
          sheet: sheetNameOf(work),
          cell: measureCell(work, measure.row, id),
          found: `${text.slice(0, 60)}…`,
          expected: "",
          message: `ข้อความในช่อง “${column.header}” ของมาตรการ ${measure.id} ยาวเกินความสูงสูงสุดของแถวใน Excel ส่วนท้ายจะไม่ปรากฏเมื่อพิมพ์ กรุณาขยายความกว้างคอลัมน์ แยกเป็นสองมาตรการ หรือพิมพ์จากรายงานรายมาตรการ ซึ่งต่อแถวให้ครบ`,
          messageEn: `The text in “${column.header}” of measure ${measure.id} is longer than a row of Excel can show; its end will not be printed. Widen the column, make two measures of it, or print the report by measure, which continues it in further rows.`,
        },
      ];
    })
  );
}
