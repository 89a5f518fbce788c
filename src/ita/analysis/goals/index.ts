/** The next better levels and the ways to them. */
import type { Framework, Hundredths, LevelGoal, LevelPath, LevelRule, OverallResult } from "../../types";
import type { Year } from "../components";
import { fewestIndicators, leastPoints } from "./alternatives";
import { gatesOf, needsNothing, needsOf, openEit, overallGap } from "./needs";
import { overallWith, standingOf, type Standing } from "./standing";

/** Further levels are out of sight: the way to them leads through these. */
const LEVELS_AHEAD = 2;
const MOST_PATHS = 3;
/** Where an agency's own pass mark is the line of no level. */
const PASSING = "ผ่านเกณฑ์ขั้นต่ำ";

/** Nearest level first; none at the best level, or while an indicator score is missing. */
export function levelGoals(year: Year, overall: OverallResult, passMark: Hundredths): LevelGoal[] {
  const standing = standingOf(year, overall.score);
  if (standing === null) return [];
  return passingFirst(year.framework.levels, betterLevels(year.framework.levels, overall), standing, passMark)
    .slice(-LEVELS_AHEAD)
    .reverse()
    .map((level) => goalOf(standing, level));
}

/** Best first, as the framework has them. What is not certain does not count as reached. */
function betterLevels(levels: readonly LevelRule[], { level }: OverallResult): LevelRule[] {
  const present = levels.findIndex(({ name }) => name === (level.announced ?? level.possible.at(-1)));
  const byRule = levels.findIndex(({ name }) => name === level.possible.at(-1));
  return levels.slice(0, Math.max(0, present >= 0 ? present : byRule));
}

/** Below the pass mark the first thing to reach is that mark, whatever levels lie before it. */
function passingFirst(
  levels: readonly LevelRule[],
  better: readonly LevelRule[],
  { shown }: Standing,
  passMark: Hundredths
): readonly LevelRule[] {
  if (shown.overall >= passMark) return better;
  const passing = better.filter(({ overallMin }) => overallMin >= passMark);
  const isLevel = levels.some((level) => level.overallMin === passMark && level.everyComponentMin === null);
  return isLevel ? passing : [...passing, { name: PASSING, overallMin: passMark, everyComponentMin: null }];
}

function goalOf(standing: Standing, level: LevelRule): LevelGoal {
  const open = openEit(standing, level);
  return {
    level: level.name,
    overallMin: level.overallMin,
    everyComponentMin: level.everyComponentMin,
    overallGap: overallGap(standing, level),
    gates: gatesOf(standing, level),
    certainEit: open,
    confirmed: isFirm(standing.framework, level) && open === null,
    paths: pathsTo(standing, level, open !== null),
  };
}

/** Are the rules confirmed that every way to the level rests on? Where one is not, the way may fall short. */
function isFirm({ unconfirmed }: Framework, level: LevelRule): boolean {
  return !unconfirmed.some(
    ({ part }) => part === "levels" || part === "weights" || (part === "eitParts" && level.everyComponentMin !== null)
  );
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
  return distinct([...fewest, ...(least ? [named(least, fewest)] : []), ...certain]).slice(0, MOST_PATHS);
}

/** Fewest points on no more indicators than need be: that is one of the smallest sets, and shares nothing out. */
function named(least: LevelPath, fewest: readonly LevelPath[]): LevelPath {
  return fewest.some(({ targets }) => targets.length === least.targets.length) ? { ...least, kind: "fewest" } : least;
}

/** Holds whatever the EIT parts are. */
function certainPath(standing: Standing, level: LevelRule): LevelPath[] {
  const line = openEit(standing, level);
  if (line === null) return [];
  const needs = needsOf(standing, level, line);
  const [fewest] = fewestIndicators(standing, needs);
  return fewest ? [{ ...fewest, kind: "certain" }] : [];
}

/** Of two that ask for the same, the one that holds for certain says more. */
function distinct(paths: readonly LevelPath[]): LevelPath[] {
  const image = ({ targets }: LevelPath): string => JSON.stringify(targets);
  const certain = new Map(paths.filter(({ kind }) => kind === "certain").map((path) => [image(path), path]));
  return [...new Map(paths.map((path) => [image(path), certain.get(image(path)) ?? path])).values()];
}
