import { placeText, placeTextEn, remark, shortPlace, voice, type FindingKind } from "./finding";
import { repeats } from "./shared/repeats";
import { rowPlace, rowScores } from "./shared/rows";
import { capital, subjectEn, subjectTh } from "./shared/subjects";

/** "row-duplicate": a row that is repeated with the same figures, as after a page break. */
export const rowDuplicate: FindingKind = (evidence) => {
  const { words, figure } = voice(evidence.digits);
  return repeats(evidence)
    .filter(({ verdict }) => verdict === "same")
    .map(({ subject, rows }) => {
      const [first, second] = rows.map(rowPlace);
      const place = second ?? null;
      const year = rows[0]?.figures.find(({ measure }) => measure === "score")?.fiscalYear ?? null;
      return remark("row-duplicate", "warning", place, {
        found: rows.map((row) => rowScores(row).map(figure).join(", ")).join(" / "),
        expected: words.ours("1 แถว"),
        th: `${subjectTh(subject, year, words)} ปรากฏซ้ำ ${words.count(rows.length)} แถว คะแนนเท่ากัน${placeText(place)}${first ? ` แถวแรกอยู่ที่ ${shortPlace(first)}` : ""} กรุณาตรวจแล้วลบแถวที่ซ้ำ`,
        en: `${capital(subjectEn(subject, year))} stands on ${rows.length} rows with the same figures${placeTextEn(place)}${first ? `; the first is at ${shortPlace(first)}` : ""}. Check, then delete the repeated row.`,
      });
    });
};
