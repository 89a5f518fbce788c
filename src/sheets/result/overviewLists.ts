/** Three strengths, three weaknesses and the three fixes worth most, beside one another on ภาพรวม; they follow the scores. */
import { inDigits } from "../../ita/scores";
import { LEAST_WORTH } from "../../ita/sentences/tops";
import { INDICATOR_NUMBERS } from "../../ita/types";
import { TABLE_NAMES } from "../names";
import type { HeadingLine, HeadingPart } from "../plan";
import { scoreFormat } from "../styles";
import { digitsOf, type ResultInput } from "./context";
import { countText, threshold } from "./formulas";

/** What an executive reads first. */
const PLACES = [1, 2, 3] as const;

/** Columns that each list takes. */
const COLUMNS = [
  { from: "code", to: "previous" },
  { from: "current", to: "trend" },
  { from: "contribution", to: "pass" },
] as const;

const of = (column: string): string => `{${TABLE_NAMES.byIndicator}.${column}:column}`;

/** Indicators that have a score. */
const SCORED = `COUNT(${of("current")})`;

interface List {
  /** Column of รายตัวชี้วัด that holds the figure, and the one that says its place. */
  readonly figure: "current" | "recoverable";
  readonly order: "order" | "lowOrder" | "worthOrder";
  readonly isListed: (figure: string) => string;
  readonly sign: "" | "+";
  /** What stands at the first place where nothing is listed, as a formula. */
  readonly none: string;
}

/** "๔ การใช้ทรัพย์สินของราชการ ๙๙.๔๕" */
function entryAt(input: ResultInput, { figure: column, order, isListed, sign, none }: List, place: number): string {
  const digits = digitsOf(input);
  const at = (name: string): string => `INDEX(${of(name)},MATCH(${place},${of(order)},0))`;
  const figure = at(column);
  const text = `${countText(at("no"), digits)}&" "&${at("name")}&" ${sign}"&TEXT(${figure},"${scoreFormat(digits, 2)}")`;
  const otherwise = place === 1 ? none : '""';
  return `=IFERROR(IF(${isListed(figure)},${text},${otherwise}),${otherwise})`;
}

export function listLines(input: ResultInput): HeadingLine[] {
  const { analysis, headers } = input;
  const digits = digitsOf(input);
  const line = threshold(headers, "strengthThreshold", analysis.strengthThreshold);
  const least = LEAST_WORTH / 100;
  // What has no score may be weak or worth most: as long as one is missing, the lists speak of the others only.
  const whenAll = (all: string, some: string): string => `IF(${SCORED}=${INDICATOR_NUMBERS.length},${all},${some})`;
  const count = (comparison: string, all: string): string => {
    const found = countText(`COUNTIF(${of("current")},"${comparison}"&${line})`, digits);
    const ofScored = `" จาก "&${countText(SCORED, digits)}&" ตัวชี้วัดที่มีคะแนน"`;
    return `${found}&${whenAll(`"${inDigits(` จาก ${INDICATOR_NUMBERS.length} ตัวชี้วัด ${all}`, digits)}"`, ofScored)}`;
  };
  const titles = [
    `="● จุดแข็ง "&${count(">=", "สูงสุด")}`,
    `="○ จุดอ่อน "&${count("<", "ต่ำสุด")}`,
    `=${whenAll('"✚ แก้แล้วได้คะแนนรวมคืนมากสุด"', '"✚ ได้คะแนนรวมคืน เท่าที่มีคะแนน"')}`,
  ];
  const nothing = inDigits(`ไม่มีที่ได้คืนตั้งแต่ ${least.toFixed(2)}`, digits);
  const lists: readonly List[] = [
    { figure: "current", order: "order", isListed: (figure) => `${figure}>=${line}`, sign: "", none: '"ยังไม่มี"' },
    {
      figure: "current",
      order: "lowOrder",
      isListed: (figure) => `${figure}<${line}`,
      sign: "",
      none: whenAll('"ไม่มี"', '"ยังไม่พบ (คะแนนไม่ครบ)"'),
    },
    {
      figure: "recoverable",
      order: "worthOrder",
      isListed: (figure) => `${figure}>=${least}`,
      sign: "+",
      none: whenAll(`"${nothing}"`, '"ยังบอกไม่ได้ (คะแนนไม่ครบ)"'),
    },
  ];
  return [
    lineOf("lists.title", titles, "listTitle"),
    ...PLACES.map((place) =>
      lineOf(
        `lists.${place}`,
        lists.map((list) => entryAt(input, list, place)),
        "listItem"
      )
    ),
  ];
}

function lineOf(id: string, formulas: readonly string[], style: "listTitle" | "listItem"): HeadingLine {
  const parts = COLUMNS.map((place, at): HeadingPart => ({
    ...place,
    style,
    content: { formula: formulas[at] ?? "" },
  }));
  return { id, text: "", style, height: 22, parts };
}
