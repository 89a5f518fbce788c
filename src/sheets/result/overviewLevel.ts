/** The level of the overall score and what the next one lacks, as formulas of hidden columns of ภาพรวม. */
import type { ComponentCode, LevelRule } from "../../ita/types";
import { inDigits } from "../../ita/scores";
import { certainEit } from "../../ita/analysis/goals/needs";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import { OVERALL_CODE } from "../score/columns";
import { scoreFormat } from "../styles";
import { digitsOf, type ResultInput } from "./context";
import { columnRef, ownCell } from "./formulas";

export const overviewCell = (column: string, code: string): string => ownCell(column, "code", code);
const score = (code: string): string => overviewCell("current", code);

/** Components that a level asks something of, one by one; `parts` of the EIT where the year has them. */
function partsOf({ analysis }: ResultInput): boolean {
  const has = (code: ComponentCode): boolean => analysis.instruments.some((one) => one.code === code);
  return analysis.framework.eitParts !== "one" && has("EIT1") && has("EIT2");
}

/** The lower part of the EIT; the EIT itself where the parts are not known. */
function lowestPart(input: ResultInput): string {
  if (!partsOf(input)) return score("EIT");
  return `IF(${PARTS_KNOWN},MIN(${score("EIT1")},${score("EIT2")}),${score("EIT")})`;
}

const PARTS_KNOWN = `COUNT(${score("EIT1")},${score("EIT2")})=2`;

/**
 * The level by the year's rule, without "="; "" while a score is missing.
 * @param certain while the EIT parts are unknown, whether only a level counts that is reached whatever they are
 */
function levelByRule(input: ResultInput, certain: boolean): string {
  const { framework } = input.analysis;
  const [overall, iit, eit, oit] = [score(OVERALL_CODE), score("IIT"), score("EIT"), score("OIT")];
  const isReached = ({ overallMin, everyComponentMin: line }: LevelRule): string => {
    if (line === null) return `${overall}>=${overallMin / 100}`;
    const unknown = certain && framework.eitParts !== "one";
    const eitLine = unknown
      ? `IF(${partsOf(input) ? PARTS_KNOWN : "FALSE"},${line / 100},${certainEit(line) / 100})`
      : String(line / 100);
    const conditions = [iit, oit].map((one) => `${one}>=${line / 100}`);
    return `AND(${overall}>=${overallMin / 100},${conditions.join(",")},${lowestPart(input)}>=${eitLine})`;
  };
  const names = framework.levels.reduceRight(
    (otherwise, level) =>
      level.overallMin === 0 ? `"${level.name}"` : `IF(${isReached(level)},"${level.name}",${otherwise})`,
    '""'
  );
  return `IF(COUNT(${overall},${iit},${eit},${oit})=4,${names},"")`;
}

function announced({ headers }: ResultInput): string {
  const [value, code] = [headers.settingValue, headers.settingCode].map((one) => columnRef(TABLE_NAMES.settings, one));
  return `TRIM(IFERROR(INDEX(${value},MATCH("level",${code},0)),""))`;
}

/** As announced, else by the rule: the level that is certain. */
export function levelFormula(input: ResultInput): string {
  return `=IF(LEN(${announced(input)})>0,${announced(input)},{rule})`;
}

/** Name of the level above; "" at the highest and while the level is not known. */
export function nextLevelFormula({ analysis }: ResultInput): string {
  const names = analysis.framework.levels.map(({ name }) => name);
  const next = names.reduceRight(
    (otherwise, name, at) => (at === 0 ? otherwise : `IF({level}="${name}","${names[at - 1] ?? ""}",${otherwise})`),
    '""'
  );
  return `=${next}`;
}

const PARTS_MATTER = "ขึ้นกับคะแนน EIT แยกส่วน";
const NEXT = overviewCell("next", OVERALL_CODE);

/** Points that the score of the row lacks for the next level; null for a row of which no level asks anything. */
export function lackFormula(input: ResultInput, code: ComponentCode | typeof OVERALL_CODE): string | null {
  const hasParts = partsOf(input);
  if ((code === "EIT1" || code === "EIT2") && !hasParts) return null;
  const lack = input.analysis.framework.levels.reduceRight((otherwise, { name, overallMin, everyComponentMin }) => {
    const line = code === OVERALL_CODE ? overallMin : everyComponentMin;
    return line === null || line === 0
      ? otherwise
      : `IF(${NEXT}="${name}",MAX(0,ROUND(${line / 100}-{current},2)),${otherwise})`;
  }, '""');
  const counts = code === "EIT" && hasParts ? `AND(ISNUMBER({current}),NOT(${PARTS_KNOWN}))` : "ISNUMBER({current})";
  return `=IF(${counts},${lack},"")`;
}

