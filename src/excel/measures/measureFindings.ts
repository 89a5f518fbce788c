/** What is wrong with the measures, with the cell that staff can be sent to. */
import { changedGoals, checkMeasures } from "../../ita/measures";
import type { Analysis, Finding } from "../../ita/types";
import { sheetNameOf } from "../planRun";
import type { ComposedMeasures } from "./composeMeasures";
import { longTextFindings } from "./longTexts";
import { measureCell } from "./measureCell";

export function measureFindings(analysis: Analysis, composed: ComposedMeasures): Finding[] {
  const { work, rows, proposals, past } = composed;
  const checks = [...checkMeasures(analysis, rows), ...changedGoals(rows, proposals.measures, past)];
  const found = checks.map(({ row, part, code, severity, found: text, expected, th, en }): Finding => {
    const standing = rows.find((one) => one === row);
    return {
      code,
      severity,
      sheet: sheetNameOf(work),
      cell: standing && part ? measureCell(work, standing.row, part) : null,
      found: text,
      expected,
      message: th,
      messageEn: en,
    };
  });
  return [...rangeFindings(composed), ...found, ...longTextFindings(work, rows, analysis.digits)];
}

/** Tables that staff turned into plain cells. */
function rangeFindings({ adopted, left, work }: ComposedMeasures): Finding[] {
  const finding = (
    code: string,
    severity: Finding["severity"],
    sheet: string,
    message: string,
    messageEn: string
  ): Finding => ({ code, severity, sheet, cell: null, found: sheet, expected: "", message, messageEn });
  return [
    ...adopted.map((sheet) =>
      finding(
        "measures-range-adopted",
        "note",
        sheet,
        `ตารางในแผ่น “${sheet}” ถูกแปลงเป็นช่วงเซลล์ เมื่อกดวิเคราะห์ โปรแกรมทำให้เป็นตารางอีกครั้งในที่เดิม ข้อความและรหัสเดิมอยู่ครบ`,
        `The table of sheet ${sheet} was converted to a range. Analysing makes it a table again in its place; its texts and numbers stay.`
      )
    ),
    ...(left === null
      ? []
      : [
          finding(
            "measures-range-left",
            "warning",
            left.sheet,
            `แถวมาตรการเดิมอยู่ในแผ่น “${left.sheet}” ซึ่งไม่เป็นตารางของโปรแกรมแล้ว ตารางที่ใช้อยู่คือแผ่น “${sheetNameOf(work)}” และใช้รหัสต่อจากเดิม หากต้องการใช้แถวเดิม ให้หัวคอลัมน์เดิมอยู่ครบในแถวเดียว ไม่ว่างและไม่ซ้ำกัน ลบแผ่น “${sheetNameOf(work)}” แล้วกดวิเคราะห์อีกครั้ง หากไม่ใช้แล้ว ให้เปลี่ยนชื่อแผ่นเดิม`,
            `Earlier measures stand on sheet ${left.sheet}, which is no table of the add-in any more; the table in use is on ${sheetNameOf(work)} and its numbers go on from theirs. To use the earlier rows, put their headings back into one row, none empty or twice, delete ${sheetNameOf(work)} and analyse again. Otherwise rename the earlier sheet.`
          ),
        ]),
  ];
}
