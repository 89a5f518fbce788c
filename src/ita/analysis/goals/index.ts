/** The next better levels and the ways to them. */
import type { LevelGoal, LevelPath, LevelRule, OverallResult } from "../../types";
import type { Year } from "../components";
import { fewestIndicators, leastPoints } from "./alternatives";
import { gatesOf, needsNothing, needsOf, openEit, overallGap } from "./needs";
import { overallWith, standingOf, type Standing } from "./standing";

/** Further levels are out of sight: the way to them leads through these. */
const LEVELS_AHEAD = 2;
const MOST_PATHS = 3;

/** Nearest level first; none at the best level, or while an indicator score is missing. */
export function levelGoals(year: Year, overall: OverallResult): LevelGoal[] {
  const standing = standingOf(year, overall.score);
  if (standing === null) return [];
  return betterLevels(year.framework.levels, overall)
    .slice(-LEVELS_AHEAD)
    .reverse()
    .map((level) => goalOf(standing, level, overall.level.ruleUnconfirmed));
}

/** Best first, as the framework has them. What is not certain does not count as reached. */
function betterLevels(levels: readonly LevelRule[], { level }: OverallResult): LevelRule[] {
  const present = levels.findIndex(({ name }) => name === (level.announced ?? level.possible.at(-1)));
  const byRule = levels.findIndex(({ name }) => name === level.possible.at(-1));
  return levels.slice(0, Math.max(0, present >= 0 ? present : byRule));
}

function goalOf(standing: Standing, level: LevelRule, ruleUnconfirmed: boolean): LevelGoal {
  const open = openEit(standing, level);
  return {
    level: level.name,
    overallMin: level.overallMin,
    everyComponentMin: level.everyComponentMin,
    overallGap: overallGap(standing, level),
    gates: gatesOf(standing, level),
    certainEit: open,
    confirmed: !ruleUnconfirmed && open === null,
    paths: pathsTo(standing, level, open !== null),
  };
}

function pathsTo(standing: Standing, level: LevelRule, isOpen: boolean): LevelPath[] {
  const needs = needsOf(standing, level);
  const certain = isOpen ? certainPath(standing, level) : [];
  if (needsNothing(needs)) {
    const asItIs: LevelPath = { kind: "nothing", targets: [], raise: 0, overall: overallWith(standing, 0) };
    return [asItIs, ...certain];
  }
  const least = leastPoints(standing, needs, "least");
  // The one that holds for certain is worth more than a second one of its size.
  const fewest = fewestIndicators(standing, needs).slice(0, certain.length > 0 ? 1 : undefined);
  return distinct([...fewest, ...(least ? [least] : []), ...certain]).slice(0, MOST_PATHS);
}

/** Holds whatever the EIT parts are. */
function certainPath(standing: Standing, level: LevelRule): LevelPath[] {
  const line = openEit(standing, level);
  if (line === null) return [];
  const needs = needsOf(standing, level, line);
  const [fewest] = fewestIndicators(standing, needs);
  return fewest ? [{ ...fewest, kind: "certain" }] : [];
}

function distinct(paths: readonly LevelPath[]): LevelPath[] {
  const seen = new Set<string>();
  return paths.filter(({ targets }) => {
    const image = JSON.stringify(targets);
    return !seen.has(image) && seen.add(image);
  });
}
