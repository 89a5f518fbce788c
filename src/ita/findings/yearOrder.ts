import { normalName } from "../reading/names";
import type { PlacedText, SourceColumn, SourceTable } from "../reading/types";
import { yearsIn } from "../reading/years";
import { toArabicDigits } from "../scores";
import type { Finding, Place } from "../types";
import { columnLetter, positionOf } from "../reading/address";
import { placeText, placeTextEn, remark, voice, type Evidence, type FindingKind } from "./finding";
import { dateOfResult } from "./shared/resultDates";

/** "year-order": a result announced before its fiscal year began, a previous year that is not earlier, a year given twice. */
export const yearOrder: FindingKind = (evidence) => [
  ...textsOf(evidence).flatMap((text) => earlyDate(text, evidence)),
  ...evidence.tables
    .filter(({ ours }) => !ours)
    .flatMap((table) => [...yearTwice(table, evidence), ...previousNotEarlier(table, evidence)]),
];

interface DatedText extends PlacedText {
  readonly fiscalYear: number | null;
}

function textsOf({ tables, texts }: Evidence): readonly DatedText[] {
  const seen = new Set(texts.map(({ text }) => text.trim()));
  const titles = tables.flatMap(({ title, sheet, range, ours }): DatedText[] =>
    ours || title === "" || seen.has(title.trim())
      ? []
      : [{ text: title, place: { sheet, cell: range.split(":")[0] ?? "A1" }, fiscalYear: null }]
  );
  return [...texts, ...titles];
}

function earlyDate({ text, place, fiscalYear }: DatedText, { digits }: Evidence): Finding[] {
  const { words } = voice(digits);
  const dated = dateOfResult(text, fiscalYear);
  if (dated === null) return [];
  const begins = words.ours(`1 ตุลาคม ${dated.resultYear - 1}`);
  return [
    remark("year-order", "warning", place, {
      found: dated.date,
      expected: `ตั้งแต่ ${begins} เป็นต้นไป`,
      th: `วันที่ ${dated.date}${placeText(place)} อยู่ก่อนเริ่ม${words.year(dated.resultYear)} (${begins}) จึงเป็นวันที่ประกาศผลการประเมินของปีนั้นไม่ได้ กรุณาตรวจวันที่หรือปีงบประมาณกับประกาศฉบับจริง`,
      en: `The date ${toArabicDigits(dated.date)}${placeTextEn(place)} lies before FY${dated.resultYear} began (1 October ${dated.resultYear - 1} B.E.), so the result of that year cannot have been announced then. Check the date and the year against the announcement.`,
    }),
  ];
}

/** Two score columns with the same heading and year: one of the years was mistyped. */
function yearTwice(table: SourceTable, { digits }: Evidence): Finding[] {
  if (table.kind === "agencies" || table.kind === "shares") return [];
  const { words } = voice(digits);
  const columns = table.columns.filter(
    ({ role, fiscalYear, yearFrom }) => role === "score" && fiscalYear !== null && yearFrom === "header"
  );
  return columns.flatMap((column, at): Finding[] => {
    const first = columns.findIndex(
      (other) => other.fiscalYear === column.fiscalYear && normalName(other.header) === normalName(column.header)
    );
    const twin = columns[first];
    if (!twin || first >= at || column.fiscalYear === null || sameFigures(table, twin, column)) return [];
    const place = headerPlace(table, column);
    return [
      remark("year-order", "error", place, {
        found: words.ours(`${column.fiscalYear} / ${column.fiscalYear}`),
        expected: words.ours("ปีละ 1 คอลัมน์"),
        th: `ตารางนี้มี${words.year(column.fiscalYear)} สองคอลัมน์ที่คะแนนต่างกัน${placeText(place)} กรุณาแก้ปีที่หัวคอลัมน์ให้ถูกต้อง`,
        en: `This table has FY${column.fiscalYear} at the head of two columns with different scores${placeTextEn(place)}. Mend the year of one.`,
      }),
    ];
  });
}

function sameFigures({ rows }: SourceTable, one: SourceColumn, other: SourceColumn): boolean {
  return rows.every(({ figures }) => {
    const [a, b] = [one, other].map(({ column }) => figures.find((figure) => figure.column === column)?.value ?? null);
    return a === b;
  });
}

/** "ปีก่อน" over a year that is not before the one called this year's. */
function previousNotEarlier(table: SourceTable, { digits }: Evidence): Finding[] {
  const { words } = voice(digits);
  const scores = table.columns.filter(({ role, fiscalYear }) => role === "score" && fiscalYear !== null);
  const previous = scores.find(({ header }) => /ปีก่อน|ปีที่ผ่านมา|ปีที่แล้ว|previous/i.test(header));
  const current = scores.find(({ header }) => /ปีนี้|ปีปัจจุบัน|current/i.test(header));
  if (!previous || !current || previous === current) return [];
  const [before, now] = [previous.fiscalYear ?? 0, current.fiscalYear ?? 0];
  if (before < now || !namesYear(previous) || !namesYear(current)) return [];
  const place = headerPlace(table, previous);
  return [
    remark("year-order", "warning", place, {
      found: words.ours(`${before} / ${now}`),
      expected: words.ours(`ก่อน ${now}`),
      th: `คอลัมน์ของปีก่อน${placeText(place)} เป็น${words.year(before)} ซึ่งไม่ได้อยู่ก่อน${words.year(now)} ของคอลัมน์ปีนี้ กรุณาตรวจปีที่หัวคอลัมน์`,
      en: `The column of the previous year${placeTextEn(place)} is FY${before}, which is not before FY${now}. Check the years at the head of the columns.`,
    }),
  ];
}

function namesYear({ header }: SourceColumn): boolean {
  return yearsIn(header).length > 0;
}

function headerPlace({ sheet, range }: SourceTable, { column }: SourceColumn): Place {
  return { sheet, cell: `${columnLetter(column)}${Math.max(0, positionOf(range).row) + 1}` };
}
