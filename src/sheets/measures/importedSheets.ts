/** A year's measures and follow-up as they came from another workbook: all of it the staff's, under the keys that it had. */
import { measureRulesOf } from "../../ita/measures";
import { inDigits } from "../../ita/scores";
import type { CellRead } from "../merge/canonical";
import { yearlySheetName, yearlyTable } from "../names";
import type { ColumnPlan, PlannedValue, SheetPlan } from "../plan";
import { formula } from "../result/context";
import { TAB_COLORS, type Digits } from "../styles";
import { periodOf } from "./context";
import { followUpColumns, followUpFrame, LATEST, type FollowUpColumnId } from "./followUpSheet";
import { measureColumns, type MeasureColumnId } from "./measureColumns";
import type { MeasureCells } from "./recogniseMeasures";

export interface ImportedYear {
  readonly fiscalYear: number;
  readonly digits: Digits;
  readonly agency: string;
  /** Heading of the staff's list of units. */
  readonly unitHeader: string;
  /** "มาตรการ 2568.xlsx" */
  readonly fileName: string;
  /** "๒๐ พฤศจิกายน ๒๕๖๙" */
  readonly asOf: string;
}

/** Figures of ours are about this workbook's scores and offers about its next run: neither has a place beside last year's. */
const hasPlace = ({ id, ownership }: ColumnPlan): boolean => ownership !== "generated" && id !== "offer";

/** The columns that are taken from a file. */
export const importedColumns = ({ fiscalYear, unitHeader, digits }: ImportedYear): ColumnPlan[] =>
  measureColumns(measureRulesOf(fiscalYear), fiscalYear, unitHeader, digits)
    .filter(hasPlace)
    .map((column) => ({ ...column, ownership: "staff" }));

const UNPRINTED = ["codes", "ease", "history"];

/** @param rows each with a key of its own. @param stands whether the year's table is there, and gets rows only */
export function importedMeasuresSheet(year: ImportedYear, rows: readonly MeasureCells[], stands: boolean): SheetPlan {
  const { fiscalYear, digits, agency, fileName, asOf } = year;
  const columns = importedColumns(year);
  return {
    id: "measures",
    fiscalYear,
    name: yearlySheetName("measures", fiscalYear, digits),
    tabColor: TAB_COLORS.measures,
    heading: stands
      ? []
      : [
          {
            id: "title",
            text: inDigits(`มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. ${fiscalYear}`, digits),
            style: "title",
          },
          { ...periodOf(agency, fiscalYear, digits), id: "agency" },
          { id: "source", text: `นำเข้าจากไฟล์ ${fileName} เมื่อวันที่ ${asOf} ข้อความทั้งหมดเป็นของท่าน`, style: "rule" },
        ],
    frozenColumns: 2,
    print: { orientation: "landscape", footer: stands ? null : footerOf(year), unprintedColumns: UNPRINTED.length },
    table: {
      name: yearlyTable("measures", fiscalYear),
      rowPolicy: "proposed",
      keyColumn: "id",
      textSize: 14,
      columns,
      rows: rows.map((cells) => columns.map(({ id }) => planned(cells.get(id as MeasureColumnId)))),
      asked: { bringBack: new Set(rows.map((cells) => String(cells.get("id")))) },
      highlights: [],
    },
  };
}

/** A row of the follow-up as it was kept, by column id. */
export type FollowUpCells = ReadonlyMap<FollowUpColumnId, CellRead>;

/** @param rows each with a key of its own */
export function importedFollowUpSheet(year: ImportedYear, rows: readonly FollowUpCells[], stands: boolean): SheetPlan {
  const { fiscalYear, digits, agency } = year;
  const frame = followUpFrame(fiscalYear, digits, periodOf(agency, fiscalYear, digits), footerOf(year));
  const columns = followUpColumns(fiscalYear, digits);
  return {
    ...frame,
    heading: stands ? [] : frame.heading,
    print: { ...frame.print, footer: stands ? null : frame.print.footer },
    table: {
      ...frame.table,
      rowPolicy: "proposed",
      columns: columns.map((column) => ({ ...column, ownership: "staff" })),
      rows: rows.map((cells, at) =>
        columns.map(({ id }): PlannedValue => {
          if (id === "latest") return formula(LATEST);
          return id === "order" ? at + 1 : planned(cells.get(id as FollowUpColumnId));
        })
      ),
      asked: { bringBack: new Set(rows.map((cells) => String(cells.get("key")))) },
    },
  };
}

const footerOf = ({ agency, asOf }: ImportedYear): string =>
  [agency, `ข้อมูล ณ วันที่ ${asOf}`].filter((part) => part !== "").join(" · ");

/** A day stays the number that it is; what only looks like a formula stays text. */
function planned(value: CellRead | undefined): PlannedValue {
  if (value === undefined || value === "") return null;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
