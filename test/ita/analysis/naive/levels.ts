/** Levels by trying every pair of EIT parts that could be behind the figures. */
import type { Assessment } from "../../../../src/ita/types";
import { shownComponent, shownOverall } from "./components";
import { naiveRules } from "./rules";

const EVERY = Array.from({ length: 10001 }, (_, score) => score);

/** Scores that the two EIT parts (or the one form) may have. `slack`: by how much rounding may hide a part behind the mean. */
function eitWorlds(assessment: Assessment, slack: number): (readonly number[])[] {
  const { EIT1, EIT2 } = assessment.components;
  const eit = shownComponent(assessment, "EIT");
  if (naiveRules(assessment.fiscalYear).eitForms === "one") return eit === null ? [[0], [10000]] : [[eit]];
  if (EIT1 !== undefined && EIT2 !== undefined) return [[EIT1, EIT2]];
  const given = EIT1 ?? EIT2;
  if (given !== undefined) {
    if (eit === null) return [0, 10000].map((other) => [given, other]);
    const other = 2 * eit - given;
    return [-slack, slack].map((off) => [given, Math.min(10000, Math.max(0, other + off))]);
  }
  if (eit === null) return [[0], [10000]];
  return EVERY.filter((one) => 2 * eit - one >= 0 && 2 * eit - one <= 10000).map((one) => [one, 2 * eit - one]);
}

function worldsOf(assessment: Assessment, code: "IIT" | "OIT"): (readonly number[])[] {
  const score = shownComponent(assessment, code);
  return score === null ? [[0], [10000]] : [[score]];
}

/** Names of the levels that some reading of the figures gives, best first. */
export function possibleLevels(assessment: Assessment, slack: number): string[] {
  const { levels } = naiveRules(assessment.fiscalYear);
  const overall = shownOverall(assessment);
  if (overall === null) return levels.map(({ name }) => name);
  const each = [worldsOf(assessment, "IIT"), eitWorlds(assessment, slack), worldsOf(assessment, "OIT")];
  const possible: string[] = [];
  for (const { name, overall: least, component } of levels) {
    if (overall < least) continue;
    const reaches = (world: readonly number[]): boolean => component === null || world.every((one) => one >= component);
    if (each.every((worlds) => worlds.some(reaches))) possible.push(name);
    if (each.every((worlds) => worlds.every(reaches))) break;
  }
  return possible;
}
