/** Formulas of the scores that staff try in คะแนนที่ได้คืน. */
import type { Framework, LevelRule } from "../../ita/types";
import { certainEit } from "../../ita/analysis/goals/needs";
import { TABLE_NAMES } from "../names";
import { OVERALL_CODE } from "../score/columns";
import { scoreFormat } from "../styles";
import { digitsOf, type ResultInput } from "./context";
import { foreignCell, ownCell } from "./formulas";

export const WORTH_KINDS = { sum: "ผลที่ลอง", indicator: "ตัวชี้วัด", question: "ข้อคำถาม", item: "รายการ OIT" } as const;

const THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";

/** A typed score as a number, in Thai digits, too; "" where none is typed. */
export function tried(cell: string): string {
  const arabic = Array.from(THAI_DIGITS).reduce(
    (inner, digit, value) => `SUBSTITUTE(${inner},"${digit}","${value}")`,
    cell
  );
  return `=IF(ISNUMBER(${cell}),${cell},IF(${cell}="","",IFERROR(VALUE(${arabic}),"")))`;
}

/** The level by the year's rule with everything that is tried, without "=". */
export function levelAfter({ analysis }: ResultInput): string {
  const { framework } = analysis;
  const after = (code: string): string => ownCell("after", "code", code);
  const [overall, iit, eit, oit] = [after(OVERALL_CODE), after("IIT"), after("EIT"), after("OIT")];
  const known = `COUNT(${overall},${iit},${eit},${oit})=4`;
  return `IF(${known},${levelOf(framework, { overall, iit, eit, oit, part: lowestPart(framework, eit) })},"")`;
}

interface Scores {
  readonly overall: string;
  readonly iit: string;
  readonly eit: string;
  readonly oit: string;
  /** The lower EIT part, or the EIT itself where the parts are not known. */
  readonly part: string;
}

function levelOf({ levels, eitParts }: Framework, scores: Scores): string {
  return levels.reduceRight((otherwise, level) => {
    if (level.overallMin === 0) return `"${level.name}"`;
    return `IF(${conditionOf(level, scores)},${nameOf(level, scores, eitParts !== "one")},${otherwise})`;
  }, '""');
}

function conditionOf({ overallMin, everyComponentMin }: LevelRule, { overall, iit, part, oit }: Scores): string {
  const conditions = [`${overall}>=${overallMin / 100}`];
  if (everyComponentMin !== null)
    conditions.push(...[iit, part, oit].map((score) => `${score}>=${everyComponentMin / 100}`));
  return conditions.length === 1 ? (conditions[0] ?? "") : `AND(${conditions.join(",")})`;
}

/** Says so where the level turns on EIT parts that the workbook does not have. */
function nameOf({ name, everyComponentMin }: LevelRule, { eit }: Scores, hasParts: boolean): string {
  if (everyComponentMin === null || !hasParts) return `"${name}"`;
  const certain = certainEit(everyComponentMin) / 100;
  return `"${name}"&IF(AND(NOT(${PARTS_KNOWN}),${eit}<${certain})," (ขึ้นกับ EIT แยกส่วน)","")`;
}

const PART = (code: "EIT1" | "EIT2"): string => foreignCell(TABLE_NAMES.overview, "current", "code", code);
const PARTS_KNOWN = `COUNT(${PART("EIT1")},${PART("EIT2")})=2`;

/** Both parts are taken to rise by what the EIT rises. */
function lowestPart({ eitParts }: Framework, eit: string): string {
  if (eitParts === "one") return eit;
  const before = foreignCell(TABLE_NAMES.overview, "current", "code", "EIT");
  return `IF(${PARTS_KNOWN},MIN(${PART("EIT1")},${PART("EIT2")})+${eit}-${before},${eit})`;
}

/** The line above the table: what to do, or what comes of what was typed. */
export function tryLine(input: ResultInput): string {
  const format = scoreFormat(digitsOf(input), 2);
  const score = `TEXT(${ownCell("after", "code", OVERALL_CODE)},"${format}")`;
  const level = ownCell("note", "code", OVERALL_CODE);
  const help = "พิมพ์คะแนนที่คาดว่าจะทำได้ในช่องสีเหลือง จะเห็นคะแนนภาพรวมและระดับใหม่ทันที คะแนนที่พิมพ์ให้ตัวชี้วัดจะเป็นเป้าหมายในแผ่นมาตรการ";
  return `=IF(COUNT({typed:column})=0,"${help}","เมื่อทำได้ตามที่พิมพ์: คะแนนภาพรวม "&${score}&" คะแนน ระดับ “"&${level}&"”")`;
}
