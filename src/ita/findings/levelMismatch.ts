import { joinThai } from "../sentences/words";
import type { Finding } from "../types";
import { atPlace, placeText, voice, type FindingKind } from "./finding";

/** "level-mismatch": the announced level is none that the year's rule allows. What cannot be confirmed is not a mismatch. */
export const levelMismatch: FindingKind = (analysis, { placeOf }) => {
  const { words } = voice(analysis);
  const years = [
    { year: analysis.fiscalYear, level: analysis.overall.level },
    { year: analysis.previousFiscalYear, level: analysis.overall.previousLevel },
  ];
  return years.flatMap(({ year, level }): Finding[] => {
    if (year === null || level?.verdict !== "differs" || level.announced === null) return [];
    const place = placeOf("level", "", year);
    return [
      {
        code: "level-mismatch",
        severity: "warning",
        ...atPlace(place),
        found: level.announced,
        expected: level.possible.join(" / "),
        message: `ระดับผลการประเมินของ${words.year(year)} ที่กรอกไว้คือ “${level.announced}”${placeText(place)} แต่คะแนนที่กรอกเข้าเกณฑ์ระดับ ${joinThai(level.possible.map((name) => `“${name}”`))} กรุณาตรวจระดับและคะแนนกับประกาศผลการประเมิน${level.ruleUnconfirmed ? " ทั้งนี้ เกณฑ์ระดับที่ใช้เทียบยังไม่ได้ยืนยันกับเอกสารทางการ" : ""}`,
      },
    ];
  });
};
