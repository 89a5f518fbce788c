/** What Excel's refusals mean for the user. Decided by error code: messages are localised, codes are not. */
import { RunStopped } from "./session";
import type { Problem } from "./types";

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "message" in error
  );
}

/** More cells than Excel hands over at once; asking for fewer helps. */
export const isTooLarge = (error: unknown): boolean =>
  isOfficeError(error) && error.code === "ResponsePayloadSizeLimitExceeded";

const SAFE_TH = "ข้อความที่ท่านกรอกไว้ยังอยู่ครบ กดอีกครั้งได้เมื่อแก้แล้ว";
const SAFE_EN = "What you typed is untouched; press again when this is mended.";

const WORDS: Readonly<Record<string, { readonly code: string; readonly th: string; readonly en: string }>> = {
  AccessDenied: {
    code: "sheet-protected",
    th: "Excel ไม่อนุญาตให้เขียน เพราะแผ่นงานหรือสมุดงานถูกป้องกันไว้ ให้ยกเลิกการป้องกันที่แท็บ รีวิว แล้วลองใหม่",
    en: "Excel does not allow writing because a sheet or the workbook is protected. Unprotect it on the Review tab and try again.",
  },
  InvalidOperationInCellEditMode: {
    code: "excel-busy",
    th: "Excel กำลังอยู่ในโหมดแก้ไขเซลล์ กด Enter หรือ Esc แล้วลองใหม่",
    en: "Excel is in cell-edit mode. Press Enter or Esc and try again.",
  },
  RequestPayloadSizeLimitExceeded: {
    code: "too-large",
    th: "ข้อมูลมากเกินกว่าที่ Excel บนเว็บรับได้ในครั้งเดียว (๕ เมกะไบต์) ลองเปิดใน Excel บนเครื่อง",
    en: "There is more data than Excel on the web accepts at once (5 MB). Try desktop Excel.",
  },
  ResponsePayloadSizeLimitExceeded: {
    code: "too-large",
    th: "ตารางใหญ่เกินกว่าที่ Excel บนเว็บส่งให้ได้ในครั้งเดียว (๕ เมกะไบต์) ลองเปิดใน Excel บนเครื่อง",
    en: "A table is larger than Excel on the web can hand over at once (5 MB). Try desktop Excel.",
  },
  InactiveWorkbook: {
    code: "excel-busy",
    th: "มีสมุดงานอื่นอยู่ด้านหน้า กลับมาที่สมุดงานนี้แล้วลองใหม่",
    en: "Another workbook is in front. Come back to this one and try again.",
  },
};

/** A run that was cut off has touched no text of the staff's, and the next one finishes the work (runAnalysis.ts). */
function stoppedWords({ hasWritten }: RunStopped): Pick<Problem, "code" | "th" | "en"> {
  return hasWritten
    ? {
        code: "stopped",
        th: "หยุดตามที่ท่านกดแล้ว บางแผ่นเขียนเสร็จและบางแผ่นยังไม่ได้เขียน ข้อความของท่านอยู่ครบ กดวิเคราะห์อีกครั้งเพื่อทำส่วนที่เหลือ",
        en: "Stopped as you asked. Some sheets are written and some are not; what you typed is untouched. Press again to finish the rest.",
      }
    : {
        code: "stopped",
        th: "หยุดตามที่ท่านกดแล้ว ยังไม่มีสิ่งใดในสมุดงานเปลี่ยน",
        en: "Stopped as you asked. Nothing in the workbook has changed.",
      };
}

export function problemOf(error: unknown): Problem {
  const place = { sheet: null, cell: null };
  if (error instanceof RunStopped) return { ...place, ...stoppedWords(error) };
  if (!isOfficeError(error)) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
      ...place,
      code: "unexpected",
      th: `เกิดข้อผิดพลาดที่ไม่คาดคิด ${SAFE_TH}`,
      en: `Something unexpected went wrong. ${SAFE_EN}`,
      detail: message,
    };
  }
  const location = error.debugInfo?.errorLocation ?? "";
  const detail = [error.code, location, error.debugInfo?.statement ?? "", error.message]
    .filter((part) => part !== "")
    .join(" · ");
  const words = WORDS[error.code];
  if (words) return { ...place, code: words.code, th: `${words.th} ${SAFE_TH}`, en: `${words.en} ${SAFE_EN}`, detail };
  return {
    ...place,
    code: "excel-refused",
    th: `Excel ทำคำสั่งไม่สำเร็จ (${error.code}) ${SAFE_TH}`,
    en: `Excel could not carry out the command (${error.code}). ${SAFE_EN}`,
    detail,
  };
}
