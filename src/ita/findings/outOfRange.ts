import type { FindingKind } from "./finding";
import { unreadableFindings } from "./shared/unreadable";

/** "out-of-range": a score or share outside 0–100, a difference outside ±100, an impossible rank. */
export const outOfRange: FindingKind = (evidence) =>
  unreadableFindings(evidence, "out-of-range", { th: "อยู่นอกช่วงที่เป็นไปได้", en: "is out of range" });
