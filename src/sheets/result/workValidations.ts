/** What may be typed where work is handed out: units from the staff's own list, days of the fiscal year. */
import { inDigits } from "../../ita/scores";
import type { ValidationPlan } from "../plan";
import { SHEET_NAMES, TABLE_NAMES } from "../names";
import type { Digits } from "../styles";

export function unitValidation(unitHeader: string): ValidationPlan {
  return {
    rule: { kind: "listFromTable", table: TABLE_NAMES.units, column: unitHeader },
    error: {
      title: "ไม่มีหน่วยงานนี้ในรายการ",
      message: `เพิ่มชื่อในแผ่น${SHEET_NAMES.units} เพื่อให้เลือกได้ทุกครั้ง หรือกด “ใช่” เพื่อใช้ชื่อที่พิมพ์`,
      style: "warning",
    },
  };
}

/**
 * @param period ISO dates
 * @param order column of the same row that holds the other end of the period
 */
export function periodValidation(
  period: { readonly start: string; readonly end: string },
  fiscalYear: number,
  digits: Digits,
  order: { readonly after?: string; readonly before?: string } = {}
): ValidationPlan {
  const turned = order.after === undefined && order.before === undefined ? "" : " และวันเริ่มต้องไม่อยู่หลังวันสิ้นสุด";
  return {
    rule: { kind: "date", from: period.start, to: period.end, ...order },
    error: {
      title: "วันที่ใช้ไม่ได้",
      message: inDigits(
        `วันที่ต้องอยู่ในปีงบประมาณ คือ 1 ตุลาคม ${fiscalYear - 1} ถึง 30 กันยายน ${fiscalYear}${turned} กรุณาพิมพ์วันที่ใหม่`,
        digits
      ),
      style: "stop",
    },
  };
}
