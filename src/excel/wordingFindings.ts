/** Texts in the staff's words that today's figures contradict: told as findings, with our text to compare. */
import { cellAddress } from "../ita/reading/address";
import type { Finding } from "../ita/types";
import type { FalseWord } from "../sheets/merge/livingText";
import type { LineConflict } from "../sheets/merge/mergeHeading";
import { placeOf } from "../sheets/score/scoreTable";
import { sheetNameOf, type SheetWork } from "./planRun";

/** Longer texts are cut in the list: the cell itself is a click away. */
const LONGEST = 300;

export function wordingFindings(work: readonly SheetWork[]): Finding[] {
  return work.flatMap((one): Finding[] => {
    if (one.kind === "make") return [];
    const sheet = sheetNameOf(one);
    return [
      ...one.lineConflicts.map((text) => findingOf(sheet, cellAddress(text.row, one.state.column), text)),
      ...one.table.conflicts.map((text) => findingOf(sheet, placeOf(one.state, text.row, text.column).cell, text)),
    ];
  });
}

type Text = Pick<LineConflict, "theirs" | "ours" | "falseWords">;

function findingOf(sheet: string, cell: string, { theirs, ours, falseWords }: Text): Finding {
  const where = `ข้อความที่ท่านแก้ไว้ในแผ่น ${sheet} ช่อง ${cell}`;
  const whereEn = `Your wording at ${sheet}!${cell}`;
  const [first] = falseWords;
  return {
    code: "text-outdated",
    severity: "warning",
    sheet,
    cell,
    found: shortened(theirs),
    expected: shortened(ours),
    message: first
      ? `${where} ${falseWords.map(contradiction).join(" ")} โปรแกรมไม่แก้ถ้อยคำของท่าน กรุณาแก้ถ้อยคำ แล้ววิเคราะห์อีกครั้งเพื่อปรับตัวเลขที่ตามถ้อยคำนั้น`
      : `${where} อาจไม่ตรงกับคะแนนปัจจุบัน โปรแกรมปรับให้เฉพาะตัวเลข กรุณาอ่านเทียบกับข้อความใหม่ แล้วแก้ถ้อยคำเอง หากไม่ต้องแก้ ให้แก้ข้อความเล็กน้อยหรือคงไว้ก็ได้`,
    messageEn: first
      ? `${whereEn} ${falseWords.map(contradictionEn).join(" and ")}. Your words are left as they are: reword it, then analyse again to renew the figure that goes with them.`
      : `${whereEn} may no longer fit the scores. Only its figures were renewed; compare it with the new text and reword it if needed.`,
  };
}

const contradiction = ({ said, now }: FalseWord): string =>
  now === null ? `ระบุว่า “${said}” ซึ่งไม่ตรงกับคะแนนปัจจุบันแล้ว` : `ระบุว่า “${said}” แต่ตามคะแนนปัจจุบันคือ “${now}”`;

const contradictionEn = ({ said, now }: FalseWord): string =>
  now === null
    ? `says “${said}”, which the scores no longer bear out`
    : `says “${said}”, but by the scores it is “${now}”`;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
