import { absoluteAreaName, quotedSheetName } from "../engine/areas";
import type { Book, ValidationRule } from "../engine/types";
import { booleanValue, oneOf, recordValue, textValue } from "../protocol/arguments";
import { fail, HostError, invalidArgument } from "../protocol/hostError";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject, isHostObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import { assertUnprotected } from "./protectionGuard";
import type { Cells } from "./rangeRef";
import { rangeValue } from "./rangeRef";
import { ruleAllows } from "./validationCheck";

/** The members of `Excel.DataValidationRule` and what the workbook calls them. */
const TYPES = {
  list: "List",
  decimal: "Decimal",
  wholeNumber: "WholeNumber",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
} as const;
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** The rule of every cell, null where there is none, or "mixed" when they differ. */
function commonRule({ sheet, areas }: Cells): ValidationRule | null | "mixed" {
  let common: ValidationRule | null | undefined;
  for (const area of areas) {
    for (let row = area.row; row < area.row + Math.min(area.rowCount, 5000); row++) {
      for (let column = area.column; column < area.column + Math.min(area.columnCount, 200); column++) {
        const rule = sheet.validation(row, column);
        if (common === undefined) common = rule;
        else if (JSON.stringify(common) !== JSON.stringify(rule)) return "mixed";
      }
    }
  }
  return common ?? null;
}

function ruleOf(cells: Cells): ValidationRule | null {
  const rule = commonRule(cells);
  return rule === "mixed" ? null : rule;
}

function patchRule(cells: Cells, member: string, patch: Partial<ValidationRule>): void {
  const rule = ruleOf(cells);
  if (!rule) {
    throw new HostError(
      "NotImplemented",
      `The embedded host keeps ${member} only together with a rule: set dataValidation.rule first.`,
      `DataValidation.${member}`
    );
  }
  setRule(cells, { ...rule, ...patch });
}

function setRule({ sheet, areas }: Cells, rule: ValidationRule | null): void {
  assertUnprotected(sheet);
  for (const area of areas) sheet.setValidation(area, rule);
}

/** Reads one rule such as `{ decimal: { formula1: 0, formula2: 100, operator: "Between" } }`. */
function parseRule(value: Json, before: ValidationRule | null): ValidationRule {
  const given = Object.entries(recordValue(value, "rule")).filter(
    ([, member]) => member !== null && member !== undefined
  );
  const [entry] = given;
  if (!entry || given.length > 1) return invalidArgument("A rule has exactly one kind.");
  const [kind, criteria] = entry;
  const type = Object.entries(TYPES).find(([name]) => name === kind)?.[1];
  if (!type) return fail("NotImplemented", `The embedded host has no validation of the kind '${kind}'.`);
  const kept = {
    ignoreBlanks: before?.ignoreBlanks ?? true,
    inCellDropDown: true,
    prompt: before?.prompt,
    // Excel shows its own message when none is set.
    error: before?.error ?? { title: "", message: "", style: "Stop" as const },
  };
  const members = recordValue(criteria, kind);
  if (type === "List") {
    const { source, inCellDropDown } = members;
    return { ...kept, type, formula1: listSource(source), inCellDropDown: inCellDropDown !== false };
  }
  if (type === "Custom") return { ...kept, type, formula1: operand(members["formula"], "formula") };
  const operator = oneOf(members["operator"], "operator", OPERATORS);
  const second =
    operator === "Between" || operator === "NotBetween" ? { formula2: operand(members["formula2"], "formula2") } : {};
  return { ...kept, type, operator, formula1: operand(members["formula1"], "formula1"), ...second };
}

/** "a,b,c", "=A1:A5" or a range. */
function listSource(source: unknown): string {
  if (isHostObject(source)) {
    const { sheet, area } = rangeValue(source, "source");
    return `=${quotedSheetName(sheet.name)}!${absoluteAreaName(area)}`;
  }
  const text = textValue(source, "source");
  if (text === "") return invalidArgument("A list needs a source.");
  // Excel's own limit; a longer list must come from cells.
  if (!text.startsWith("=") && text.length > 255)
    return invalidArgument("A list written as text has at most 255 characters.");
  return text;
}

