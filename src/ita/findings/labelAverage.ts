import type { Finding } from "../types";
import { averageRows, type AverageFigure } from "./shared/averageRows";
import { placeText, placeTextEn, remark, voice, type FindingKind } from "./finding";

/** "label-average": a row labelled as an average that holds the weighted overall score, not the plain mean of the ten. */
export const labelAverage: FindingKind = (evidence) => {
  const { words, figure, figureEn } = voice(evidence.digits);
  const rows = new Map<AverageFigure["row"], AverageFigure[]>();
  for (const average of averageRows(evidence)) rows.set(average.row, [...(rows.get(average.row) ?? []), average]);
  return [...rows.values()].flatMap((figures): Finding[] => {
    const [first] = figures.filter(({ holds }) => holds === "weighted");
    const label = first?.row.totalLabel;
    if (!first || !label) return [];
    return [
      remark("label-average", "warning", label.place, {
        found: label.text,
        expected: "คะแนนภาพรวม",
        th: `แถว “${label.text}”${placeText(label.place)} แสดง ${words.points(first.value)} ซึ่งเป็นคะแนนภาพรวมที่ถ่วงน้ำหนักตามแบบวัด ไม่ใช่ค่าเฉลี่ยของ${words.ours("ตัวชี้วัดทั้ง 10")} (ค่าเฉลี่ยคือ ${figure(first.plainMean)}) กรุณาเปลี่ยนชื่อแถวเป็น “คะแนนภาพรวม”`,
        en: `The row “${label.text}”${placeTextEn(label.place)} shows ${figureEn(first.value)}, the overall score by the weights of the instruments, not the mean of the ten indicators (${figureEn(first.plainMean)}). Call the row “คะแนนภาพรวม” (overall score).`,
      }),
    ];
  });
};
