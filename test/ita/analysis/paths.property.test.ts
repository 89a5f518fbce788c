import fc from "fast-check";
import { analyse } from "../../../src/ita/analysis";
import type { Assessment, LevelGoal, LevelPath } from "../../../src/ita/types";
import { options } from "../someAssessment";
import { anyOfAnyYear } from "./naive/anyYear";
import { judge, reachedBy, standOf, type Stand } from "./naive/judge";
import { possibleLevels } from "./naive/levels";
import { naiveRules, type NaiveLevel } from "./naive/rules";
import { fewestByTrial, pointsByTrial } from "./naive/ways";

/* Paths to the next levels against a judge that knows only the figures and the rule, and against trial of every set. */
const complete = anyOfAnyYear.filter(({ indicators }) => Object.keys(indicators).length === 10);

interface Case {
  readonly goal: LevelGoal;
  readonly level: NaiveLevel;
  readonly stand: Stand;
}

/** Every goal of an assessment beside the rule of its level. */
function cases(current: Assessment): Case[] {
  const stand = standOf(current);
  return analyse(options(current)).goals.map((goal) => {
    const level = naiveRules(current.fiscalYear).levels.find(({ name }) => name === goal.level);
    return { goal, level: level!, stand };
  });
}

function everyPath(check: (path: LevelPath, given: Case) => void, numRuns: number): void {
  fc.assert(
    fc.property(complete, (current) => {
      for (const given of cases(current)) for (const path of given.goal.paths) check(path, given);
    }),
    { numRuns }
  );
}

/** The pass line of every year known. */
const PASS_MARK = 8500;

test("the goals are the two levels above the present one that pass, nearest first; what is not certain does not count as reached", () => {
  fc.assert(
    fc.property(anyOfAnyYear, (current) => {
      const names = naiveRules(current.fiscalYear).levels.map(({ name }) => name);
      const missing = Object.keys(current.indicators).length < 10;
      const { goals, overall } = analyse(options(current));
      const present = names.indexOf(current.level ?? overall.level.possible.at(-1)!);
      const passing = naiveRules(current.fiscalYear).levels.filter((level) => level.overall >= PASS_MARK).length;
      const ahead = (overall.score ?? 0) < PASS_MARK ? Math.min(present, passing) : present;
      expect(goals.map(({ level }) => level)).toEqual(
        missing ? [] : names.slice(Math.max(0, ahead - 2), ahead).reverse()
      );
      if (current.level === null) expect(overall.level.possible.at(-1)).toBe(possibleLevels(current, 2).at(-1));
    }),
    { numRuns: 120 }
  );
});

test("every path reaches its level, is told with the overall score it leads to, and has nothing to spare", () => {
  everyPath(({ kind, targets, overall }, { level, stand }) => {
    const certain = kind === "certain";
    const reached = reachedBy(targets);
    const verdict = judge(stand, reached, level, certain);
    expect(verdict.reaches).toBe(true);
    expect(overall).toBe(Math.min(10_000, verdict.overall));
    for (const { indicator, to } of targets)
      expect(judge(stand, { ...reached, [indicator]: to - 1 }, level, certain).reaches).toBe(false);
  }, 150);
});

test("targets lie above the present score, at 100 at most, one an indicator, and add up to the points asked for", () => {
  everyPath(({ kind, targets, raise }, { stand }) => {
    expect(targets.map(({ from, to }) => from < to && to <= 10_000)).toEqual(targets.map(() => true));
    expect(targets.map(({ indicator, from }) => [indicator, from])).toEqual(
      [...new Set(targets.map(({ indicator }) => indicator))]
        .sort((one, other) => one - other)
        .map((no) => [no, stand.assessment.indicators[no]])
    );
    expect(raise).toBe(targets.reduce((sum, { from, to }) => sum + to - from, 0));
    expect(targets.length === 0).toBe(kind === "nothing");
  }, 150);
});

test("at most three paths, no two alike, none only where full marks do not suffice, nothing asked where nothing is lacking", () => {
  fc.assert(
    fc.property(complete, (current) => {
      for (const { goal, level, stand } of cases(current)) {
        const images = goal.paths.map(({ targets }) => JSON.stringify(targets));
        expect(new Set(images).size).toBe(images.length);
        expect(images.length).toBeLessThanOrEqual(3);
        expect(goal.paths.length > 0).toBe(fewestByTrial(stand, level, false) !== null);
        expect(goal.paths[0]?.kind === "nothing").toBe(judge(stand, {}, level).reaches);
      }
    }),
    { numRuns: 30 }
  );
});

test("no smaller number of indicators will do, so one is named wherever one is enough", () => {
  fc.assert(
    fc.property(complete, (current) => {
      for (const { goal, level, stand } of cases(current)) {
        const [first] = goal.paths;
        if (first) expect(first.targets).toHaveLength(fewestByTrial(stand, level, false)!);
        for (const { kind, targets } of goal.paths)
          if (kind === "fewest" || kind === "certain")
            expect(targets).toHaveLength(fewestByTrial(stand, level, kind === "certain")!);
      }
    }),
    { numRuns: 30 }
  );
});

test("the path of fewest points asks for no more than any other way with nothing to spare", () => {
  const orders = fc.array(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { minLength: 10 }), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(complete, orders, (current, many) => {
      for (const { goal, level, stand } of cases(current)) {
        const others = goal.paths.filter(({ kind }) => kind !== "certain");
        // Where the least and the certain way are one, it is told as the certain one alone.
        const least = Math.min(...(others.length > 0 ? others : goal.paths).map(({ raise }) => raise));
        for (const order of goal.paths.length === 0 ? [] : many)
          expect(pointsByTrial(stand, level, order, false)).toBeGreaterThanOrEqual(least);
        for (const { kind, raise } of goal.paths) if (kind === "least") expect(raise).toBe(least);
      }
    }),
    { numRuns: 30 }
  );
});

test("while EIT parts are unknown, a way that holds whatever they are is among the paths wherever there is one", () => {
  fc.assert(
    fc.property(complete, (current) => {
      for (const { goal, level, stand } of cases(current)) {
        if (goal.certainEit === null || fewestByTrial(stand, level, true) === null) continue;
        const holds = goal.paths.map(({ targets }) => judge(stand, reachedBy(targets), level, true).reaches);
        expect(holds).toContain(true);
      }
    }),
    { numRuns: 30 }
  );
});

test("what the workbook lacks is said, and a rule that turns on it is not called confirmed", () => {
  fc.assert(
    fc.property(complete, (current) => {
      for (const { goal, level, stand } of cases(current)) {
        const rules = naiveRules(current.fiscalYear);
        const unknown = level.component !== null && rules.eitForms !== "one" && stand.parts === null;
        const safe = Math.ceil(((level.component ?? 0) + 10_000) / 2);
        expect(goal.certainEit).toBe(unknown && stand.instruments.EIT.shown < safe ? safe : null);
        expect(goal.gates.some(({ score }) => score === null)).toBe(goal.certainEit !== null);
        const isFirm = rules.weightsKnown && rules.levels[0]?.component === null;
        expect(goal.confirmed).toBe(isFirm && goal.certainEit === null);
        for (const { score, line } of goal.gates) expect(score === null || score < line).toBe(true);
        expect(goal.paths.some(({ kind }) => kind === "certain") && goal.certainEit === null).toBe(false);
      }
    }),
    { numRuns: 120 }
  );
});
