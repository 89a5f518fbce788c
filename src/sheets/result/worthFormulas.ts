/** Formulas of the scores that staff try in คะแนนที่ได้คืน. */
import type { Framework, LevelRule } from "../../ita/types";
import { certainEit } from "../../ita/analysis/goals/needs";
import { TABLE_NAMES } from "../names";
import { OVERALL_CODE } from "../score/columns";
import { scoreFormat } from "../styles";
import { digitsOf, type ResultInput } from "./context";
import { foreignCell, ownCell } from "./formulas";

export const WORTH_KINDS = { sum: "ผลที่ลอง", indicator: "ตัวชี้วัด", question: "ข้อคำถาม", item: "รายการ OIT" } as const;

/** Heading of the column in which staff try scores. */
export const TRY_HEADER = "เป้าหมาย (ลองพิมพ์คะแนน)";

const THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";

/** A typed score as a number, in Thai digits, too; `otherwise` where nothing is typed, "" where it is none from 0 to 100. */
export function tried(cell: string, otherwise = '""'): string {
  const arabic = Array.from(THAI_DIGITS).reduce(
    (inner, digit, value) => `SUBSTITUTE(${inner},"${digit}","${value}")`,
    cell
  );
  const number = `IF(ISNUMBER(${cell}),${cell},VALUE(${arabic}))`;
  return `=IF(${cell}="",${otherwise},IFERROR(IF(ABS(${number}-50)<=50,${number},""),""))`;
}

/** What stands in the note of a row whose try-out is no score. */
export const NOT_A_SCORE = "! ต้องเป็น 0–100";

/** The level as announced while nothing is tried, then the one by the year's rule; without "=". */
export function levelAfter(input: ResultInput): string {
  const { announced } = input.analysis.overall.level;
  const byRule = levelByRule(input);
  return announced === null ? byRule : `IF(COUNT({typed:column})=0,"${announced.replace(/["{]/g, "")}",${byRule})`;
}

function levelByRule({ analysis }: ResultInput): string {
  const { framework } = analysis;
  const after = (code: string): string => ownCell("after", "code", code);
  const scores = { overall: after(OVERALL_CODE), iit: after("IIT"), eit: after("EIT"), oit: after("OIT") };
  return `IF(COUNT(${Object.values(scores).join(",")})=4,${levelOf(framework, scores)},"")`;
}

interface Scores {
  readonly overall: string;
  readonly iit: string;
  readonly eit: string;
  readonly oit: string;
}

function levelOf({ levels, eitParts }: Framework, scores: Scores): string {
  return levels.reduceRight((otherwise, level) => {
    if (level.overallMin === 0) return `"${level.name}"`;
    return `IF(${conditionOf(eitParts, level, scores)},${nameOf(level, scores, eitParts !== "one")},${otherwise})`;
  }, '""');
}

function conditionOf(
  eitParts: Framework["eitParts"],
  { overallMin, everyComponentMin }: LevelRule,
  { overall, iit, eit, oit }: Scores
): string {
  const reaches = `${overall}>=${overallMin / 100}`;
  if (everyComponentMin === null) return reaches;
  const line = everyComponentMin / 100;
  const parts = eitParts === "one" ? `${eit}>=${line}` : bothParts(eit, line);
  return `AND(${reaches},${iit}>=${line},${oit}>=${line},${parts})`;
}

/** Says so where the level turns on EIT parts that the workbook does not have. */
function nameOf({ name, everyComponentMin }: LevelRule, { eit }: Scores, hasParts: boolean): string {
  if (everyComponentMin === null || !hasParts) return `"${name}"`;
  const certain = certainEit(everyComponentMin) / 100;
  return `"${name}"&IF(AND(NOT(${PARTS_KNOWN}),${eit}<${certain})," (ขึ้นกับ EIT แยกส่วน)","")`;
}

/** A score of ภาพรวม as it stands. */
export const now = (code: string): string => foreignCell(TABLE_NAMES.overview, "current", "code", code);

const PARTS = ["EIT1", "EIT2"] as const;

/** A part as it is printed, or what the other one leaves of the EIT, since both weigh the same; "" where neither is known. */
export const EIT_PARTS = PARTS.map((own, at) => {
  const other = now(PARTS[1 - at] ?? own);
  return `=IFERROR(IF(ISNUMBER(${now(own)}),${now(own)},MAX(0,MIN(100,2*${now("EIT")}-${other}))),"")`;
});
const [PART_1, PART_2] = [ownCell("partOne", "code", "EIT"), ownCell("partTwo", "code", "EIT")];
const PARTS_KNOWN = `COUNT(${PART_1},${PART_2})=2`;

/**
 * A rise of the EIT goes to the part that lacks most, as in the proposed ways (analysis/goals/needs.ts): together the parts
 * lack no more than twice what the EIT gains. A fall is taken to fall on both.
 */
function bothParts(eit: string, line: number): string {
  const gain = `(${eit}-${ownCell("current", "code", "EIT")})`;
  const lacking = `(MAX(0,${line}-${PART_1})+MAX(0,${line}-${PART_2}))/2`;
  const fallen = `MIN(${PART_1},${PART_2})+${gain}>=${line}`;
  return `IF(${PARTS_KNOWN},IF(${gain}<0,${fallen},ROUND(${lacking}-${gain},2)<=0),${eit}>=${line})`;
}

/** The line above the table: what to do, or what comes of what was typed. */
export function tryLine(input: ResultInput): string {
  const { analysis } = input;
  const format = scoreFormat(digitsOf(input), 2);
  const score = (code: string): string =>
    `IF(ISNUMBER(${ownCell("after", "code", code)}),TEXT(${ownCell("after", "code", code)},"${format}"),"-")`;
  const level = ownCell("note", "code", OVERALL_CODE);
  const parts = analysis.framework.instruments.map(({ code }) => `" · ${code} "&${score(code)}`).join("&");
  const help = "พิมพ์คะแนนที่คาดว่าจะทำได้ในช่องสีเหลือง จะเห็นคะแนนภาพรวมและระดับใหม่ทันที คะแนนที่พิมพ์ให้ตัวชี้วัดจะเป็นเป้าหมายในแผ่นมาตรการ";
  return `=IF(COUNT({typed:column})=0,"${help}","เมื่อทำได้ตามที่พิมพ์หรือเลือก: คะแนนภาพรวม "&${score(OVERALL_CODE)}&" ระดับ “"&${level}&"”"&${parts})`;
}
