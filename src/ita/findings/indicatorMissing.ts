import { joinThai } from "../sentences/words";
import type { Subject } from "../reading/types";
import { codeYear } from "./shared/entries";
import { placeText, placeTextEn, remark, voice, type FindingKind } from "./finding";
import { duplicatedIndicators } from "./indicatorDuplicate";
import { lacking, probablyMissing } from "./shared/lacking";
import { rowPlace, rowScores } from "./shared/rows";
import { rulesOrNewest, subjectEn, subjectTh } from "./shared/subjects";

/** "indicator-missing": a table of the ten indicators that lacks some. */
export const indicatorMissing: FindingKind = (evidence) => {
  const { words, figure, figureEn } = voice(evidence.digits);
  const duplicates = duplicatedIndicators(evidence);
  return lacking(evidence).map((gap) => {
    const { table, missing } = gap;
    const year = codeYear(table);
    const subjects = missing.map((no): Subject => ({ kind: "indicator", code: String(no) }));
    const names = subjects.map((subject) => subjectTh(subject, year, words));
    const twice = duplicates.find((repeat) => repeat.table === table);
    const meant = twice ? probablyMissing(gap, twice, evidence) : null;
    const row = meant?.row ?? twice?.rows[1] ?? table.rows[0];
    const place = row ? rowPlace(row) : null;
    const hint = { th: "", en: "" };
    if (twice && meant) {
      const name = rulesOrNewest(year).indicators.find(({ no }) => String(no) === twice.subject.code)?.nameTh ?? "";
      const rows = meant.row ? [meant.row] : twice.rows;
      const scores = (write: typeof figure): string =>
        rows.map((one) => rowScores(one).map(write).join(", ")).join(meant.row ? "" : " / ");
      hint.th = ` ชื่อ “${name}” มีซ้ำ ${words.count(twice.rows.length)} แถว ${meant.row ? "แถวที่ได้คะแนน" : "แถวใดแถวหนึ่ง"} (${scores(figure)}) น่าจะเป็น ${subjectTh(meant.subject, year, words)}`;
      hint.en = ` “${name}” stands on ${twice.rows.length} rows; ${meant.row ? "the one with" : "one of"} ${scores(figureEn)} is probably ${subjectEn(meant.subject, year)}.`;
    }
    return remark("indicator-missing", "error", place, {
      found: words.ours(`${10 - missing.length} จาก 10 ตัวชี้วัด`),
      expected: names.join(" "),
      th: `ตารางนี้${placeText(place)} ไม่มี ${joinThai(names)}${hint.th} กรุณาเพิ่มแถวที่ขาดหรือแก้ชื่อแถวให้ครบ ${words.ours("10")} ตัวชี้วัด`,
      en: `This table${placeTextEn(place)} lacks ${subjects.map((subject) => subjectEn(subject, year)).join(", ")}.${hint.en} Add the missing rows or mend the names, so that all ten indicators stand in it.`,
    });
  });
};
