/* Tables that each name another agency, and sheets that are not read. */
import { createScoreSheets, importScores, readStatus, runAnalysis } from "../../src/excel/api";
import type { ImportRequest } from "../../src/excel/types";
import type { EmbeddedHost } from "../../src/host/types";
import { openHost } from "../support/host";
import { addSheet, indicatorTable, SCORES_2567, SCORES_2568, type Cell } from "./foreignSheets";
import { bodyOf, NOW, sheetNamed, type } from "./workbook";

const ONE = "เทศบาลตำบลตันหยงมัส";
const OTHER = "องค์การบริหารส่วนตำบลบ้านนา";
const heading = "ปีงบประมาณ พ.ศ. 2568";
const CURRENT = "ปีงบประมาณ ๒๕๖๘";
const ALL: ImportRequest = { choices: [], file: null };

const tableOf = (agency: string, scores: readonly number[]): Cell[][] =>
  indicatorTable([{ heading, scores, overall: null }], agency);

async function twoSheets(): Promise<EmbeddedHost> {
  const host = await openHost();
  addSheet(host, "บ้านนา", tableOf(OTHER, SCORES_2567));
  addSheet(host, "ตันหยงมัส", tableOf(ONE, SCORES_2568));
  return host;
}

const scoresOf = (host: EmbeddedHost): unknown[] =>
  bodyOf(host, "ITA_Indicators")
    .filter((row) => typeof row["รหัส"] === "number")
    .map((row) => row[CURRENT]);

const usesOf = async (): Promise<unknown[]> =>
  (await readStatus()).sources.tables.map(({ agency, use, confidence }) => [agency?.text, use, confidence > 0.8]);

describe("tables of two agencies", () => {
  test("give nothing before it is known whose scores are wanted", async () => {
    await twoSheets();
    const { sources } = await readStatus();
    expect(sources.preview).toEqual({ agency: "", years: [] });
    expect(sources.pending).toBe(true);
    const run = await runAnalysis({ now: NOW });
    expect(run).toMatchObject({ ok: false, problems: [{ code: "scores-to-confirm" }] });
    const outcome = await importScores(ALL);
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "agency-unpicked", sheet: "บ้านนา", cell: "A3" }] });
    if (!outcome.ok) for (const name of [ONE, OTHER]) expect(outcome.problems[0]?.th).toContain(name);
  });

  test("on one sheet are told apart as well", async () => {
    const host = await openHost();
    addSheet(host, "ผล", [...tableOf(ONE, SCORES_2568), [], ...tableOf(OTHER, SCORES_2567)]);
    expect(await importScores(ALL)).toMatchObject({ ok: false, problems: [{ code: "agency-unpicked" }] });
    expect(await importScores({ ...ALL, agency: OTHER })).toMatchObject({ ok: true, filled: 10 });
    expect(scoresOf(host)).toEqual(SCORES_2567);
  });

  test("the request names one: only its tables are used, the others are shown unused", async () => {
    const host = await twoSheets();
    expect(await importScores({ ...ALL, agency: ONE })).toMatchObject({ ok: true, filled: 10 });
    expect(scoresOf(host)).toEqual(SCORES_2568);
    expect(await usesOf()).toEqual([
      [OTHER, false, true],
      [ONE, true, true],
    ]);
    const { agency, sources, findings } = await readStatus();
    expect([agency, sources.pending, sources.preview.agency]).toEqual([ONE, false, ONE]);
    const run = await runAnalysis({ now: NOW });
    if (!run.ok) throw new Error("the form is filled");
    expect(run.sources.map(({ sheet }) => sheet)).toEqual(["คะแนนตัวชี้วัด", "ตันหยงมัส"]);
    expect(findings.map(({ code }) => code)).not.toContain("value-conflict");
  });

  test("staff refuse the tables of one", async () => {
    const host = await twoSheets();
    const [first] = (await readStatus()).sources.tables;
    const choices = [{ key: first?.key ?? "", use: false }];
    expect(await importScores({ ...ALL, choices })).toMatchObject({ ok: true });
    expect(scoresOf(host)).toEqual(SCORES_2568);
  });

  test("the settings name one", async () => {
    const host = await twoSheets();
    await createScoreSheets({ fiscalYear: 2568, agency: "อบต.บ้านนา" });
    expect(await importScores(ALL)).toMatchObject({ ok: true, filled: 10 });
    expect(scoresOf(host)).toEqual(SCORES_2567);
  });

  test("settings that name neither do not decide, and no finding comes of either", async () => {
    await twoSheets();
    await createScoreSheets({ fiscalYear: 2568, agency: "เทศบาลเมืองหล่มสัก" });
    expect(await importScores(ALL)).toMatchObject({ ok: false, problems: [{ code: "agency-unpicked" }] });
    expect((await readStatus()).findings.filter(({ sheet }) => sheet === "บ้านนา")).toEqual([]);
  });
});

