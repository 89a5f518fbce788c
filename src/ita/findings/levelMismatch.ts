import { analyse } from "../analysis";
import type { Digits } from "../scores";
import { joinThai } from "../sentences/words";
import { DEFAULT_STRENGTH_THRESHOLD, type Assessment, type Finding, type LevelJudgement } from "../types";
import { speaksOfAnother } from "./shared/agencies";
import { placeText, placeTextEn, remark, voice, type Evidence, type FindingKind } from "./finding";
import { saidLevels } from "./shared/sentenceLevels";
import { rulesOf } from "./shared/subjects";

/**
 * "level-mismatch": the announced level, or the one that a sentence gives with the overall score, is none that the year's rule
 * allows. What cannot be confirmed is not a mismatch.
 */
export const levelMismatch: FindingKind = (evidence) => [...announcedLevels(evidence), ...levelsInSentences(evidence)];

const unconfirmed = {
  th: " ทั้งนี้ เกณฑ์ระดับที่ใช้เทียบยังไม่ได้ยืนยันกับเอกสารทางการ",
  en: " The rule of levels used here is not confirmed by an official source.",
};

function announcedLevels({ years, digits }: Evidence): Finding[] {
  const { words } = voice(digits);
  return years.flatMap(({ assessment, placeOf }): Finding[] => {
    const year = assessment.fiscalYear;
    const level = assessment.level === null || rulesOf(year) === null ? null : judged(assessment, digits);
    if (level?.verdict !== "differs" || level.announced === null) return [];
    const place = placeOf("level", "");
    const unsure = level.ruleUnconfirmed;
    return [
      remark("level-mismatch", "warning", place, {
        found: level.announced,
        expected: level.possible.join(" / "),
        th: `ระดับผลการประเมินของ${words.year(year)} ที่กรอกไว้คือ “${level.announced}”${placeText(place)} แต่คะแนนที่กรอกเข้าเกณฑ์ระดับ ${joinThai(level.possible.map((name) => `“${name}”`))} กรุณาตรวจระดับและคะแนนกับประกาศผลการประเมิน${unsure ? unconfirmed.th : ""}`,
        en: `The level of FY${year} is given as “${level.announced}”${placeTextEn(place)}, but the scores fit ${level.possible.map((name) => `“${name}”`).join(" or ")}. Check the level and the scores against the announced result.${unsure ? unconfirmed.en : ""}`,
      }),
    ];
  });
}

function levelsInSentences(evidence: Evidence): Finding[] {
  const { digits } = evidence;
  const { words } = voice(digits);
  return saidLevels(evidence, (text) => speaksOfAnother(text, evidence)).flatMap(({ cell, typed, assessment }) => {
    const year = assessment.fiscalYear;
    const level = rulesOf(year) === null ? null : judged({ ...assessment, level: typed }, digits);
    if (level?.verdict !== "differs") return [];
    const { place } = cell;
    const unsure = level.ruleUnconfirmed;
    return [
      remark("level-mismatch", "warning", place, {
        found: typed,
        expected: level.possible.join(" / "),
        th: `ข้อความ${placeText(place)} ระบุระดับผลการประเมินของ${words.year(year)} ว่า “${typed}” แต่คะแนนเข้าเกณฑ์ระดับ ${joinThai(level.possible.map((name) => `“${name}”`))} กรุณาตรวจระดับกับประกาศผลการประเมิน แล้วแก้ข้อความ${unsure ? unconfirmed.th : ""}`,
        en: `The text${placeTextEn(place)} gives the level of FY${year} as “${typed}”, but the scores fit ${level.possible.map((name) => `“${name}”`).join(" or ")}. Check the level against the announced result, then change the text.${unsure ? unconfirmed.en : ""}`,
      }),
    ];
  });
}

/** Each year by itself: the level asks nothing of another year. */
function judged(current: Assessment, digits: Digits): LevelJudgement {
  const neutral = { agency: "", previous: null, strengthThreshold: DEFAULT_STRENGTH_THRESHOLD, passMark: null };
  return analyse({ ...neutral, current, digits }).overall.level;
}
