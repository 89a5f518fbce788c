/** What staff should look at before a table's scores are used, in their words. */
import { FISCAL_YEARS } from "../frameworks";
import { columnLetter } from "./address";
import type { Doubt, SourceColumn, SourceKind, SourceRow } from "./types";

const firstYear = Math.min(...FISCAL_YEARS);
const lastYear = Math.max(...FISCAL_YEARS);

interface Doubtful {
  readonly kind: SourceKind;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  readonly agencies: readonly string[];
  readonly agencyPicked: boolean;
  readonly cutOff: boolean;
  /** The kind is one of several that fit; staff have not said which. */
  readonly kindUnsure: boolean;
  /** Columns whose scores look like shares of 1. */
  readonly shareLike: readonly number[];
}

export function doubtsOf({
  kind,
  columns,
  rows,
  agencies,
  agencyPicked,
  cutOff,
  kindUnsure,
  shareLike,
}: Doubtful): Doubt[] {
  const byRow = kind === "agencies" && columns.every(({ fiscalYear }) => fiscalYear === null) && hasYears(rows);
  return [
    ...(byRow ? rowYearDoubts(columns) : columns.flatMap(yearDoubts)),
    ...(agencies.length > 1 && !agencyPicked ? [agencyUnpicked(agencies.length)] : []),
    ...shareLike.map(unsureScale),
    ...(kindUnsure ? [unsureKind()] : []),
    ...(kind === "shares" ? [] : unrecognised(rows)),
    ...(cutOff ? [cutOffDoubt()] : []),
  ];
}

function hasYears(rows: readonly SourceRow[]): boolean {
  return rows.some(({ figures }) => figures.some(({ fiscalYear }) => fiscalYear !== null));
}

function yearDoubts({ column, header, role, fiscalYear, yearFrom }: SourceColumn): Doubt[] {
  if (role !== "score" && role !== "share") return [];
  const letter = columnLetter(column);
  const th = `คอลัมน์ ${letter}${header === "" ? "" : ` “${header}”`}`;
  const en = `Column ${letter}${header === "" ? "" : ` “${header}”`}`;
  if (fiscalYear === null)
    return [
      {
        code: "year-unknown",
        column: letter,
        th: `${th} ไม่ระบุปีงบประมาณ กรุณาเลือกปีของคะแนนในคอลัมน์นี้ จึงจะนำคะแนนไปใช้ได้`,
        en: `${en} does not say which fiscal year its scores are of. Choose the year before the scores can be used.`,
      },
    ];
  if (fiscalYear < firstYear || fiscalYear > lastYear)
    return [
      {
        code: "year-unsupported",
        column: letter,
        th: `${th} เป็นคะแนนปีงบประมาณ พ.ศ. ${fiscalYear} ซึ่งยังไม่มีหลักเกณฑ์ในโปรแกรม (มีปี พ.ศ. ${firstYear} ถึง ${lastYear}) หากปีไม่ถูกต้อง กรุณาเลือกปีใหม่`,
        en: `${en} is of fiscal year ${fiscalYear}, for which there are no rules (${firstYear} to ${lastYear}). If the year is wrong, choose another.`,
      },
    ];
  if (yearFrom !== "offered") return [];
  return [
    {
      code: "year-offered",
      column: letter,
      th: `${th} ไม่ได้ระบุปีเป็น พ.ศ. สี่หลัก คาดว่าเป็นปีงบประมาณ พ.ศ. ${fiscalYear} กรุณายืนยันหรือเลือกปีที่ถูกต้อง`,
      en: `${en} does not give a Buddhist year of four digits; it is taken to be ${fiscalYear}. Confirm, or choose the right year.`,
    },
  ];
}

/** Years stand in the rows. */
function rowYearDoubts(columns: readonly SourceColumn[]): Doubt[] {
  if (!columns.some(({ yearFrom }) => yearFrom === "offered")) return [];
  return [
    {
      code: "year-offered",
      column: null,
      th: "ปีในแถวของตารางนี้ไม่ได้เขียนเป็น พ.ศ. สี่หลัก และแปลงเป็น พ.ศ. ให้แล้ว กรุณาตรวจปีแล้วยืนยันการใช้ตาราง",
      en: "The years in the rows are not Buddhist years of four digits and were converted. Check them, then confirm the table.",
    },
  ];
}

function agencyUnpicked(count: number): Doubt {
  return {
    code: "agency-unpicked",
    column: null,
    th: `ตารางนี้มีคะแนนของ ${count} หน่วยงาน กรุณาเลือกหน่วยงานของท่าน จึงจะนำคะแนนไปใช้ได้`,
    en: `The table holds the scores of ${count} agencies. Choose yours before the scores can be used.`,
  };
}

function unsureScale(column: number): Doubt {
  const letter = columnLetter(column);
  return {
    code: "scale-unsure",
    column: letter,
    th: `คะแนนในคอลัมน์ ${letter} อยู่ระหว่าง 0 ถึง 1 ทั้งหมด คาดว่าเป็นสัดส่วนของ 1 กรุณาจัดรูปแบบเซลล์เป็นเปอร์เซ็นต์ หรือพิมพ์คะแนนเต็ม 100 ในตาราง แล้วโปรแกรมจะอ่านตามนั้น`,
    en: `All scores in column ${letter} lie between 0 and 1 and look like shares of 1. Format the cells as percent, or type scores from 0 to 100 in the table; the reading follows.`,
  };
}

function unsureKind(): Doubt {
  return {
    code: "kind-unsure",
    column: null,
    th: "ยังไม่แน่ใจว่าตารางนี้เป็นผลการประเมิน ITA กรุณาตรวจคอลัมน์และปีที่อ่านได้ แล้วเลือกว่าจะใช้หรือไม่",
    en: "It is not certain that this table holds ITA results. Check the columns and years, then choose whether to use it.",
  };
}

const namedAtMost = 5;

function unrecognised(rows: readonly SourceRow[]): Doubt[] {
  const lost = rows.filter(({ subject, totalLabel }) => subject === null && totalLabel === null);
  if (lost.length === 0) return [];
  const cells = lost.slice(0, namedAtMost).map((row) => (row.name ?? row.code)?.place.cell ?? String(row.row + 1));
  const more = lost.length > namedAtMost;
  return [
    {
      code: "rows-unrecognised",
      column: null,
      th: `มี ${lost.length} แถวที่มีตัวเลขแต่ไม่ทราบว่าเป็นของตัวชี้วัดหรือข้อใด (${cells.join(", ")}${more ? " เป็นต้น" : ""}) คะแนนของแถวเหล่านี้จะไม่ถูกนำไปใช้ หากต้องการใช้ กรุณาแก้ชื่อหรือเลขข้อ`,
      en: `${lost.length} row(s) hold figures of something unknown (${cells.join(", ")}${more ? " …" : ""}). They are not used; correct the name or the code to use them.`,
    },
  ];
}

function cutOffDoubt(): Doubt {
  return {
    code: "cut-off",
    column: null,
    th: "แผ่นนี้ยาวมากและอ่านเพียงส่วนต้น หากตารางยังมีต่อ กรุณาสั่งค้นหาทั้งชีต",
    en: "The sheet is long and only its first part was read. If the table goes on, search the whole sheet.",
  };
}
