import { areaName, contains, intersection, parseArea, subtractArea } from "./areas";
import type { FileValidation } from "./fileModel";
import type { SheetState, ValidationState } from "./state";
import type { Area, ValidationRule } from "./types";

const TYPES: Record<ValidationRule["type"], string> = {
  List: "list",
  Decimal: "decimal",
  WholeNumber: "whole",
  Date: "date",
  TextLength: "textLength",
  Custom: "custom",
};

const ERROR_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** The rule on a cell, or null. */
export function validationAt(sheet: SheetState, row: number, column: number): ValidationRule | null {
  return sheet.validations.find((each) => each.areas.some((area) => contains(area, row, column)))?.rule ?? null;
}

/** Puts a rule on an area (null takes it away); rules that lay there keep what is left of their areas. */
export function setAreaValidation(sheet: SheetState, area: Area, rule: ValidationRule | null): void {
  for (const each of sheet.validations) {
    if (each.areas.some((old) => intersection(old, area))) {
      each.areas = each.areas.flatMap((old) => subtractArea(old, area));
    }
  }
  sheet.validations = sheet.validations.filter((each) => each.areas.length > 0);
  if (rule) sheet.validations.push({ areas: [area], rule });
}

/** A file names each rule by its cells: "A1" or "range:A1:B9". Cells of one rule share one object. */
export function validationsFromFile(file: Record<string, FileValidation | undefined> | undefined): ValidationState[] {
  const byRule = new Map<FileValidation, ValidationState>();
  for (const [key, rule] of Object.entries(file ?? {})) {
    const area = parseArea(key.replace(/^range:/, ""));
    const read = rule && ruleFromFile(rule);
    if (!area || !rule || !read) continue;
    const known = byRule.get(rule);
    if (known) known.areas.push(area);
    else byRule.set(rule, { areas: [area], rule: read });
  }
  return [...byRule.values()];
}

export function validationsToFile(validations: readonly ValidationState[]): Record<string, FileValidation> {
  const file: Record<string, FileValidation> = {};
  for (const { areas, rule } of validations) {
    for (const area of areas) {
      const name = areaName(area);
      file[name.includes(":") ? `range:${name}` : name] = ruleToFile(rule);
    }
  }
  return file;
}

function ruleFromFile(file: FileValidation): ValidationRule | null {
  const type = (Object.keys(TYPES) as ValidationRule["type"][]).find((name) => TYPES[name] === file.type);
  if (!type) return null;
  const [first, second] = (file.formulae ?? []).map((formula) => operandFromFile(type, formula));
  const operator = file.operator && type !== "List" && type !== "Custom" ? operatorFromFile(file.operator) : undefined;
  const style = (Object.keys(ERROR_STYLES) as (keyof typeof ERROR_STYLES)[]).find(
    (name) => ERROR_STYLES[name] === (file.errorStyle ?? "stop")
  );
  return {
    type,
    ...(operator ? { operator } : {}),
    formula1: first ?? "",
    ...(second !== undefined ? { formula2: second } : {}),
    ignoreBlanks: file.allowBlank === true,
    inCellDropDown: file.hideDropDown !== true,
    ...(file.showInputMessage || file.prompt
      ? { prompt: { title: file.promptTitle ?? "", message: file.prompt ?? "" } }
      : {}),
    ...(file.showErrorMessage
      ? { error: { title: file.errorTitle ?? "", message: file.error ?? "", style: style ?? "Stop" } }
      : {}),
  };
}

function ruleToFile(rule: ValidationRule): FileValidation {
  const hasOperator = rule.type !== "List" && rule.type !== "Custom";
  const operands = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
  return {
    type: TYPES[rule.type],
    ...(hasOperator ? { operator: operatorToFile(rule.operator ?? "Between") } : {}),
    formulae: operands.map((operand) => operandToFile(rule.type, operand)),
    allowBlank: rule.ignoreBlanks,
    ...(rule.inCellDropDown ? {} : { hideDropDown: true }),
    ...(rule.prompt
      ? {
          showInputMessage: true,
          promptTitle: rule.prompt.title || undefined,
          prompt: rule.prompt.message || undefined,
        }
      : {}),
    ...(rule.error
      ? {
          showErrorMessage: true,
          ...(rule.error.style === "Stop" ? {} : { errorStyle: ERROR_STYLES[rule.error.style] }),
          errorTitle: rule.error.title || undefined,
          error: rule.error.message || undefined,
        }
      : {}),
  };
}

/** "NotBetween" ↔ "notBetween"; "EqualTo" ↔ "equal"; "GreaterThanOrEqualTo" ↔ "greaterThanOrEqual". */
function operatorFromFile(operator: string): ValidationRule["operator"] {
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  return (/Equal$/.test(name) ? `${name}To` : name) as ValidationRule["operator"];
}

function operatorToFile(operator: NonNullable<ValidationRule["operator"]>): string {
  const name = operator.replace(/EqualTo$/, "Equal");
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** In a file a list is "a,b,c" in quotes or a bare range; here it is a,b,c or "=range". */
function operandFromFile(type: ValidationRule["type"], operand: string | number | Date): string | number {
  if (typeof operand === "number") return operand;
  const text = String(operand);
  if (type === "List") return /^".*"$/s.test(text) ? text.slice(1, -1).replace(/""/g, '"') : `=${text}`;
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : `=${text}`;
}

function operandToFile(type: ValidationRule["type"], operand: string | number): string | number {
  if (typeof operand === "number") return operand;
  if (operand.startsWith("=")) return operand.slice(1);
  if (type === "List") return `"${operand.replace(/"/g, '""')}"`;
  return operand;
}
