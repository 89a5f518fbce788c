/** The large cells at the top of ภาพรวม: score, level, change and next level. They follow the scores without the add-in. */
import { inDigits } from "../../ita/scores";
import type { HeadingLine, HeadingPart } from "../plan";
import { OVERALL_CODE } from "../score/columns";
import { scoreFormat, type StyleName } from "../styles";
import { digitsOf, previousYear, type ResultInput } from "./context";
import { levelNote, longestLevelNote, longestNextNote, nextNote, overviewCell } from "./overviewLevel";

/** Columns that each of the four takes; the third leaves with last year's columns. */
const PLACES = [
  { from: "code", to: "name" },
  { from: "previous", to: "current" },
  { from: "delta", to: "trend" },
  { from: "contribution", to: "pass" },
] as const;

const SCORE = overviewCell("current", OVERALL_CODE);
const LAST = overviewCell("previous", OVERALL_CODE);
const DELTA = overviewCell("delta", OVERALL_CODE);
const LEVEL = overviewCell("level", OVERALL_CODE);
const NEXT = overviewCell("next", OVERALL_CODE);
const UNKNOWN = '"–"';

export function figureLines(input: ResultInput): HeadingLine[] {
  const digits = digitsOf(input);
  const last = inDigits(`ปี ${previousYear(input.analysis)}`, digits);
  const unconfirmed = input.analysis.overall.level.ruleUnconfirmed ? " (เกณฑ์ยังไม่ยืนยัน)" : "";
  const labels = ["คะแนนภาพรวม", "ระดับผลการประเมิน", `เปลี่ยนแปลงจาก${last}`, `ระดับถัดไป${unconfirmed}`];
  const figures = [
    `=IF(ISNUMBER(${SCORE}),${SCORE},${UNKNOWN})`,
    `=IF(LEN(${LEVEL})>0,${LEVEL},${UNKNOWN})`,
    `=IF(ISNUMBER(${DELTA}),${DELTA},${UNKNOWN})`,
    `=IF(LEN(${NEXT})>0,${NEXT},IF(LEN(${LEVEL})>0,"ระดับสูงสุดแล้ว",${UNKNOWN}))`,
  ];
  const full = inDigits("จากคะแนนเต็ม 100", digits);
  const notes = [
    `="${full}"`,
    levelNote(input),
    `=IF(ISNUMBER(${LAST}),"${last} ได้ "&TEXT(${LAST},"${scoreFormat(digits, 2)}")&" คะแนน","")`,
    nextNote(input),
  ];
  const longest = [undefined, longestLevelNote(input), undefined, longestNextNote(input)];
  return [
    line("figures.label", 22, labels, ["figureLabel"]),
    line("figures", 40, figures.map(asFormula), ["figure", "figureWord", "figureChange", "figureWord"]),
    line("figures.note", 42, notes.map(asFormula), ["figureNote"], longest),
  ];
}

const asFormula = (formula: string): { readonly formula: string } => ({ formula });

function line(
  id: string,
  height: number,
  contents: readonly HeadingPart["content"][],
  styles: readonly [StyleName, ...StyleName[]],
  longest: readonly (string | undefined)[] = []
): HeadingLine {
  const parts = PLACES.map((place, at): HeadingPart => ({
    ...place,
    style: styles[at] ?? styles[0],
    content: contents[at] ?? "",
    longest: longest[at],
  }));
  return { id, text: "", style: styles[0], height, parts };
}
