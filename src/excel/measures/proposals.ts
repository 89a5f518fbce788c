/** What a run proposes for the measures table as it stands: which rows, under which numbers, made from what. */
import {
  measureRulesOf,
  proposeMeasures,
  type MeasureAddition,
  type OwnMeasure,
  type ProposalInput,
} from "../../ita/measures";
import type { Analysis, IndicatorNo, MeasureProposal, PastMeasure, QuestionCode } from "../../ita/types";
import { ADDED, SOURCE, SUBJECT, type Memory } from "../../sheets/merge/memory";
import { measureNumbers, type NumberedMeasure } from "../../sheets/measures/measureNumbers";
import type { StandingMeasure } from "../../sheets/measures/readMeasures";
import type { AskedOfTable, OwnRow } from "../../sheets/plan";
import type { RunRequest } from "./request";

export interface Proposals {
  /** What they were made from. */
  readonly input: ProposalInput;
  readonly measures: readonly MeasureProposal[];
  readonly ownRows: readonly NumberedRow[];
  /** Indicators of the rows that stand, by number. */
  readonly linked: ReadonlyMap<string, readonly IndicatorNo[]>;
  /** Proposal key → what staff asked for when they added it, as remembered. */
  readonly added: ReadonlyMap<string, string>;
  readonly asked: AskedOfTable;
}

export type NumberedRow = Pick<OwnRow, "row" | "key"> & Pick<StandingMeasure, "indicators">;

export interface ProposalContext {
  readonly analysis: Analysis;
  readonly measuresYear: number;
  /** Name of the year's measures table. */
  readonly table: string;
  readonly standing: readonly StandingMeasure[];
  /**
   * Where the table is made anew beside rows of the old one: numbers that stand there. None that was ever given is given
   * again then, not even for the same indicator. null otherwise.
   */
  readonly taken: readonly string[] | null;
  readonly memory: Memory | null;
  readonly past: readonly PastMeasure[];
  readonly own: readonly OwnMeasure[];
  readonly request: RunRequest;
}

export function proposals(context: ProposalContext): Proposals {
  const { analysis, measuresYear, standing, taken, past, own, request } = context;
  const notes = notesOf(context);
  const added = [...notes.flatMap(additionOf), ...requestedAdditions(context, notes)];
  const input = { past, own, chosen: chosenSources(notes, request, added), added };
  const proposed = proposeMeasures(analysis, input);
  const known = knownNumbers(context, notes);
  const given = taken === null ? known : [...known.map(({ id }) => id), ...taken].map((id) => ({ id, key: "" }));
  const numbers = measureNumbers(given, measuresYear);
  const measures = proposed.map((one) => ({ ...one, id: numbers.of(one) }));
  return {
    input,
    measures,
    ownRows: ownRows(standing, new Set(measures.map(({ id }) => id)), numbers.next),
    // The first of several rows with one number keeps it, as in ownRows.
    linked: new Map([...standing].reverse().map(({ id, indicators }) => [id, indicators])),
    added: new Map(added.map(({ key, spec }) => [key, spec])),
    asked: {
      bringBack: new Set(request.bringBack ?? []),
      choices: [...(request.settle ?? []).filter(({ table }) => table === context.table), ...replaced(request)],
    },
  };
}

/** What is remembered of a row that we made. */
interface Note {
  readonly id: string;
  readonly key: string;
  readonly source: string;
  readonly added: string | null;
}

function notesOf({ memory, table }: Pick<ProposalContext, "memory" | "table">): Note[] {
  const note = (id: string, column: string): string | null => memory?.get(table, id, column)?.base ?? null;
  return (memory?.keysOf(table) ?? []).map((id) => ({
    id,
    key: note(id, SUBJECT) ?? "",
    source: note(id, SOURCE) ?? "",
    added: note(id, ADDED),
  }));
}

type Addition = MeasureAddition & { readonly spec: string; readonly source: string | null };

function additionOf({ key, added, source }: Note): Addition[] {
  if (added === null || key === "") return [];
  const { indicators, codes } = JSON.parse(added) as { indicators: IndicatorNo[]; codes: QuestionCode[] };
  return [{ key, indicators, codes, spec: added, source }];
}

function requestedAdditions({ measuresYear, request }: ProposalContext, notes: readonly Note[]): Addition[] {
  const numbers = notes.map(({ key }) => Number(/\/added\/(\d+)$/.exec(key)?.[1] ?? 0));
  const first = Math.max(0, ...numbers) + 1;
  return (request.add ?? []).map(({ indicators, codes, source }, at) => ({
    key: `${measuresYear}/added/${first + at}`,
    indicators,
    codes,
    spec: JSON.stringify({ indicators, codes }),
    source: source ?? null,
  }));
}

function chosenSources(
  notes: readonly Note[],
  { choose = [] }: RunRequest,
  added: readonly Addition[]
): ReadonlyMap<string, string> {
  const picked = new Map(choose.map(({ id, source }) => [id, source]));
  return new Map([
    ...added.flatMap(({ key, source }) => (source === null ? [] : [[key, source] as const])),
    ...notes.filter(({ key }) => key !== "").map(({ id, key, source }) => [key, picked.get(id) ?? source] as const),
  ]);
}

/** Columns that come from the source. */
const FROM_SOURCE = ["measure", "steps", "followUp"] as const;

const replaced = ({ choose = [] }: RunRequest): NonNullable<AskedOfTable["choices"]> =>
  choose.flatMap(({ id }) => FROM_SOURCE.map((column) => ({ key: id, column, take: "ours" as const })));

/** Rows of a year's table that have no number of their own yet, with the one that they get. */
export function rowsToNumber(
  context: Pick<ProposalContext, "measuresYear" | "table" | "standing" | "memory">
): NumberedRow[] {
  const { standing, measuresYear } = context;
  const numbers = measureNumbers(knownNumbers(context, notesOf(context)), measuresYear);
  return ownRows(standing, new Set(standing.map(({ id }) => id)), numbers.next);
}

/**
 * Numbers ever given, then those that stand. Without any memory of the table a row of ours is known by its number and
 * what it is for, as the first run made it.
 */
function knownNumbers(
  { standing, measuresYear }: Pick<ProposalContext, "standing" | "measuresYear">,
  notes: readonly Note[]
): NumberedMeasure[] {
  const seen = standing.filter(({ id }) => id !== "");
  const { groups } = measureRulesOf(measuresYear);
  const subjectOf = ({ indicators }: StandingMeasure): string => {
    const group = groups.find((one) => String([...one.indicators].sort((a, b) => a - b)) === String(indicators));
    return group ? `${measuresYear}/${group.code}` : "";
  };
  return [
    ...notes.map(({ id, key }) => ({ id, key })),
    ...seen.map((measure) => ({ id: measure.id, key: notes.length > 0 ? "" : subjectOf(measure) })),
  ];
}

/** Rows that staff added or copied: of rows with one number the first keeps it, the others get one of their own. */
function ownRows(standing: readonly StandingMeasure[], ours: ReadonlySet<string>, next: () => string): NumberedRow[] {
  const seen = new Set<string>();
  return standing.flatMap(({ row, id, indicators }) => {
    const isFirst = id !== "" && !seen.has(id);
    seen.add(id);
    if (isFirst && ours.has(id)) return [];
    return [{ row, indicators, key: isFirst ? id : next() }];
  });
}
