/** What the sheets offer: score tables recognised, staff's decisions applied, and the scores gathered from what is in use. */
import { gather } from "../../ita/reading/gather";
import { recognise } from "../../ita/reading/recognise";
import { isOfAgency, whoseScores, withoutOthers } from "../../ita/reading/whose";
import type { Gathered, Reading, SheetGrid, SourceChoice, SourceTable } from "../../ita/reading/types";

/** What is known of the scores that are looked for. */
export interface SourceHints {
  /** The year that counts as the current one: newer years are left out. */
  readonly fiscalYear: number | null;
  readonly agency: string | null;
}

export interface Sources {
  readonly reading: Reading;
  /** Tables that are not ours, in the order of the sheets. */
  readonly foreign: readonly SourceTable[];
  /** Scores of those of them that are in use. */
  readonly gathered: Gathered;
  /** Every year that they hold, newest first: those that are too new for the hints, too. */
  readonly years: readonly number[];
  readonly cutOff: readonly string[];
  /** The agency whose tables count; "" when none is named or picked. */
  readonly agency: string;
  /** Agencies between which staff must choose before any score is taken. */
  readonly rivals: readonly string[];
}

export function readSources(
  grids: readonly SheetGrid[],
  choices: readonly SourceChoice[],
  hints: SourceHints
): Sources {
  const recognised = recognise(grids, choices, hints);
  const whose = whoseScores(
    recognised.tables.filter((table) => !table.ours),
    hints.agency
  );
  const reading: Reading = { ...recognised, tables: withoutOthers(recognised.tables, whose) };
  const foreign = reading.tables.filter((table) => !table.ours);
  const used = foreign.filter((table) => table.use);
  const gathered = gather(used, { fiscalYear: hints.fiscalYear });
  return {
    reading,
    foreign,
    agency: whose.agency,
    rivals: whose.rivals,
    // What the tables say themselves comes first: they may be another agency's.
    gathered: { ...gathered, agency: gathered.agency || (hints.agency ?? "") },
    years: gather(used).years.map(({ assessment }) => assessment.fiscalYear),
    cutOff: grids.filter((grid) => grid.cutOff && !grid.ours).map((grid) => grid.sheet),
  };
}

/** A table that staff have decided not to use. */
export const isRefused = (table: SourceTable): boolean => table.confirmed && !table.use;

/** Of another agency than the one whose tables count. */
export const isOthers = (table: SourceTable, { agency }: Sources): boolean => !isOfAgency(agency, table);

/** Tables that hold scores, whether or not enough is known of them to use them. */
export function offeredTables(sources: Sources): SourceTable[] {
  return sources.foreign.filter(
    (table) => !isRefused(table) && !isOthers(table, sources) && table.kind !== "shares" && holdsScores(table)
  );
}

/** Of several agencies no score is read before one is picked. */
function holdsScores({ rows, agencies }: SourceTable): boolean {
  return (
    agencies.length > 1 ||
    rows.some((row) => row.figures.some((figure) => figure.measure === "score" && figure.value !== null))
  );
}