describe("hidden sheets", () => {
  async function hiddenScores(visibility: "Hidden" | "VeryHidden"): Promise<EmbeddedHost> {
    const host = await openHost();
    addSheet(host, "ว่าง", [["หมายเหตุ"]]);
    addSheet(host, "ลับ", tableOf(ONE, SCORES_2568));
    sheetNamed(host, "ลับ").setVisibility(visibility);
    return host;
  }

  test("are told of where nothing else was found", async () => {
    await hiddenScores("Hidden");
    expect((await readStatus()).sources).toMatchObject({ tables: [], hidden: ["ลับ"] });
    for (const outcome of [await runAnalysis({ now: NOW }), await importScores(ALL)]) {
      if (outcome.ok) throw new Error("nothing can be read");
      expect(outcome.problems[0]?.th).toContain("มีแผ่นที่ซ่อนอยู่ 1 แผ่นซึ่งไม่ได้อ่าน (ลับ)");
    }
  });

  test("that only a program can show are not", async () => {
    await hiddenScores("VeryHidden");
    expect((await readStatus()).sources.hidden).toEqual([]);
  });

  test("our own memory is none of them", async () => {
    const host = await openHost();
    addSheet(host, "ผล", tableOf(ONE, SCORES_2568));
    await importScores(ALL);
    for (const sheet of host.book.sheets) if (sheet.visibility === "VeryHidden") sheet.setVisibility("Hidden");
    expect((await readStatus()).sources.hidden).toEqual([]);
  });
});

describe("our own form", () => {
  async function filledForm(): Promise<EmbeddedHost> {
    const host = await openHost();
    addSheet(host, "ผล", tableOf(ONE, SCORES_2568));
    await importScores(ALL);
    return host;
  }
  const rowOf = (host: EmbeddedHost, code: number): number =>
    bodyOf(host, "ITA_Indicators").findIndex((row) => row["รหัส"] === code);

  test("a code typed over: the place, what stands there and what should", async () => {
    const host = await filledForm();
    type(host, "ITA_Indicators", rowOf(host, 6), "รหัส", "7");
    const { findings } = await readStatus();
    const cellsOf = (wanted: string): unknown[] =>
      findings
        .filter(({ code }) => code === wanted)
        .map(({ sheet, cell, found, expected }) => [sheet, cell, found, expected]);
    expect(cellsOf("code-duplicate")).toEqual([["คะแนนตัวชี้วัด", "A16", "7", "รหัสละหนึ่งแถว (รหัสที่ยังไม่มี: ๖)"]]);
    for (const finding of findings.filter(({ code }) => code === "score-missing"))
      expect(finding).toMatchObject({ sheet: "คะแนนตัวชี้วัด", cell: "A15" });
  });

  test("a fraction stays as it was typed", async () => {
    const host = await filledForm();
    const row = rowOf(host, 9);
    type(host, "ITA_Indicators", row, CURRENT, "0.8998");
    await runAnalysis({ now: NOW });
    expect(bodyOf(host, "ITA_Indicators")[row]?.[CURRENT]).toBe(0.8998);
  });
});

test("a table that is not sure enough is named with its doubts", async () => {
  const host = await openHost();
  addSheet(host, "น่าสงสัย", [
    ["ตัวชี้วัด", "ปี 2568"],
    ["การใช้อำนาจ", 70],
    ["การใช้งบประมาณ", 71],
    ["การเปิดเผยข้อมูล", 72],
    ["เรื่องอื่น", 73],
  ]);
  const { sources } = await readStatus();
  expect(sources.tables.map(({ use }) => use)).toEqual([false]);
  const outcome = await importScores(ALL);
  if (outcome.ok) throw new Error("nothing is sure");
  expect(outcome.problems.map(({ code, sheet }) => [code, sheet])).toEqual(
    sources.tables[0]?.doubts.map(({ code }) => [code, "น่าสงสัย"])
  );
  expect(outcome.problems[0]?.th).toContain("A1:B5");
});
