import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import filePromises from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import * as hosts from "../../src/host/createHost";
import type { AnalysisReport } from "../../src/ita/report/analysisReport";
import type { Finding } from "../../src/ita/types";
import { openFile, placeSample, runCli, temporaryFolder } from "./runCli";

const folder = temporaryFolder();
const inOwnFolder = (name: string): string => {
  const own = path.join(folder, name);
  mkdirSync(own);
  return own;
};

describe("a workbook with scores", () => {
  test("gets its sheets in a new file beside it; the input stays as it was", async () => {
    const own = inOwnFolder("beside");
    const input = placeSample(own, "tanyongmat-2567-2568", "ผล ITA.xlsx");
    const before = readFileSync(input);
    const { status, out, err } = await runCli(input);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(readFileSync(input).equals(before)).toBe(true);
    expect(readdirSync(own).sort()).toEqual(["ผล ITA.ita.xlsx", "ผล ITA.xlsx"]);
    expect(out).toContain(path.join(own, "ผล ITA.ita.xlsx"));

    const { book } = await openFile(readFileSync(path.join(own, "ผล ITA.ita.xlsx")));
    const names = book.sheets.filter((sheet) => sheet.visibility === "Visible").map((sheet) => sheet.name);
    expect(names).toEqual(
      expect.arrayContaining(["ภาพรวม", "รายตัวชี้วัด", "จุดแข็ง-จุดอ่อน", "รายข้อ", "มาตรการ ๒๕๖๙", "ตรวจทาน"])
    );
  });

  test("an existing result is never overwritten: the next free number is taken", async () => {
    const own = inOwnFolder("numbers");
    const input = placeSample(own, "lomsak-2564", "a.xlsx");
    writeFileSync(path.join(own, "a.ita.xlsx"), "ของเดิม");
    expect((await runCli(input)).status).toBe(0);
    expect((await runCli(input)).status).toBe(0);
    expect(readFileSync(path.join(own, "a.ita.xlsx"), "utf8")).toBe("ของเดิม");
    expect(readdirSync(own).sort()).toEqual(["a.ita-2.xlsx", "a.ita-3.xlsx", "a.ita.xlsx", "a.xlsx"]);
  });

  test("the summary tells scores, changes, groups and level in words", async () => {
    const input = placeSample(inOwnFolder("summary"), "tanyongmat-2567-2568");
    const { out } = await runCli(input);
    expect(out).toMatch(/เทศบาลตำบลตันหยงมัส ปีงบประมาณ พ\.ศ\. 2568 เทียบกับปี 2567/);
    expect(out).toMatch(/คะแนนภาพรวม +93\.96 \(ปีก่อน 99\.76 เปลี่ยนแปลง -5\.80\) +ระดับ ผ่านดี/);
    expect(out).toMatch(/EIT1 +99\.97 \(ปีก่อน 99\.50 เปลี่ยนแปลง \+0\.47\)/);
    expect(out).toMatch(/จุดอ่อน: 10\n/);
    expect(out).not.toContain("ยืนยันจากคะแนนที่มีไม่ได้");
    expect(out).not.toMatch(/undefined|null|NaN/);
  });

  test("a level that the scores cannot confirm is told as such, with the reason, and so are rules not yet confirmed", async () => {
    const { out } = await runCli(placeSample(inOwnFolder("doubt"), "khelang-2566-2567"));
    expect(out).toMatch(/ระดับ ผ่าน \(ยืนยันจากคะแนนที่มีไม่ได้\)\n {2}.*“ผ่านดี” และ “ผ่าน”.*EIT.*\n/);
    expect(out.match(/^ข้อควรทราบเกี่ยวกับหลักเกณฑ์ที่ใช้วิเคราะห์: .*2567.*$/gm)).toHaveLength(1);
  });

  test("one year alone has no comparison to tell", async () => {
    const { out } = await runCli(placeSample(inOwnFolder("oneYear"), "lomsak-2564"));
    expect(out).toMatch(/^เทศบาลเมืองหล่มสัก ปีงบประมาณ พ\.ศ\. 2564\n/);
    expect(out).toMatch(/จุดอ่อน: 9, 10\n/);
    expect(out).not.toContain("ปีก่อน");
  });
});

describe("a score that cannot be read", () => {
  test.each([
    ["text", "abc", "not-a-number"],
    ["a score above 100", 101, "out-of-range"],
    ["a score below 0", -1, "out-of-range"],
  ])("%s is a finding with sheet and cell, and the rest is analysed", async (_kind, value, code) => {
    const file = placeSample(inOwnFolder(`bad ${String(value)}`), "tanyongmat-2567-2568", "bad.xlsx");
    const { book, save } = await openFile(readFileSync(file));
    const scores = book.sheets.find((sheet) => sheet.name === "คะแนนตัวชี้วัด");
    scores?.setCell(
      9,
      4,
      typeof value === "number" ? { kind: "number", number: value } : { kind: "text", text: value }
    );
    writeFileSync(file, await save());
    const { status, out } = await runCli(file, "--json");
    expect(status).toBe(0);
    const report = JSON.parse(out) as AnalysisReport;
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code, severity: "error", sheet: "คะแนนตัวชี้วัด", cell: "E10" })
    );
    expect(report.indicators[0]?.score).toBeNull();
    expect(report.overall.score).toBe(93.96);
  });
});

