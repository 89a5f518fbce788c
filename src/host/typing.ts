import type { ValidationRule } from "./engine/types";
import { jsonValue, typedEntry, valueType } from "./objects/cellInput";
import { writeEntry } from "./objects/cellWriting";
import { assertCellsWritable } from "./objects/protectionGuard";
import { ruleAllows } from "./objects/validationCheck";
import { HostError } from "./protocol/hostError";
import type { Session } from "./session";
import { requireSheet } from "./session";

/** An entry that the cell's validation refuses; `message` is the rule's own, for the person who typed. */
export class EntryRefused extends Error {
  readonly code = "EntryRefused";

  constructor(
    readonly title: string,
    readonly userMessage: string
  ) {
    super(userMessage);
    this.name = "EntryRefused";
  }
}

/** What Excel itself says when a rule has no message of its own. */
const DEFAULT_TITLE = "Microsoft Excel";
const DEFAULT_MESSAGE = "ค่าที่ใส่ไม่ตรงกับเงื่อนไขการตรวจสอบข้อมูลของเซลล์นี้";

/**
 * A person types into a cell. Unlike the client's writing it is checked against the cell's validation: a rule of the
 * style Stop refuses the entry and the cell keeps what it had. What is pasted is checked by no rule
 * (https://www.ozgrid.com/Excel/free-training/ExcelLevel2/Level2Lesson15.htm).
 */
export function typeIntoCell(
  session: Session,
  sheetName: string,
  row: number,
  column: number,
  typed: string,
  isPasted = false
): void {
  const sheet = requireSheet(session.book, sheetName);
  const area = { row, column, rowCount: 1, columnCount: 1 };
  assertCellsWritable(sheet, area);
  const before = sheet.value(row, column);
  const undo = {
    formula: sheet.formula(row, column),
    quotePrefix: sheet.hasQuotePrefix(row, column),
    style: sheet.style(row, column),
  };
  writeEntry(sheet, row, column, typedEntry(typed, undo.style.numberFormat));
  const after = sheet.value(row, column);
  const rule = isPasted ? null : sheet.validation(row, column);
  if (rule && stops(rule) && !ruleAllows({ book: session.book, sheet, row, column }, rule)) {
    sheet.setCell(row, column, previousInput(before, undo.formula, undo.quotePrefix));
    sheet.patchStyle(area, { numberFormat: undo.style.numberFormat });
    throw new EntryRefused(rule.error?.title || DEFAULT_TITLE, rule.error?.message || DEFAULT_MESSAGE);
  }
  // Excel fits a row to what is typed into it, as long as nobody gave it a height.
  if (!sheet.rowHeightIsCustom(row)) sheet.autofitRows(row, 1);
  session.events.source = "Unknown";
  session.events.changed({
    sheet,
    area,
    changeType: "RangeEdited",
    values: {
      before: jsonValue(before),
      after: jsonValue(after),
      typeBefore: valueType(before),
      typeAfter: valueType(after),
    },
  });
  session.events.source = "ThisLocalAddin";
}

function stops(rule: ValidationRule): boolean {
  return rule.error?.style === "Stop";
}

/** What to put back when the entry is refused (only a calculation can tell what a typed formula yields). */
function previousInput(
  value: ReturnType<Session["book"]["activeSheet"]["value"]>,
  formula: string | null,
  quotePrefix: boolean
): Parameters<Session["book"]["activeSheet"]["setCell"]>[2] {
  if (formula !== null) return { kind: "formula", formula };
  if (value === null) return { kind: "empty" };
  if (typeof value === "string") return { kind: "text", text: value, quotePrefix };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  throw new HostError("GeneralException", "The former content of the cell cannot be put back.");
}
