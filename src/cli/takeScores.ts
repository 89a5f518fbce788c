/** A workbook whose scores stand on sheets of people's own: takes what is proposed, and what the options decide. */
import { importScores, searchSheets } from "../excel/api";
import type { Problem } from "../excel/types";
import { columnLetter } from "../ita/reading/address";
import { normalName } from "../ita/reading/names";
import type { SourceChoice, SourceColumn, SourceTable } from "../ita/reading/types";
import { whoseScores } from "../ita/reading/whose";
import { InputProblem } from "./inputProblem";
import { doneOrThrow } from "./outcome";
import { problemLine } from "./summary";

interface Decisions {
  readonly year: number | null;
  readonly agency: string | null;
}

/** @throws {InputProblem} when a year or an agency has to be told, or no table can be used */
export async function takeScores({ year, agency }: Decisions): Promise<void> {
  const { sources } = await searchSheets();
  const { rivals } = whoseScores(sources.tables, agency);
  const meant = agency === null || rivals.length === 0 ? agency : agencyNamed(rivals, agency, placesOf(sources.tables));
  const outcome = await importScores({
    choices: sources.tables.flatMap((table) => choiceFor(table, { year, agency })),
    file: null,
    ...(meant !== null && { agency: meant }),
    ...(year !== null && { fiscalYear: year }),
  });
  doneOrThrow(outcome, (problem) => problemLine(problem) + howToTell(problem, sources.tables));
}

const HOW_TO_TELL: Readonly<Record<string, string>> = {
  "year-unknown": " → ระบุปีด้วย --year เช่น --year 2568",
  "year-offered": " → ยืนยันปีด้วย --year เช่น --year 2568",
  "kind-unsure": " → เปิดสมุดงานใน Excel แล้วเลือกใช้ตารางนี้ในบานหน้าต่าง ITA หรือแก้หัวคอลัมน์และชื่อตัวชี้วัดให้ชัดเจน",
  "agency-unpicked": ' → ระบุหน่วยงานด้วย --agency "ชื่อหน่วยงาน"',
};

/** One year told by --year cannot be the year of several columns, unless each of them is about an indicator of its own. */
function howToTell({ code, sheet, cell }: Problem, tables: readonly SourceTable[]): string {
  const table = tables.find((one) => one.sheet === sheet && one.range.split(":")[0] === cell);
  if (code === "year-unknown" && table && table.kind !== "agencies" && withoutYear(table).length > 1)
    return " → ใส่ปีงบประมาณไว้ในหัวคอลัมน์คะแนนแต่ละคอลัมน์ เช่น ปี 2568 แล้วลองอีกครั้ง (--year ใช้ได้เมื่อมีคอลัมน์คะแนนเดียวที่ไม่บอกปี)";
  return HOW_TO_TELL[code] ?? "";
}

const withoutYear = ({ columns }: SourceTable): SourceColumn[] =>
  columns.filter(({ role, fiscalYear }) => role === "score" && fiscalYear === null);

function choiceFor(table: SourceTable, { year, agency }: Decisions): SourceChoice[] {
  const columns = year === null ? {} : yearChoices(table, year);
  const picked =
    agency === null || table.agencies.length < 2 ? null : agencyNamed(table.agencies, agency, placesOf([table]));
  if (Object.keys(columns).length === 0 && picked === null) return [];
  return [{ key: table.key, columns, ...(picked !== null && { agency: picked }) }];
}

/** Several columns without a year may be several years, except where each is about an indicator of its own. */
function yearChoices(table: SourceTable, year: number): NonNullable<SourceChoice["columns"]> {
  const { columns, kind } = table;
  const scores = columns.filter(({ role }) => role === "score" || role === "level");
  const offered = scores.filter(({ yearFrom }) => yearFrom === "offered");
  const confirmed = offered.some(({ fiscalYear }) => fiscalYear === year) ? offered : [];
  const unknown = withoutYear(table);
  const told = kind === "agencies" || unknown.length === 1 ? unknown : [];
  const entry = (column: SourceColumn, fiscalYear: number) => [columnLetter(column.column), { fiscalYear }] as const;
  return Object.fromEntries([
    ...confirmed.flatMap((column) => (column.fiscalYear === null ? [] : [entry(column, column.fiscalYear)])),
    ...told.map((column) => entry(column, year)),
  ]);
}

/** The one agency that bears the name, or the only one whose name holds it. */
function agencyNamed(agencies: readonly string[], wanted: string, places: string): string {
  const name = normalName(wanted);
  const same = agencies.filter((agency) => normalName(agency) === name);
  const alike = same.length > 0 ? same : agencies.filter((agency) => normalName(agency).includes(name));
  const [only, ...more] = alike;
  if (only !== undefined && more.length === 0) return only;
  const listed = (alike.length > 0 ? alike : agencies).slice(0, 10);
  throw new InputProblem(
    "agency-unknown",
    `${alike.length > 0 ? `มีหลายหน่วยงานที่ชื่อมีคำว่า "${wanted}"` : `ไม่พบหน่วยงาน "${wanted}"`} ใน${places} ` +
      `ระบุด้วย --agency ให้ตรงกับชื่อในตาราง เช่น ${listed.join(", ")}`,
    `--agency ${wanted}: ${alike.length} of ${agencies.length} match on ${places}`
  );
}

const placesOf = (tables: readonly SourceTable[]): string =>
  tables.map(({ sheet, range }) => `แผ่น ${sheet} ช่วง ${range}`).join(", ");
