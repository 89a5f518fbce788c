/** What was asked on the command line. */
import { parseArgs } from "node:util";
import { parseFiscalYear } from "../ita/scores";
import type { RunRequest } from "../excel/api";
import { InputProblem } from "./inputProblem";
import { readRequest, REQUEST_OPTIONS } from "./request";

export interface AnalyzeOptions {
  readonly input: string;
  /** null: beside the input under a new name. */
  readonly out: string | null;
  /** The fiscal year (B.E.) that the analysis must be of; null: whichever the workbook's settings say. */
  readonly year: number | null;
  /** The agency that the analysis must be of; null: the one that the workbook names. */
  readonly agency: string | null;
  readonly json: boolean;
  /** Workbook with the measures of the year whose results these are; null: none. */
  readonly lastYear: string | null;
  readonly request: RunRequest;
}

const SEE_HELP = "ดูวิธีใช้: npm run -s analyze -- --help";

/** @throws {InputProblem} for an option that is unknown, incomplete or not a year */
export function readOptions(args: readonly string[]): AnalyzeOptions | "help" {
  const { values, positionals } = parsed(args);
  if (values.help) return "help";
  const [input, extra] = positionals;
  if (input === undefined || input === "") {
    throw new InputProblem("no-input", `ยังไม่ได้ระบุไฟล์สมุดงาน ${SEE_HELP}`, "no input file given");
  }
  if (extra !== undefined) {
    throw new InputProblem(
      "too-many-inputs",
      `วิเคราะห์ได้ครั้งละหนึ่งไฟล์ แต่ระบุมา ${positionals.length} ชื่อ ถ้าชื่อไฟล์มีช่องว่างให้ใส่ไว้ในเครื่องหมายคำพูด ${SEE_HELP}`,
      "more than one input file given"
    );
  }
  if (values.out === "") {
    throw new InputProblem("no-output", `--out ต้องตามด้วยชื่อไฟล์ ${SEE_HELP}`, "--out without a file name");
  }
  return {
    input,
    out: values.out ?? null,
    year: values.year === undefined ? null : readYear(values.year),
    agency: values.agency === undefined ? null : readAgency(values.agency),
    json: values.json ?? false,
    lastYear: values["last-year"] === undefined ? null : readLastYear(values["last-year"]),
    request: readRequest(values),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string", short: "o" },
        year: { type: "string", short: "y" },
        agency: { type: "string", short: "a" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        "last-year": { type: "string", short: "l" },
        ...REQUEST_OPTIONS,
      },
    });
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    if (!String(code).startsWith("ERR_PARSE_ARGS")) throw error;
    const named = (/--[^' ,]+/.exec(String(message)) ?? /-[A-Za-z]/.exec(String(message)))?.[0] ?? "";
    const reason =
      code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? `ไม่รู้จักตัวเลือก ${named}` : `ตัวเลือก ${named} ใช้ไม่ถูกต้องหรือไม่มีค่าตามหลัง`;
    throw new InputProblem("bad-option", `${reason} ${SEE_HELP}`, String(message));
  }
}

function readLastYear(typed: string): string {
  if (typed === "")
    throw new InputProblem("no-last-year", `--last-year ต้องตามด้วยชื่อไฟล์ ${SEE_HELP}`, "--last-year without a file");
  return typed;
}

function readAgency(typed: string): string {
  const name = typed.trim();
  if (name === "")
    throw new InputProblem("no-agency", `--agency ต้องตามด้วยชื่อหน่วยงาน ${SEE_HELP}`, "--agency without a name");
  return name;
}

function readYear(typed: string): number {
  const reading = parseFiscalYear(typed);
  if (reading.ok) return reading.value;
  const offer = reading.offer === null ? "เช่น --year 2568" : `หมายถึง --year ${reading.offer} หรือไม่`;
  throw new InputProblem(
    "bad-year",
    `--year "${typed}" ไม่ใช่ปีงบประมาณ พ.ศ. ${offer}`,
    `--year ${typed}: ${reading.code}`
  );
}
