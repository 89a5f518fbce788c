import type { Analysis, IndicatorResult } from "../ita/types";
import type { Reader } from "./reader";

/** An indicator's name in the reader's language. */
export function indicatorName(
  { no, nameTh }: Pick<IndicatorResult, "no" | "nameTh">,
  { framework }: Pick<Analysis, "framework">,
  { language }: Pick<Reader, "language">
): string {
  if (language === "th") return nameTh;
  return framework.indicators.find((rule) => rule.no === no)?.nameEn ?? nameTh;
}

/** Our own wording of the levels that have Thai names: they stand in Thai on every sheet. */
const LEVELS_EN: Readonly<Record<string, string>> = {
  ผ่านดีเยี่ยม: "excellent",
  ผ่านดี: "good",
  ผ่าน: "pass",
  ต้องปรับปรุง: "needs improvement",
  ต้องปรับปรุงโดยด่วน: "needs urgent improvement",
};

/** "ผ่านดี"; to an English reader "ผ่านดี (good)". */
export function levelName(level: string, { language }: Pick<Reader, "language">): string {
  const english = LEVELS_EN[level];
  return language === "th" || english === undefined ? level : `${level} (${english})`;
}
