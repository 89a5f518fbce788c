import { analyse } from "../../../src/ita/analysis";
import { proofread } from "../../../src/ita/findings";
import { proposeMeasures } from "../../../src/ita/measures";
import { toReport, type AnalysisReport } from "../../../src/ita/report/analysisReport";
import { lomSak, tanYongMat, type Sample } from "../../../src/ita/samples";
import { rowsOf } from "../measures/measureRows";
import { options } from "../someAssessment";

const SOURCES = [{ sheet: "ผล", range: "A3:D14", kind: "indicators", fiscalYear: 2568, confidence: 0.9 }] as const;

function report(sample: Sample): AnalysisReport {
  const analysis = analyse({ ...options(sample.current, sample.previous), agency: sample.agency });
  const years = [sample.current, sample.previous].flatMap((assessment) =>
    assessment ? [{ assessment, placeOf: () => null }] : []
  );
  const findings = proofread({ analysis, years, tables: [], texts: [], agency: sample.agency, digits: "thai" });
  const cost = { syncs: { read: 2, write: 4 }, bytes: 1234 };
  return toReport(analysis, findings, rowsOf(proposeMeasures(analysis)), cost, SOURCES);
}

test("figures are plain numbers of two decimals", () => {
  const { overall, instruments } = report(tanYongMat);
  expect(overall).toMatchObject({
    score: 93.96,
    previous: 99.76,
    delta: -5.8,
    level: "ผ่านดี",
    previousLevel: "ผ่านดีเยี่ยม",
    levelVerdict: "agrees",
  });
  expect(instruments).toEqual([
    { code: "IIT", score: 99.89, previous: 99.45, delta: 0.44 },
    { code: "EIT", score: 99.99, previous: 99.75, delta: 0.24 },
    { code: "EIT1", score: 99.97, previous: 99.5, delta: 0.47 },
    { code: "EIT2", score: 100, previous: 100, delta: 0 },
    { code: "OIT", score: 85, previous: 100, delta: -15 },
  ]);
});

test("all five instruments stand, the absent ones with null", () => {
  const { instruments, previousFiscalYear, overall } = report(lomSak);
  expect(instruments.map(({ code, score }) => [code, score])).toEqual([
    ["IIT", 98.49],
    ["EIT", 95.88],
    ["EIT1", null],
    ["EIT2", null],
    ["OIT", 76.15],
  ]);
  expect([previousFiscalYear, overall.previous, overall.delta, overall.previousLevel]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("indicators, questions, measures and cost are passed on", () => {
  const { indicators, questions, measures, changes, fails, sources, syncs, bytes } = report(tanYongMat);
  expect(sources).toEqual(SOURCES);
  expect(indicators[8]).toEqual({
    no: 9,
    name: "การเปิดเผยข้อมูล",
    score: 90,
    previous: 100,
    delta: -10,
    rank: 9,
    group: "strength",
  });
  expect(questions.find(({ code }) => code === "i11")).toEqual({
    code: "i11",
    indicator: 4,
    score: 98.36,
    previous: null,
    delta: null,
  });
  expect(Object.keys(measures[0] ?? {})).toEqual([
    "id",
    "issue",
    "indicators",
    "codes",
    "goal",
    "analysis",
    "measure",
    "steps",
    "start",
    "end",
    "units",
    "unit",
    "jointUnit",
    "followUp",
  ]);
  expect({ changes, fails, syncs, bytes }).toEqual({
    changes: { up: [2, 3, 4, 6, 7, 8], down: [9, 10], same: [1, 5] },
    fails: [10],
    syncs: { read: 2, write: 4 },
    bytes: 1234,
  });
});

test("the report survives JSON unchanged", () => {
  const before = report(tanYongMat);
  expect(JSON.parse(JSON.stringify(before))).toEqual(before);
});
