/** Questions (and items) grouped under indicator rows, with the remark column of the published reports. */
import { frameworkOf } from "../../../src/ita/frameworks";
import type { Assessment, IndicatorNo, InstrumentCode, QuestionRule } from "../../../src/ita/types";
import { block, type Block, type Cell, type Row } from "../sheet";
import { codeText, digitsOf, indicatorLabel, scoreCell, type CodeStyle, type FigureStyle } from "./style";

export interface QuestionTable {
  readonly year: Assessment;
  readonly figures: FigureStyle;
  readonly codes: CodeStyle;
  /** Whether code and text have a column each. */
  readonly layout: "apart" | "joined";
  readonly scoreHeader?: string;
  /** Scores of the indicators on the group rows. */
  readonly groupScores?: boolean;
  readonly instruments?: readonly InstrumentCode[];
  /** Other texts than the framework's. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly remarks?: Readonly<Record<string, string>>;
  /** "last": the code column stands after the text (only apart). */
  readonly codeColumn?: "first" | "last";
}

export function questionTable(options: QuestionTable): Block {
  const { year, figures, layout, scoreHeader = "คะแนน", instruments = ["IIT", "EIT", "OIT"] } = options;
  const framework = frameworkOf(year.fiscalYear);
  const questions = framework.questions.filter(
    ({ code, instrument }) => instruments.includes(instrument) && year.questions[code] !== undefined
  );
  const groups = [...new Set(questions.map(({ indicator }) => indicator))];
  const arranged = (code: string, text: string): Cell[] =>
    layout === "joined" ? [`${code} ${text}`.trim()] : [code, text].slice(0, 2);
  const line = (code: string, text: string, score: Cell, remark: Cell): Row =>
    layout === "apart" && options.codeColumn === "last"
      ? [text, code, score, remark]
      : [...arranged(code, text), score, remark];
  const header: Row =
    layout === "joined"
      ? ["ตัวชี้วัด/ข้อคำถาม", scoreHeader, "ผลการวิเคราะห์"]
      : line("ข้อ", "ข้อคำถาม", scoreHeader, "ผลการวิเคราะห์");
  return block([
    header,
    ...groups.flatMap((no): Row[] => [
      groupRow(no, options, line),
      ...questions
        .filter(({ indicator }) => indicator === no)
        .map((rule) =>
          line(
            codeText(rule.code, options.codes),
            textOf(rule, options),
            scoreCell(year.questions[rule.code], figures),
            options.remarks?.[rule.code] ?? ""
          )
        ),
    ]),
  ]);
}

function groupRow(
  no: IndicatorNo,
  { year, figures, groupScores = false, layout }: QuestionTable,
  line: (code: string, text: string, score: Cell, remark: Cell) => Row
): Row {
  const name = frameworkOf(year.fiscalYear).indicators.find((rule) => rule.no === no)?.nameTh ?? "";
  const number = indicatorLabel(no, digitsOf(figures) === "thai" ? "words" : "wordsArabic");
  const score = groupScores ? scoreCell(year.indicators[no], figures) : "";
  return layout === "joined" ? line(number, name, score, "") : line(`${number} ${name}`, "", score, "");
}

/** A text that no list has is filled with one of its own: every question of a document has its own words. */
const textOf = (rule: QuestionRule, { texts }: QuestionTable): string =>
  texts?.[rule.code] ?? rule.textTh ?? `ข้อคำถามตามแบบวัด ${rule.code}`;
