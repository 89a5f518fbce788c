import type { EmbeddedHost } from "../../src/host/types";
import { openHost } from "../support/host";
import { analysedWorkbook, runOnce, sampleWorkbook, sheetNamed } from "./workbook";

/* A sheet that staff deleted returns to its planned place, wherever they have moved the others. */

const visible = (host: EmbeddedHost): string[] =>
  host.book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

async function change(work: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
}

test("the page for executives is the first of the results, whatever is made before it", async () => {
  const host = await sampleWorkbook("tan-yong-mat-2568");
  const before = visible(host);
  const { sheets } = await runOnce();
  expect(sheets[0]).toBe("ภาพรวม");
  expect(visible(host)).toEqual([...before, ...sheets]);
});

test.each([["ภาพรวม"], ["รายตัวชี้วัด", "จุดแข็ง-จุดอ่อน"], ["คะแนนที่ได้คืน", "ระดับถัดไป"], ["ตรวจทาน", "ภาพรวม", "อันดับ"]])(
  "deleted: %s, %s",
  async (...names) => {
    const { host } = await analysedWorkbook("tan-yong-mat-2568");
    const before = visible(host);
    await change((sheets) => names.forEach((name) => sheets.getItem(name).delete()));
    await runOnce();
    expect(visible(host)).toEqual(before);
  }
);

test("beside the staff's own sheets and in an opened file, behind the sheet that is planned before it", async () => {
  const { host } = await analysedWorkbook("khelang-nakhon-2567");
  await change((sheets) => {
    sheets.add("ของเรา").position = 0;
    sheets.getItem("แนวโน้ม").position = 1;
    sheets.getItem("จุดแข็ง-จุดอ่อน").delete();
  });
  const opened = await openHost({ file: await host.book.save() });
  await runOnce();
  const after = visible(opened);
  expect(after.slice(0, 3)).toEqual(["ของเรา", "แนวโน้ม", "จุดแข็ง-จุดอ่อน"]);
  expect(sheetNamed(opened, "ของเรา").name).toBe("ของเรา");
});

test("the report of a form that is asked for later joins the measures", async () => {
  const { host } = await analysedWorkbook("khelang-nakhon-2567");
  await runOnce({ sheets: ["byMeasure", "followUp"] }, 5);
  const after = visible(host);
  const from = after.indexOf("มาตรการ ๒๕๖๘");
  expect(after.slice(from)).toEqual([
    "มาตรการ ๒๕๖๘",
    "ความครอบคลุม",
    "ติดตาม ๒๕๖๘",
    "รายงานรายมาตรการ ๒๕๖๘",
    "ตรวจทาน",
    "บันทึกการวิเคราะห์",
  ]);
});
