/** What may be typed into score cells, in words that say how to mend a refused entry. */
import { FISCAL_YEARS } from "../../ita/frameworks";
import { inDigits, type Digits } from "../../ita/scores";
import type { ValidationPlan } from "../plan";

export function scoreValidation(digits: Digits): ValidationPlan {
  return {
    rule: { kind: "score" },
    prompt: {
      title: inDigits("คะแนน 0–100", digits),
      // Both kinds of digits are taken, so both stand in the example.
      message: "พิมพ์ด้วยเลขไทยหรือเลขอารบิก เช่น ๙๓.๙๖ หรือ 93.96 ยังไม่มีคะแนนให้เว้นว่าง",
    },
    error: {
      title: "คะแนนไม่ถูกต้อง",
      message: inDigits("คะแนนต้องเป็นตัวเลขตั้งแต่ 0 ถึง 100 เช่น 93.96 หากยังไม่มีคะแนนให้เว้นว่าง", digits),
      style: "stop",
    },
  };
}

export function listValidation(values: readonly string[], title: string): ValidationPlan {
  return {
    rule: { kind: "list", values },
    error: { title, message: `เลือกจากรายการ: ${values.join(" / ")}`, style: "stop" },
  };
}

/** The years whose rules are known, and the one before them, which may be compared with. */
const FIRST_YEAR = Math.min(...FISCAL_YEARS) - 1;
const LAST_YEAR = Math.max(...FISCAL_YEARS);

export const YEAR_VALIDATION: ValidationPlan = {
  rule: { kind: "wholeNumber", from: FIRST_YEAR, to: LAST_YEAR },
  error: {
    title: "ปีงบประมาณไม่ถูกต้อง",
    message: `พิมพ์ปี พ.ศ. สี่หลัก ตั้งแต่ ${FIRST_YEAR} ถึง ${LAST_YEAR} (ไม่ใช่ปี ค.ศ.)`,
    style: "stop",
  },
};
