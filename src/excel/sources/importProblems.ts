/** Why scores cannot be brought in: what, where, how to mend it. */
import type { Doubt, SourceTable } from "../../ita/reading/types";
import { SHEET_NAMES } from "../../sheets/names";
import type { Problem } from "../types";
import { offeredTables, type Sources } from "./readSources";

/** Doubts without whose answer a table gives no scores. */
const BLOCKING: readonly Doubt["code"][] = ["year-unknown", "year-offered", "year-unsupported", "agency-unpicked"];
const AGENCIES_NAMED = 10;
const TABLES_NAMED = 5;

export function nothingToImport(sources: Sources): Problem[] {
  const asked = offeredTables(sources).flatMap((table) =>
    table.doubts.filter((doubt) => BLOCKING.includes(doubt.code)).map((doubt) => problemOfDoubt(table, doubt))
  );
  return asked.length > 0 ? asked : [NO_TABLES];
}

function problemOfDoubt(table: SourceTable, doubt: Doubt): Problem {
  const agencies = doubt.code === "agency-unpicked" ? namedAgencies(table) : "";
  return {
    code: doubt.code,
    sheet: table.sheet,
    cell: table.range.split(":")[0] ?? null,
    th: `แผ่น ${table.sheet} ช่วง ${table.range}: ${doubt.th}${agencies === "" ? "" : ` หน่วยงานในตาราง: ${agencies}`}`,
    en: `${table.sheet}!${table.range}: ${doubt.en}${agencies === "" ? "" : ` Agencies in the table: ${agencies}`}`,
  };
}

function namedAgencies({ agencies }: SourceTable): string {
  const rest = agencies.length - AGENCIES_NAMED;
  return agencies.slice(0, AGENCIES_NAMED).join(", ") + (rest > 0 ? ` … (+${rest})` : "");
}

const NO_TABLES: Problem = {
  code: "no-score-tables",
  sheet: null,
  cell: null,
  th: "ไม่พบตารางคะแนน ITA ที่นำเข้าได้ ตารางควรมีหัวคอลัมน์ที่บอกปีงบประมาณ และมีเลขหรือชื่อตัวชี้วัดในแต่ละแถว หรือกดปุ่ม “แบบกรอกคะแนน” แล้วกรอกเอง",
  en: "No ITA score table was found that could be brought in. A table needs a heading that names the fiscal year and indicator numbers or names in its rows. Or press “Score form” and type the scores.",
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
    th: `พบตารางคะแนนในแผ่น ${places} แต่ยังไม่ได้ยืนยัน เปิดแผงงาน ITA ตรวจ “ผลการอ่านคะแนน” แล้วกด “ใช้คะแนนเหล่านี้” เพื่อนำเข้าแบบกรอกคะแนน`,
    en: `Score tables were found on ${places} but not confirmed yet. Open the ITA pane, check “Scores found” (ผลการอ่านคะแนน) and confirm them to fill the score form.`,
  };
}
