/*
 * How to add a fiscal year
 * 1. Copy the file of the nearest year (`fy2568.ts`) and change what differs; lists that stay the same are shared, lists
 *    that change get a file of their own in `shared/`, named after the first year they hold for.
 * 2. What no official source confirms is marked: `unconfirmed: true` on the row and a note in the year's `unconfirmed`
 *    list (`shared/notes.ts`), which reaches the reader.
 * 3. Add the year to `years` below. `schema.ts` refuses the data at load when sums, orders or references are wrong, and
 *    `test/ita/frameworks` runs over every year of the list.
 */
import { ItaError } from "../errors";
import type { Framework } from "../types";
import { fy2562 } from "./fy2562";
import { fy2563 } from "./fy2563";
import { fy2564 } from "./fy2564";
import { fy2565 } from "./fy2565";
import { fy2566 } from "./fy2566";
import { fy2567 } from "./fy2567";
import { fy2568 } from "./fy2568";
import { fy2569 } from "./fy2569";
import { checkFramework } from "./schema";

const years = [fy2562, fy2563, fy2564, fy2565, fy2566, fy2567, fy2568, fy2569];
const frameworks: ReadonlyMap<number, Framework> = new Map(
  years.map((data) => [data.fiscalYear, checkFramework(data)] as const)
);

/** Fiscal years (B.E.) whose rules are known, ascending. */
export const FISCAL_YEARS: readonly number[] = [...frameworks.keys()];

const firstYear = Math.min(...FISCAL_YEARS);
const lastYear = Math.max(...FISCAL_YEARS);
const christianEraOffset = 543;

/**
 * The rules of a fiscal year (B.E.).
 * Throws ItaError "fiscal-year-christian-era" (offering the B.E. year) or "fiscal-year-unsupported".
 */
export function frameworkOf(fiscalYear: number): Framework {
  const framework = frameworks.get(fiscalYear);
  if (framework) return framework;
  const buddhist = fiscalYear + christianEraOffset;
  if (frameworks.has(buddhist)) {
    throw new ItaError("fiscal-year-christian-era", `fiscal year ${fiscalYear} looks like C.E.; B.E. is ${buddhist}`, {
      th: `ปีงบประมาณ ${fiscalYear} เป็นปีคริสต์ศักราช กรุณาระบุเป็นพุทธศักราช คือ ${buddhist}`,
      en: `${fiscalYear} is a year of the Christian era. Please give the Buddhist year, ${buddhist}.`,
    });
  }
  throw new ItaError("fiscal-year-unsupported", `no framework for fiscal year ${fiscalYear}`, {
    th: `ยังไม่มีหลักเกณฑ์การประเมินของปีงบประมาณ พ.ศ. ${fiscalYear} กรุณาระบุปีงบประมาณตั้งแต่ พ.ศ. ${firstYear} ถึง พ.ศ. ${lastYear}`,
    en: `There are no rules for fiscal year ${fiscalYear}. Please give a year from ${firstYear} to ${lastYear}.`,
  });
}
