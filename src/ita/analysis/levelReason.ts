import { claim, figure, list } from "../sentences/slots";
import { joinThai, type Words } from "../sentences/words";
import type { Assessment, Framework, Hundredths, LevelJudgement, LevelRule } from "../types";
import { componentSpans } from "./componentSpans";
import { componentScore } from "./recompute";

interface LevelFacts extends Pick<LevelJudgement, "announced" | "possible" | "verdict" | "ruleUnconfirmed"> {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly overall: Hundredths | null;
}

/** One sentence saying why the level is or is not certain, and a second where the rule itself is not firm. */
export function levelReason(facts: LevelFacts, words: Words): string {
  const reason = reasonOf(facts, words);
  return facts.ruleUnconfirmed
    ? `${reason} ทั้งนี้ เกณฑ์ระดับของ${words.year(facts.framework.fiscalYear)} ที่ใช้เทียบ ยังไม่ได้ยืนยันกับเอกสารทางการ`
    : reason;
}

function reasonOf(facts: LevelFacts, words: Words): string {
  const { framework, overall, announced, possible, verdict } = facts;
  const year = words.year(framework.fiscalYear);
  const best = framework.levels.find(({ name }) => name === possible[0]);
  if (overall === null || best === undefined)
    return `ยังตรวจสอบระดับผลการประเมินของ${year} ไม่ได้ เพราะไม่มีคะแนนภาพรวมและข้อมูลไม่พอที่จะคำนวณ`;
  const score = `คะแนนภาพรวม ${figure("score", words.points(overall))}`;
  if (possible.length > 1 && best.everyComponentMin !== null)
    return `${score} ${uncertainReason(facts, best.everyComponentMin, words)}`;
  const basis = `${score}${componentBasis(facts, overall, best, words)} ตรงกับเกณฑ์ระดับ “${claim("expected", best.name)}” ของ${year}`;
  if (verdict === "notAnnounced" || announced === null) return `${basis} แต่ยังไม่ได้กรอกระดับที่ประกาศ`;
  return verdict === "agrees"
    ? `${basis} สอดคล้องกับระดับที่ประกาศ`
    : `${basis} แต่ระดับที่ประกาศคือ “${claim("announced", announced)}” ควรตรวจสอบกับประกาศผลการประเมินอีกครั้ง`;
}

/** What the components did to the level: all reach its line, or some keep it from a better one; nothing without a line. */
function componentBasis(facts: LevelFacts, overall: Hundredths, level: LevelRule, words: Words): string {
  if (level.everyComponentMin !== null)
    return ` และทุกแบบวัดได้ตั้งแต่ ${figure("line", words.points(level.everyComponentMin))}ขึ้นไป`;
  const lines = facts.framework.levels
    .filter(({ overallMin }) => overall >= overallMin && overallMin >= level.overallMin)
    .flatMap(({ everyComponentMin }) => (everyComponentMin === null ? [] : [everyComponentMin]));
  const line = lines.at(-1);
  if (line === undefined) return "";
  const below = componentSpans(facts.framework, facts.assessment).filter(({ high }) => high < line);
  const names = joinThai(below.map(({ nameTh }) => words.ours(nameTh)));
  return ` แต่มีแบบวัดที่ต่ำกว่า ${figure("line", words.points(line))} คือ ${list("below", names)}`;
}

function uncertainReason(facts: LevelFacts, line: Hundredths, words: Words): string {
  const { announced, possible } = facts;
  const start = `เป็นไปได้ทั้งระดับ ${list("possible", joinThai(possible.map((name) => `“${name}”`)))}`;
  const because = `เพราะ${whatIsOpen(facts, line, words)}`;
  if (announced === null) return `${start} และยังระบุให้แน่ชัดไม่ได้ ${because}`;
  return possible.includes(announced)
    ? `${start} จึงยืนยันระดับที่ประกาศ คือ “${claim("announced", announced)}” จากคะแนนที่มีไม่ได้ ${because}`
    : `${start} แต่ระดับที่ประกาศคือ “${claim("announced", announced)}” ซึ่งไม่ตรงกับระดับใดในนี้ ควรตรวจสอบกับประกาศผลการประเมินอีกครั้ง`;
}

/** Which score is not known although the level turns on it. */
function whatIsOpen({ framework, assessment }: LevelFacts, line: Hundredths, words: Words): string {
  const eit = componentScore(framework, assessment, "EIT").score;
  const absent = componentSpans(framework, assessment)
    .filter(({ low, high }) => low < line && high >= line)
    .filter(({ nameTh }) => eit === null || !nameTh.startsWith("EIT"));
  if (eit === null || absent.length > 0)
    return `ยังไม่มีคะแนนของแบบวัด ${list("absent", joinThai(absent.map(({ nameTh }) => words.ours(nameTh))))}`;
  return `ไม่มีคะแนนแยกส่วนของแบบวัด EIT (คะแนนรวม ${figure("eit", words.points(eit))}) และไม่ทราบว่าทั้งสองส่วนได้ตั้งแต่ ${figure("line", words.points(line))}ขึ้นไปหรือไม่`;
}
