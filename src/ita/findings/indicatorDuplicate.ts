import type { Finding } from "../types";
import { placeText, placeTextEn, remark, voice, type Evidence, type FindingKind } from "./finding";
import { lacking, probablyMissing } from "./shared/lacking";
import { repeats, type Repeat } from "./shared/repeats";
import { rowPlace, rowScores } from "./shared/rows";
import { capital, ofYearTh, subjectEn, subjectTh } from "./shared/subjects";

/** "indicator-duplicate": an indicator that stands twice in one table, with different figures. */
export const indicatorDuplicate: FindingKind = (evidence) => {
  const { words, figure, figureEn } = voice(evidence.digits);
  const gaps = lacking(evidence);
  return duplicatedIndicators(evidence).flatMap((repeat): Finding[] => {
    const { table, subject, rows } = repeat;
    const gap = gaps.find((one) => one.table === table);
    const meant = gap ? probablyMissing(gap, repeat, evidence) : null;
    const suspect = meant?.row ?? rows[1];
    const place = suspect ? rowPlace(suspect) : null;
    const year = rows[0]?.figures.find(({ measure }) => measure === "score")?.fiscalYear ?? null;
    const list = (write: typeof figure): string => rows.map((row) => rowScores(row).map(write).join(", ")).join(" / ");
    return [
      remark("indicator-duplicate", "error", place, {
        found: list(figure),
        expected: meant ? subjectTh(meant.subject, year, words) : words.ours("ตัวชี้วัดละ 1 แถว"),
        th: `${subjectTh(subject, year, words)}${ofYearTh(year, words)} ปรากฏ ${words.count(rows.length)} แถวในตารางเดียวกัน คะแนนไม่ตรงกัน (${list(figure)})${placeText(place)} กรุณาตรวจกับประกาศผลการประเมินว่าแถวใดเป็นตัวชี้วัดอื่น แล้วแก้ชื่อหรือเลขที่ของแถวนั้น`,
        en: `${capital(subjectEn(subject, year))} stands on ${rows.length} rows of one table with different scores (${list(figureEn)})${placeTextEn(place)}. Check against the announced result which row is another indicator, and mend its name or number.`,
      }),
    ];
  });
};

export function duplicatedIndicators(evidence: Evidence): Repeat[] {
  return repeats(evidence).filter(({ subject, verdict }) => subject.kind === "indicator" && verdict === "different");
}
