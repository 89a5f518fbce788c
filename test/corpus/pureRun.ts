/** The way from cells to findings without any workbook, as src/excel goes it. */
import { analyse } from "../../src/ita/analysis";
import { proofread } from "../../src/ita/findings";
import type { Evidence, YearEvidence } from "../../src/ita/findings/finding";
import { gather } from "../../src/ita/reading/gather";
import { recognise } from "../../src/ita/reading/recognise";
import { subjectKey, type Gathered, type GatheredYear, type SourceTable } from "../../src/ita/reading/types";
import { DEFAULT_STRENGTH_THRESHOLD, type Finding } from "../../src/ita/types";
import { ourGrids } from "./ourSheets";
import { toGrid } from "./toGrid";
import type { CorpusCase } from "./types";

export interface PureRun {
  readonly tables: readonly SourceTable[];
  readonly gathered: Gathered;
  readonly findings: readonly Finding[];
}

export function pureRun({ sheets, scoreSheets, agency, choices, hints }: CorpusCase): PureRun {
  const own = scoreSheets ? ourGrids(agency ?? "", scoreSheets.current, scoreSheets.previous) : [];
  const given = { ...(agency === undefined ? {} : { agency }), ...hints };
  const reading = recognise([...own, ...sheets.map((sheet) => toGrid(sheet))], choices, given);
  const gathered = gather(reading.tables, given);
  const [current, previous] = gathered.years;
  const suffices = current !== undefined && Object.keys(current.assessment.indicators).length > 0;
  const evidence: Evidence = {
    analysis: suffices
      ? analyse({
          agency: gathered.agency,
          current: current.assessment,
          previous: previous?.assessment ?? null,
          strengthThreshold: DEFAULT_STRENGTH_THRESHOLD,
          passMark: null,
          digits: "thai",
        })
      : null,
    years: gathered.years.map(yearEvidence),
    tables: reading.tables.filter((table) => table.use),
    texts: reading.texts,
    agency: gathered.agency,
    digits: "thai",
  };
  return { tables: reading.tables, gathered, findings: proofread(evidence) };
}

const yearEvidence = ({ assessment, places }: GatheredYear): YearEvidence => ({
  assessment,
  placeOf: (kind, code) => places.get(kind === "level" ? "level" : subjectKey({ kind, code })) ?? null,
});
