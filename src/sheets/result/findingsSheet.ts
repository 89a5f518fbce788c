/** ตรวจทาน: what is wrong or doubtful in the figures, worst first, each with a link to its cell and what to do. */
import { inDigits, type Digits } from "../../ita/scores";
import type { Finding, Severity } from "../../ita/types";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import type { PlannedValue, SheetPlan } from "../plan";
import { TAB_COLORS } from "../styles";
import { digitsOf, footerOf, formula, type ResultInput } from "./context";
import { FINDING_COLUMNS } from "./findingColumns";
import { findingKeys, findingPlace } from "./findingKeys";
import { NONE_KEY, type MendedFinding } from "./mendedFindings";

/** Word and symbol: the tint alone would be lost in black-and-white print. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "✗ ผิด",
  warning: "! ควรดู",
  note: "i หมายเหตุ",
};
const MENDED = "✓ ไม่พบแล้ว";

/** A list longer than this is not read; the rest appears as the first ones are mended. */
const LONGEST_LIST = 500;

/** A brace in a sheet's name must not look like one of our tokens (merge/tokens.ts). */
const quoted = (text: string): string => `"${text.replace(/"/g, '""').replace(/\{/g, '{"&"')}"`;

/** A native link, which works without the add-in; cells of another file ("[ปี67.xlsx]ผล") are only named. */
function placeCell(finding: Finding): PlannedValue {
  const shown = findingPlace(finding);
  if (finding.sheet === null || finding.sheet.startsWith("[")) return shown;
  const target = `#'${finding.sheet.replace(/'/g, "''")}'!${finding.cell ?? "A1"}`;
  return formula(`=HYPERLINK(${quoted(target)},${quoted(shown)})`);
}

export function findingCounts(findings: readonly Finding[], digits: Digits): string {
  if (findings.length === 0) return "ไม่พบข้อที่ต้องตรวจ";
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const parts = `ผิด ${count("error")} · ควรดู ${count("warning")} · หมายเหตุ ${count("note")} รายการ`;
  const rest = findings.length > LONGEST_LIST ? ` (แสดง ${LONGEST_LIST} รายการแรก)` : "";
  return inDigits(parts + rest, digits);
}

/** Only a link as we write it is written again as a formula; anything else in its cell is the staff's text. */
const isOwnLink = (text: string): boolean => /^=HYPERLINK\("#(?:[^"]|"")*","(?:[^"]|"")*"\)$/.test(text);

export interface FindingsInput extends ResultInput {
  /** In the order of the list, the gravest first. */
  readonly findings: readonly Finding[];
  /** Findings of earlier runs that are gone but that staff wrote a note on. */
  readonly mended: readonly MendedFinding[];
}

function rowsOf({ findings, mended }: FindingsInput): PlannedValue[][] {
  const keys = findingKeys(findings);
  const current = findings
    .slice(0, LONGEST_LIST)
    .map((finding, index): PlannedValue[] => [
      keys[index] ?? "",
      index + 1,
      SEVERITY_WORDS[finding.severity],
      placeCell(finding),
      finding.found,
      finding.expected,
      finding.message,
      null,
    ]);
  const gone = mended.map((row, index): PlannedValue[] => [
    row.key,
    current.length + index + 1,
    MENDED,
    isOwnLink(row.place) ? formula(row.place) : row.place,
    row.found,
    row.expected,
    row.message,
    null,
  ]);
  const none: PlannedValue[] = [NONE_KEY, 0, "✓", null, "ไม่พบข้อที่ต้องตรวจ", null, "คะแนนและข้อความที่อ่านได้สอดคล้องกัน", null];
  return [...(current.length === 0 ? [none] : current), ...gone];
}

export function findingsSheet(input: FindingsInput): SheetPlan {
  return {
    id: "findings",
    name: SHEET_NAMES.findings,
    tabColor: TAB_COLORS.results,
    heading: [
      { id: "title", text: "ตรวจทานตัวเลขและข้อความ", style: "title" },
      { id: "counts", text: findingCounts(input.findings, digitsOf(input)), style: "subtitle" },
      {
        id: "help",
        text: `กดที่ตำแหน่งเพื่อไปยังช่องนั้น แก้แล้วกด “วิเคราะห์ผล ITA” อีกครั้ง รายการนี้จะปรับตาม ช่อง${FINDING_COLUMNS.note}เป็นของท่านและคงอยู่`,
        style: "rule",
      },
    ],
    frozenColumns: 4,
    print: { orientation: "landscape", footer: footerOf(input) },
    table: {
      name: TABLE_NAMES.findings,
      rowPolicy: "planned",
      keyColumn: "key",
      textSize: 14,
      orderColumn: "order",
      columns: [
        // First, where nothing of it can spill into a neighbour that staff leave empty.
        {
          id: "key",
          header: FINDING_COLUMNS.key,
          width: 60,
          style: "inputCode",
          ownership: "generated",
          hidden: true,
        },
        { id: "order", header: FINDING_COLUMNS.order, width: 40, style: "number", ownership: "generated" },
        { id: "severity", header: FINDING_COLUMNS.severity, width: 84, style: "textCentre", ownership: "generated" },
        { id: "place", header: FINDING_COLUMNS.place, width: 130, style: "link", ownership: "generated" },
        { id: "found", header: FINDING_COLUMNS.found, width: 130, style: "text", ownership: "generated" },
        { id: "expected", header: FINDING_COLUMNS.expected, width: 130, style: "text", ownership: "generated" },
        { id: "message", header: FINDING_COLUMNS.message, width: 300, style: "text", ownership: "generated" },
        { id: "note", header: FINDING_COLUMNS.note, width: 130, style: "inputText", ownership: "staff" },
      ],
      rows: rowsOf(input),
      highlights: [
        {
          columns: ["severity"],
          when: { kind: "startsWith", column: "severity", text: SEVERITY_WORDS.error },
          look: "wrong",
        },
        {
          columns: ["severity"],
          when: { kind: "startsWith", column: "severity", text: SEVERITY_WORDS.warning },
          look: "doubtful",
        },
        {
          columns: ["severity"],
          when: { kind: "startsWith", column: "severity", text: SEVERITY_WORDS.note },
          look: "remark",
        },
      ],
    },
  };
}
