/** What the pane shows of the measures: what is still to fill in, to choose, to add, and what staff may ask for. */
import {
  checkMeasures,
  measureRulesOf,
  measuresFor,
  missingGroups,
  proposalOptions,
  weakPoints,
  type WeakPoint,
} from "../../ita/measures";
import type { Analysis, MeasureGroup, MeasureOption, MeasureRow, QuestionCode, ReportForm } from "../../ita/types";
import { SOURCE, type Memory } from "../../sheets/merge/memory";
import { PART_COLUMNS } from "../../sheets/measures/measureColumns";
import type { Round } from "../../sheets/measures/context";
import { yearlyTable } from "../../sheets/names";
import { placeOf } from "../../sheets/score/scoreTable";
import { sheetNameOf, type RunPlan, type SheetWork } from "../planRun";
import type { WorkbookState } from "../readWorkbook";
import type { ComposedMeasures } from "./composeMeasures";
import { measureCell } from "./measureCell";
import { requestedTable, type RequestedSheet } from "./request";
import type { StandingYear } from "./standingYears";

/** A row of the table, and what its texts could be made from instead. */
export interface MeasureView extends Pick<MeasureRow, "id" | "indicators" | "codes" | "goal" | "measure"> {
  /** Where the measure's text stands: "E8"; null where staff deleted the column. */
  readonly cell: string | null;
  /** Name of the source that it was made from; null for a row of the staff's own. */
  readonly source: string | null;
  /** With all steps that the row would have, those beside the option's own included. */
  readonly options: readonly MeasureOption[];
  /** Some unit is named for it. */
  readonly hasUnit: boolean;
}

/** What the document still lacks by the year's criteria. */
export type MissingPart =
  /** An element that some rows have not yet, with the first empty cell. */
  | { readonly kind: "element"; readonly titleTh: string; readonly rows: number; readonly cell: string | null }
  /** Rows with a day outside the fiscal year or in reverse, with the first such cell. */
  | { readonly kind: "days"; readonly rows: number; readonly cell: string | null }
  /** An indicator or issue that must have a row and has none. */
  | { readonly kind: "group"; readonly group: MeasureGroup };

/** A text that staff changed and that the figures would have changed too. */
export interface TextConflict {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly header: string;
  readonly sheet: string;
  readonly cell: string;
  readonly theirs: string;
  readonly ours: string;
}

export interface FollowUpProgress {
  readonly fiscalYear: number;
  readonly sheet: string;
  readonly steps: number;
  /** Steps without a status, by round. */
  readonly unanswered: Readonly<Record<Round, number>>;
}

export interface MeasuresStatus {
  readonly fiscalYear: number;
  /** Disclosure item that asks for the document: "O25". */
  readonly item: QuestionCode;
  readonly sheet: string;
  readonly rows: readonly MeasureView[];
  /** The staff's list of units, each once. */
  readonly units: readonly string[];
  readonly missing: readonly MissingPart[];
  readonly conflicts: readonly TextConflict[];
  /** Proposed rows that staff deleted and may bring back. */
  readonly deleted: readonly Pick<MeasureRow, "id" | "indicators" | "measure">[];
  /** Weak points that no measure serves. */
  readonly uncovered: readonly WeakPoint[];
  /** Sheets that are made on request and exist, with their names. */
  readonly requested: ReadonlyMap<RequestedSheet, string>;
  /** The form in which reports on the year's measures were published. */
  readonly reportForm: ReportForm;
  /** Of this year and the one before, where such a sheet exists. */
  readonly followUps: readonly FollowUpProgress[];
  /** Last year's measures, judged by these results; null while this workbook has none. */
  readonly outcome: { readonly fiscalYear: number; readonly sheet: string; readonly measures: number } | null;
}

