/** What may be typed into score cells, in words that say how to mend a refused entry. */
import type { ValidationPlan } from "../plan";

export const SCORE_VALIDATION: ValidationPlan = {
  rule: { kind: "score" },
  prompt: { title: "คะแนน ๐–๑๐๐", message: "พิมพ์ด้วยเลขไทยหรือเลขอารบิก เช่น ๙๓.๙๖ หรือ 93.96 ยังไม่มีคะแนนให้เว้นว่าง" },
  error: {
    title: "คะแนนไม่ถูกต้อง",
    message: "คะแนนต้องเป็นตัวเลขตั้งแต่ ๐ ถึง ๑๐๐ เช่น ๙๓.๙๖ หากยังไม่มีคะแนนให้เว้นว่าง",
    style: "stop",
  },
};

export function listValidation(values: readonly string[], title: string): ValidationPlan {
  return {
    rule: { kind: "list", values },
    error: { title, message: `เลือกจากรายการ: ${values.join(" / ")}`, style: "stop" },
  };
}

export const YEAR_VALIDATION: ValidationPlan = {
  rule: { kind: "wholeNumber", from: 2562, to: 2569 },
  error: {
    title: "ปีงบประมาณไม่ถูกต้อง",
    message: "พิมพ์ปี พ.ศ. สี่หลัก ตั้งแต่ 2562 ถึง 2569 เช่น 2568 (ไม่ใช่ปี ค.ศ.)",
    style: "stop",
  },
};
