import type { Area, ConditionalRule, Sheet } from "../engine/types";

/**
 * A conditional format between `add(type)` and the moment its rule is complete: Office.js makes it in steps
 * (add, then rule, then colours), the workbook takes it whole. It stays the same object for the client while the
 * workbook's own rule behind it is replaced.
 */
export interface ConditionalDraft {
  readonly id: string;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  readonly type: "CellValue" | "Custom" | "ContainsText" | "DataBar";
  rule: ConditionalRule["rule"] | null;
  format: ConditionalRule["format"];
  stopIfTrue: boolean;
  priority: number;
  /** The workbook's rules that stand for it now, one for each area. */
  ruleIds: readonly string[];
}

/** Every draft with what it was at that moment. */
export type DraftsMemory = readonly { readonly draft: ConditionalDraft; readonly was: Readonly<ConditionalDraft> }[];

export interface ConditionalDrafts {
  add(draft: Omit<ConditionalDraft, "id">): ConditionalDraft;
  find(id: string): ConditionalDraft | null;
  /** The one whose rule in the workbook has this id. */
  ofRule(ruleId: string): ConditionalDraft | null;
  all(sheet: Sheet): readonly ConditionalDraft[];
  remove(draft: ConditionalDraft): void;
  remember(): DraftsMemory;
  recall(memory: DraftsMemory): void;
}

export function makeConditionalDrafts(): ConditionalDrafts {
  const drafts = new Map<string, ConditionalDraft>();
  let next = 1;
  return {
    add: (draft) => {
      const made = { ...draft, id: `{CF-${next++}}` };
      drafts.set(made.id, made);
      return made;
    },
    find: (id) => drafts.get(id) ?? null,
    ofRule: (ruleId) => [...drafts.values()].find((draft) => draft.ruleIds.includes(ruleId)) ?? null,
    all: (sheet) => [...drafts.values()].filter((draft) => draft.sheet === sheet),
    remove: (draft) => void drafts.delete(draft.id),
    remember: () => [...drafts.values()].map((draft) => ({ draft, was: { ...draft } })),
    recall: (memory) => {
      drafts.clear();
      for (const { draft, was } of memory) drafts.set(draft.id, Object.assign(draft, was));
    },
  };
}