function operand(value: unknown, name: string): string | number {
  if (typeof value === "number") return value;
  if (isHostObject(value)) {
    const { sheet, area } = rangeValue(value, name);
    return `=${quotedSheetName(sheet.name)}!${absoluteAreaName(area)}`;
  }
  const text = textValue(value, name);
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : text;
}

/** The same rule as the client gave it. */
function ruleJson(rule: ValidationRule | null): Json {
  if (!rule) return {};
  const kind = Object.entries(TYPES).find(([, type]) => type === rule.type)?.[0] ?? "custom";
  if (rule.type === "List") return { [kind]: { source: rule.formula1, inCellDropDown: rule.inCellDropDown } };
  if (rule.type === "Custom") return { [kind]: { formula: rule.formula1 } };
  const second = rule.formula2 === undefined ? {} : { formula2: rule.formula2 };
  return { [kind]: { formula1: rule.formula1, ...second, operator: rule.operator ?? "Between" } };
}

/** `Excel.DataValidation`. */
export const dataValidationType: ObjectType<Cells> = defineObject<Cells>({
  name: "DataValidation",
  members: {
    rule: {
      since: "1.8",
      get: (cells) => ruleJson(ruleOf(cells)),
      set: (cells, value) => setRule(cells, parseRule(value, ruleOf(cells))),
    },
    type: {
      since: "1.8",
      get: (cells) => {
        const rule = commonRule(cells);
        return rule === "mixed" ? "Inconsistent" : (rule?.type ?? "None");
      },
    },
    ignoreBlanks: {
      since: "1.8",
      get: (cells) => ruleOf(cells)?.ignoreBlanks ?? true,
      set: (cells, value) => patchRule(cells, "ignoreBlanks", { ignoreBlanks: booleanValue(value, "ignoreBlanks") }),
    },
    prompt: {
      since: "1.8",
      get: (cells) => {
        const prompt = ruleOf(cells)?.prompt;
        return { showPrompt: prompt !== undefined, title: prompt?.title ?? "", message: prompt?.message ?? "" };
      },
      set: (cells, value) => {
        const { showPrompt, title, message } = recordValue(value, "prompt");
        const prompt = { title: limited(title, "title", 32), message: limited(message, "message", 255) };
        patchRule(cells, "prompt", { prompt: showPrompt === false ? undefined : prompt });
      },
    },
    errorAlert: {
      since: "1.8",
      get: (cells) => {
        const error = ruleOf(cells)?.error;
        return {
          showAlert: error !== undefined,
          style: error?.style ?? "Stop",
          title: error?.title ?? "",
          message: error?.message ?? "",
        };
      },
      set: (cells, value) => {
        const { showAlert, style, title, message } = recordValue(value, "errorAlert");
        const error = {
          style: style === undefined ? ("Stop" as const) : oneOf(style, "style", ["Stop", "Warning", "Information"]),
          title: limited(title, "title", 32),
          message: limited(message, "message", 255),
        };
        patchRule(cells, "errorAlert", { error: showAlert === false ? undefined : error });
      },
    },
    valid: { since: "1.8", get: (cells, { book }) => allValid(book, cells) },
    clear: { since: "1.8", call: (cells) => setRule(cells, null) },
  },
});

/** Excel's limits: 32 characters for a title, 255 for a message. */
function limited(value: unknown, name: string, length: number): string {
  const text = value === undefined || value === null ? "" : textValue(value, name);
  return text.length <= length ? text : invalidArgument(`'${name}' has at most ${length} characters.`);
}

/** True when every value keeps its rule, false when none does, null when some do. */
function allValid(book: Book, { sheet, areas }: Cells): Json {
  let valid = 0;
  let invalid = 0;
  for (const area of areas) {
    for (let row = area.row; row < area.row + Math.min(area.rowCount, 5000); row++) {
      for (let column = area.column; column < area.column + Math.min(area.columnCount, 200); column++) {
        const rule = sheet.validation(row, column);
        if (!rule || ruleAllows({ book, sheet, row, column }, rule)) valid += 1;
        else invalid += 1;
      }
    }
  }
  if (invalid === 0) return true;
  return valid === 0 ? false : null;
}
