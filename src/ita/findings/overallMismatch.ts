import type { Finding } from "../types";
import { atPlace, placeText, tolerance, voice, type FindingKind } from "./finding";

/** "overall-mismatch": the printed overall score is not what the indicators give by the year's weights. */
export const overallMismatch: FindingKind = (analysis, { placeOf }) => {
  const { overall } = analysis;
  const { words, figure } = voice(analysis);
  const years = [
    { year: analysis.fiscalYear, printed: overall.score, source: overall.source, computed: overall.computed },
    {
      year: analysis.previousFiscalYear,
      printed: overall.previous,
      source: overall.previousSource,
      computed: overall.previousComputed,
    },
  ];
  return years.flatMap(({ year, printed, source, computed }): Finding[] => {
    if (year === null || printed === null || computed === null || source !== "official") return [];
    if (Math.abs(printed - computed) <= tolerance) return [];
    const place = placeOf("overall", "", year);
    return [
      {
        code: "overall-mismatch",
        severity: "error",
        ...atPlace(place),
        found: figure(printed),
        expected: figure(computed),
        message: `คะแนนภาพรวมของ${words.year(year)} ที่กรอกไว้คือ ${words.points(printed)}${placeText(place)} แต่คำนวณจากคะแนนรายตัวชี้วัดได้ ${words.points(computed)} ต่างกัน ${words.change(printed - computed)} กรุณาตรวจทั้งคะแนนภาพรวมและคะแนนรายตัวชี้วัดกับประกาศผลการประเมิน แล้วแก้ตัวเลขที่พิมพ์ผิด ระหว่างนี้ใช้คะแนนภาพรวมตามที่กรอกไว้`,
      },
    ];
  });
};
