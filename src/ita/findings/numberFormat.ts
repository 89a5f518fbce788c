import type { Figure, SourceTable } from "../reading/types";
import type { Finding } from "../types";
import { isOtherAgency } from "./shared/agencies";
import { rowsInUse } from "./shared/entries";
import { remark, voice, type FindingKind } from "./finding";
import { byCell } from "./shared/places";
import { sharesOfOne } from "./shared/shareOfOne";

/** Cells named in one remark. */
const most = 5;

/**
 * "number-format": figures of one table without two decimals, or in two kinds of digits (one remark a table and reason), and
 * scores that look like a share of 1.
 */
export const numberFormat: FindingKind = (evidence) => {
  const { words } = voice(evidence.digits);
  const tables = evidence.tables.filter((table) => !isOtherAgency(table, evidence));
  return [
    ...sharesOfOne(evidence),
    ...tables.flatMap((table) => {
      const figures = rowsInUse(table).flatMap((row) => row.figures.filter(({ value }) => value !== null));
      const odd = withoutTwoDecimals(table, figures);
      const { few, many } = twoKindsOfDigits(figures);
      return [
        ...findingOf(odd, {
          expected: words.ours("ทศนิยม 2 ตำแหน่ง"),
          th: `ตัวเลขในตารางนี้แสดงทศนิยมไม่ครบ ${words.ours("2")} ตำแหน่ง กรุณาแสดงทุกตัวเป็นทศนิยม ${words.ours("2")} ตำแหน่ง`,
          en: "Figures of this table are not shown with two decimals. Show all of them with two",
        }),
        ...findingOf(few, {
          expected: many === "thai" ? "เลขไทย" : "เลขอารบิก",
          th: `ตารางนี้ใช้เลขไทยปนกับเลขอารบิก กรุณาใช้แบบเดียวกันทั้งตาราง คือ${many === "thai" ? "เลขไทย" : "เลขอารบิก"}`,
          en: `Thai and Arabic digits are mixed in this table. Use one kind, ${many === "thai" ? "Thai" : "Arabic"} digits, throughout`,
        }),
      ];
    }),
  ];
};

/** Shown with another number of decimals than two. Plain numbers without a format count only among formatted ones. */
function withoutTwoDecimals({ kind }: SourceTable, all: readonly Figure[]): Figure[] {
  const figures = all.filter(({ measure }) => measure === "score" || measure === "delta");
  // Disclosure items get 0, 50 or 100: whole numbers throughout are a style of their own.
  const isWhole = ({ value }: Figure): boolean => (value ?? 0) % 100 === 0;
  if ((kind === "items" || kind === "questions") && figures.every((one) => isWhole(one) && one.decimals !== 2))
    return [];
  const formatted = new Set(figures.filter(({ decimals }) => decimals === 2).map(({ column }) => column));
  // Words such as "คงที่" are no figure to be shown with decimals.
  const shown = figures.filter(({ decimals, raw }) => decimals !== null || typeof raw === "number");
  return shown.filter(({ decimals, value, column }) =>
    decimals === null ? formatted.has(column) && (value ?? 0) % 10 === 0 : decimals !== 2
  );
}

/** The figures in the rarer digits, where both kinds occur. */
function twoKindsOfDigits(figures: readonly Figure[]): { few: Figure[]; many: "thai" | "arabic" } {
  const thai = figures.filter(({ digits }) => digits === "thai");
  const arabic = figures.filter(({ digits }) => digits === "arabic");
  if (thai.length === 0 || arabic.length === 0) return { few: [], many: "thai" };
  return thai.length >= arabic.length ? { few: arabic, many: "thai" } : { few: thai, many: "arabic" };
}

function findingOf(figures: readonly Figure[], words: { expected: string; th: string; en: string }): Finding[] {
  const sorted = [...figures].sort((one, other) => byCell(one.place, other.place));
  const [first] = sorted;
  if (!first) return [];
  const cells = sorted
    .slice(0, most)
    .map(({ place }) => place.cell)
    .join(", ");
  const more = sorted.length > most;
  return [
    remark("number-format", "note", first.place, {
      found: String(first.raw).trim().slice(0, 80),
      expected: words.expected,
      th: `${words.th} (แผ่น “${first.place.sheet}” ช่อง ${cells}${more ? " และช่องอื่น" : ""})`,
      en: `${words.en} (sheet “${first.place.sheet}”, ${cells}${more ? " and others" : ""}).`,
    }),
  ];
}
