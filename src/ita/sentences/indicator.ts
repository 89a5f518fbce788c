import { isScored, type Scored } from "../scored";
import type { IndicatorResult, QuestionResult } from "../types";
import type { Facts, SentenceWriter } from "./facts";
import { claim, figure, list } from "./slots";
import { indicatorTitle, joinThai, namely, type Words } from "./words";

const fullScore = 10000;
const mostQuestionsNamed = 6;
/** Titles of disclosure items are long: with more items than this the codes alone stay readable in a table cell. */
const mostTitles = 2;

/** "indicator.1" … "indicator.10": score, change, group, the questions to discuss and what follows from them. */
export const indicatorSentences: SentenceWriter = (facts, words) =>
  facts.indicators.map((indicator) => ({
    id: `indicator.${indicator.no}`,
    text: indicatorText(facts, indicator, words),
  }));

function indicatorText(facts: Facts, indicator: IndicatorResult, words: Words): string {
  const title = indicatorTitle(words, indicator);
  if (indicator.score === null) return `${title} ยังไม่มีคะแนนของ${words.year(facts.fiscalYear)} จึงยังวิเคราะห์ไม่ได้`;
  const questions = questionsToDiscuss(facts, indicator);
  return [
    `${title} ได้ ${figure("score", words.points(indicator.score))}`,
    changeText(facts, indicator, words),
    `จัดเป็น${claim("group", indicator.group === "strength" ? "จุดแข็ง" : "จุดอ่อนที่ต้องพัฒนา")}`,
    questions.length > 0 ? `โดยมีข้อที่ควรพัฒนา ${list("questions", questionList(questions, words))}` : "",
    adviceText(facts, indicator, questions.length > 0, words),
    remarkText(questions, words),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The cause stands in the staff's own words, so it is quoted as it is. */
function changeText(facts: Facts, { trend, delta, previous, score, cause }: IndicatorResult, words: Words): string {
  if (facts.previousFiscalYear === null) return "";
  const year = words.year(facts.previousFiscalYear);
  if (trend === null || delta === null || previous === null)
    return score === null ? "" : `โดยไม่มีคะแนนของ${year} ให้เปรียบเทียบ`;
  if (trend === "same") return `${claim("trend", "ไม่เปลี่ยนแปลง")}จาก${year}`;
  const verb = claim("trend", trend === "up" ? "เพิ่มขึ้น" : "ลดลง");
  const change = `${verb} ${figure("change", words.change(delta))}จาก${year} (${figure("previous", words.points(previous))})`;
  return trend === "down" && cause !== "" ? `${change} เนื่องจาก${/^[ก-๎]/.test(cause) ? "" : " "}${cause}` : change;
}

function adviceText(facts: Facts, indicator: IndicatorResult, hasWeakQuestion: boolean, words: Words): string {
  if (indicator.passes === false && indicator.group === "strength")
    return `แต่ยัง${claim("pass", "ไม่ผ่านเกณฑ์")} ${figure("passMark", words.points(facts.passMark))} จึงต้องเร่งปรับปรุง`;
  if (indicator.passes === false) return `จึงต้องเร่งปรับปรุงให้ผ่านเกณฑ์ ${figure("passMark", words.points(facts.passMark))}`;
  if (indicator.group === "weakness")
    return `จึงควรปรับปรุงให้ได้ตั้งแต่ ${figure("threshold", words.points(facts.strengthThreshold))}ขึ้นไป`;
  if (indicator.trend === "down") return "จึงควรหาและแก้ไขสาเหตุที่คะแนนลดลง พร้อมทั้งรักษาส่วนที่ทำได้ดีไว้";
  if (hasWeakQuestion) return "จึงควรรักษามาตรฐานไว้และแก้ไขข้อที่ยังไม่ได้คะแนนเต็ม";
  return indicator.score === fullScore ? "จึงควรรักษามาตรฐานนี้ไว้อย่างต่อเนื่อง" : "จึงควรรักษามาตรฐานไว้และพัฒนาให้ดียิ่งขึ้น";
}

/**
 * Questions and items of an indicator worth discussing, lowest first: all below the strength threshold, or else the
 * lowest ones that miss the full score.
 */
export function questionsToDiscuss(
  facts: Pick<Facts, "questions" | "strengthThreshold">,
  indicator: Pick<IndicatorResult, "no">
): Scored<QuestionResult>[] {
  const missing = facts.questions
    .filter(isScored)
    .filter((question) => question.indicator === indicator.no && question.score < fullScore)
    .sort((one, other) => one.score - other.score);
  const below = missing.filter(({ score }) => score < facts.strengthThreshold);
  return below.length > 0 ? below : missing.filter(({ score }) => score === missing[0]?.score);
}

/**
 * "คือ ข้อ O๑๖ ประมวลจริยธรรม (๐.๐๐ คะแนน)". Disclosure items carry their short title where it is official; questions, whose
 * texts are long, and items with an unconfirmed title go by their code.
 */
export function questionList(questions: readonly Scored<QuestionResult>[], words: Words): string {
  const named = questions.slice(0, mostQuestionsNamed).map((question) => {
    const title =
      questions.length <= mostTitles &&
      question.instrument === "OIT" &&
      question.textTh !== null &&
      !question.unconfirmed
        ? ` ${words.ours(question.textTh)}`
        : "";
    return `ข้อ ${words.ours(question.code)}${title} (${words.points(question.score)})`;
  });
  const more = questions.length - named.length;
  return namely(more > 0 ? [...named, `ข้ออื่นอีก ${words.count(more)} ข้อ`] : named);
}

function remarkText(questions: readonly QuestionResult[], words: Words): string {
  const remarks = questions.filter(({ remark }) => remark.trim() !== "");
  if (remarks.length === 0) return "";
  const quoted = remarks.map(({ code, remark }) => `ข้อ ${words.ours(code)} “${remark.trim()}”`);
  return `ทั้งนี้ ผู้ตรวจประเมินให้ข้อสังเกตไว้ใน${joinThai(quoted)}`;
}
