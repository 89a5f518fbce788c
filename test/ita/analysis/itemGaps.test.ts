import fc from "fast-check";
import { analyse } from "../../../src/ita/analysis";
import { lomSak, tanYongMat } from "../../../src/ita/samples";
import type { Assessment, ItemGap, ItemGaps } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";
import { optionsOf } from "./naive/anyYear";
import { YEARS } from "./naive/rules";

const gapsOf = (current: Assessment): ItemGaps => analyse(options(current)).itemGaps;
const codes = (items: readonly ItemGap[]): string[] => items.map(({ code }) => code);

describe("Tan Yong Mat: results of FY2568, work of FY2569", () => {
  const { fiscalYear, items, dropped } = gapsOf(tanYongMat.current);
  const item = (code: string): ItemGap => items.find((one) => one.code === code)!;

  test("the 26 items of the coming year; service statistics ended", () => {
    expect([fiscalYear, items.length, dropped]).toEqual([2569, 26, ["O11"]]);
  });

  test("the five items that lost marks stand under their new numbers", () => {
    const below = items.filter(({ before }) => (before?.score ?? 10_000) < 10_000);
    expect(below.map(({ code, before, recoverable }) => [code, before?.code, before?.score, recoverable])).toEqual([
      ["O13", "O14", 5000, 50],
      ["O15", "O16", 0, 100],
      ["O16", "O17", 5000, 50],
      ["O18", "O19", 5000, 50],
      ["O21", "O23", 0, 250],
    ]);
  });

  test("full marks whose number or title changed raise an alarm, the others do not", () => {
    const quiet = ["O2", "O4", "O5", "O6", "O7", "O8", "O9"];
    const mending = ["O13", "O15", "O16", "O18", "O21"];
    expect(codes(items.filter(({ alarm }) => !alarm))).toEqual([...quiet, ...mending]);
    expect(codes(items.filter(({ change }) => change === "same"))).toEqual(quiet);
  });

  test.each([
    ["O1", "renamed", "O1"],
    ["O6", "same", "O6"],
    ["O10", "renamed", "O10"],
    ["O11", "movedAndRenamed", "O12"],
    ["O14", "moved", "O15"],
    ["O19", "movedAndRenamed", "O20"],
    ["O25", "movedAndRenamed", "O27"],
    ["O26", "moved", "O28"],
  ])("%s is %s from %s", (code, change, before) => {
    expect(item(code)).toMatchObject({ change, before: { code: before } });
  });

  test("what is not official is marked, and the one item that is quoted shows its elements", () => {
    expect(codes(items.filter(({ unconfirmed }) => !unconfirmed))).toEqual(["O25"]);
    expect(item("O25").elements).toHaveLength(2);
    expect(item("O1")).toMatchObject({ subIndicator: "9.1", subIndicatorNameTh: "ข้อมูลพื้นฐาน", elements: [] });
  });
});

test("the next year's list is not known: the year's own items, each as it is, none an alarm", () => {
  const questions = { O1: 10_000, O20: 0, O26: 5000 };
  const { fiscalYear, items, dropped } = gapsOf(assessment(8000, { fiscalYear: 2569, questions }));
  expect([fiscalYear, dropped]).toEqual([2569, []]);
  expect(items.map(({ code, change, alarm }) => [code, change, alarm])).toEqual(
    Array.from({ length: 26 }, (_, at) => [`O${at + 1}`, "same", false])
  );
  expect(items.every(({ code, before }) => code === before?.code)).toBe(true);
  expect(items.find(({ code }) => code === "O20")).toMatchObject({ before: { score: 0 }, recoverable: 286 });
});

test("without item scores nothing is claimed of marks: no alarm, nothing to win back", () => {
  const { fiscalYear, items, dropped } = gapsOf(lomSak.current);
  expect([fiscalYear, items.length, dropped]).toEqual([2565, 43, ["O34"]]);
  expect(items.some(({ alarm, recoverable }) => alarm || recoverable !== null)).toBe(false);
  expect(items.find(({ code }) => code === "O34")).toMatchObject({ change: "new", before: null });
});

test("a full mark that only moved is an alarm; one mark less, or a new item, is not", () => {
  const at = (score: number): boolean =>
    gapsOf(assessment(9000, { questions: { O15: score } })).items.some(({ alarm }) => alarm);
  expect([at(10_000), at(9999)]).toEqual([true, false]);
});

test("the assessor's remark goes with the item to its new number", () => {
  const remarks = { O23: "ไม่พบเหตุการณ์ความเสี่ยง" };
  const { items } = gapsOf(assessment(9000, { questions: { O23: 0 }, remarks }));
  expect(items.find(({ code }) => code === "O21")?.before).toMatchObject({
    code: "O23",
    score: 0,
    remark: remarks.O23,
  });
});

test("an item is worth the same here and among the questions", () => {
  fc.assert(
    fc.property(fc.constantFrom(...YEARS).chain(optionsOf), (given) => {
      const { itemGaps, questions } = analyse(given);
      for (const { before, recoverable } of itemGaps.items) {
        const question = questions.find(({ code }) => code === before?.code);
        expect(recoverable).toBe(question?.recoverable ?? null);
      }
    }),
    { numRuns: 40 }
  );
});
