/** When the scores were last analysed and what proofreading found then: the answer to a press on the ribbon that no pane is open for. */
import { thaiLongDate } from "../../ita/dates";
import { inDigits } from "../../ita/scores";
import type { Finding, Severity } from "../../ita/types";
import { SHEET_NAMES } from "../names";
import type { HeadingLine } from "../plan";
import type { Digits } from "../styles";
import { staleLine, type ResultInput } from "./context";

const START = "วิเคราะห์เมื่อ";

/** Gives way to the notice that scores were changed since. */
export const ranLine = (input: ResultInput): HeadingLine => ({
  ...staleLine(input, "sentences", "own", input.ran),
  style: "runNote",
});

/** What the line says, from the formulas above the table; "" where it is not there. */
export function standingRanText(heading: readonly unknown[]): string {
  const said = new RegExp(`"(${START} [^"]*)"`);
  return heading.flatMap((cell) => (typeof cell === "string" ? (said.exec(cell)?.[1] ?? []) : []))[0] ?? "";
}

/** @param at "2026-11-28 11:30:05", local time */
export function ranText(at: string, findings: readonly Finding[], digits: Digits): string {
  const [day = "", time = ""] = at.split(" ");
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const found =
    errors + warnings === 0
      ? "ตรวจทานไม่พบข้อผิด"
      : `ตรวจทานพบ ผิด ${errors} ควรดู ${warnings} · ดูแผ่น${SHEET_NAMES.findings}`;
  const when = `${thaiLongDate(day, digits) ?? day} เวลา ${time.slice(0, 5).replace(":", ".")} น.`;
  return inDigits(`${START} ${when} · ${found}`, digits);
}
