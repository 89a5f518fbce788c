/** What is to be told of the data: the evidence of our score sheets and of the tables in use, proofread. */
import { FISCAL_YEARS } from "../ita/frameworks";
import { GRAVITY, proofread } from "../ita/findings";
import type { Evidence, PlaceKind, YearEvidence } from "../ita/findings/finding";
import { subjectKey, type GatheredYear, type TextCell } from "../ita/reading/types";
import type { Analysis, Finding, Place } from "../ita/types";
import { canonicalRead } from "../sheets/merge/canonical";
import { OVERALL_CODE, QUESTION_COLUMNS, SCORE_COLUMNS } from "../sheets/score/columns";
import type { ReadScores } from "../sheets/score/readScores";
import { placeKey, placeOf, type YearSide } from "../sheets/score/scoreTable";
import { headingPosition } from "./columnFinder";
import { faultFindings, placeWithoutCode } from "./faults";
import type { WorkbookState } from "./readWorkbook";
import type { Sources } from "./sources/readSources";

export function findingsOf(
  state: WorkbookState,
  scores: ReadScores | null,
  analysis: Analysis | null,
  sources: Sources
): Finding[] {
  const evidence: Evidence = {
    analysis,
    years: [...(scores ? ownYears(state, scores) : []), ...furtherYears(scores, sources)],
    // Of rivals none counts before one is picked.
    tables: sources.reading.tables.filter((table) => table.ours || (table.use && sources.rivals.length === 0)),
    texts: [...sources.reading.texts, ...(scores ? staffWords(state, scores) : [])],
    agency: scores?.agency ?? "",
    digits: scores?.digits ?? "thai",
  };
  return withFaults(proofread(evidence), scores ? faultFindings(state, scores) : []);
}

function ownYears(state: WorkbookState, scores: ReadScores): YearEvidence[] {
  const year = (side: YearSide, assessment: ReadScores["current"]): YearEvidence => ({
    assessment,
    placeOf: (kind, code) =>
      scores.places.get(
        kind === "level"
          ? placeKey("setting", side === "current" ? "level" : "previousLevel")
          : placeKey(side, kind === "overall" ? OVERALL_CODE : code)
      ) ?? (kind === "indicator" ? placeWithoutCode(state, scores, code) : null),
  });
  return [year("current", scores.current), ...(scores.previous ? [year("previous", scores.previous)] : [])];
}

/** Years that only tables hold; without question scores, whose codes are those of the newest year. */
function furtherYears(scores: ReadScores | null, { gathered }: Sources): YearEvidence[] {
  const own = [scores?.current.fiscalYear, scores?.previous?.fiscalYear];
  return gathered.years
    .filter(({ assessment: { fiscalYear } }) => !own.includes(fiscalYear) && FISCAL_YEARS.includes(fiscalYear))
    .map((year) => ({
      assessment: { ...year.assessment, questions: {}, remarks: {} },
      placeOf: (kind, code) => gatheredPlace(year, kind, code),
    }));
}

function gatheredPlace({ places }: GatheredYear, kind: PlaceKind, code: string): Place | null {
  return places.get(kind === "level" ? "level" : subjectKey({ kind, code })) ?? null;
}

/** What staff typed beside the scores: the assessor's remarks and their own notes. */
function staffWords(state: WorkbookState, scores: ReadScores): TextCell[] {
  const columns = [
    ["questionScores", QUESTION_COLUMNS.remark],
    ["indicatorScores", SCORE_COLUMNS.note],
  ] as const;
  return columns.flatMap(([id, header]) => {
    const table = state.tables.get(id);
    const position = table ? headingPosition(table.headers, header) : -1;
    if (!table || position < 0) return [];
    return table.values.slice(1).flatMap((row, index): TextCell[] => {
      const text = canonicalRead(row[position]).trim();
      if (text === "") return [];
      return [{ text, place: placeOf(table, index, position), fiscalYear: scores.current.fiscalYear }];
    });
  });
}

function withFaults(findings: readonly Finding[], faults: readonly Finding[]): Finding[] {
  const told = new Set(findings.map(({ code, sheet, cell }) => `${code}|${sheet}|${cell}`));
  const missed = faults.filter(({ code, sheet, cell }) => !told.has(`${code}|${sheet}|${cell}`));
  return gravestFirst([...findings, ...missed]);
}

/** Those of one gravity keep their order. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity]);
}
