/** ภาระงาน: how many items each unit has, from ช่องว่าง OIT, with a warning where one unit carries most of them. */
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { TAB_COLORS } from "../styles";
import { footerOf, formula, sourceLine, type ResultInput } from "./context";

/** A unit with more than half of the items is a risk; of a handful of items it is none. */
const CONCENTRATED = { share: 0.5, items: 5 } as const;
const WARNING = "! กระจุกตัว";

const unitColumn = (column: string): string => `{${TABLE_NAMES.itemGaps}.${column}:column}`;
const counts = (column: string): string => `COUNTIFS(${unitColumn(column)},{unit})`;
/** Items that have a main unit. */
const ASSIGNED = `COUNTIFS(${unitColumn("main")},"?*")`;

/** null without ช่องว่าง OIT. */
export function workloadSheet(input: ResultInput, itemGaps: SheetPlan | null): SheetPlan | null {
  if (itemGaps === null || input.units.length === 0) return null;
  return {
    id: "workload",
    name: SHEET_NAMES.workload,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "ภาระงานรายหน่วยงาน", style: "title" },
      {
        id: "help",
        text: `นับจากหน่วยงานที่เลือกไว้ในแผ่น${SHEET_NAMES.itemGaps} หน่วยงานที่รับเกินครึ่งของข้อทั้งหมดควรแบ่งงานให้หน่วยงานอื่น`,
        style: "sentence",
      },
      sourceLine(input, "เตือนเมื่อรับเกินร้อยละ 50 ของข้อที่มอบหมายแล้ว และตั้งแต่ 5 ข้อขึ้นไป", SHEET_NAMES.itemGaps),
    ],
    frozenColumns: 0,
    print: { orientation: "portrait", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.workload,
      rowPolicy: "planned",
      keyColumn: "unit",
      columns: [
        { id: "unit", header: "หน่วยงาน", width: 190, style: "text", ownership: "generated" },
        { id: "main", header: "เป็นหลัก (ข้อ)", width: 70, style: "number", ownership: "generated" },
        { id: "joint", header: "ร่วม (ข้อ)", width: 70, style: "number", ownership: "generated" },
        { id: "total", header: "รวม (ข้อ)", width: 70, style: "number", ownership: "generated" },
        { id: "share", header: "ร้อยละของข้อที่มอบหมาย", width: 90, style: "points", ownership: "generated" },
        { id: "warning", header: "ข้อสังเกต", width: 100, style: "textCentre", ownership: "generated" },
      ],
      rows: input.units.map((unit): PlannedValue[] => [
        unit,
        formula(`=${counts("main")}`),
        formula(`=${counts("jointA")}+${counts("jointB")}`),
        formula("={main}+{joint}"),
        formula(`=IF(${ASSIGNED}=0,"",ROUND(100*{total}/${ASSIGNED},2))`),
        formula(
          `=IF(AND(${ASSIGNED}>=${CONCENTRATED.items},{total}>${CONCENTRATED.share}*${ASSIGNED}),"${WARNING}","")`
        ),
      ]),
      highlights: [
        { columns: ["warning"], when: { kind: "startsWith", column: "warning", text: WARNING }, look: "weak" },
      ],
    },
  };
}
