/** Texts in the staff's words that today's figures contradict: told as findings, with our text to compare. */
import { cellAddress } from "../ita/reading/address";
import type { Finding } from "../ita/types";
import { placeOf } from "../sheets/score/scoreTable";
import { sheetNameOf, type SheetWork } from "./planRun";

/** Longer texts are cut in the list: the cell itself is a click away. */
const LONGEST = 300;

export function wordingFindings(work: readonly SheetWork[]): Finding[] {
  return work.flatMap((one): Finding[] => {
    if (one.kind === "make") return [];
    const sheet = sheetNameOf(one);
    return [
      ...one.lineConflicts.map(({ row, theirs, ours }) =>
        findingOf(sheet, cellAddress(row, one.state.column), theirs, ours)
      ),
      ...one.table.conflicts.map(({ row, column, theirs, ours }) =>
        findingOf(sheet, placeOf(one.state, row, column).cell, theirs, ours)
      ),
    ];
  });
}

function findingOf(sheet: string, cell: string, theirs: string, ours: string): Finding {
  return {
    code: "text-outdated",
    severity: "warning",
    sheet,
    cell,
    found: shortened(theirs),
    expected: shortened(ours),
    message: `ข้อความที่ท่านแก้ไว้ในแผ่น ${sheet} ช่อง ${cell} อาจไม่ตรงกับคะแนนปัจจุบัน โปรแกรมปรับให้เฉพาะตัวเลข กรุณาอ่านเทียบกับข้อความใหม่ แล้วแก้ถ้อยคำเอง หากไม่ต้องแก้ ให้แก้ข้อความเล็กน้อยหรือคงไว้ก็ได้`,
    messageEn: `Your wording at ${sheet}!${cell} may no longer fit the scores. Only its figures were renewed; compare it with the new text and reword it if needed.`,
  };
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
