import { recomputeOverall } from "../analysis";
import type { Finding } from "../types";
import { cellsOfOtherTotals } from "./shared/averageRows";
import { placeText, placeTextEn, remark, tolerance, voice, type FindingKind } from "./finding";
import { samePlace } from "./shared/places";
import { rulesOf } from "./shared/subjects";

/** "overall-mismatch": the printed overall score is not what the indicators give by the year's weights. */
export const overallMismatch: FindingKind = (evidence) => {
  const { words, figure, figureEn } = voice(evidence.digits);
  const otherTotals = cellsOfOtherTotals(evidence);
  return evidence.years.flatMap(({ assessment, placeOf }): Finding[] => {
    const { fiscalYear, overall } = assessment;
    const framework = rulesOf(fiscalYear);
    const computed = framework && recomputeOverall(framework, assessment);
    if (overall === null || computed === null || Math.abs(overall - computed) <= tolerance) return [];
    const place = placeOf("overall", "");
    if (place && otherTotals.some((other) => samePlace(other, place))) return [];
    return [
      remark("overall-mismatch", "error", place, {
        found: figure(overall),
        expected: figure(computed),
        th: `คะแนนภาพรวมของ${words.year(fiscalYear)} ที่กรอกไว้คือ ${words.points(overall)}${placeText(place)} แต่คำนวณจากคะแนนรายตัวชี้วัดได้ ${words.points(computed)} ต่างกัน ${words.change(overall - computed)} กรุณาตรวจทั้งคะแนนภาพรวมและคะแนนรายตัวชี้วัดกับประกาศผลการประเมิน แล้วแก้ตัวเลขที่พิมพ์ผิด ระหว่างนี้ใช้คะแนนภาพรวมตามที่กรอกไว้`,
        en: `The overall score of FY${fiscalYear} is printed as ${figureEn(overall)}${placeTextEn(place)}, but the indicators give ${figureEn(computed)}. Check the overall score and the indicators against the announced result and mend the one that was mistyped; until then the printed overall score is used.`,
      }),
    ];
  });
};
