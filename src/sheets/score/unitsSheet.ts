/** หน่วยงาน: the staff's own list of units, which feeds the drop-downs of the measures table. */
import { USUAL_UNITS } from "../../ita/measures";
import type { SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { TAB_COLORS } from "../styles";
import { UNITS_COLUMN } from "./columns";

export function unitsSheet(agency: string): SheetPlan {
  return {
    id: "units",
    name: SHEET_NAMES.units,
    tabColor: TAB_COLORS.scores,
    heading: [
      { id: "title", text: "หน่วยงานผู้รับผิดชอบ", style: "title" },
      { id: "help", text: "แก้ เพิ่ม หรือลบได้ตามโครงสร้างจริง รายชื่อนี้จะเป็นตัวเลือกในแผ่นมาตรการ", style: "sentence" },
    ],
    frozenColumns: 0,
    print: { orientation: "landscape", footer: agency },
    table: {
      name: TABLE_NAMES.units,
      rowPolicy: "proposed",
      keyColumn: "unit",
      highlights: [],
      columns: [{ id: "unit", header: UNITS_COLUMN, width: 440, style: "inputText", ownership: "staff" }],
      rows: USUAL_UNITS.map((unit) => [unit]),
    },
  };
}
