/** Why scores cannot be brought in: what, where, how to mend it. */
import { columnLetter } from "../../ita/reading/address";
import type { Doubt, SourceTable } from "../../ita/reading/types";
import { SHEET_NAMES } from "../../sheets/names";
import type { Problem } from "../types";
import { isOthers, isRefused, offeredTables, type Sources } from "./readSources";

/** Doubts without whose answer a table gives no scores. */
const BLOCKING: readonly Doubt["code"][] = [
  "year-unknown",
  "year-offered",
  "year-unsupported",
  "agency-unpicked",
  "scale-unsure",
];
const NAMES_LISTED = 10;
const TABLES_NAMED = 5;

/** @param hidden sheets that were not read */
export function nothingToImport(sources: Sources, hidden: readonly string[]): Problem[] {
  if (sources.rivals.length > 0) return [rivalAgencies(sources)];
  const asked = offeredTables(sources).flatMap((table) =>
    table.doubts.filter((doubt) => BLOCKING.includes(doubt.code)).map((doubt) => problemOfDoubt(table, doubt))
  );
  if (asked.length > 0) return asked;
  const contradicting = offeredTables(sources).flatMap(yearTwice);
  if (contradicting.length > 0) return contradicting;
  const doubtful = doubtfulTables(sources);
  return doubtful.length > 0 ? doubtful : [withHidden(NO_TABLES, hidden)];
}

/** Tables that were recognised and are not sure enough to be used, each with its doubts. */
export function doubtfulTables(sources: Sources): Problem[] {
  return sources.foreign
    .filter((table) => !isRefused(table) && !isOthers(table, sources) && table.doubts.length > 0)
    .slice(0, TABLES_NAMED)
    .flatMap((table) => table.doubts.map((doubt) => problemOfDoubt(table, doubt)));
}

/** Scores may stand where they were not looked for. */
export function withHidden(problem: Problem, hidden: readonly string[]): Problem {
  if (hidden.length === 0) return problem;
  return {
    ...problem,
    th: `${problem.th} มีแผ่นที่ซ่อนอยู่ ${hidden.length} แผ่นซึ่งไม่ได้อ่าน (${listed(hidden)}) หากคะแนนอยู่ในแผ่นเหล่านี้ กรุณาเลิกซ่อนแผ่นแล้วลองอีกครั้ง`,
    en: `${problem.en} ${hidden.length} hidden sheet(s) were not read (${listed(hidden)}). Unhide them if they hold the scores, and try again.`,
  };
}

/** Tables that each name another agency: none is taken before it is known whose scores are wanted. */
function rivalAgencies({ rivals, foreign }: Sources): Problem {
  const first = foreign.find((table) => table.use && table.agency !== null);
  return {
    code: "agency-unpicked",
    sheet: first?.sheet ?? null,
    cell: first?.range.split(":")[0] ?? null,
    th: `ตารางที่พบในสมุดงานนี้เป็นของ ${rivals.length} หน่วยงาน กรุณาเลือกหน่วยงานของท่าน จึงจะนำคะแนนไปใช้ได้ หน่วยงานที่พบ: ${listed(rivals)}`,
    en: `The tables found are of ${rivals.length} agencies. Choose yours before the scores can be used. Agencies found: ${listed(rivals)}`,
  };
}

/** Two score columns of one year contradict each other, and neither is taken. */
function yearTwice(table: SourceTable): Problem[] {
  const scores = table.columns.filter(({ role, fiscalYear }) => role === "score" && fiscalYear !== null);
  const twice = scores.find((column, at) =>
    scores
      .slice(0, at)
      .some(({ fiscalYear, subject }) => fiscalYear === column.fiscalYear && subject === column.subject)
  );
  if (!twice) return [];
  const letters = scores
    .filter(({ fiscalYear }) => fiscalYear === twice.fiscalYear)
    .map(({ column }) => columnLetter(column))
    .join(", ");
  return [
    {
      code: "year-order",
      sheet: table.sheet,
      cell: table.range.split(":")[0] ?? null,
      th: `แผ่น ${table.sheet} ช่วง ${table.range}: คอลัมน์ ${letters} เป็นปีงบประมาณ พ.ศ. ${twice.fiscalYear} เหมือนกันแต่คะแนนต่างกัน จึงไม่ทราบว่าจะใช้คะแนนใด กรุณาแก้ปีในหัวคอลัมน์ หรือเลือกปีของแต่ละคอลัมน์ที่ “แก้การอ่าน” ในบานหน้าต่าง`,
      en: `${table.sheet}!${table.range}: columns ${letters} are all of fiscal year ${twice.fiscalYear}, with different scores. Correct the year in a heading, or choose the years in the pane.`,
    },
  ];
}

