import { booleanValue, oneOf, recordValue, textValue } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { HostObject, Navigation, ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import type { Session } from "../session";
import { colorValue } from "./colors";
import type { ConditionalDraft } from "./conditionalDrafts";
import {
  addFormat,
  areasOf,
  change,
  clearFormats,
  formatsOf,
  formatsOn,
  removeFormat,
  ruleOf,
} from "./conditionalRules";
import { rangeAreasType } from "./rangeAreas";
import type { Cells } from "./rangeRef";
import { makeRange, makeRangeRef } from "./rangeRef";

/** The kinds this host draws; colour scales, icon sets and the rest answer NotImplemented. */
const TYPES = ["Custom", "CellValue", "ContainsText", "DataBar"] as const;
const CELL_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

function patchFormat(draft: ConditionalDraft, patch: ConditionalDraft["format"]): void {
  change(draft, (one) => {
    one.format = { ...one.format, ...patch };
  });
}

function without(draft: ConditionalDraft, names: readonly (keyof ConditionalDraft["format"])[]): void {
  change(draft, (one) => {
    one.format = Object.fromEntries(
      Object.entries(one.format).filter(([name]) => !names.some((gone) => gone === name))
    );
  });
}

const conditionalFontType: ObjectType<ConditionalDraft> = defineObject<ConditionalDraft>({
  name: "ConditionalRangeFont",
  members: {
    bold: {
      since: "1.6",
      get: (draft) => draft.format.bold ?? null,
      set: (draft, value) => patchFormat(draft, { bold: booleanValue(value, "bold") }),
    },
    color: {
      since: "1.6",
      get: (draft) => draft.format.fontColor ?? "",
      set: (draft, value) => patchFormat(draft, { fontColor: colorValue(value, "color") }),
    },
    clear: { since: "1.6", call: (draft) => without(draft, ["bold", "fontColor"]) },
  },
});

const conditionalFillType: ObjectType<ConditionalDraft> = defineObject<ConditionalDraft>({
  name: "ConditionalRangeFill",
  members: {
    color: {
      since: "1.6",
      get: (draft) => draft.format.fill ?? "",
      set: (draft, value) => patchFormat(draft, { fill: colorValue(value, "color") }),
    },
    clear: { since: "1.6", call: (draft) => without(draft, ["fill"]) },
  },
});

const conditionalRangeFormatType: ObjectType<ConditionalDraft> = defineObject<ConditionalDraft>({
  name: "ConditionalRangeFormat",
  members: {
    font: { since: "1.6", object: (draft) => conditionalFontType.of(draft) },
    fill: { since: "1.6", object: (draft) => conditionalFillType.of(draft) },
  },
});

const format: Navigation<ConditionalDraft> = { since: "1.6", object: (draft) => conditionalRangeFormatType.of(draft) };

function setFormula(draft: ConditionalDraft, value: Json): void {
  const text = textValue(value, "formula");
  if (text.trim() === "" || text === "=") invalidArgument("A custom conditional format needs a formula.");
  ruleOf(draft, "Custom");
  change(draft, (one) => {
    one.rule = { type: "Custom", formula: text.startsWith("=") ? text : `=${text}` };
  });
}

const customRuleType: ObjectType<ConditionalDraft> = defineObject<ConditionalDraft>({
  name: "ConditionalFormatRule",
  members: { formula: { since: "1.6", get: (draft) => ruleOf(draft, "Custom")?.formula ?? "", set: setFormula } },
});

const customType: ObjectType<ConditionalDraft> = defineObject<ConditionalDraft>({
  name: "CustomConditionalFormat",
  members: { format, rule: { since: "1.6", object: (draft) => customRuleType.of(draft) } },
});

const cellValueType: ObjectType<ConditionalDraft> = defineObject<ConditionalDraft>({
  name: "CellValueConditionalFormat",
  members: {
    format,
    rule: {
      since: "1.6",
      get: (draft) => {
        const rule = ruleOf(draft, "CellValue");
        if (!rule) return null;
        const second = rule.formula2 === undefined ? {} : { formula2: rule.formula2 };
        return { formula1: rule.formula1, ...second, operator: rule.operator };
      },
      set: (draft, value) => {
        const { formula1, formula2, operator } = recordValue(value, "rule");
        const checked = oneOf(operator, "operator", CELL_OPERATORS);
        const needsTwo = checked === "Between" || checked === "NotBetween";
        const second = needsTwo ? { formula2: formulaText(formula2, "formula2") } : {};
        change(draft, (one) => {
          one.rule = { type: "CellValue", operator: checked, formula1: formulaText(formula1, "formula1"), ...second };
        });
      },
    },
  },
});

function formulaText(value: unknown, name: string): string {
  return typeof value === "number" ? String(value) : textValue(value, name);
}

const textType: ObjectType<ConditionalDraft> = defineObject<ConditionalDraft>({
  name: "TextConditionalFormat",
  members: {
    format,
    rule: {
      since: "1.6",
      get: (draft) => {
        const rule = ruleOf(draft, "ContainsText");
        return rule && { operator: rule.operator, text: rule.text };
      },
      set: (draft, value) => {
        const { operator, text } = recordValue(value, "rule");
        const checked = { operator: oneOf(operator, "operator", TEXT_OPERATORS), text: textValue(text, "text") };
        change(draft, (one) => {
          one.rule = { type: "ContainsText", ...checked };
        });
      },
    },
  },
});

const positiveBarType: ObjectType<ConditionalDraft> = defineObject<ConditionalDraft>({
  name: "ConditionalDataBarPositiveFormat",
  members: {
    fillColor: {
      since: "1.6",
      get: (draft) => ruleOf(draft, "DataBar")?.color ?? "",
      set: (draft, value) => {
        const color = colorValue(value, "fillColor");
        change(draft, (one) => {
          one.rule = { type: "DataBar", color };
        });
      },
    },
  },
});

const dataBarType: ObjectType<ConditionalDraft> = defineObject<ConditionalDraft>({
  name: "DataBarConditionalFormat",
  members: { positiveFormat: { since: "1.6", object: (draft) => positiveBarType.of(draft) } },
});

/** The part of a format that belongs to its type; the plain name insists, the other answers a null object. */
function detail(
  name: string,
  type: ConditionalDraft["type"],
  object: ObjectType<ConditionalDraft>
): Record<string, Navigation<ConditionalDraft>> {
  return {
    [name]: {
      since: "1.6",
      object: (draft) =>
        draft.type === type
          ? object.of(draft)
          : fail("InvalidOperation", `This conditional format is of the type ${draft.type}.`),
    },
    [`${name}OrNullObject`]: { since: "1.6", object: (draft) => (draft.type === type ? object.of(draft) : null) },
  };
}

/** `Excel.ConditionalFormat`. */
export const conditionalFormatType: ObjectType<ConditionalDraft> = defineObject<ConditionalDraft>({
  name: "ConditionalFormat",
  exists: (draft, session) =>
    session.conditionalDrafts.find(draft.id) !== null && session.book.sheets.includes(draft.sheet),
  identity: (draft) => ({ Id: draft.id }),
  members: {
    id: { since: "1.6", get: (draft) => draft.id },
    type: { since: "1.6", get: (draft) => draft.type },
    // The place in the order of the sheet, from 0.
    priority: { since: "1.6", get: (draft, session) => formatsOf(session, draft.sheet).indexOf(draft) },
    stopIfTrue: {
      since: "1.6",
      get: (draft) => draft.stopIfTrue,
      set: (draft, value) => {
        const stop = booleanValue(value, "stopIfTrue");
        change(draft, (one) => {
          one.stopIfTrue = stop;
        });
      },
    },
    ...detail("custom", "Custom", customType),
    ...detail("cellValue", "CellValue", cellValueType),
    ...detail("textComparison", "ContainsText", textType),
    ...detail("dataBar", "DataBar", dataBarType),
    getRange: {
      since: "1.6",
      call: (draft, _args, session) =>
        singleRange(draft, session) ?? fail("ItemNotFound", "The format lies on several areas."),
    },
    getRangeOrNullObject: { since: "1.6", call: (draft, _args, session) => singleRange(draft, session) },
    getRanges: {
      since: "1.9",
      call: (draft, _args, session) =>
        rangeAreasType.of({
          sheet: draft.sheet,
          ranges: areasOf(draft).map((area) => makeRangeRef(session, draft.sheet, area)),
        }),
    },
    delete: { since: "1.6", call: (draft, _args, session) => removeFormat(session, draft) },
  },
});

function singleRange(draft: ConditionalDraft, session: Session): HostObject | null {
  const [area, ...others] = areasOf(draft);
  return area && others.length === 0 ? makeRange(session, draft.sheet, area) : null;
}

/** `Excel.ConditionalFormatCollection` of a range. */
export const conditionalFormatCollectionType: ObjectType<Cells> = defineObject<Cells>({
  name: "ConditionalFormatCollection",
  items: (cells, session) => formatsOn(session, cells).map((draft) => conditionalFormatType.of(draft)),
  indexer: (cells, args, session) =>
    find(cells, args.text(0, "id"), session) ?? fail("ItemNotFound", "There is no such conditional format."),
  members: {
    add: {
      since: "1.6",
      call: (cells, args, session) => {
        const wanted = args.text(0, "type");
        const type = TYPES.find((one) => one.toLowerCase() === wanted.toLowerCase());
        if (!type)
          return fail("NotImplemented", `The embedded host draws no conditional formats of the type '${wanted}'.`);
        return conditionalFormatType.of(addFormat(session, cells, type));
      },
    },
    clearAll: { since: "1.6", call: (cells, _args, session) => clearFormats(session, cells) },
    getCount: { since: "1.6", call: (cells, _args, session) => formatsOn(session, cells).length },
    getItemAt: {
      since: "1.6",
      call: (cells, args, session) => {
        const draft = formatsOn(session, cells)[args.integer(0, "index")];
        return draft
          ? conditionalFormatType.of(draft)
          : fail("ItemNotFound", "There is no conditional format at this place.");
      },
    },
    getItemOrNullObject: { since: "1.14", call: (cells, args, session) => find(cells, args.text(0, "id"), session) },
  },
});

function find(cells: Cells, id: string, session: Session): HostObject | null {
  const draft = formatsOf(session, cells.sheet).find((one) => one.id === id);
  return draft ? conditionalFormatType.of(draft) : null;
}