/** The level by the year's rule: the one that is certain in the row of the overall score, the best possible in that of the EIT. */
export function ruleFormula(input: ResultInput, code: ComponentCode | typeof OVERALL_CODE): string | null {
  if (code === OVERALL_CODE) return `=${levelByRule(input, true)}`;
  return code === "EIT" ? `=${levelByRule(input, false)}` : null;
}

/** Whether the level was announced, and whether the rule of the year agrees. */
export function levelNote(input: ResultInput): string {
  const [level, sure, possible] = [
    overviewCell("level", OVERALL_CODE),
    overviewCell("rule", OVERALL_CODE),
    overviewCell("rule", "EIT"),
  ];
  const rule = ruleName(input);
  const asAnnounced = `IF(${sure}=${possible},IF(${level}=${sure},"ตามประกาศ ตรงกับ${rule}","ตามประกาศ ต่างจาก${rule}"),"ตามประกาศ ${PARTS_MATTER}")`;
  const asComputed = `IF(${sure}=${possible},"ตาม${rule}","หรือ “"&${possible}&"” ${PARTS_MATTER}")`;
  return `=IF(LEN(${level})=0,"คะแนนยังไม่ครบ",IF(LEN(${announced(input)})>0,${asAnnounced},${asComputed}))`;
}

const ruleName = ({ analysis }: ResultInput): string =>
  analysis.overall.level.ruleUnconfirmed ? "เกณฑ์ที่ยังไม่ยืนยัน" : "เกณฑ์ของปี";

export function longestLevelNote(input: ResultInput): string {
  const names = input.analysis.framework.levels
    .filter(({ everyComponentMin }) => everyComponentMin !== null)
    .map(({ name }) => `หรือ “${name}” ${PARTS_MATTER}`);
  return longestOf([`ตามประกาศ ต่างจาก${ruleName(input)}`, ...names]);
}

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");

interface Part {
  readonly code: ComponentCode | typeof OVERALL_CODE;
  readonly name: string;
}

/** What a level can ask something of, as it is called in the note: there is room for two lines. */
function partsAskedOf(input: ResultInput): Part[] {
  const name = (code: ComponentCode): string => inDigits(code, digitsOf(input));
  return [
    { code: OVERALL_CODE, name: OVERALL_CODE },
    ...input.analysis.instruments.map(({ code }): Part => ({ code, name: name(code) })),
  ];
}

const LACKING = "ขาด ";

/** Everything is below the line; the EIT is not told beside its parts. */
export function longestNextNote(input: ResultInput): string {
  const asksEach = input.analysis.framework.levels.some(({ everyComponentMin }) => everyComponentMin !== null);
  const lacks = partsAskedOf(input)
    .filter(({ code }) => code === OVERALL_CODE || asksEach)
    .filter(({ code }) => code !== "EIT" || !partsOf(input))
    .map(({ name }) => `${name} 88.88`);
  return longestOf([`${LACKING}${lacks.join(" ")}`, REACHED]);
}

const REACHED = `คะแนนถึงแล้ว ดูแผ่น${SHEET_NAMES.goals}`;

/** What is lacking for the next level, component by component. */
export function nextNote(input: ResultInput): string {
  const format = scoreFormat(digitsOf(input), 2);
  const lacks = partsAskedOf(input).map(({ code, name }) => {
    const lack = overviewCell("lack", code);
    return `IF(N(${lack})>0," ${name} "&TEXT(${lack},"${format}"),"")`;
  });
  const all = lacks.join("&");
  const isCertain = `${overviewCell("rule", OVERALL_CODE)}=${overviewCell("rule", "EIT")}`;
  const reached = `IF(${isCertain},"${REACHED}","${PARTS_MATTER}")`;
  const none = `IF(LEN(${overviewCell("level", OVERALL_CODE)})=0,"","รักษาคะแนนไม่ให้ลดลง")`;
  return `=IF(LEN(${NEXT})=0,${none},IF(LEN(${all})=0,${reached},"${LACKING}"&MID(${all},2,200)))`;
}