function problemOfDoubt(table: SourceTable, doubt: Doubt): Problem {
  const agencies = doubt.code === "agency-unpicked" ? listed(table.agencies) : "";
  return {
    code: doubt.code,
    sheet: table.sheet,
    cell: table.range.split(":")[0] ?? null,
    th: `แผ่น ${table.sheet} ช่วง ${table.range}: ${doubt.th}${agencies === "" ? "" : ` หน่วยงานในตาราง: ${agencies}`}`,
    en: `${table.sheet}!${table.range}: ${doubt.en}${agencies === "" ? "" : ` Agencies in the table: ${agencies}`}`,
  };
}

function listed(names: readonly string[]): string {
  const rest = names.length - NAMES_LISTED;
  return names.slice(0, NAMES_LISTED).join(", ") + (rest > 0 ? ` … (+${rest})` : "");
}

const NO_TABLES: Problem = {
  code: "no-score-tables",
  sheet: null,
  cell: null,
  th: "ไม่พบตารางคะแนน ITA ที่นำเข้าได้ ตารางควรมีหัวคอลัมน์ที่บอกปีงบประมาณ และมีเลขหรือชื่อตัวชี้วัดในแต่ละแถว หรือกดปุ่ม “แบบกรอกคะแนน” แล้วกรอกเอง",
  en: "No ITA score table was found that could be brought in. A table needs a heading that names the fiscal year and indicator numbers or names in its rows. Or press “Score sheets” and type the scores.",
};

export function yearMismatch(set: readonly number[], found: readonly number[]): Problem {
  return {
    code: "year-mismatch",
    sheet: SHEET_NAMES.settings,
    cell: null,
    th: `แบบกรอกคะแนนเป็นของปี ${set.join(" และ ")} แต่ตารางที่พบเป็นคะแนนของปี ${found.join(", ")} กรุณาแก้ปีในแผ่น${SHEET_NAMES.settings}และหัวคอลัมน์คะแนนให้ตรงกัน หรือเลือกปีของตารางใหม่ แล้วลองอีกครั้ง`,
    en: `The score form is for ${set.join(" and ")}, but the tables found hold scores of ${found.join(", ")}. Make the years in the settings and score headings agree, or correct the tables' years, and try again.`,
  };
}

/** For a run: the scores wait on other sheets for staff to confirm them. */
export function scoresToConfirm(tables: readonly SourceTable[]): Problem {
  const rest = tables.length - TABLES_NAMED;
  const named = tables.slice(0, TABLES_NAMED).map((table) => `${table.sheet} (${table.range})`);
  const places = named.join(", ") + (rest > 0 ? ` … (+${rest})` : "");
  return {
    code: "scores-to-confirm",
    sheet: tables[0]?.sheet ?? null,
    cell: tables[0]?.range.split(":")[0] ?? null,
    th: `พบตารางคะแนนในแผ่น ${places} แต่ยังไม่ได้ยืนยัน เปิดบานหน้าต่าง ITA ตรวจ “ผลการอ่านคะแนน” แล้วกด “ใช้คะแนนเหล่านี้” เพื่อนำเข้าแบบกรอกคะแนน`,
    en: `Score tables were found on ${places} but not confirmed yet. Open the ITA pane, check “Scores found” (ผลการอ่านคะแนน) and confirm them to fill the score form.`,
  };
}
