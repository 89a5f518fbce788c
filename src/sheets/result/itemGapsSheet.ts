/**
 * ช่องว่าง OIT: the disclosure items of the year in which the work is done, with the result that each had, what changed in the
 * list, and places for the work: what was done, units and deadline.
 */
import { inDigits } from "../../ita/scores";
import type { ItemChange, ItemGap, ItemGaps } from "../../ita/types";
import { fiscalYearPeriod } from "../../ita/dates";
import type { ColumnPlan, HighlightPlan, PlannedValue, SheetPlan, ValidationPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { questionLabel } from "../questionLabel";
import { DATE_WIDTH, TAB_COLORS } from "../styles";
import { columnRef, foreignCell, questionScore } from "./formulas";
import { periodValidation, unitValidation } from "./workValidations";
import { digitsOf, footerOf, formula, sentenceLines, sourceLine, staleLine, type ResultInput } from "./context";

export const ITEM_GAP_COLUMNS = { main: "หน่วยงานหลัก", jointA: "หน่วยงานร่วม (1)", jointB: "หน่วยงานร่วม (2)" } as const;

export const ITEM_STATUS = {
  mend: "▲ ต้องแก้ไข",
  renamed: "! ชื่อหรือนิยามเปลี่ยน",
  moved: "# เลขข้อเปลี่ยน",
  fresh: "+ ข้อใหม่",
  keep: "✓ รักษาไว้",
} as const;

/** null while no item has a score and the sheet does not stand. */
export function itemGapsSheet(input: ResultInput): SheetPlan | null {
  const { analysis } = input;
  const { itemGaps } = analysis;
  const hasScores = itemGaps.items.some(({ before }) => before !== null && before.score !== null);
  if (!hasScores && !input.standing.has("itemGaps")) return null;
  const digits = digitsOf(input);
  const unit = (id: keyof typeof ITEM_GAP_COLUMNS): ColumnPlan => ({
    id,
    header: inDigits(ITEM_GAP_COLUMNS[id], digits),
    width: 74,
    style: "inputText",
    ownership: "staff",
    validation: unitValidation(input.headers.unit),
  });
  const deadline: ValidationPlan = periodValidation(fiscalYearPeriod(itemGaps.fiscalYear), itemGaps.fiscalYear, digits);
  return {
    id: "itemGaps",
    name: SHEET_NAMES.itemGaps,
    tabColor: TAB_COLORS.results,
    heading: [
      {
        id: "title",
        text: inDigits(`ช่องว่างการเปิดเผยข้อมูล (OIT) ปีงบประมาณ พ.ศ. ${itemGaps.fiscalYear}`, digits),
        style: "title",
      },
      staleLine(input),
      ...sentenceLines(analysis, [{ id: "items.gap", style: "sentence" }]),
      { id: "dropped", text: inDigits(droppedText(input), digits), style: "rule" },
      sourceLine(
        input,
        `คะแนนปี ${analysis.fiscalYear} เทียบกับรายการของปี ${itemGaps.fiscalYear} ตามเรื่อง ไม่ใช่ตามเลขข้อ · ตัวชี้วัดย่อยและคะแนนที่ได้คืนรายข้อยังไม่ยืนยัน · ${elementsText(itemGaps)}`,
        SHEET_NAMES.questionScores
      ),
    ],
    frozenColumns: 3,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.itemGaps,
      rowPolicy: "planned",
      keyColumn: "key",
      orderColumn: "order",
      textSize: 14,
      columns: [
        { id: "key", header: "รหัส", width: 60, style: "inputCode", ownership: "generated", hidden: true },
        { id: "order", header: "ลำดับ", width: 40, style: "number", ownership: "generated", hidden: true },
        { id: "code", header: "ข้อ", width: 42, style: "code", ownership: "generated" },
        { id: "group", header: "ตัวชี้วัดย่อย", width: 92, style: "text", ownership: "generated" },
        {
          id: "text",
          header: inDigits(`รายการปี ${itemGaps.fiscalYear}`, digits),
          width: 190,
          style: "text",
          ownership: "generated",
        },
        {
          id: "score",
          header: inDigits(`คะแนนปี ${analysis.fiscalYear}`, digits),
          width: 58,
          style: "score",
          ownership: "generated",
        },
        { id: "status", header: "สถานะ", width: 82, style: "textCentre", ownership: "generated" },
        { id: "change", header: "สิ่งที่เปลี่ยน", width: 92, style: "text", ownership: "generated" },
        { id: "recoverable", header: "คะแนนที่ได้คืน", width: 58, style: "points", ownership: "generated" },
        { id: "done", header: "สิ่งที่ปฏิบัติ", width: 110, style: "inputText", ownership: "staff" },
        { id: "remark", header: "ข้อเสนอแนะ", width: 100, style: "text", ownership: "shared" },
        unit("main"),
        unit("jointA"),
        unit("jointB"),
        {
          id: "deadline",
          header: "กำหนดส่ง",
          width: DATE_WIDTH,
          style: "inputDate",
          ownership: "staff",
          validation: deadline,
        },
        // For ภาระงาน: whether a unit of the row is none of the list, as the main one or beside it.
        { id: "unlisted", header: "หน่วยงานนอกรายชื่อ", width: 40, style: "code", ownership: "generated", hidden: true },
      ],
      rows: itemGaps.items.map((item, index) => [
        `${itemGaps.fiscalYear}/${item.code}`,
        index + 1,
        ...rowOf(input, item),
      ]),
      highlights: [
        { columns: ["status"], when: { kind: "startsWith", column: "status", text: ITEM_STATUS.mend }, look: "weak" },
        ...[ITEM_STATUS.renamed, ITEM_STATUS.fresh].map((text): HighlightPlan => ({
          columns: ["status"],
          when: { kind: "startsWith", column: "status", text },
          look: "doubtful",
        })),
        {
          columns: ["status"],
          when: { kind: "startsWith", column: "status", text: ITEM_STATUS.moved },
          look: "remark",
        },
      ],
    },
  };
}

