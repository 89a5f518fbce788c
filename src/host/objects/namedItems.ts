import { absoluteAreaName, quotedSheetName } from "../engine/areas";
import type { DefinedName, Sheet } from "../engine/types";
import type { Arguments } from "../protocol/arguments";
import { booleanValue, textValue } from "../protocol/arguments";
import { fail, invalidArgument } from "../protocol/hostError";
import type { HostObject, ObjectType } from "../protocol/hostObject";
import { defineObject, isHostObject } from "../protocol/hostObject";
import type { Session } from "../session";
import { assertUnprotected } from "./protectionGuard";
import { makeRange, rangeValue, referredCells } from "./rangeRef";
import { worksheetType } from "./worksheet";

/** The names of the workbook (scope null) or of one sheet. */
interface NamesOf {
  readonly scope: Sheet | null;
}

interface NameRef extends NamesOf {
  readonly name: string;
}

function findName({ scope, name }: NameRef, { book }: Session): DefinedName | null {
  const wanted = name.toLowerCase();
  return book.names.find((one) => one.scope === scope && one.name.toLowerCase() === wanted) ?? null;
}

function nameOf(self: NameRef, session: Session): DefinedName {
  return findName(self, session) ?? fail("ItemNotFound", `The name '${self.name}' doesn't exist any more.`);
}

function change(
  self: NameRef,
  session: Session,
  patch: Partial<Pick<DefinedName, "formula" | "visible" | "comment">>
): void {
  const { name, formula, visible, comment } = { ...nameOf(self, session), ...patch };
  session.book.setName(name, formula, { visible, comment, ...(self.scope ? { scope: self.scope } : {}) });
}

function rangeOf(self: NameRef, session: Session): HostObject | null {
  const cells = referredCells(session.book, nameOf(self, session).formula);
  return cells && makeRange(session, cells.sheet, cells.area);
}

/** `Excel.NamedItem`. */
export const namedItemType: ObjectType<NameRef> = defineObject<NameRef>({
  name: "NamedItem",
  exists: (self, session) => findName(self, session) !== null,
  identity: (self) => ({ _Id: self.name }),
  members: {
    name: { get: (self, session) => nameOf(self, session).name },
    // Of a range its address, as documented; what another formula yields is not calculated here.
    value: {
      get: (self, session) => {
        const { formula } = nameOf(self, session);
        return referredCells(session.book, formula) ? formula.slice(1) : constantOf(formula);
      },
    },
    type: {
      get: (self, session) => {
        const { formula } = nameOf(self, session);
        if (referredCells(session.book, formula)) return "Range";
        const constant = constantOf(formula);
        if (typeof constant === "number") return "Double";
        return typeof constant === "boolean" ? "Boolean" : "String";
      },
    },
    formula: {
      since: "1.7",
      get: (self, session) => nameOf(self, session).formula,
      set: (self, value, session) => {
        const text = textValue(value, "formula");
        change(self, session, { formula: text.startsWith("=") ? text : `=${text}` });
      },
    },
    visible: {
      get: (self, session) => nameOf(self, session).visible,
      set: (self, value, session) => change(self, session, { visible: booleanValue(value, "visible") }),
    },
    comment: {
      since: "1.4",
      undoable: false,
      get: (self, session) => nameOf(self, session).comment,
      set: (self, value, session) => change(self, session, { comment: textValue(value, "comment") }),
    },
    scope: { since: "1.4", get: (self) => (self.scope ? "Worksheet" : "Workbook") },
    worksheet: {
      since: "1.4",
      object: (self) =>
        self.scope ? worksheetType.of(self.scope) : fail("ItemNotFound", "The name belongs to the workbook."),
    },
    worksheetOrNullObject: { since: "1.4", object: (self) => (self.scope ? worksheetType.of(self.scope) : null) },
    getRange: {
      call: (self, _args, session) => rangeOf(self, session) ?? fail("ItemNotFound", "The name means no range."),
    },
    getRangeOrNullObject: { since: "1.4", call: (self, _args, session) => rangeOf(self, session) },
    delete: { since: "1.4", call: (self, _args, { book }) => book.deleteName(self.name, self.scope ?? undefined) },
  },
});

/** "=5" is 5 and "=\"x\"" is x; any other formula stays a text. */
function constantOf(formula: string): string | number | boolean {
  const text = formula.replace(/^=/, "");
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text);
  if (quoted?.[1] !== undefined) return quoted[1].replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : formula;
}

/** Excel's rule: a letter, "_" or "\" first, then letters, digits, "_" and "."; nothing that looks like a cell. */
function assertName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[RrCc]$/.test(name) || /^[Rr]\d+[Cc]\d*$/.test(name);
  if (!wellFormed || likeCell) invalidArgument(`'${name}' cannot be a name.`);
}

function addName(self: NamesOf, args: Arguments, session: Session): HostObject {
  const name = args.text(0, "name");
  assertName(name);
  if (self.scope) assertUnprotected(self.scope);
  const ref = { scope: self.scope, name };
  const isTable = session.book.sheets.some((sheet) =>
    sheet.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())
  );
  if (findName(ref, session) || isTable) fail("ItemAlreadyExists", `There is a name '${name}' already.`);
  const comment = args.optionalText(2, "comment") ?? "";
  session.book.setName(name, formulaOf(args, 1), { comment, ...(self.scope ? { scope: self.scope } : {}) });
  return namedItemType.of(ref);
}

/** `Range | string`: a range becomes an absolute reference; a text is a formula. */
function formulaOf(args: Arguments, index: number): string {
  const reference = args.raw(index);
  if (isHostObject(reference)) {
    const { sheet, area } = rangeValue(reference, "reference");
    return `=${quotedSheetName(sheet.name)}!${absoluteAreaName(area)}`;
  }
  const text = args.text(index, "reference");
  return text.startsWith("=") ? text : `=${text}`;
}

/** `Excel.NamedItemCollection`. */
export const namedItemCollectionType: ObjectType<NamesOf> = defineObject<NamesOf>({
  name: "NamedItemCollection",
  items: ({ scope }, { book }) =>
    book.names.filter((name) => name.scope === scope).map((name) => namedItemType.of({ scope, name: name.name })),
  indexer: (self, args, session) => {
    const ref = { scope: self.scope, name: args.text(0, "name") };
    return findName(ref, session) ? namedItemType.of(ref) : fail("ItemNotFound", `There is no name '${ref.name}'.`);
  },
  members: {
    add: { since: "1.4", call: addName },
    addFormulaLocal: { since: "1.4", call: addName },
    getCount: {
      since: "1.4",
      call: ({ scope }, _args, { book }) => book.names.filter((name) => name.scope === scope).length,
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (self, args, session) => {
        const ref = { scope: self.scope, name: args.text(0, "name") };
        return findName(ref, session) ? namedItemType.of(ref) : null;
      },
    },
  },
});
