import { normalName } from "../reading/names";
import type { SourceRow, SourceTable } from "../reading/types";
import type { Finding } from "../types";
import { codeYear } from "./shared/entries";
import { placeText, placeTextEn, remark, shortPlace, voice, type FindingKind } from "./finding";
import { rulesOf } from "./shared/subjects";

/** Shorter texts are labels that may well be the same. */
const shortest = 15;

/** "text-duplicate": two questions of one table with the same text: one was copied over the other. */
export const textDuplicate: FindingKind = ({ tables, digits }) => {
  const { words } = voice(digits);
  return tables
    .filter(({ kind, ours }) => !ours && (kind === "questions" || kind === "items"))
    .flatMap((table) =>
      sameTexts(table).flatMap((rows): Finding[] => {
        const [first, row] = rows;
        if (!first?.subject || !row?.subject || officially(table, first, row)) return [];
        const [wrong, right] =
          hasOfficialText(table, row) && !hasOfficialText(table, first) ? [first, row] : [row, first];
        const place = wrong.name?.place ?? null;
        const [one, other] = [words.ours(first.subject.code), words.ours(row.subject.code)];
        return [
          remark("text-duplicate", "warning", place, {
            found: `${one} = ${other}`,
            expected: "ข้อความต่างกัน",
            th: `ข้อ ${one} และข้อ ${other} มีข้อความเดียวกัน${placeText(place)}${right.name ? ` อีกข้ออยู่ที่ ${shortPlace(right.name.place)}` : ""} กรุณาตรวจกับแบบวัดของปีที่ประเมินว่าข้อใดถูกคัดลอกมาผิด`,
            en: `${first.subject.code} and ${row.subject.code} have the same text${placeTextEn(place)}${right.name ? `; the other is at ${shortPlace(right.name.place)}` : ""}. Check against the form of the year which one was copied wrongly.`,
          }),
        ];
      })
    );
};

/** Rows of different codes under one text. More than three of them share a stand-in, not a slip. */
function sameTexts({ rows }: SourceTable): SourceRow[][] {
  const byText = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const text = questionText(row);
    const known = byText.get(text) ?? [];
    const isNew = known.every(({ subject }) => subject?.code !== row.subject?.code);
    if (row.subject?.kind === "question" && text.length >= shortest && isNew) byText.set(text, [...known, row]);
  }
  return [...byText.values()].filter(({ length }) => length >= 2 && length <= 3);
}

function questionText({ name }: SourceRow): string {
  return normalName((name?.text ?? "").replace(/^\s*(ข้อ\s*)?[ieoIEO]\s?[0-9๐-๙]{1,2}[\s.:]*/, ""));
}

function officialText(table: SourceTable, { subject }: SourceRow): string | null {
  const rule = rulesOf(codeYear(table))?.questions.find(({ code }) => code === subject?.code);
  return rule?.textTh ? normalName(rule.textTh) : null;
}

function hasOfficialText(table: SourceTable, row: SourceRow): boolean {
  return officialText(table, row) === questionText(row);
}

/** The year's own list gives both the same title. */
function officially(table: SourceTable, one: SourceRow, other: SourceRow): boolean {
  const text = officialText(table, one);
  return text !== null && text === officialText(table, other);
}
