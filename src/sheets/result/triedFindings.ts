/** Try-outs of คะแนนที่ได้คืน that are no scores: pasted cells pass by the validation. */
import { toArabicDigits } from "../../ita/scores";
import type { Finding, Place } from "../../ita/types";
import { canonicalRead, type CellRead } from "../merge/canonical";
import { placeOf } from "../score/scoreTable";
import { TRY_HEADER } from "./worthFormulas";

/** The table as it stands; header row first, counted from 0. */
interface StandingTable {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly values: readonly (readonly CellRead[])[];
}

export function triedFindings(table: StandingTable | undefined): Finding[] {
  const at = table?.headers.findIndex((header) => header.trim() === TRY_HEADER) ?? -1;
  if (!table || at < 0) return [];
  return table.values.slice(1).flatMap((row, index): Finding[] => {
    const typed = canonicalRead(row[at]);
    return typed === "" || isScore(typed) ? [] : [findingOf(placeOf(table, index, at), typed)];
  });
}

function isScore(typed: string): boolean {
  const number = typed.trim() === "" ? NaN : Number(toArabicDigits(typed.trim()));
  return number >= 0 && number <= 100;
}

function findingOf({ sheet, cell }: Place, found: string): Finding {
  return {
    code: "try-out-no-score",
    severity: "warning",
    sheet,
    cell,
    found,
    expected: "0–100",
    message: `คะแนนที่ลองพิมพ์ในแผ่น${sheet} ช่อง ${cell} ไม่ใช่คะแนนตั้งแต่ 0 ถึง 100 จึงไม่ถูกนำไปคำนวณ กรุณาพิมพ์ใหม่หรือลบออก`,
    messageEn: `The try-out at ${sheet}!${cell} is no score from 0 to 100 and counts nowhere. Type another one or clear the cell.`,
  };
}
