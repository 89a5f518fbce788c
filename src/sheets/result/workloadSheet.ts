/** ภาระงาน: how many items each unit has, from ช่องว่าง OIT, with a warning where one unit carries most of them. */
import type { PlannedValue, SheetPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { TAB_COLORS } from "../styles";
import { UNLISTED } from "./itemGapsSheet";
import { footerOf, formula, sourceLine, type ResultInput } from "./context";

/** A unit with more than half of the items is a risk; of a handful of items it is none. */
const CONCENTRATED = { share: 0.5, items: 5 } as const;
const WARNING = "! กระจุกตัว";

const column = (id: string): string => `{${TABLE_NAMES.itemGaps}.${id}:column}`;
const UNIT = "{unit}";
/** Rows of ช่องว่าง OIT, each once however often a unit stands in it. */
const OF_UNIT = {
  main: `COUNTIFS(${column("main")},${UNIT})`,
  joint: `COUNTIFS(${column("jointA")},${UNIT},${column("main")},"<>"&${UNIT})+COUNTIFS(${column("jointB")},${UNIT},${column("main")},"<>"&${UNIT},${column("jointA")},"<>"&${UNIT})`,
} as const;
const OF_OTHERS = {
  main: `COUNTIFS(${column("unlisted")},"${UNLISTED.main}")`,
  joint: `COUNTIFS(${column("unlisted")},"${UNLISTED.joint}")`,
} as const;
const OTHERS = "อื่น ๆ (ไม่อยู่ในรายชื่อ)";
/** Items that have a main unit. */
const ASSIGNED = `COUNTIFS(${column("main")},"?*")`;

function rowOf(
  unit: string,
  counts: { readonly main: string; readonly joint: string },
  warns: boolean
): PlannedValue[] {
  const isConcentrated = `AND(${ASSIGNED}>=${CONCENTRATED.items},{total}>${CONCENTRATED.share}*${ASSIGNED})`;
  return [
    unit,
    formula(`=${counts.main}`),
    formula(`=${counts.joint}`),
    formula("={main}+{joint}"),
    formula(`=IF(${ASSIGNED}=0,"",ROUND(100*{total}/${ASSIGNED},2))`),
    warns ? formula(`=IF(${isConcentrated},"${WARNING}","")`) : "",
  ];
}

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
        text: `นับจำนวนข้อที่หน่วยงานเป็นหลักหรือร่วมในแผ่น${SHEET_NAMES.itemGaps} หนึ่งข้อนับครั้งเดียว หน่วยงานที่รับเกินครึ่งของข้อทั้งหมดควรแบ่งงานให้หน่วยงานอื่น`,
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
      rows: [
        ...input.units.filter((unit) => unit !== OTHERS).map((unit) => rowOf(unit, OF_UNIT, true)),
        rowOf(OTHERS, OF_OTHERS, false),
      ],
      highlights: [
        { columns: ["warning"], when: { kind: "startsWith", column: "warning", text: WARNING }, look: "weak" },
      ],
    },
  };
}
