import type { FindingKind } from "./finding";
import { unreadableFindings } from "./shared/unreadable";

/** "not-a-number": words or signs where a figure should stand. */
export const notANumber: FindingKind = (evidence) =>
  unreadableFindings(evidence, "not-a-number", { th: "ไม่ใช่ตัวเลข", en: "is not a number" });
