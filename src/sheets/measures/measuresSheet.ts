/** มาตรการ: the table that staff edit, publish and are marked on. Its columns and rows follow the year's criteria. */
import { GOAL_RULE, measureRulesOf, measuresYearOf } from "../../ita/measures";
import { inDigits } from "../../ita/scores";
import type { MeasureProposal } from "../../ita/types";
import { ADDED, SOURCE, SUBJECT } from "../merge/memory";
import { TABLE_NAMES, yearlySheetName, yearlyTable } from "../names";
import type { AskedOfTable, OwnRow, PlannedValue, SheetPlan } from "../plan";
import { digitsOf, footerOf, formula, staleLine, type ResultInput } from "../result/context";
import { TARGET } from "../result/worthSheet";
import { TAB_COLORS } from "../styles";
import { completenessLine } from "./completenessLine";
import { EASE_WORDS, GOAL_WORDS, measureColumns, WORKING_COLUMNS, type MeasureColumnId } from "./measureColumns";

export interface MeasuresInput extends ResultInput {
  readonly measures: readonly MeasureProposal[];
  /** Rows that stand and are the staff's own, with the key that they have or get. */
  readonly ownRows: readonly Pick<OwnRow, "row" | "key">[];
  /** Proposals that staff asked for, by key, with what they asked for as it is remembered. */
  readonly added: ReadonlyMap<string, string>;
  readonly asked: AskedOfTable;
}

export function measuresSheet(input: MeasuresInput): SheetPlan {
  const { analysis, measures } = input;
  const digits = digitsOf(input);
  const year = measuresYearOf(analysis);
  const rules = measureRulesOf(year);
  const columns = measureColumns(rules, year, input.headers.unit, digits);
  return {
    id: "measures",
    fiscalYear: year,
    name: yearlySheetName("measures", year, digits),
    tabColor: TAB_COLORS.measures,
    heading: [
      {
        id: "title",
        text: inDigits(`มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. ${year}`, digits),
        style: "title",
      },
      staleLine(input),
      {
        id: "agency",
        text: `${analysis.agency === "" ? "" : `${analysis.agency} · `}${inDigits(`จากผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${analysis.fiscalYear} · ตามข้อ ${rules.item}`, digits)}`,
        style: "subtitle",
      },
      completenessLine(rules, year, digits),
      {
        id: "rule",
        text: inDigits(
          `${GOAL_RULE} · ลำดับความสำคัญ = คะแนนที่ได้คืน × ความง่าย (ง่าย 3 ปานกลาง 2 ยาก 1)${rules.unconfirmedTh === "" ? "" : ` · ยังไม่ยืนยัน: ${rules.unconfirmedTh}`}`,
          digits
        ),
        style: "rule",
      },
      {
        id: "help",
        text: "แก้ข้อความ เพิ่มแถว ลบแถว หรือเรียงลำดับได้ เมื่อกดวิเคราะห์ซ้ำ สิ่งที่ท่านแก้จะอยู่เหมือนเดิม และข้อความใหม่จะอยู่ในช่องข้อเสนอใหม่",
        style: "rule",
      },
    ],
    frozenColumns: 2,
    print: { orientation: "landscape", footer: footerOf(input), unprintedColumns: WORKING_COLUMNS.length },
    table: {
      name: yearlyTable("measures", year),
      rowPolicy: "proposed",
      keyColumn: "id",
      textSize: 14,
      offerColumn: "offer",
      columns,
      rows: measures.map((measure) => {
        const cells = measureCells(measure, digits);
        return columns.map(({ id }) => cells[id as MeasureColumnId] ?? null);
      }),
      ownRows: input.ownRows.map(({ row, key }) => ({ row, key, values: FIGURES })),
      notes: measures.flatMap(({ id, key, source }) => {
        const added = input.added.get(key);
        return [
          { key: id, column: SUBJECT, text: key },
          { key: id, column: SOURCE, text: source },
          ...(added === undefined ? [] : [{ key: id, column: ADDED, text: added }]),
        ];
      }),
      asked: input.asked,
      highlights: [
        { columns: ["goal"], when: { kind: "startsWith", column: "goal", text: GOAL_WORDS.improve }, look: "weak" },
        { columns: ["goal"], when: { kind: "startsWith", column: "goal", text: GOAL_WORDS.keep }, look: "strong" },
        { columns: ["offer"], when: { kind: "notEmpty", column: "offer" }, look: "attention" },
      ],
    },
  };
}

/**
 * Figures of a row by the indicators that stand in it, "9" or "9, 10", so that they follow what staff type. A target is what
 * staff aim at in คะแนนที่ได้คืน, otherwise no less than this year; several indicators have none in common.
 */
const FIGURES: Readonly<Partial<Record<MeasureColumnId, PlannedValue>>> = {
  target: formula(targetFormula()),
  recoverable: formula(
    `=SUMPRODUCT(--ISNUMBER(SEARCH(","&{${TABLE_NAMES.byIndicator}.no:column}&",",","&SUBSTITUTE({indicator}," ","")&",")),{${TABLE_NAMES.byIndicator}.recoverable:column})`
  ),
  weight: formula(`={recoverable}*IF({ease}="${EASE_WORDS.easy}",3,IF({ease}="${EASE_WORDS.hard}",1,2))`),
  priority: formula(`=IF({weight}>0,RANK({weight},{weight:column}),"")`),
};

function targetFormula(): string {
  const thisYear = `INDEX({${TABLE_NAMES.byIndicator}.current:column},MATCH({indicator},{${TABLE_NAMES.byIndicator}.no:column},0))`;
  return `=IF(ISNUMBER({indicator}),IFERROR(IF(ISNUMBER(${TARGET}),${TARGET},${thisYear}),""),"")`;
}

function measureCells(
  {
    id,
    issue,
    indicators,
    goal,
    analysis,
    measure,
    steps,
    start,
    end,
    units,
    followUp,
    codes,
    history,
  }: MeasureProposal,
  digits: "thai" | "arabic"
): Partial<Record<MeasureColumnId, PlannedValue>> {
  const [unit, jointA, jointB] = units;
  return {
    id,
    issue,
    indicator: indicatorList(indicators),
    goal: GOAL_WORDS[goal],
    analysis,
    measure,
    steps: numberedSteps(steps, digits),
    start: { date: start },
    end: { date: end },
    unit: unit ?? null,
    jointA: jointA ?? null,
    jointB: jointB ?? null,
    followUp,
    codes: codes.length === 0 ? null : inDigits(codes.join(", "), digits),
    history: history === "" ? null : history,
    ...FIGURES,
  };
}

/** Several indicators in one cell: "9" or "9, 10". */
function indicatorList(numbers: readonly number[]): PlannedValue {
  const [only, ...more] = numbers;
  return more.length === 0 ? (only ?? null) : numbers.join(", ");
}

/** Numbered lines, one step a line, so that a follow-up can answer step by step. */
function numberedSteps(steps: readonly string[], digits: "thai" | "arabic"): string {
  return steps.map((step, index) => `${inDigits(String(index + 1), digits)}. ${step}`).join("\n");
}
