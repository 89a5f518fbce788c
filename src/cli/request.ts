/** What is asked of the measures on the command line, beyond the press. */
import type { RunRequest } from "../excel/api";
import { codesIn, indicatorsIn } from "../sheets/measures/readMeasures";
import { yearlyTable } from "../sheets/names";
import { InputProblem } from "./inputProblem";

/** In the form that `parseArgs` takes. */
export const REQUEST_OPTIONS = {
  "follow-up": { type: "boolean" },
  reports: { type: "boolean" },
  memo: { type: "boolean" },
  add: { type: "string", multiple: true },
  choose: { type: "string", multiple: true },
  "bring-back": { type: "string", multiple: true },
  settle: { type: "string", multiple: true },
  bank: { type: "string", multiple: true },
} as const;

type RequestValues = {
  readonly [Name in keyof typeof REQUEST_OPTIONS]?: (typeof REQUEST_OPTIONS)[Name] extends { readonly multiple: true }
    ? readonly string[]
    : boolean;
};

const REPORT_FORMS = ["byIssue", "byQuestion", "byMeasure"] as const;

/** @throws {InputProblem} for a value that cannot be read */
export function readRequest(values: RequestValues): RunRequest {
  const sheets = [
    ...(values["follow-up"] ? (["followUp"] as const) : []),
    ...(values.reports ? REPORT_FORMS : []),
    ...(values.memo ? (["memo"] as const) : []),
  ];
  return {
    sheets,
    add: (values.add ?? []).map(addition),
    choose: (values.choose ?? []).map((typed) => {
      const [, id = "", source = ""] =
        /^([^=]+)=(.+)$/.exec(typed) ?? refused("choose", typed, "M69-04=9-own-each-item");
      return { id: measureId("choose", id), source };
    }),
    bringBack: idsIn("bring-back", values["bring-back"]),
    settle: (values.settle ?? []).map(choice),
    save: idsIn("bank", values.bank),
  };
}

/** "9", "9:O14,O21" or "9=9-own-each-item" */
function addition(typed: string): NonNullable<RunRequest["add"]>[number] {
  const [, numbers = "", codes = "", source] =
    /^([^:=]+)(?::([^=]*))?(?:=(.+))?$/.exec(typed) ?? refused("add", typed, "9:O14");
  const indicators = indicatorsIn(numbers);
  if (indicators.length === 0) refused("add", typed, "9:O14");
  return { indicators, codes: codesIn(codes), ...(source !== undefined && { source }) };
}

/** "M69-04/steps=ours": the column by its name in the program. */
function choice(typed: string): NonNullable<RunRequest["settle"]>[number] {
  const example = "M69-04/steps=ours";
  const [, id = "", column = "", take] =
    /^([^/]+)\/(\w+)=(ours|theirs)$/.exec(typed) ?? refused("settle", typed, example);
  const key = measureId("settle", id);
  const table = yearlyTable("measures", 2500 + Number(key.slice(1, 3)));
  return { table, key, column, take: take === "ours" ? "ours" : "theirs" };
}

/** "M69-01,M69-04", as often as it is given. */
const idsIn = (option: string, typed: readonly string[] = []): string[] =>
  typed.flatMap((list) => list.split(",")).map((id) => measureId(option, id));

function measureId(option: string, typed: string): string {
  const id = typed.trim().toUpperCase();
  return /^M\d{2}-\d+$/.test(id) ? id : refused(option, typed, "M69-04");
}

function refused(option: string, typed: string, example: string): never {
  throw new InputProblem(
    "bad-request",
    `--${option} "${typed}" อ่านไม่ได้ เขียนเช่น --${option} ${example} ดูวิธีใช้: npm run -s analyze -- --help`,
    `--${option} ${typed} cannot be read`
  );
}

/** A number that no measure bears would be passed over in silence. @throws {InputProblem} */
export function checkMeasures(request: RunRequest, known: readonly string[]): void {
  const asked = [
    ...(request.choose ?? []).map(({ id }) => id),
    ...(request.bringBack ?? []),
    ...(request.settle ?? []).map(({ key }) => key),
    ...(request.save ?? []),
  ];
  const unknown = asked.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw new InputProblem(
    "measure-unknown",
    `ไม่ได้บันทึกผล เพราะไม่มีมาตรการ ${[...new Set(unknown)].join(", ")} ในตาราง มาตรการที่มีคือ ${known.join(", ")}`,
    `no such measures: ${unknown.join(", ")}`
  );
}
