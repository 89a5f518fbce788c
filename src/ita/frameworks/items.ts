/** Disclosure items across years, and from questions to items. */
import type { Framework, QuestionCode, QuestionRule } from "../types";
import { ITEM_SUBJECTS, itemCode } from "./shared/itemSubjects";
import { questionSubjects } from "./shared/questionSubjects";

/**
 * Each item of `to` and the items of `from` that it continues, the nearest in subject first: "O20" → "O21", "O22". New items
 * are absent.
 */
export function earlierItems(from: Framework, to: Framework): ReadonlyMap<QuestionCode, readonly QuestionCode[]> {
  const before = new Map<QuestionCode, QuestionCode[]>();
  for (const subject of ITEM_SUBJECTS) {
    const [old, now] = [itemCode(subject, from.fiscalYear), itemCode(subject, to.fiscalYear)];
    if (old === null || now === null) continue;
    const known = before.get(now) ?? [];
    if (!known.includes(old)) before.set(now, [...known, old]);
  }
  return before;
}

/** Items of the same year that show work on what the question asks about, by number; none for an item itself. */
export function itemsForQuestion(
  framework: Framework,
  question: Pick<QuestionRule, "code" | "instrument">
): QuestionCode[] {
  const ofForm = framework.questions.filter(({ instrument }) => instrument === question.instrument).length;
  const subjects = questionSubjects(question.instrument, ofForm)[question.code] ?? [];
  const codes = new Set(subjects.map((subject) => itemCode(subject, framework.fiscalYear)));
  return framework.questions.map(({ code }) => code).filter((code) => codes.has(code));
}
