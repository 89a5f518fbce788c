/** Pure lookups over the bank. A key that the bank does not know gives null, never a measure for something else. */
import { ITEM_SUBJECTS, itemCode, type ItemSubject } from "../../frameworks/shared/itemSubjects";
import type { IndicatorNo, InstrumentCode, QuestionCode } from "../../types";
import type { BankMeasure, ItemMeasures, MeasureGoal } from "./bankMeasure";
import { indicatorMeasures } from "./indicators";
import { itemMeasures } from "./items";
import { patternMeasures } from "./patterns";
import type { WeaknessPattern } from "./patterns/patterns";
import { questionMeasures } from "./questions";

/** Every measure for the goal, the one proposed unasked first. */
export function measuresForIndicator(no: IndicatorNo, goal: MeasureGoal): readonly BankMeasure[] {
  return indicatorMeasures[no][goal];
}

const bySubject: ReadonlyMap<ItemSubject, ItemMeasures["since"]> = new Map(
  itemMeasures.flatMap(({ subjects, since }) => subjects.map((subject) => [subject, since] as const))
);

/**
 * The measure for a disclosure item of the year in which the work is done. An item that joins several subjects goes by the
 * first of them that has a measure, as comparisons across years do.
 */
export function measureForItem(fiscalYear: number, code: QuestionCode): BankMeasure | null {
  for (const subject of ITEM_SUBJECTS) {
    if (itemCode(subject, fiscalYear) !== code) continue;
    const measure = inYear(bySubject.get(subject) ?? {}, fiscalYear);
    if (measure) return measure;
  }
  return null;
}

function inYear(since: ItemMeasures["since"], fiscalYear: number): BankMeasure | null {
  const from = Object.keys(since)
    .map(Number)
    .filter((year) => year <= fiscalYear);
  return since[Math.max(...from)] ?? null;
}

/** `formSize` is the number of questions of the form: codes mean something only within their form. */
export function measureForQuestion(
  instrument: InstrumentCode,
  formSize: number,
  code: QuestionCode
): BankMeasure | null {
  const form = questionMeasures[instrument][formSize];
  return form && Object.hasOwn(form, code) ? (form[code] ?? null) : null;
}

export function measuresForPattern(pattern: WeaknessPattern): readonly BankMeasure[] {
  return patternMeasures[pattern];
}

const all: readonly BankMeasure[] = [
  ...Object.values(indicatorMeasures).flatMap(({ improve, keep }) => [...improve, ...keep]),
  ...itemMeasures.flatMap(({ since }) => Object.values(since)),
  ...Object.values(questionMeasures).flatMap((forms) => Object.values(forms).flatMap((form) => Object.values(form))),
  ...Object.values(patternMeasures).flat(),
];
const byId: ReadonlyMap<string, BankMeasure> = new Map(all.map((measure) => [measure.id, measure]));

/** Each measure once: indicators, items, questions, patterns. */
export function allMeasures(): readonly BankMeasure[] {
  return all;
}

export function measureById(id: string): BankMeasure | null {
  return byId.get(id) ?? null;
}