describe("--json", () => {
  test("prints one object and nothing else, with the figures as numbers and absent ones as null", async () => {
    const own = inOwnFolder("json");
    const { status, out, err } = await runCli(placeSample(own, "tanyongmat-2567-2568"), "--json", "--year", "๒๕๖๘");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const report = JSON.parse(out) as Record<string, unknown>;
    expect(report).toMatchObject({
      agency: "เทศบาลตำบลตันหยงมัส",
      fiscalYear: 2568,
      previousFiscalYear: 2567,
      overall: { score: 93.96, previous: 99.76, delta: -5.8, level: "ผ่านดี", previousLevel: "ผ่านดีเยี่ยม" },
      fails: [10],
    });
    expect(report.instruments).toEqual(
      expect.arrayContaining([
        { code: "IIT", score: 99.89, previous: 99.45, delta: 0.44 },
        { code: "EIT1", score: 99.97, previous: 99.5, delta: 0.47 },
        { code: "EIT2", score: 100, previous: 100, delta: 0 },
        { code: "OIT", score: 85, previous: 100, delta: -15 },
      ])
    );
    const indicators = report.indicators as { no: number; rank: number; group: string }[];
    expect(indicators.filter(({ rank }) => rank === 1).map(({ no }) => no)).toEqual([1, 2, 3, 5, 6, 7]);
    expect((report.measures as { indicators: number[] }[])[0]?.indicators).toEqual([10]);
    expect(report.sources).toEqual([
      { sheet: "คะแนนตัวชี้วัด", range: "A3:G19", kind: "scoreSheet", fiscalYear: 2568, confidence: 1 },
      { sheet: "คะแนนตัวชี้วัด", range: "A3:G19", kind: "scoreSheet", fiscalYear: 2567, confidence: 1 },
      { sheet: "คะแนนรายข้อ", range: "A4:G56", kind: "scoreSheet", fiscalYear: 2568, confidence: 1 },
    ]);
    for (const finding of report.findings as Finding[])
      expect(Object.keys(finding).sort()).toEqual(
        ["cell", "code", "expected", "found", "message", "messageEn", "severity", "sheet"].sort()
      );
    expect(report.output).toBe(path.join(own, "tanyongmat-2567-2568.ita.xlsx"));
  });

  test("counts the run's round trips and bytes as the host saw them", async () => {
    const opened = jest.spyOn(hosts, "createHost");
    const { out } = await runCli(placeSample(inOwnFolder("counts"), "khelang-2566-2567"), "--json");
    const host = await (opened.mock.results[0]?.value as ReturnType<typeof hosts.createHost>);
    opened.mockRestore();
    const requests = host.requests.filter(({ cleanup }) => !cleanup);
    const reads = requests.filter(({ readOnly }) => readOnly).length;
    expect(reads).toBeLessThanOrEqual(2);
    expect(requests.length - reads).toBeLessThanOrEqual(5);
    const bytes = requests.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
    expect(JSON.parse(out)).toMatchObject({ syncs: requests.length, bytes });
    // A first run, which makes every sheet (the hidden ones before the step of undo), costs exactly this; one more means that a
    // step lost its batch.
    expect(requests).toHaveLength(6);
  });

  test("a refusal prints no object", async () => {
    const { status, out } = await runCli(path.join(folder, "ไม่มี.xlsx"), "--json");
    expect({ status, out }).toEqual({ status: 2, out: "" });
  });
});

