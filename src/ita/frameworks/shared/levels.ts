import type { LevelRule } from "../../types";

/** FY2562–2565: a letter by the overall score alone. */
export const letterLevels: readonly LevelRule[] = [
  { name: "AA", overallMin: 9500, everyComponentMin: null },
  { name: "A", overallMin: 8500, everyComponentMin: null },
  { name: "B", overallMin: 7500, everyComponentMin: null },
  { name: "C", overallMin: 6500, everyComponentMin: null },
  { name: "D", overallMin: 5500, everyComponentMin: null },
  { name: "E", overallMin: 5000, everyComponentMin: null },
  { name: "F", overallMin: 0, everyComponentMin: null },
];

/**
 * From FY2566: a level in words; the two highest also ask something of every component. A component is taken to be IIT,
 * EIT part 1, EIT part 2 and OIT, each by itself: the only reading that fits every announced result known.
 */
export const wordLevels: readonly LevelRule[] = [
  { name: "ผ่านดีเยี่ยม", overallMin: 9500, everyComponentMin: 9500 },
  { name: "ผ่านดี", overallMin: 8500, everyComponentMin: 8500 },
  { name: "ผ่าน", overallMin: 8500, everyComponentMin: null },
  { name: "ต้องปรับปรุง", overallMin: 7000, everyComponentMin: null },
  { name: "ต้องปรับปรุงโดยด่วน", overallMin: 0, everyComponentMin: null },
];

/** The pass line of every year known. */
export const passMark = 8500;
