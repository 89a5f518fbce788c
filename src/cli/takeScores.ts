/** A workbook whose scores stand on sheets of people's own: takes what is proposed, and what the options decide. */
import { importScores, searchSheets } from "../excel/api";
import type { Problem } from "../excel/types";
import { columnLetter } from "../ita/reading/address";
import { normalName } from "../ita/reading/names";
import type { SourceChoice, SourceColumn, SourceTable } from "../ita/reading/types";
import { InputProblem } from "./inputProblem";
import { problemLine } from "./summary";

interface Decisions {
  readonly year: number | null;
  readonly agency: string | null;
}

/** @throws {InputProblem} when a year or an agency has to be told, or no table can be used */
export async function takeScores({ year, agency }: Decisions): Promise<void> {
  const { sources } = await searchSheets();
  const outcome = await importScores({
    choices: sources.tables.flatMap((table) => choiceFor(table, { year, agency })),
    file: null,
    ...(agency !== null && { agency }),
    ...(year !== null && { fiscalYear: year }),
  });
  if (outcome.ok) return;
  const fault = outcome.problems.find((problem) => problem.code === "unexpected");
  if (fault) throw new Error(fault.detail ?? fault.en);
  throw new InputProblem(
    outcome.problems[0]?.code ?? "refused",
    outcome.problems.map((problem) => problemLine(problem) + howToTell(problem)).join("\n"),
    outcome.problems.map((problem) => problem.detail ?? problem.en).join("\n")
  );
}

const HOW_TO_TELL: Readonly<Record<string, string>> = {
  "year-unknown": " → ระบุปีด้วย --year เช่น --year 2568",
  "year-offered": " → ยืนยันปีด้วย --year เช่น --year 2568",
  "agency-unpicked": ' → ระบุหน่วยงานด้วย --agency "ชื่อหน่วยงาน"',
};

const howToTell = ({ code }: Problem): string => HOW_TO_TELL[code] ?? "";

function choiceFor(table: SourceTable, { year, agency }: Decisions): SourceChoice[] {
  const columns = year === null ? {} : yearChoices(table, year);
  const picked = agency === null || table.agencies.length < 2 ? null : agencyNamed(table, agency);
  if (Object.keys(columns).length === 0 && picked === null) return [];
  return [{ key: table.key, columns, ...(picked !== null && { agency: picked }) }];
}

/** Several columns without a year may be several years, except where each is about an indicator of its own. */
function yearChoices({ columns, kind }: SourceTable, year: number): NonNullable<SourceChoice["columns"]> {
  const scores = columns.filter(({ role }) => role === "score" || role === "level");
  const offered = scores.filter(({ yearFrom }) => yearFrom === "offered");
  const confirmed = offered.some(({ fiscalYear }) => fiscalYear === year) ? offered : [];
  const unknown = scores.filter(({ role, fiscalYear }) => role === "score" && fiscalYear === null);
  const told = kind === "agencies" || unknown.length === 1 ? unknown : [];
  const entry = (column: SourceColumn, fiscalYear: number) => [columnLetter(column.column), { fiscalYear }] as const;
  return Object.fromEntries([
    ...confirmed.flatMap((column) => (column.fiscalYear === null ? [] : [entry(column, column.fiscalYear)])),
    ...told.map((column) => entry(column, year)),
  ]);
}

/** The one agency that bears the name, or the only one whose name holds it. */
function agencyNamed({ agencies, sheet, range }: SourceTable, wanted: string): string {
  const name = normalName(wanted);
  const same = agencies.filter((agency) => normalName(agency) === name);
  const alike = same.length > 0 ? same : agencies.filter((agency) => normalName(agency).includes(name));
  const [only, ...more] = alike;
  if (only !== undefined && more.length === 0) return only;
  const listed = (alike.length > 0 ? alike : agencies).slice(0, 10);
  throw new InputProblem(
    "agency-unknown",
    `${alike.length > 0 ? `มีหลายหน่วยงานที่ชื่อมีคำว่า "${wanted}"` : `ไม่พบหน่วยงาน "${wanted}"`} ในแผ่น ${sheet} ช่วง ${range} ` +
      `ระบุด้วย --agency ให้ตรงกับชื่อในตาราง เช่น ${listed.join(", ")}`,
    `--agency ${wanted}: ${alike.length} of ${agencies.length} match on ${sheet}!${range}`
  );
}