/** Definitions of the items were not found in a source that may be quoted: readers are told where to look. */
function elementsText({ fiscalYear, items }: ItemGaps): string {
  const codes = items.filter(({ elements }) => elements.length > 0).map(({ code }) => code);
  const but = codes.length === 0 ? "" : ` ยกเว้นสาระสำคัญของข้อ ${codes.join(", ")} ที่เรียบเรียงเอง`;
  return `โปรแกรมไม่มีนิยามของรายการปี ${fiscalYear}${but} ให้ดูนิยามในคู่มือการประเมินของปีนั้น`;
}

function droppedText({ analysis: { itemGaps, fiscalYear } }: ResultInput): string {
  return itemGaps.dropped.length === 0 ? "" : `ข้อของปี ${fiscalYear} ที่ไม่มีแล้ว: ${itemGaps.dropped.join(", ")}`;
}

function rowOf(input: ResultInput, item: ItemGap): PlannedValue[] {
  const digits = digitsOf(input);
  const { before } = item;
  const question = input.analysis.questions.find(({ code }) => code === before?.code);
  const pointValue = question ? question.pointValue / 1_000_000 : 0;
  // As in คะแนนที่ได้คืน: an item cannot bring back more than its indicator lacks.
  const lacking = foreignCell(TABLE_NAMES.byIndicator, "recoverable", "no", question?.indicator ?? item.indicator);
  return [
    inDigits(item.code, digits),
    groupText(item, digits),
    inDigits([questionLabel(item), ...item.elements.map((element) => `- ${element}`)].join("\n"), digits),
    before ? formula(questionScore(input.headers.question, before.code, "current")) : null,
    formula(statusFormula(item.change)),
    changeText(item, digits),
    formula(
      `=IF(ISNUMBER({score}),MIN(ROUND(${pointValue}*(100-{score}),2),IF(ISNUMBER(${lacking}),${lacking},100)),"")`
    ),
    null,
    before?.remark ?? "",
    null,
    null,
    null,
    null,
    formula(unlisted(input.headers.unit)),
  ];
}

/** "m" for a main unit that the list of units does not have, "j" where only a joint one is not in it. */
function unlisted(unitHeader: string): string {
  const isOff = (column: string): string =>
    `IF({${column}}="",FALSE,COUNTIF(${columnRef(TABLE_NAMES.units, unitHeader)},{${column}})=0)`;
  return `=IF(${isOff("main")},"${UNLISTED.main}",IF(OR(${isOff("jointA")},${isOff("jointB")}),"${UNLISTED.joint}",""))`;
}

export const UNLISTED = { main: "m", joint: "j" } as const;

function groupText({ subIndicator, subIndicatorNameTh, indicator }: ItemGap, digits: "thai" | "arabic"): string {
  if (subIndicator === null) return inDigits(`ตัวชี้วัดที่ ${indicator}`, digits);
  return `${inDigits(subIndicator, digits)} ${subIndicatorNameTh ?? ""}`;
}

/** Full marks that stay what they are, or may not come again. */
const FULL_MARKS: Readonly<Record<Exclude<ItemChange, "new">, string>> = {
  same: ITEM_STATUS.keep,
  unknown: ITEM_STATUS.keep,
  moved: ITEM_STATUS.moved,
  renamed: ITEM_STATUS.renamed,
  movedAndRenamed: ITEM_STATUS.renamed,
};

function statusFormula(change: ItemChange): string {
  if (change === "new") return `="${ITEM_STATUS.fresh}"`;
  const full = FULL_MARKS[change];
  return `=IF(ISNUMBER({score}),IF({score}<100,"${ITEM_STATUS.mend}","${full}"),"")`;
}

function changeText({ change, before, predecessors }: ItemGap, digits: "thai" | "arabic"): string {
  const codes = inDigits(predecessors.join(", "), digits);
  const name = `“${inDigits(before?.textTh ?? "", digits)}”${before?.unconfirmed ? " ยังไม่ยืนยัน" : ""}`;
  const many = predecessors.length > 1 ? `รวมจาก ${codes} (แสดงคะแนนข้อ ${inDigits(before?.code ?? "", digits)})` : "";
  const lines = {
    same: [],
    unknown: [],
    moved: [`เลขข้อเปลี่ยน (เดิม ${codes})`],
    renamed: [`ชื่อเปลี่ยน (เดิม ${name})`],
    movedAndRenamed: [`เลขข้อเปลี่ยน (เดิม ${codes})`, `ชื่อเปลี่ยน (เดิม ${name})`],
    new: ["ไม่มีในปีก่อน"],
  }[change];
  return [...lines, ...(many === "" ? [] : [many])].join("\n");
}
