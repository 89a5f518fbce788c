import fc from "fast-check";
import { rowsOf } from "../measures/measureRows";
import { analyse } from "../../../src/ita/analysis";
import { proofread } from "../../../src/ita/findings";
import { proposeMeasures } from "../../../src/ita/measures";
import { toReport } from "../../../src/ita/report/analysisReport";
import type { Compared } from "../../../src/ita/types";
import { anyOptions } from "../someAssessment";

test("a difference is the difference of the two figures shown, and absent when one is", () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      const { overall, instruments, indicators, questions } = analyse(options);
      for (const one of [overall, ...instruments, ...indicators, ...questions] as readonly Compared[]) {
        if (one.score === null || one.previous === null) {
          expect([one.delta, one.trend]).toEqual([null, null]);
        } else {
          expect(one.delta).toBe(one.score - one.previous);
          expect(one.trend).toBe(one.score > one.previous ? "up" : one.score < one.previous ? "down" : "same");
        }
      }
    })
  );
});

test("ranks count the higher scores, ties share, absent scores have none", () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      const { indicators, highest, lowest } = analyse(options);
      for (const { score, rank } of indicators) {
        const higher = indicators.filter((other) => other.score !== null && score !== null && other.score > score);
        expect(rank).toBe(score === null ? null : higher.length + 1);
      }
      expect(highest).toEqual(indicators.filter(({ rank }) => rank === 1).map(({ no }) => no));
      const worst = Math.max(0, ...indicators.map(({ rank }) => rank ?? 0));
      expect(lowest).toEqual(indicators.filter(({ rank }) => rank !== null && rank === worst).map(({ no }) => no));
    })
  );
});

test("every indicator is in one group of each kind, or in none when it has no score", () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      const { indicators, fails, changes, passMark } = analyse(options);
      for (const { no, score, group } of indicators) {
        expect(group).toBe(score === null ? null : score >= options.strengthThreshold ? "strength" : "weakness");
        expect(fails.includes(no)).toBe(score !== null && score < passMark);
      }
      const trending = [...changes.up, ...changes.down, ...changes.same].sort((a, b) => a - b);
      expect(trending).toEqual(indicators.filter(({ delta }) => delta !== null).map(({ no }) => no));
    })
  );
});

test("absent figures stay absent: what was not printed is either computed or null", () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      const { overall, indicators, instruments } = analyse(options);
      for (const { no, score } of indicators) expect(score).toBe(options.current.indicators[no] ?? null);
      for (const { code, score, source } of instruments) {
        expect(source === "official").toBe(options.current.components[code] !== undefined);
        expect(source === null).toBe(score === null);
      }
      if (options.current.overall !== null) expect(overall.score).toBe(options.current.overall);
      else expect(overall.score).toBe(overall.computed);
    })
  );
});

test("whatever is missing, the whole chain runs and no text shows a gap", () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      const withoutRemarks = { ...options, current: { ...options.current, remarks: {} } };
      const analysis = analyse(withoutRemarks);
      const printed = [options.current, ...(options.previous ? [options.previous] : [])];
      const findings = proofread({
        analysis,
        years: printed.map((assessment) => ({ assessment, placeOf: () => null })),
        tables: [],
        texts: [],
        agency: analysis.agency,
        digits: options.digits,
      });
      const measures = proposeMeasures(analysis);
      const texts = [
        ...analysis.sentences.map(({ text }) => text),
        ...findings.map(({ message }) => message),
        ...measures.flatMap(({ analysis: why, measure, steps, followUp }) => [
          why.text,
          measure,
          ...steps,
          ...followUp.split("\n"),
        ]),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|\(\)|“”|^ | $/);
        if (options.digits === "thai") expect(text).not.toMatch(/[0-9]/);
      }
      expect(new Set(analysis.sentences.map(({ id }) => id)).size).toBe(analysis.sentences.length);
      expect(JSON.stringify(toReport(analysis, findings, rowsOf(measures), { syncs: 0, bytes: 0 }))).not.toContain(
        "NaN"
      );
    }),
    { numRuns: 300 }
  );
});