describe("--out", () => {
  test("names the file, replacing one that is there", async () => {
    const own = inOwnFolder("out");
    const input = placeSample(own, "lomsak-2564");
    const out = path.join(own, "ผล.xlsx");
    writeFileSync(out, "ของเดิม");
    expect((await runCli(input, "--out", out)).status).toBe(0);
    expect((await openFile(readFileSync(out))).book.sheets.length).toBeGreaterThan(5);
    expect(readdirSync(own).sort()).toEqual(["lomsak-2564.xlsx", "ผล.xlsx"]);
  });

  test("never the input, under whatever name", async () => {
    const own = inOwnFolder("same");
    const input = placeSample(own, "lomsak-2564");
    const link = path.join(own, "ทางลัด.xlsx");
    symlinkSync(input, link);
    const before = readFileSync(input);
    for (const out of [input, link, path.join(own, ".", "lomsak-2564.xlsx")]) {
      const { status, err } = await runCli(input, "--out", out);
      expect(status).toBe(2);
      expect(err).toContain("ไฟล์เดียวกับไฟล์ที่อ่าน");
    }
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test("a missing folder, a folder in place of a file and another kind of file are told", async () => {
    const own = inOwnFolder("badOut");
    const input = placeSample(own, "lomsak-2564");
    mkdirSync(path.join(own, "โฟลเดอร์.xlsx"));
    const errOf = async (out: string): Promise<string> => {
      const { status, err } = await runCli(input, "--out", path.join(own, out));
      expect(status).toBe(2);
      return err;
    };
    expect(await errOf("ไม่มี/a.xlsx")).toContain("ไม่พบโฟลเดอร์");
    expect(await errOf("โฟลเดอร์.xlsx")).toContain("เป็นโฟลเดอร์");
    expect(await errOf("a.csv")).toContain(".xlsx");
    expect(readdirSync(own).sort()).toEqual(["lomsak-2564.xlsx", "โฟลเดอร์.xlsx"]);
  });

  test("a folder that may not be written is told before the work begins", async () => {
    const own = inOwnFolder("locked");
    const input = placeSample(own, "lomsak-2564");
    // The superuser may write everywhere, so the system's refusal is played.
    const refused = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    const access = jest.spyOn(filePromises, "access").mockRejectedValueOnce(refused);
    const { status, err } = await runCli(input);
    access.mockRestore();
    expect(status).toBe(2);
    expect(err).toContain("ไม่มีสิทธิ์เขียน");
    expect(readdirSync(own)).toEqual(["lomsak-2564.xlsx"]);
  });
});

describe("input that cannot be used: status 2, the reason in Thai, nothing written", () => {
  const refusal = async (...args: string[]): Promise<string> => {
    const { status, out, err } = await runCli(...args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/[ก-๙].*\n$/);
    expect(err).not.toMatch(/\bat .*\.ts:/);
    return err;
  };

  test("no file, a missing file, a folder", async () => {
    expect(await refusal()).toContain("ยังไม่ได้ระบุไฟล์");
    expect(await refusal(path.join(folder, "ไม่มี.xlsx"))).toContain("ไม่พบไฟล์");
    expect(await refusal(folder)).toContain("เป็นโฟลเดอร์");
  });

  test.each([["scores.csv"], ["scores.xls"], ["scores.xlsm"]])("%s is another kind of file", async (name) => {
    const file = path.join(folder, name);
    writeFileSync(file, "a,b");
    expect(await refusal(file)).toContain("ไม่ใช่ไฟล์ .xlsx");
  });

  test("a file that only bears the name .xlsx", async () => {
    const own = inOwnFolder("fakes");
    writeFileSync(path.join(own, "empty.xlsx"), "");
    writeFileSync(path.join(own, "text.xlsx"), "ไม่ใช่สมุดงาน");
    writeFileSync(path.join(own, "old.xlsx"), Buffer.from("d0cf11e0a1b11ae1", "hex"));
    for (const name of readdirSync(own)) expect(await refusal(path.join(own, name))).toContain(name);
    expect(readdirSync(own)).toHaveLength(3);
  });

  test("a workbook without scores", async () => {
    const own = inOwnFolder("noScores");
    const file = path.join(own, "empty-book.xlsx");
    writeFileSync(file, await (await hosts.createHost()).save());
    expect(await refusal(file)).toContain("แบบกรอกคะแนน");
    expect(readdirSync(own)).toEqual(["empty-book.xlsx"]);
  });

  test("options that are unknown, incomplete or doubled", async () => {
    expect(await refusal("a.xlsx", "--yaer", "2568")).toContain("--yaer");
    expect(await refusal("a.xlsx", "--out")).toContain("--out");
    expect(await refusal("a.xlsx", "b.xlsx")).toContain("หนึ่งไฟล์");
  });

  test("a year that is none, or of the Christian era with the right one on offer", async () => {
    expect(await refusal("a.xlsx", "--year", "ปีนี้")).toContain("ไม่ใช่ปีงบประมาณ");
    expect(await refusal("a.xlsx", "--year", "2025")).toContain("--year 2568");
  });

  test("a year that the workbook is not of: the years it has are told", async () => {
    const own = inOwnFolder("year");
    const err = await refusal(placeSample(own, "khelang-2566-2567"), "--year", "2568");
    expect(err).toContain("2567");
    expect(err).toContain("2566");
    expect(readdirSync(own)).toEqual(["khelang-2566-2567.xlsx"]);
  });
});

describe("--help", () => {
  test("explains use, options and exit status in Thai and English, and needs no file", async () => {
    const { status, out, err } = await runCli("--help");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    for (const text of [
      "วิธีใช้",
      "Usage",
      "--out",
      "--year",
      "--json",
      "--last-year",
      "--follow-up",
      "--bank",
      "สถานะเมื่อจบ",
      "Exit status",
    ])
      expect(out).toContain(text);
  });
});

describe("as a program", () => {
  test("the output is the object alone, the status the program's own, and it ends by itself", async () => {
    const input = placeSample(inOwnFolder("program"), "khelang-2566-2567");
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, ["--import", "tsx", "src/cli/analyze.ts", ...args], {
        cwd: path.join(__dirname, "../.."),
      });
    const { stdout, stderr } = await run(input, "--json");
    expect(JSON.parse(stdout)).toMatchObject({ fiscalYear: 2567, fails: [4, 8] });
    expect(stderr).toBe("");
    await expect(run(path.join(folder, "ไม่มี.xlsx"))).rejects.toMatchObject({ code: 2, stdout: "" });
  });
});
