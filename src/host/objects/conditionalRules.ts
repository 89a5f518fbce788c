import { intersection, subtractArea } from "../engine/areas";
import type { Area, ConditionalRule, Sheet } from "../engine/types";
import { fail } from "../protocol/hostError";
import type { Session } from "../session";
import type { ConditionalDraft } from "./conditionalDrafts";
import { assertUnprotected } from "./protectionGuard";
import type { Cells } from "./rangeRef";

/** The first format of a sheet gets this priority, and each new one goes above: there is room for a thousand. */
const FIRST_PRIORITY = 1000;
/** Excel's own blue. */
const BAR_COLOR = "#638EC6";

/** Every conditional format of the sheet, first priority first. Formats read from a file become known here. */
export function formatsOf(session: Session, sheet: Sheet): readonly ConditionalDraft[] {
  const { conditionalDrafts: drafts } = session;
  const rulesById = new Map<string, ConditionalRule[]>();
  for (const rule of sheet.conditionalRules) rulesById.set(rule.id, [...(rulesById.get(rule.id) ?? []), rule]);
  for (const [id, rules] of rulesById) {
    const [first] = rules;
    if (!first || drafts.ofRule(id)) continue;
    drafts.add({
      sheet,
      areas: rules.map((rule) => rule.area),
      type: first.rule.type,
      rule: first.rule,
      format: first.format,
      stopIfTrue: first.stopIfTrue,
      priority: first.priority,
      ruleIds: [id],
    });
  }
  return drafts
    .all(sheet)
    .filter((draft) => draft.ruleIds.length === 0 || draft.ruleIds.some((id) => rulesById.has(id)))
    .sort((a, b) => a.priority - b.priority);
}

/** Where it lies now: the workbook moves rules when cells are inserted. */
export function areasOf(draft: ConditionalDraft): readonly Area[] {
  const rules = draft.sheet.conditionalRules.filter((rule) => draft.ruleIds.includes(rule.id));
  return rules.length > 0 ? rules.map((rule) => rule.area) : draft.areas;
}

export function formatsOn(session: Session, { sheet, areas }: Cells): readonly ConditionalDraft[] {
  return formatsOf(session, sheet).filter((draft) =>
    areasOf(draft).some((one) => areas.some((area) => intersection(one, area)))
  );
}

/** "Adds a new conditional format to the collection at the first/top priority." */
export function addFormat(session: Session, { sheet, areas }: Cells, type: ConditionalDraft["type"]): ConditionalDraft {
  assertUnprotected(sheet);
  const top = formatsOf(session, sheet)[0]?.priority ?? FIRST_PRIORITY + 1;
  if (top <= 1) makeRoomAbove(session, sheet);
  const draft = session.conditionalDrafts.add({
    sheet,
    areas: [...areas],
    type,
    rule: type === "DataBar" ? { type, color: BAR_COLOR } : null,
    format: {},
    stopIfTrue: false,
    priority: top <= 1 ? FIRST_PRIORITY : top - 1,
    ruleIds: [],
  });
  commit(draft);
  return draft;
}

/** Moves every format down when the first has priority 1 already (as files from Excel have). */
function makeRoomAbove(session: Session, sheet: Sheet): void {
  for (const draft of formatsOf(session, sheet)) change(draft, (one) => (one.priority += FIRST_PRIORITY));
}

/** Changes a format and puts it into the workbook anew. */
export function change(draft: ConditionalDraft, edit: (draft: ConditionalDraft) => void): void {
  assertUnprotected(draft.sheet);
  edit(draft);
  commit(draft);
}

/** A rule goes into the workbook once it is complete; until then the client only prepares it. */
function commit(draft: ConditionalDraft): void {
  if (!draft.rule) return;
  replaceAreas(draft, areasOf(draft));
}

function replaceAreas(draft: ConditionalDraft, areas: readonly Area[]): void {
  const { sheet, rule, format, stopIfTrue, priority } = draft;
  for (const id of draft.ruleIds) sheet.removeConditionalRule(id);
  if (!rule) return;
  draft.ruleIds = areas.map((area) => sheet.addConditionalRule({ area, priority, stopIfTrue, rule, format }).id);
}

export function removeFormat(session: Session, draft: ConditionalDraft): void {
  assertUnprotected(draft.sheet);
  for (const id of draft.ruleIds) draft.sheet.removeConditionalRule(id);
  session.conditionalDrafts.remove(draft);
}

/** Clears the formats of some cells; a format that reaches further keeps the rest. */
export function clearFormats(session: Session, cells: Cells): void {
  for (const draft of formatsOn(session, cells)) {
    assertUnprotected(draft.sheet);
    const rest = cells.areas.reduce<readonly Area[]>(
      (left, hole) => left.flatMap((area) => subtractArea(area, hole)),
      areasOf(draft)
    );
    if (rest.length === 0) removeFormat(session, draft);
    else replaceAreas(draft, rest);
  }
}

/** The rule of a format that must be of this type. */
export function ruleOf<Type extends ConditionalDraft["type"]>(
  draft: ConditionalDraft,
  type: Type
): Extract<ConditionalRule["rule"], { type: Type }> | null {
  if (draft.type !== type)
    fail("InvalidOperation", `This conditional format is of the type ${draft.type}, not ${type}.`);
  return draft.rule as Extract<ConditionalRule["rule"], { type: Type }> | null;
}
