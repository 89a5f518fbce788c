import fc from "fast-check";
import { analyse } from "../../../src/ita/analysis";
import { options } from "../someAssessment";
import { anyOfAnyYear } from "./naive/anyYear";
import { shownComponent, shownOverall } from "./naive/components";
import { naiveRules } from "./naive/rules";

/* The goals are worked out exactly, the level from the figures that tables show: the two must not contradict each other. */
const complete = anyOfAnyYear.filter(({ indicators }) => Object.keys(indicators).length === 10);

test("what a table shows on a line has reached it, and what it shows below has not", () => {
  fc.assert(
    fc.property(complete, (current) => {
      const oneForm = naiveRules(current.fiscalYear).eitForms === "one";
      const { EIT1, EIT2 } = current.components;
      const printedParts = !oneForm && EIT1 !== undefined && EIT2 !== undefined;
      for (const { overallGap, overallMin, everyComponentMin, gates } of analyse(options(current)).goals) {
        expect(overallGap).toBe(Math.max(0, overallMin - (shownOverall(current) ?? 0)));
        for (const code of printedParts ? (["IIT", "EIT1", "EIT2", "OIT"] as const) : (["IIT", "OIT"] as const)) {
          const score = shownComponent(current, code) ?? 0;
          const gate = gates.find((one) => one.code === code);
          expect(gate?.score).toBe(everyComponentMin !== null && score < everyComponentMin ? score : undefined);
        }
      }
    }),
    { numRuns: 200 }
  );
});
