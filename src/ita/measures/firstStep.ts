/** Where question or item scores exist, the work begins with the ones that lost points; a strength may have some too. */
import { namely, type Words } from "../sentences/words";
import type { Analysis, QuestionResult } from "../types";
import type { MeasureSubject } from "./subjects";

const MEND_ITEMS = "แก้ไขข้อมูลที่ไม่ได้คะแนนเต็มใน";
const FIND_CAUSES = "วิเคราะห์สาเหตุของข้อที่ควรพัฒนาใน";

/** More than these are named by their codes alone, or the step would fill a page; the titles stand in the question sheet. */
const mostWithTitles = 2;

export const isListingStep = (step: string): boolean => step.startsWith(MEND_ITEMS) || step.startsWith(FIND_CAUSES);

export function firstSteps(analysis: Analysis, { questions }: MeasureSubject, words: Words): string[] {
  const year = words.year(analysis.fiscalYear);
  const [items, asked] = [questions.filter(isItem), questions.filter((question) => !isItem(question))];
  return [
    ...(asked.length === 0 ? [] : [`${FIND_CAUSES}${year} ${named(asked, words)} และกำหนดวิธีแก้ไขพร้อมผู้รับผิดชอบเป็นรายข้อ`]),
    ...(items.length === 0
      ? []
      : [`${MEND_ITEMS}${year} เป็นลำดับแรก ${named(items, words)} โดยจัดทำให้ครบองค์ประกอบและเผยแพร่บนเว็บไซต์`]),
  ];
}

const isItem = ({ instrument }: QuestionResult): boolean => instrument === "OIT";

const named = (questions: readonly QuestionResult[], words: Words): string =>
  namely(questions.map((question) => questionName(question, questions.length <= mostWithTitles, words)));

/** The wording only where it is official: an unconfirmed text must not enter a document that will be published. */
function questionName(question: QuestionResult, withTitle: boolean, words: Words): string {
  const { code, textTh, unconfirmed, instrument } = question;
  if (textTh === null || unconfirmed || !withTitle) return `ข้อ ${words.ours(code)}`;
  return instrument === "OIT"
    ? `ข้อ ${words.ours(code)} ${words.ours(textTh)}`
    : `ข้อ ${words.ours(code)} “${words.ours(textTh)}”`;
}
