import { runAnalysis } from "../../src/excel/api";
import { imageOf, NOW, runOnce, sampleWorkbook } from "./workbook";

/* A run that the user stops between two requests. */

/** The log counts what each run did, and the memory's order follows it. */
const isResult = (sheet: string): boolean => sheet !== "บันทึกการวิเคราะห์" && sheet !== "ITA_memory";

const stoppedAfter = async (requests: number) => {
  const stop = new AbortController();
  const told: number[] = [];
  const outcome = await runAnalysis({
    now: NOW,
    watch: {
      signal: stop.signal,
      onProgress: ({ read, write }) => {
        told.push(read + write);
        if (read + write === requests) stop.abort();
      },
    },
  });
  return { outcome, told };
};

test("while it reads, nothing has changed and it says so", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const before = imageOf(host);
  const { outcome, told } = await stoppedAfter(1);
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "stopped" }] });
  expect(!outcome.ok && outcome.problems[0]?.en).toContain("Nothing in the workbook has changed");
  expect(told).toEqual([1]);
  expect(imageOf(host)).toBe(before);
});

test.each([3, 4])(
  "after %s requests part is written; the next run ends where an unbroken one does",
  async (requests) => {
    const whole = await sampleWorkbook("tan-yong-mat-2568");
    await runOnce();
    const wanted = imageOf(whole);
    const host = await sampleWorkbook("tan-yong-mat-2568");
    const { outcome } = await stoppedAfter(requests);
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "stopped" }] });
    expect(!outcome.ok && outcome.problems[0]?.en).toContain("Press again");
    expect(imageOf(host)).not.toBe(wanted);
    await runOnce();
    expect(imageOf(host, isResult)).toBe(imageOf(whole, isResult));
  }
);

test("a run that is let finish tells every request", async () => {
  await sampleWorkbook("tan-yong-mat-2568");
  const { outcome, told } = await stoppedAfter(99);
  expect(outcome.ok && told).toEqual(outcome.ok && [...told.keys()].map((n) => n + 1));
  expect(outcome.ok && outcome.syncs.read + outcome.syncs.write).toBe(told.length);
});
