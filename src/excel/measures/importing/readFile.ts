/** What a workbook file holds of measures: from its cells to rows by column. Knows nothing of Excel. */
import { measureRulesOf } from "../../../ita/measures";
import { areaAddress } from "../../../ita/reading/address";
import { cellsOf, type FileTables, type TablePlace } from "../../../ita/reading/fileTables";
import type { SheetGrid } from "../../../ita/reading/types";
import { toArabicDigits } from "../../../ita/scores";
import type { CellRead } from "../../../sheets/merge/canonical";
import { followUpColumns } from "../../../sheets/measures/followUpSheet";
import type { FollowUpCells } from "../../../sheets/measures/importedSheets";
import { measureColumns } from "../../../sheets/measures/measureColumns";
import { OUTCOME_COLUMNS } from "../../../sheets/measures/outcomeSheet";
import {
  findMeasures,
  measureRowsIn,
  recogniseColumns,
  type MeasureCells,
} from "../../../sheets/measures/recogniseMeasures";
import { yearlyTableOf } from "../../../sheets/names";
import type { YearlySheetId } from "../../../sheets/plan";
import type { Problem, ReadMeasuresTable } from "../../types";
import { notFound, otherYear, tooLong, yearNeeded } from "./problems";

/** The column names by which a year's tables are known. */
export interface WantedYear {
  /** Year of the workbook's results; null where it has no settings. */
  readonly fiscalYear: number | null;
  readonly unitHeader: string;
}

export interface FileDecision {
  /** "M68-04/9" */
  readonly key: string;
  readonly decision: string;
  readonly reason: string;
}

export interface FileYear {
  readonly fiscalYear: number;
  readonly measures: readonly MeasureCells[];
  readonly followUp: readonly FollowUpCells[];
  readonly decisions: readonly FileDecision[];
  readonly read: readonly ReadMeasuresTable[];
}

type Reading =
  { readonly ok: true; readonly year: FileYear } | { readonly ok: false; readonly problems: readonly Problem[] };

const refused = (problem: Problem): Reading => ({ ok: false, problems: [problem] });

export function readYear(file: FileTables, fileName: string, wanted: WantedYear): Reading {
  const years = ourYears(file);
  if (years.length === 0) return readHandMade(file, fileName, wanted);
  const fiscalYear = wanted.fiscalYear ?? Math.max(...years);
  if (!years.includes(fiscalYear)) return refused(otherYear(fileName, fiscalYear, years));
  return readOurs(file, fileName, fiscalYear, wanted.unitHeader);
}

const ourYears = ({ tables }: FileTables): number[] => [
  ...new Set(
    tables.flatMap(({ name }) => {
      const found = yearlyTableOf(name);
      return found?.id === "measures" ? [found.fiscalYear] : [];
    })
  ),
];

interface OurTable {
  readonly place: TablePlace;
  readonly grid: SheetGrid;
  readonly headings: readonly CellRead[];
  readonly rows: readonly (readonly CellRead[])[];
}

/** The table itself, else the copy of it that staff kept. */
function ourTable({ tables, grids }: FileTables, id: YearlySheetId, fiscalYear: number): OurTable | null {
  const found = tables
    .flatMap((place) => {
      const known = yearlyTableOf(place.name);
      return known?.id === id && known.fiscalYear === fiscalYear ? [{ place, isCopy: known.isCopy }] : [];
    })
    .sort((one, other) => Number(one.isCopy) - Number(other.isCopy));
  const place = found[0]?.place;
  const grid = grids.find(({ sheet }) => sheet === place?.sheet);
  if (!place || !grid) return null;
  const [headings = [], ...rows] = cellsOf(grid, place);
  return { place, grid, headings, rows };
}

function readOurs(file: FileTables, fileName: string, fiscalYear: number, unitHeader: string): Reading {
  const measures = ourTable(file, "measures", fiscalYear);
  if (!measures) return refused(notFound(fileName));
  const followUp = ourTable(file, "followUp", fiscalYear);
  const outcome = ourTable(file, "outcome", fiscalYear);
  const long = [measures, followUp, outcome].find((table) => table?.grid.cutOff);
  if (long) return refused(tooLong(fileName, long.place.sheet));
  const columns = recogniseColumns(
    measures.headings,
    measureColumns(measureRulesOf(fiscalYear), fiscalYear, unitHeader, "arabic")
  );
  const answers = followUp && followUpRows(followUp, fiscalYear);
  const tables = { measures, followUp, outcome };
  return {
    ok: true,
    year: {
      fiscalYear,
      measures: measureRowsIn(measures.rows, columns),
      followUp: answers?.rows ?? [],
      decisions: outcome ? decisionsIn(outcome) : [],
      read: (["measures", "followUp", "outcome"] as const).flatMap((kind): ReadMeasuresTable[] => {
        const table = tables[kind];
        const unknown = kind === "measures" ? columns.unknown : kind === "followUp" ? (answers?.unknown ?? []) : [];
        return table ? [readTable(kind, table.place, unknown)] : [];
      }),
    },
  };
}

