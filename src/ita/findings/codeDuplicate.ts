import { placeText, placeTextEn, remark, shortPlace, voice, type FindingKind } from "./finding";
import { repeats } from "./shared/repeats";
import { rowPlace, rowScores } from "./shared/rows";

/** "code-duplicate": one question or item code on two rows of a table that say different things. */
export const codeDuplicate: FindingKind = (evidence) => {
  const { words, figure } = voice(evidence.digits);
  return repeats(evidence)
    .filter(({ subject, verdict }) => subject.kind === "question" && verdict === "different")
    .map(({ subject, rows }) => {
      const [first, second] = rows.map(rowPlace);
      const place = second ?? null;
      return remark("code-duplicate", "error", place, {
        found: rows.map((row) => rowScores(row).map(figure).join(", ")).join(" / "),
        expected: words.ours("รหัสละ 1 แถว"),
        th: `ข้อ ${words.ours(subject.code)} ปรากฏ ${words.count(rows.length)} แถวในตารางเดียวกัน แต่ข้อความหรือคะแนนไม่ตรงกัน${placeText(place)}${first ? ` แถวแรกอยู่ที่ ${shortPlace(first)}` : ""} กรุณาตรวจรหัสของแต่ละแถวกับรายการของปีที่ประเมิน แล้วแก้รหัสที่พิมพ์ผิด`,
        en: `${subject.code} stands on ${rows.length} rows of one table with different texts or scores${placeTextEn(place)}${first ? `; the first is at ${shortPlace(first)}` : ""}. Check the code of each row against the year's list and mend the wrong one.`,
      });
    });
};
