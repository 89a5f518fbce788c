/** Plays what staff do to a year's measures (staffActions.ts) in the embedded host, as Excel would carry it out. */
import { runAnalysis, type RunDone, type RunRequest } from "../../../src/excel/api";
import type { Area, Sheet, TableInfo } from "../../../src/host/engine/types";
import type { EmbeddedHost } from "../../../src/host/types";
import { bodyOf, NOW, scoreRow, type } from "../workbook";
import { marksIn, type StaffAction } from "./staffActions";

const YEARS = { early: 2568, late: 2569 } as const;
const THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";
const inThai = (year: number): string => String(year).replace(/\d/g, (digit) => THAI_DIGITS[Number(digit)] ?? digit);

export class HostStaff {
  /** What the last press told. */
  told: readonly string[] = [];
  private fiscalYear: number = YEARS.early;

  constructor(readonly host: EmbeddedHost) {}

  /** The year's table; that of a copy where staff deleted the sheet that it was copied from. */
  measures(): TableInfo | undefined {
    const named = (pattern: RegExp): TableInfo | undefined =>
      this.host.book.sheets.flatMap(({ tables }) => tables).find(({ name }) => pattern.test(name));
    const year = this.fiscalYear + 1;
    return named(new RegExp(`^ITA_${year}_Measures$`)) ?? named(new RegExp(`^ITA_${year}_Measures`));
  }

  followUp(): TableInfo | undefined {
    return this.host.book.sheets
      .flatMap(({ tables }) => tables)
      .find(({ name }) => name === `ITA_${this.fiscalYear + 1}_FollowUp`);
  }

  async press(request: RunRequest = {}): Promise<RunDone | null> {
    const outcome = await runAnalysis({ now: NOW, request });
    this.told = outcome.ok ? outcome.findings.map(({ code }) => code) : [];
    return outcome.ok ? outcome : null;
  }

  async play(action: StaffAction): Promise<void> {
    switch (action.kind) {
      case "run": {
        await this.press();
        return;
      }
      case "cutRun":
        return this.cutRun(action.steps);
      case "addMeasure": {
        await this.press({ add: [{ indicators: [action.indicator as 1], codes: [] }] });
        return;
      }
      case "bringBack": {
        await this.press({ bringBack: [`M${(this.fiscalYear + 1) % 100}-0${(action.which % 9) + 1}`] });
        return;
      }
      case "report":
        return this.report(action.row, action.text);
      case "score":
        this.score(action.row, action.score);
        return;
      case "digits":
        this.setting("digits", this.settingIs("digits", "เลขไทย") ? "เลขอารบิก" : "เลขไทย");
        return;
      case "year":
        this.changeYear();
        return;
      case "loseMemory": {
        const memory = this.host.book.sheets.find(({ name }) => name === "ITA_memory");
        if (memory) this.host.book.deleteSheet(memory);
        return;
      }
      default: {
        const table = this.measures();
        if (table) this.host.edit(() => editTable(this.host, table, action));
      }
    }
  }

  /** Stops at one of the requests that write, or after some of its actions. */
  private async cutRun(steps: number): Promise<void> {
    this.host.resetCounters();
    this.host.injectFailures([
      { request: 3 + (steps % 3), code: "GeneralException", ...(steps % 2 === 0 ? {} : { afterActions: steps }) },
    ]);
    await this.press();
    this.host.injectFailures([]);
  }

  private async report(row: number, text: string): Promise<void> {
    const table = this.followUp();
    if (!table) {
      await this.press({ sheets: ["followUp"] });
      return;
    }
    const column = table.columns.findIndex(({ name }) => name.startsWith("ผลการดำเนินงาน"));
    const rows = table.area.rowCount - 1;
    if (column >= 0 && rows > 0) put(table.sheet, table.area.row + 1 + (row % rows), table.area.column + column, text);
  }

  private score(row: number, score: number): void {
    const at = scoreRow(this.host, row + 1);
    type(this.host, "ITA_Indicators", at, `ปีงบประมาณ ${inThai(this.fiscalYear)}`, String(score / 100));
  }

  private settingIs(code: string, value: string): boolean {
    return bodyOf(this.host, "ITA_Settings").some((row) => row["รหัส"] === code && row["ค่า"] === value);
  }

  private setting(code: string, value: string): void {
    const at = bodyOf(this.host, "ITA_Settings").findIndex((row) => row["รหัส"] === code);
    type(this.host, "ITA_Settings", at, "ค่า", value);
  }

