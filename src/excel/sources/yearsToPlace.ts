/** Gathered figures under the codes of our score sheets' rows. */
import { alignQuestions } from "../../ita/analysis";
import { frameworkOf } from "../../ita/frameworks";
import { subjectKey, type Gathered, type GatheredYear, type SubjectKind } from "../../ita/reading/types";
import {
  COMPONENT_CODES,
  INDICATOR_NUMBERS,
  type Assessment,
  type Framework,
  type Hundredths,
  type Place,
} from "../../ita/types";
import { OVERALL_CODE } from "../../sheets/score/columns";
import type { YearSide } from "../../sheets/score/scoreTable";

export interface GatheredFigure {
  /** Row code of the score sheets: "รวม", "IIT", "9", "i11". */
  readonly code: string;
  readonly kind: SubjectKind;
  readonly value: Hundredths;
  readonly from: Place | null;
}

/** One year's gathered scores, its questions under the codes of the score sheets' year. */
export interface YearToPlace {
  readonly side: YearSide;
  readonly assessment: Assessment;
  readonly figures: readonly GatheredFigure[];
}

/**
 * The gathered years that the score sheets have a column for.
 * @param framework of the sheets' current year, whose codes stand in the question sheet
 */
export function yearsToPlace(gathered: Gathered, framework: Framework, previousFiscalYear: number): YearToPlace[] {
  const wanted: readonly (readonly [YearSide, number])[] = [
    ["current", framework.fiscalYear],
    ["previous", previousFiscalYear],
  ];
  // All gathered years carry the codes of the newest of them.
  const newest = gathered.years[0]?.assessment.fiscalYear ?? framework.fiscalYear;
  return wanted.flatMap(([side, fiscalYear]) => {
    const year = gathered.years.find(({ assessment }) => assessment.fiscalYear === fiscalYear);
    if (!year) return [];
    const aligned = withCodesOf(framework, year, newest);
    return [{ side, assessment: aligned.assessment, figures: figuresOf(aligned) }];
  });
}

/** Moves a year's questions to the codes of the score sheets; those of another list without a counterpart are left out. */
function withCodesOf(framework: Framework, year: GatheredYear, codesYear: number): GatheredYear {
  if (codesYear === framework.fiscalYear) return year;
  const { assessment, places } = year;
  const found = Object.fromEntries(
    Object.entries(assessment.questions).map(([code, score]) => [code, { score, place: questionPlace(places, code) }])
  );
  const questions: Record<string, Hundredths> = {};
  const moved = new Map([...places].filter(([key]) => !key.startsWith("question/")));
  for (const [code, { score, place }] of Object.entries(alignQuestions(frameworkOf(codesYear), framework, found))) {
    questions[code] = score;
    if (place) moved.set(subjectKey({ kind: "question", code }), place);
  }
  return { assessment: { ...assessment, questions, remarks: {} }, places: moved };
}

function questionPlace(places: GatheredYear["places"], code: string): Place | undefined {
  return places.get(subjectKey({ kind: "question", code }));
}

function figuresOf({ assessment, places }: GatheredYear): GatheredFigure[] {
  const figure = (kind: SubjectKind, subject: string, row: string, value: Hundredths | null | undefined) =>
    value === null || value === undefined
      ? []
      : [{ kind, code: row, value, from: places.get(subjectKey({ kind, code: subject })) ?? null }];
  return [
    ...figure("overall", "", OVERALL_CODE, assessment.overall),
    ...COMPONENT_CODES.flatMap((code) => figure("component", code, code, assessment.components[code])),
    ...INDICATOR_NUMBERS.flatMap((no) => figure("indicator", String(no), String(no), assessment.indicators[no])),
    ...Object.entries(assessment.questions).flatMap(([code, value]) => figure("question", code, code, value)),
  ];
}
