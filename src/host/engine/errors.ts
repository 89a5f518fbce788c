/** Why a file cannot be opened as a workbook. */
export type WorkbookFileErrorCode = "NotAWorkbook" | "Encrypted" | "NoSheet" | "Unreadable";

const FILE_MESSAGES: Record<WorkbookFileErrorCode, string> = {
  NotAWorkbook: "ไฟล์นี้ไม่ใช่สมุดงาน Excel (.xlsx) กรุณาเลือกไฟล์ .xlsx หรือบันทึกไฟล์เดิมเป็น .xlsx ก่อน",
  Encrypted: "ไฟล์นี้ตั้งรหัสผ่านไว้ กรุณาเปิดใน Excel แล้วบันทึกสำเนาที่ไม่มีรหัสผ่านก่อน",
  NoSheet: "ไม่พบแผ่นงานในไฟล์นี้ ไฟล์อาจเสียหาย กรุณาเปิดใน Excel แล้วบันทึกใหม่",
  Unreadable: "อ่านไฟล์นี้ไม่ได้ ไฟล์อาจเสียหายหรือไม่สมบูรณ์ กรุณาเปิดใน Excel แล้วบันทึกใหม่",
};

/** A file that cannot become a workbook. `message` is for developers, `userMessage` (Thai) for the person at the screen. */
export class WorkbookFileError extends Error {
  readonly code: WorkbookFileErrorCode;
  readonly userMessage: string;

  constructor(code: WorkbookFileErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "WorkbookFileError";
    this.code = code;
    this.userMessage = FILE_MESSAGES[code];
  }
}

/** Codes follow Excel's own error codes, so that the object model can pass them on. */
export type WorkbookOperationErrorCode =
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "InsertDeleteConflict"
  | "NotImplemented";

/** An operation that Excel refuses too (a table over another, a sheet name taken, …), or that only Excel can do. */
export class WorkbookOperationError extends Error {
  readonly code: WorkbookOperationErrorCode;
  readonly userMessage: string;

  constructor(code: WorkbookOperationErrorCode, message: string, userMessage: string) {
    super(message);
    this.name = "WorkbookOperationError";
    this.code = code;
    this.userMessage = userMessage;
  }
}
