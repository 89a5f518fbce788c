import { indicatorTitle } from "../sentences/words";
import { atPlace, placeText, voice, type FindingKind } from "./finding";

/** "score-missing": an indicator of the current year has no score. */
export const scoreMissing: FindingKind = (analysis, { placeOf }) => {
  const { words } = voice(analysis);
  return analysis.indicators
    .filter(({ score }) => score === null)
    .map((indicator) => {
      const place = placeOf("indicator", String(indicator.no), analysis.fiscalYear);
      return {
        code: "score-missing",
        severity: "error" as const,
        ...atPlace(place),
        found: "",
        expected: words.ours("คะแนน 0.00 ถึง 100.00"),
        message: `${indicatorTitle(words, indicator)} ยังไม่มีคะแนนของ${words.year(analysis.fiscalYear)}${placeText(place)} กรุณากรอกคะแนนตามประกาศผลการประเมิน ผลวิเคราะห์ที่ต้องใช้คะแนนนี้จะเว้นไว้จนกว่าจะกรอก`,
      };
    });
};
