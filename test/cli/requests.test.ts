import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { EmbeddedHost } from "../../src/host/types";
import { khelangNakhon } from "../../src/ita/samples";
import { createFilledScoreSheets } from "../../src/excel/api";
import { filledInput } from "../../src/sheets/score/input";
import { bodyOf } from "../excel/workbook";
import { openHost } from "../support/host";
import { openFile, placeSample, runCli, temporaryFolder } from "./runCli";

/* What the pane asks of a run can be asked on the command line too. */

const folder = temporaryFolder();
const inOwnFolder = (name: string): string => {
  const own = path.join(folder, name);
  mkdirSync(own);
  return own;
};

async function result(...args: string[]): Promise<{ host: EmbeddedHost; text: string }> {
  const { status, out, err } = await runCli(...args, "--out", path.join(path.dirname(args[0]!), "ผล.xlsx"));
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return { host: await openFile(readFileSync(path.join(path.dirname(args[0]!), "ผล.xlsx"))), text: out };
}

const tables = (host: EmbeddedHost): string[] =>
  host.book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));

test("follow-up, reports, a further row and the bank", async () => {
  const input = placeSample(inOwnFolder("all"), "tanyongmat-2567-2568");
  const { host } = await result(
    input,
    "--follow-up",
    "--reports",
    "--add",
    "๙:O14",
    "--bank",
    "M69-01,m69-02",
    "--choose",
    "M69-09=9-own-each-item"
  );
  expect(tables(host)).toEqual(
    expect.arrayContaining(["ITA_2569_FollowUp", "ITA_2569_ByIssue", "ITA_2569_ByQuestionReport", "ITA_2569_ByMeasure"])
  );
  const measures = bodyOf(host, "ITA_2569_Measures");
  expect(measures).toHaveLength(11);
  expect(measures.some((row) => row["ตัวชี้วัดที่"] === 9 && String(row["ข้อที่เกี่ยวข้อง"]).includes("O๑๔"))).toBe(true);
  expect(bodyOf(host, "ITA_Bank")).toHaveLength(2);
});

test("without them no such sheet is made", async () => {
  const { host } = await result(placeSample(inOwnFolder("none"), "tanyongmat-2567-2568"));
  expect(tables(host).filter((name) => /FollowUp|By(Issue|Measure)|Bank/.test(name))).toEqual([]);
});

describe("a request that cannot be read is refused with an example, and nothing is saved", () => {
  test.each([
    [["--choose", "M69-04"], "M69-04=9-own-each-item"],
    [["--add", "เว็บไซต์"], "9:O14"],
    [["--settle", "M69-04/steps=mine"], "M69-04/steps=ours"],
    [["--bank", "4"], "M69-04"],
    [["--last-year", ""], "--last-year"],
  ])("%j", async (args, told) => {
    const own = inOwnFolder(args.join("").replace(/\W/g, ""));
    const { status, err, out } = await runCli(placeSample(own, "lomsak-2564"), ...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(told);
    expect(readdirSync(own)).toHaveLength(1);
  });

  test("a measure that is not there, with those that are", async () => {
    const own = inOwnFolder("unknown");
    const { status, err } = await runCli(placeSample(own, "tanyongmat-2567-2568"), "--bank", "M69-44");
    expect(status).toBe(2);
    expect(err).toMatch(/M69-44.*M69-01/);
    expect(readdirSync(own)).toHaveLength(1);
  });
});

describe("--last-year", () => {
  /** Last year's workbook as the command itself leaves it. */
  async function lastYear(own: string): Promise<string> {
    const host = await openHost();
    const { agency, previous } = khelangNakhon;
    await createFilledScoreSheets(filledInput({ agency, current: previous!, previous: null }));
    const file = path.join(own, "ปี 2566.xlsx");
    writeFileSync(file, await host.save());
    const out = path.join(own, "มาตรการ 2567.xlsx");
    expect((await runCli(file, "--follow-up", "--out", out)).status).toBe(0);
    return out;
  }

  test("brings the measures and judges them by the year's results", async () => {
    const own = inOwnFolder("last");
    const file = await lastYear(own);
    const { host, text } = await result(placeSample(own, "khelang-2566-2567"), "--last-year", file);
    expect(text).toMatch(/นำเข้ามาตรการปี 2567: 7 มาตรการ · ผลการติดตาม \d+ ขั้นตอน/);
    const fourth = bodyOf(host, "ITA_2567_Outcome").find((row) => row["ตัวชี้วัดที่"] === 4);
    expect(fourth).toMatchObject({ ผลต่าง: -16.96 });
  });

  test("tells it in the JSON report too", async () => {
    const own = inOwnFolder("json");
    const file = await lastYear(own);
    const { out } = await runCli(placeSample(own, "khelang-2566-2567"), "-l", file, "--json");
    expect(JSON.parse(out)).toMatchObject({ lastYear: { fiscalYear: 2567, measures: 7 } });
  });

  test("of a file without measures is refused, and nothing is saved", async () => {
    const own = inOwnFolder("wrong");
    const input = placeSample(own, "khelang-2566-2567");
    const { status, err } = await runCli(input, "--last-year", placeSample(own, "lomsak-2564"));
    expect(status).toBe(2);
    expect(err).toContain("ไม่พบตารางมาตรการ");
    expect(readdirSync(own)).toHaveLength(2);
  });
});
