/**
 * Measures by weakness pattern. How to change or add one: edit the file of what the pattern looks at. A new pattern gets
 * its rule and name in `patterns.ts` and at least one measure that says more than the indicators' own; TypeScript names
 * the pattern that has none.
 */
import type { BankMeasure } from "../bankMeasure";
import { componentPatterns } from "./components";
import { indicatorPatterns } from "./indicators";
import { itemPatterns } from "./items";
import type { WeaknessPattern } from "./patterns";

export const patternMeasures: Readonly<Record<WeaknessPattern, readonly [BankMeasure, ...BankMeasure[]]>> = {
  ...componentPatterns,
  ...indicatorPatterns,
  ...itemPatterns,
};
