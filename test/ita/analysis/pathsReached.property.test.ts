import fc from "fast-check";
import { analyse } from "../../../src/ita/analysis";
import type { Assessment } from "../../../src/ita/types";
import { options } from "../someAssessment";
import { anyOfAnyYear } from "./naive/anyYear";
import { reachedBy } from "./naive/judge";
import { naiveRules } from "./naive/rules";

/** Nothing but the ten scores: whatever follows is worked out from them. */
const onlyScores: fc.Arbitrary<Assessment> = anyOfAnyYear
  .filter(({ indicators }) => Object.keys(indicators).length === 10)
  .map((one) => ({ ...one, overall: null, level: null, components: {}, questions: {} }));

test("next year's scores, typed in as a path has them, are given the level by the same add-in", () => {
  fc.assert(
    fc.property(onlyScores, (current) => {
      const names = naiveRules(current.fiscalYear).levels.map(({ name }) => name);
      for (const { level, paths } of analyse(options(current)).goals)
        for (const { kind, targets, overall } of paths) {
          const reached = { ...current.indicators, ...reachedBy(targets) };
          const after = analyse(options({ ...current, indicators: reached })).overall;
          expect(after.level.possible).toContain(level);
          // The instruments are rounded before they are weighted, a path's overall score is not.
          expect(Math.abs(after.score! - overall)).toBeLessThanOrEqual(1);
          if (kind === "certain")
            for (const name of after.level.possible)
              expect(names.indexOf(name)).toBeLessThanOrEqual(names.indexOf(level));
        }
    }),
    { numRuns: 80 }
  );
});
