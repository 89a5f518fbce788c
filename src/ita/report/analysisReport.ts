import type { MeasureRow } from "../types";
import { explanation, type Contribution, type Path, type Recoverable } from "./explanation";
import { points } from "./points";
import type { SourceEntry } from "./sourceEntries";
import {
  COMPONENT_CODES,
  type Analysis,
  type ComponentCode,
  type Finding,
  type Group,
  type Hundredths,
  type IndicatorNo,
  type LevelJudgement,
  type QuestionCode,
  type Sentence,
} from "../types";

/** Two years of one figure in points: 93.96, or null when absent. */
interface Figures {
  readonly score: number | null;
  readonly previous: number | null;
  readonly delta: number | null;
}

/** What `analyze --json` prints: one object, plain numbers with at most two decimals, null for every absent figure. */
export interface AnalysisReport {
  readonly agency: string;
  readonly fiscalYear: number;
  readonly previousFiscalYear: number | null;
  readonly overall: Figures & {
    readonly level: string | null;
    readonly previousLevel: string | null;
    readonly levelVerdict: LevelJudgement["verdict"];
    readonly levelReason: string;
  };
  /** IIT, EIT, EIT1, EIT2, OIT: always all five. */
  readonly instruments: readonly (Figures & { readonly code: ComponentCode })[];
  readonly indicators: readonly (Figures & {
    readonly no: IndicatorNo;
    readonly name: string;
    readonly rank: number | null;
    readonly group: Group | null;
  })[];
  readonly fails: readonly IndicatorNo[];
  readonly changes: Analysis["changes"];
  /** What each instrument and each indicator did to the overall score; null where a year is missing. */
  readonly contributions: readonly Contribution[];
  /** Indicators, then questions and items: each most to be won first. */
  readonly recoverable: readonly Recoverable[];
  /** Ways to the next better level and to the one after it. */
  readonly paths: readonly Path[];
  readonly questions: readonly (Figures & { readonly code: QuestionCode; readonly indicator: IndicatorNo })[];
  readonly findings: readonly Finding[];
  readonly sentences: readonly Pick<Sentence, "id" | "text">[];
  /** `units` main first; `unit` and `jointUnit` are the first two, or "". */
  readonly measures: readonly (MeasureRow & { readonly unit: string; readonly jointUnit: string })[];
  /** Where the scores stand. */
  readonly sources: readonly SourceEntry[];
  /** Round trips and bytes of the run, as the caller counted them. */
  readonly syncs: RunCost["syncs"];
  readonly bytes: RunCost["bytes"];
}

/** What a run cost at the wire; the caller counts, the report only passes it on. */
export interface RunCost {
  readonly syncs: number | { readonly read: number; readonly write: number };
  readonly bytes: number;
}

/** `measures` are the rows as they stand after the run, staff's wording included. */
export function toReport(
  analysis: Analysis,
  findings: readonly Finding[],
  measures: readonly MeasureRow[],
  cost: RunCost,
  sources: readonly SourceEntry[] = []
): AnalysisReport {
  const { overall } = analysis;
  return {
    agency: analysis.agency,
    fiscalYear: analysis.fiscalYear,
    previousFiscalYear: analysis.previousFiscalYear,
    overall: {
      ...figures(overall),
      level: overall.level.shown,
      previousLevel: overall.previousLevel?.shown ?? null,
      levelVerdict: overall.level.verdict,
      levelReason: overall.level.reasonTh,
    },
    instruments: COMPONENT_CODES.map((code) => ({
      code,
      ...figures(analysis.instruments.find((component) => component.code === code)),
    })),
    indicators: analysis.indicators.map((indicator) => ({
      no: indicator.no,
      name: indicator.nameTh,
      ...figures(indicator),
      rank: indicator.rank,
      group: indicator.group,
    })),
    fails: analysis.fails,
    changes: analysis.changes,
    ...explanation(analysis),
    questions: analysis.questions.map((question) => ({
      code: question.code,
      indicator: question.indicator,
      ...figures(question),
    })),
    findings,
    sentences: analysis.sentences.map(({ id, text }) => ({ id, text })),
    measures: measures.map((row) => measureEntry(row)),
    sources,
    syncs: cost.syncs,
    bytes: cost.bytes,
  };
}

type Compared = { readonly [key in keyof Figures]: Hundredths | null };

function figures(compared: Compared | undefined): Figures {
  return {
    score: points(compared?.score),
    previous: points(compared?.previous),
    delta: points(compared?.delta),
  };
}

/** Named one by one: a row may carry more than the report promises. */
function measureEntry(row: MeasureRow): AnalysisReport["measures"][number] {
  const { id, issue, indicators, codes, goal, analysis, measure, steps, start, end, units, followUp } = row;
  const [unit = "", jointUnit = ""] = units;
  return { id, issue, indicators, codes, goal, analysis, measure, steps, start, end, units, unit, jointUnit, followUp };
}
