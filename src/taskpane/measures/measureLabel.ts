import type { MeasureRow } from "../../ita/types";
import type { Reader } from "../reader";

/** Measures have long names; a list needs their beginning. */
const LONGEST = 70;

/** "M69-01 · ตัวชี้วัดที่ ๑๐ · โครงการประเมินความเสี่ยง…" The number keeps Arabic digits, as it stands in the table. */
export function measureLabel(
  { id, indicators, measure }: Pick<MeasureRow, "id" | "indicators" | "measure">,
  { words, figures }: Pick<Reader, "words" | "figures">
): string {
  const numbers = indicators.length === 0 ? "" : words.measures.indicators(figures.text(indicators.join(", ")));
  const name = measure.length > LONGEST ? `${measure.slice(0, LONGEST - 1)}…` : measure;
  return [id, numbers, name].filter(Boolean).join(" · ");
}
