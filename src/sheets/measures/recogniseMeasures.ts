/** Finds a measures table among cells: by the headings that we write, else by the words that people use for them. */
import { toArabicDigits } from "../../ita/scores";
import type { CellRead } from "../merge/canonical";
import { canonicalRead } from "../merge/canonical";
import type { ColumnPlan } from "../plan";
import type { MeasureColumnId } from "./measureColumns";

/** "period": dates in one column, in words; "running": numbers of the rows, which say nothing. */
type Meaning = MeasureColumnId | "period" | "running";

/**
 * In the order in which they are asked: "ผลการวิเคราะห์ตัวชี้วัดที่นำไปปฏิบัติ" is an analysis and no indicator, "แนวทางการกำกับ
 * ติดตามมาตรการ" a follow-up and no measure.
 */
const WORDS: readonly (readonly [Meaning, RegExp])[] = [
  ["followUp", /กำกับ|ติดตาม|รายงานผล|ประเมินผล/],
  ["analysis", /ผลการวิเคราะห์|วิเคราะห์ผล|ข้อบกพร่อง|จุดอ่อน|สภาพปัญหา|ประเด็นที่ต้อง|ข้อค้นพบ/],
  ["steps", /ขั้นตอน|วิธีการดำเนิน|วิธีดำเนิน|วิธีปฏิบัติ|วิธีการปฏิบัติ/],
  ["jointA", /ร่วม/],
  ["unit", /ผู้รับผิดชอบ|หน่วยงานรับผิดชอบ|หน่วยงานที่รับผิดชอบ|ผู้เกี่ยวข้อง|ผู้ที่เกี่ยวข้อง|ส่วนราชการ/],
  ["measure", /มาตรการ|โครงการ|กิจกรรม|วิธีการนำผล|แนวทางการ(?:พัฒนา|แก้ไข|ปรับปรุง|ยกระดับ)/],
  ["start", /เริ่ม/],
  ["end", /สิ้นสุด|แล้วเสร็จ/],
  ["period", /ระยะเวลา|ห้วงเวลา|กำหนดเวลา|ช่วงเวลา/],
  ["codes", /ข้อที่เกี่ยวข้อง|ข้อคำถาม|ข้อย่อย/],
  ["indicator", /ตัวชี้วัด/],
  ["issue", /^ประเด็น/],
  ["goal", /^แนวทาง$/],
  ["id", /^รหัส/],
  ["running", /^(?:ที่|ลำดับ|ลำดับที่|no\.?)$/i],
];

/** A heading without line breaks, spaces and the kind of its digits. */
const plain = (heading: string): string => toArabicDigits(heading).replace(/\s+/g, "");

/** What each column of a table is for. */
export interface RecognisedColumns {
  readonly at: ReadonlyMap<Meaning, number>;
  /** Headings of columns that we do not know. */
  readonly unknown: readonly string[];
}

/** @param columns ours of that year: figures of ours are known by their headings too, and left out */
export function recogniseColumns(headings: readonly CellRead[], columns: readonly ColumnPlan[]): RecognisedColumns {
  const ours = new Map(columns.map((column) => [plain(column.header), column.id as MeasureColumnId]));
  const texts = headings.map((heading) => plain(canonicalRead(heading)));
  const at = new Map<Meaning, number>();
  const taken = new Set<number>();
  const take = (meaningOf: (text: string) => Meaning | undefined): void =>
    texts.forEach((text, position) => {
      const meaning = text === "" || taken.has(position) ? undefined : meaningOf(text);
      if (meaning === undefined || at.has(meaning)) return;
      at.set(meaning, position);
      taken.add(position);
    });
  take((text) => ours.get(text));
  take((text) => WORDS.find(([, words]) => words.test(text))?.[0]);
  const unknown = headings.flatMap((heading, position) =>
    texts[position] === "" || taken.has(position) ? [] : [canonicalRead(heading).trim()]
  );
  return { at, unknown };
}

/** Fewer columns than these are a list of something else. */
const LEAST_COLUMNS = 3;
const BESIDE_MEASURE: readonly Meaning[] = ["indicator", "issue", "analysis", "steps", "unit"];

/** Rows are looked through for a heading row only so far. */
const HEADING_WITHIN = 60;

export interface FoundTable extends RecognisedColumns {
  /** Row of the headings among the cells, counted from 0. */
  readonly headingRow: number;
}

/** The first row that heads a measures table; null where there is none. */
export function findMeasures(
  cells: readonly (readonly CellRead[])[],
  columns: readonly ColumnPlan[]
): FoundTable | null {
  for (const [headingRow, headings] of cells.slice(0, HEADING_WITHIN).entries()) {
    const found = recogniseColumns(headings, columns);
    const beside = BESIDE_MEASURE.filter((meaning) => found.at.has(meaning));
    if (found.at.has("measure") && beside.length > 0 && found.at.size >= LEAST_COLUMNS) return { headingRow, ...found };
  }
  return null;
}

/** A row of the table as it was kept, by column id. */
export type MeasureCells = ReadonlyMap<MeasureColumnId, CellRead>;

/** Columns whose merged cells speak for the rows below them. */
const SPREAD: readonly MeasureColumnId[] = ["indicator", "issue"];
/** A row that has nothing but these goes on with the row above. */
const CONTINUED: readonly MeasureColumnId[] = ["steps", "followUp"];

/** @param rows body rows. Empty rows are left out; steps that people wrote one a row are joined to their measure. */
export function measureRowsIn(rows: readonly (readonly CellRead[])[], { at }: RecognisedColumns): MeasureCells[] {
  const found: Map<MeasureColumnId, CellRead>[] = [];
  for (const row of rows) {
    const cells = new Map<MeasureColumnId, CellRead>();
    for (const [meaning, position] of at) {
      const value = row[position] ?? "";
      if (canonicalRead(value).trim() === "" || meaning === "running") continue;
      const id = meaning === "period" ? "start" : meaning;
      if (!cells.has(id)) cells.set(id, value);
    }
    const last = found[found.length - 1];
    const said = [...cells.keys()].filter((id) => !SPREAD.includes(id) && id !== "id");
    if (said.length === 0) continue;
    if (last && said.every((id) => CONTINUED.includes(id)) && !cells.has("id")) {
      for (const id of said)
        last.set(
          id,
          [last.get(id), cells.get(id)]
            .map((text) => canonicalRead(text))
            .filter((text) => text !== "")
            .join("\n")
        );
      continue;
    }
    for (const id of SPREAD) {
      const above = last?.get(id);
      if (above !== undefined && !cells.has(id)) cells.set(id, above);
    }
    found.push(cells);
  }
  return found;
}