  /** The same scores under the headings of another year. */
  private changeYear(): void {
    const from = this.fiscalYear;
    const to = from === YEARS.early ? YEARS.late : YEARS.early;
    this.setting("fiscalYear", String(to));
    this.setting("previousFiscalYear", String(to - 1));
    for (const { tables } of this.host.book.sheets) {
      for (const { id, name, sheet, columns } of tables) {
        if (name !== "ITA_Indicators" && name !== "ITA_Questions") continue;
        const at = (year: number): number => columns.findIndex((column) => column.name === `ปีงบประมาณ ${inThai(year)}`);
        const [current, previous] = [at(from), at(from - 1)];
        sheet.setTableColumnName(id, current, "ปีนี้");
        sheet.setTableColumnName(id, previous, `ปีงบประมาณ ${inThai(to - 1)}`);
        sheet.setTableColumnName(id, current, `ปีงบประมาณ ${inThai(to)}`);
      }
    }
    this.fiscalYear = to;
  }
}

const put = (sheet: Sheet, row: number, column: number, text: string): void =>
  sheet.setCell(row, column, { kind: "text", text });

function editTable(host: EmbeddedHost, table: TableInfo, action: StaffAction): void {
  const { sheet, area, columns, id } = table;
  const rows = area.rowCount - 1;
  const rowOf = (number: number): number => area.row + 1 + (rows === 0 ? 0 : number % rows);
  const at = "column" in action ? action.column % columns.length : 0;
  const wholeRow = (row: number): Area => ({ ...area, row, rowCount: 1 });
  switch (action.kind) {
    case "edit":
      return put(sheet, rowOf(action.row), area.column + at, action.text);
    case "amend": {
      const [row, column] = [rowOf(action.row), area.column + at];
      const value = sheet.value(row, column);
      if (typeof value === "string" && sheet.formula(row, column) === null)
        put(sheet, row, column, `${value} ${action.text}`);
      return;
    }
    case "clear":
      return sheet.clear({ row: rowOf(action.row), column: area.column + at, rowCount: 1, columnCount: 1 }, "Contents");
    case "insertRow":
      sheet.insertCells(wholeRow(rowOf(action.at)), "Down");
      return put(sheet, rowOf(action.at), area.column + at, action.text);
    case "copyRow":
      return copyRow(table, rowOf(action.row), rowOf(action.at));
    case "deleteRow":
      if (rows > 1) sheet.deleteCells(wholeRow(rowOf(action.row)), "Up");
      return;
    case "sort":
      return sheet.sortTable(id, [{ columnIndex: at, ascending: action.ascending }]);
    case "filter":
      return sheet.filterTable(id, at, [sheet.text(rowOf(action.row), area.column + at)]);
    case "moveColumn":
      return sheet.moveTableColumn(id, action.from % columns.length, action.to % columns.length);
    case "addColumn":
      sheet.insertTableColumn(id, action.at % columns.length, `คอลัมน์ ${columns.length} ${action.text}`);
      return put(sheet, area.row + 1, area.column + (action.at % columns.length), action.text);
    case "deleteColumn":
      if (columns.length > 3) sheet.deleteCells({ ...area, column: area.column + at, columnCount: 1 }, "Left");
      return;
    case "renameHeader":
      if (!columns.some(({ name }) => name === action.text)) sheet.setTableColumnName(id, at, action.text);
      return;
    case "hideColumn":
      return sheet.setColumnHidden(area.column + at, true);
    case "colour":
      return sheet.patchStyle(
        { row: rowOf(action.row), column: area.column + at, rowCount: 1, columnCount: 1 },
        { fill: "#FF66CC", bold: true }
      );
    case "copySheet":
      return void host.book.copySheet(sheet);
    case "deleteSheet":
      return host.book.deleteSheet(sheet);
    default:
      throw new Error(`${action.kind} is no edit of a table`);
  }
}

/** As staff copy a row: inserted before another one, words and numbers without the formulas. */
function copyRow({ sheet, area }: TableInfo, from: number, before: number): void {
  const cells = Array.from({ length: area.columnCount }, (_, at) => ({
    formula: sheet.formula(from, area.column + at),
    value: sheet.value(from, area.column + at),
  }));
  sheet.insertCells({ ...area, row: before, rowCount: 1 }, "Down");
  cells.forEach(({ formula, value }, at) => {
    if (formula !== null) return;
    if (typeof value === "string") put(sheet, before, area.column + at, value);
    else if (typeof value === "number") sheet.setCell(before, area.column + at, { kind: "number", number: value });
  });
}

/** A cell of the staff's: its text, the colours that they gave it. */
export interface StaffCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Every cell of a table that bears a mark of the staff's. */
export function markedCells({ sheet, area }: TableInfo): StaffCell[] {
  const found: StaffCell[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const value = sheet.value(row, column);
      if (marksIn(value).length > 0) found.push({ sheet: sheet.name, row, column, text: sheet.text(row, column) });
    }
  }
  return found;
}

export function colouredCells({ sheet, area }: TableInfo): string[] {
  const found: string[] = [];
  for (let row = area.row + 1; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++)
      if (sheet.style(row, column).fill === "#FF66CC") found.push(`${row}/${column}/${sheet.style(row, column).bold}`);
  return found;
}
