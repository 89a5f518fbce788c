import type { Finding } from "../types";
import { isOtherAgency } from "./shared/agencies";
import { codeYear } from "./shared/entries";
import { placeText, placeTextEn, remark, voice, type FindingKind } from "./finding";
import { numberAgainstName } from "./shared/rows";
import { rulesOf, subjectEn, subjectTh } from "./shared/subjects";

/** "name-number-conflict": the number of a row is that of one indicator, its name that of another. */
export const nameNumberConflict: FindingKind = (evidence) => {
  const { words } = voice(evidence.digits);
  const tables = evidence.tables.filter((table) => !isOtherAgency(table, evidence));
  return tables.flatMap((table) => {
    const year = codeYear(table);
    return table.rows.filter(numberAgainstName).flatMap(({ byCode, byName, code, name }): Finding[] => {
      if (!byCode || !byName || !isFirm(byCode.kind, year)) return [];
      const place = code?.place ?? name?.place ?? null;
      const [number, title] = [subjectTh(byCode, year, words), subjectTh(byName, year, words)];
      return [
        remark("name-number-conflict", "error", place, {
          found: [code?.text, name?.text].filter((text) => text !== undefined && text !== "").join(" "),
          expected: `${number} / ${title}`,
          th: `เลขที่กับชื่อในแถวนี้ไม่ตรงกัน${placeText(place)} เลขที่หมายถึง ${number} แต่ชื่อหมายถึง ${title} กรุณาตรวจกับประกาศผลการประเมิน แล้วแก้เลขที่หรือชื่อให้ตรงกัน (ระหว่างนี้อ่านตามเลขที่)`,
          en: `Number and name of this row disagree${placeTextEn(place)}: the number is that of ${subjectEn(byCode, year)}, the name that of ${subjectEn(byName, year)}. Check against the announced result and mend one of them; until then the number counts.`,
        }),
      ];
    });
  });
};

/** Sub-indicators and items change their numbers with the years; only a list that is known for sure can contradict a row. */
function isFirm(kind: string, year: number | null): boolean {
  if (kind === "question") return false;
  if (kind !== "subIndicator") return true;
  const rules = rulesOf(year);
  return (
    rules !== null && rules.subIndicators.length > 0 && rules.subIndicators.every(({ unconfirmed }) => !unconfirmed)
  );
}
