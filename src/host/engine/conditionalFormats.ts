import { areaName, cellName, parseArea } from "./areas";
import { colorFromFile, colorToFile } from "./colors";
import type { FileConditionalFormatting, FileConditionalRule, FileStyle } from "./fileModel";
import { newId } from "./identifiers";
import type { ConditionalState } from "./state";
import type { ConditionalRule } from "./types";

type Rule = ConditionalRule["rule"];
type TextRule = Extract<Rule, { type: "ContainsText" }>;
type ValueRule = Extract<Rule, { type: "CellValue" }>;

const TEXT_TYPES: Record<TextRule["operator"], string> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

const TEXT_OPERATORS: Record<TextRule["operator"], string> = { ...TEXT_TYPES, NotContains: "notContains" };

const VALUE_OPERATORS: Record<ValueRule["operator"], string> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

function keyFor<Key extends string>(map: Record<Key, string>, value: string | undefined): Key | undefined {
  return (Object.keys(map) as Key[]).find((key) => map[key] === value);
}

export function conditionalsFromFile(
  file: readonly FileConditionalFormatting[],
  theme: readonly string[]
): ConditionalState[] {
  return file
    .flatMap(({ ref, rules }) => {
      const areas = ref.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
      return rules.map((rule) => ({
        id: newId(),
        areas: [...areas],
        priority: rule.priority ?? 1,
        stopIfTrue: rule.stopIfTrue === true,
        rule: ruleFromFile(rule, theme),
        format: formatFromFile(rule.style, theme),
        original: rule,
      }));
    })
    .filter((conditional) => conditional.areas.length > 0)
    .sort((a, b) => a.priority - b.priority);
}

function ruleFromFile(file: FileConditionalRule, theme: readonly string[]): Rule | null {
  const formulas = (file.formulae ?? []).map(String);
  const [first = "", second] = formulas;
  if (file.type === "expression") return { type: "Custom", formula: `=${first}` };
  if (file.type === "cellIs") {
    const operator = keyFor(VALUE_OPERATORS, file.operator);
    const formula2 = second === undefined ? {} : { formula2: `=${second}` };
    return operator ? { type: "CellValue", operator, formula1: `=${first}`, ...formula2 } : null;
  }
  const textOperator = keyFor(TEXT_TYPES, file.type) ?? keyFor(TEXT_OPERATORS, file.operator);
  if (textOperator && file.text !== undefined) return { type: "ContainsText", operator: textOperator, text: file.text };
  if (file.type === "dataBar") return { type: "DataBar", color: colorFromFile(file.color, theme) || "#638EC6" };
  return null;
}

function formatFromFile(style: FileStyle | undefined, theme: readonly string[]): ConditionalRule["format"] {
  // A differential fill keeps its colour in bgColor when it is solid; other writers use fgColor.
  const fill = colorFromFile(style?.fill?.bgColor ?? style?.fill?.fgColor, theme);
  const fontColor = colorFromFile(style?.font?.color, theme);
  return {
    ...(fontColor ? { fontColor } : {}),
    ...(fill ? { fill } : {}),
    ...(style?.font?.bold !== undefined ? { bold: style.font.bold } : {}),
  };
}

export function conditionalsToFile(conditionals: readonly ConditionalState[]): FileConditionalFormatting[] {
  return conditionals.map((conditional) => ({
    ref: conditional.areas.map(areaName).join(" "),
    rules: [
      {
        ...(conditional.original ?? {}),
        ...ruleToFile(conditional),
        priority: conditional.priority,
        stopIfTrue: conditional.stopIfTrue || undefined,
      } as FileConditionalRule,
    ],
  }));
}

function ruleToFile(conditional: ConditionalState): Partial<FileConditionalRule> {
  const { rule, format, areas, original } = conditional;
  if (!rule) return {};
  const style = original?.style ?? formatToFile(format);
  const first = areas[0];
  const corner = first ? cellName(first.row, first.column) : "A1";
  switch (rule.type) {
    case "Custom":
      return { type: "expression", formulae: [bare(rule.formula)], style };
    case "CellValue": {
      const operands = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
      return { type: "cellIs", operator: VALUE_OPERATORS[rule.operator], formulae: operands.map(bare), style };
    }
    case "ContainsText":
      return {
        type: TEXT_TYPES[rule.operator],
        operator: TEXT_OPERATORS[rule.operator],
        text: rule.text,
        formulae: [textFormula(rule, corner)],
        style,
      };
    case "DataBar":
      return {
        type: "dataBar",
        cfvo: original?.cfvo ?? [{ type: "min" }, { type: "max" }],
        color: colorToFile(rule.color),
      };
  }
}

/** The formula Excel writes beside a text rule; readers that do not know the rule use it. */
function textFormula(rule: TextRule, corner: string): string {
  const text = `"${rule.text.replace(/"/g, '""')}"`;
  switch (rule.operator) {
    case "Contains":
      return `NOT(ISERROR(SEARCH(${text},${corner})))`;
    case "NotContains":
      return `ISERROR(SEARCH(${text},${corner}))`;
    case "BeginsWith":
      return `LEFT(${corner},LEN(${text}))=${text}`;
    case "EndsWith":
      return `RIGHT(${corner},LEN(${text}))=${text}`;
  }
}

function formatToFile(format: ConditionalRule["format"]): FileStyle {
  const hasFont = format.fontColor || format.bold !== undefined;
  return {
    ...(hasFont
      ? {
          font: {
            ...(format.bold === undefined ? {} : { bold: format.bold }),
            ...(format.fontColor ? { color: colorToFile(format.fontColor) } : {}),
          },
        }
      : {}),
    ...(format.fill ? { fill: { type: "pattern", pattern: "solid", bgColor: colorToFile(format.fill) } } : {}),
  };
}

function bare(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

/** The contract's view: one entry for each area of a rule (same id); rules it cannot express are left out. */
export function visibleConditionals(conditionals: readonly ConditionalState[]): ConditionalRule[] {
  return conditionals.flatMap(({ id, areas, priority, stopIfTrue, rule, format }) =>
    rule ? areas.map((area) => ({ id, area, priority, stopIfTrue, rule, format })) : []
  );
}