const readTable = (
  kind: ReadMeasuresTable["kind"],
  { sheet, row, column, rows, columns }: Omit<TablePlace, "name">,
  unknownHeaders: readonly string[]
): ReadMeasuresTable => ({
  kind,
  sheet,
  range: areaAddress({ row, column }, { row: row + rows - 1, column: column + columns - 1 }),
  rows: rows - 1,
  unknownHeaders,
});

const plain = (heading: CellRead): string => toArabicDigits(String(heading)).trim();

function followUpRows({ headings, rows }: OurTable, fiscalYear: number) {
  const columns = followUpColumns(fiscalYear, "arabic");
  const ids = headings.map((heading) => columns.find(({ header }) => header === plain(heading))?.id ?? null);
  return {
    rows: rows.flatMap((row): FollowUpCells[] => {
      const cells = new Map(
        ids.flatMap((id, at) => (id === null || row[at] === "" ? [] : [[id, row[at] ?? ""] as const]))
      );
      return cells.size === 0 ? [] : [cells as FollowUpCells];
    }),
    unknown: headings.filter((heading, at) => ids[at] === null && plain(heading) !== "").map(plain),
  };
}

function decisionsIn({ headings, rows }: OurTable): FileDecision[] {
  const position = (id: "key" | "decision" | "reason"): number =>
    headings.findIndex((heading) => plain(heading) === OUTCOME_COLUMNS[id]);
  const at = { key: position("key"), decision: position("decision"), reason: position("reason") };
  return rows
    .map((row) => {
      const text = (id: keyof typeof at): string => String(row[at[id]] ?? "").trim();
      return { key: text("key"), decision: text("decision"), reason: text("reason") };
    })
    .filter(({ key, decision, reason }) => key !== "" && decision + reason !== "");
}

/** As wide as a sheet that people print. */
const MOST_COLUMNS = 40;

/** A table that people made by themselves: the one with most rows. Sheets with tables of ours are made from others. */
function readHandMade({ grids, tables }: FileTables, fileName: string, wanted: WantedYear): Reading {
  const ours = new Set(tables.filter(({ name }) => name.startsWith("ITA_")).map(({ sheet }) => sheet));
  const columns = measureColumns(
    measureRulesOf(wanted.fiscalYear ?? 0),
    wanted.fiscalYear ?? 0,
    wanted.unitHeader,
    "arabic"
  );
  const found = grids
    .filter(({ sheet, rows }) => !ours.has(sheet) && rows.length > 0)
    .flatMap((grid) => {
      const last = grid.rows[grid.rows.length - 1]?.row ?? 0;
      const cells = cellsOf(grid, { row: 0, column: 0, rows: Math.min(last + 1, 4_000), columns: MOST_COLUMNS });
      const table = findMeasures(cells, columns);
      if (!table) return [];
      const measures = measureRowsIn(cells.slice(table.headingRow + 1), table);
      return measures.length === 0 ? [] : [{ grid, cells, table, measures }];
    })
    .sort((one, other) => other.measures.length - one.measures.length);
  const [best] = found;
  if (!best) return refused(notFound(fileName));
  const { grid, cells, table, measures } = best;
  if (grid.cutOff) return refused(tooLong(fileName, grid.sheet));
  const told = yearsIn([fileName, grid.sheet, ...cells.slice(0, table.headingRow).flat()]);
  const fiscalYear = wanted.fiscalYear ?? (told.length === 1 ? (told[0] ?? null) : null);
  if (fiscalYear === null) return refused(yearNeeded(fileName));
  if (told.length > 0 && !told.includes(fiscalYear)) return refused(otherYear(fileName, fiscalYear, told));
  const positions = [...table.at.values()];
  const [left, right] = [Math.min(...positions), Math.max(...positions)];
  const place = { sheet: grid.sheet, row: table.headingRow, column: left, rows: cells.length - table.headingRow };
  const read = readTable("measures", { ...place, columns: right - left + 1 }, table.unknown);
  return {
    ok: true,
    year: { fiscalYear, measures, followUp: [], decisions: [], read: [{ ...read, rows: measures.length }] },
  };
}

/** Fiscal years that are named: "มาตรการ ปี ๒๕๖๘ จากผลการประเมินปี 2567". */
function yearsIn(texts: readonly CellRead[]): number[] {
  const years = texts.flatMap((text) => toArabicDigits(String(text)).match(/(?<!\d)25[5-9]\d(?!\d)/g) ?? []);
  return [...new Set(years.map(Number))];
}