export function measuresStatus(
  state: WorkbookState,
  analysis: Analysis,
  composed: ComposedMeasures,
  run: RunPlan
): MeasuresStatus {
  const { work, rows, year, before } = composed;
  const rules = measureRulesOf(year.fiscalYear);
  const sheetOf = (table: string): string | undefined => state.yearly.get(table)?.sheet;
  const outcome = sheetOf(yearlyTable("outcome", before.fiscalYear));
  return {
    fiscalYear: year.fiscalYear,
    item: rules.item,
    sheet: sheetNameOf(work),
    units: composed.units,
    rows: measureViews(analysis, composed, state.memory?.memory ?? null),
    missing: missingParts(analysis, composed),
    conflicts: run.work.flatMap(conflictsOf),
    deleted: deletedMeasures(composed),
    uncovered: weakPoints(analysis).filter((point) => measuresFor(point, rows).length === 0),
    requested: new Map(
      REQUESTED.flatMap((sheet): [RequestedSheet, string][] => {
        const name = sheetOf(requestedTable(sheet, composed));
        return name === undefined ? [] : [[sheet, name]];
      })
    ),
    reportForm: rules.reportForm,
    followUps: [year, before].flatMap((one) => progressOf(one, sheetOf(yearlyTable("followUp", one.fiscalYear)))),
    outcome:
      outcome === undefined
        ? null
        : { fiscalYear: before.fiscalYear, sheet: outcome, measures: before.measures.length },
  };
}

function missingParts(analysis: Analysis, { work, rows, year }: ComposedMeasures): MissingPart[] {
  const { elements } = measureRulesOf(year.fiscalYear);
  const wrongDays = checkMeasures(analysis, rows).filter(({ code }) => code === "measure-period");
  const [first] = wrongDays;
  const standing = rows.find((row) => row === first?.row);
  return [
    ...missingGroups(year.fiscalYear, rows).map((group): MissingPart => ({ kind: "group", group })),
    ...elements.flatMap(({ part, titleTh }): MissingPart[] => {
      const empty = rows.filter((row) => isEmpty(row, part));
      const column = PART_COLUMNS[part][0];
      const [one] = empty;
      if (!one || column === undefined) return [];
      return [{ kind: "element", titleTh, rows: empty.length, cell: measureCell(work, one.row, column) }];
    }),
    ...(standing && first
      ? [
          {
            kind: "days",
            rows: new Set(wrongDays.map(({ row }) => row)).size,
            cell: measureCell(work, standing.row, first.part ?? "start"),
          } as const,
        ]
      : []),
  ];
}

const REQUESTED: readonly RequestedSheet[] = ["followUp", "byIssue", "byQuestion", "byMeasure", "memo"];

function isEmpty(row: MeasureRow, part: keyof typeof PART_COLUMNS): boolean {
  switch (part) {
    case "period":
      return row.start === "" || row.end === "";
    case "unit":
      return row.units.length === 0;
    case "steps":
      return row.steps.length === 0;
    default:
      return row[part].trim() === "";
  }
}

function measureViews(
  analysis: Analysis,
  { work, rows, proposals }: ComposedMeasures,
  memory: Memory | null
): MeasureView[] {
  const options = proposalOptions(analysis, proposals.input);
  const keys = new Map(proposals.measures.map(({ id, key }) => [id, key]));
  const table = work.plan.table.name;
  return rows.map(({ id, indicators, codes, goal, measure, units, row }) => ({
    id,
    indicators,
    codes,
    goal,
    measure,
    cell: measureCell(work, row, "measure"),
    source: memory?.get(table, id, SOURCE)?.base ?? null,
    options: options.get(keys.get(id) ?? "") ?? [],
    hasUnit: units.length > 0,
  }));
}

function deletedMeasures({ work, proposals }: ComposedMeasures): MeasuresStatus["deleted"] {
  if (work.kind === "make") return [];
  const deleted = new Set(work.table.leftDeleted);
  return proposals.measures
    .filter(({ id }) => deleted.has(id))
    .map(({ id, indicators, measure }) => ({ id, indicators, measure }));
}

function conflictsOf(work: SheetWork): TextConflict[] {
  if (work.kind === "make") return [];
  return work.table.conflicts
    .filter(({ open }) => open)
    .map(({ key, id, header, row, column, theirs, ours }) => ({
      table: work.plan.table.name,
      key,
      column: id,
      header,
      ...placeOf(work.state, row, column),
      theirs,
      ours,
    }));
}

function progressOf({ fiscalYear, reports }: StandingYear, sheet: string | undefined): FollowUpProgress[] {
  if (sheet === undefined) return [];
  const open = (round: Round): number => reports.filter(({ status }) => status[round] === "unknown").length;
  return [{ fiscalYear, sheet, steps: reports.length, unanswered: { mid: open("mid"), end: open("end") } }];
}
