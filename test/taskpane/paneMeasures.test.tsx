import { openPane, pause, settle } from "./openPane";
import { page } from "./page";
import { openMeasures, settledMeasures } from "./measureSamples";
import { analysed, run, workbook } from "./samples";
import { measureRulesOf } from "../../src/ita/measures";
import type { RunOutcome, SnapshotInfo } from "../../src/excel/types";
import type { OpenPane } from "./openPane";
import type { PaneApi } from "../../src/taskpane/paneApi";

let pane: OpenPane;
afterEach(() => pane.close());

const open = async (measures = openMeasures): Promise<jest.Mocked<PaneApi>> => {
  const api = workbook({ ...analysed, measures });
  pane = await openPane(api);
  return api;
};
const asked = (api: jest.Mocked<PaneApi>): unknown => api.runAnalysis.mock.calls.at(-1)?.[0].request;

/** All that stands in the option with this name. */
const lineBeside = (option: string): string =>
  pane
    .findAll('[role="radiogroup"] label')
    .find((label) => label.textContent.startsWith(option))
    ?.closest("[role='radiogroup'] > *")?.textContent ?? "";

const isFolded = (element: Element): boolean => page.getComputedStyle(element).display === "none";

/** What a step shows below its heading. */
const bodyOf = (step: string): Element => {
  const body = pane.findAll("h2").find((heading) => heading.textContent === step)?.parentElement?.nextElementSibling;
  if (!body) throw new Error(`no step ${step}`);
  return body;
};

describe("a measures table with something left to do", () => {
  it("is the current step, and tells what the criteria still miss, with the first empty cell", async () => {
    const api = await open();
    expect(pane.currentStep()).toBe("ขั้นที่ ๔ มาตรการ");
    expect(pane.text()).toContain("มาตรการ ๒ แถว สำหรับปีงบประมาณ ๒๕๖๙");
    await pane.press("ผู้รับผิดชอบ ยังว่าง ๒ แถว");
    expect(api.showPlace).toHaveBeenCalledWith("มาตรการ ๒๕๖๙", "I8");
  });

  it("shows both texts of a conflict, and settles those chosen in one run", async () => {
    const api = await open();
    expect(pane.text()).toContain("ขั้นตอนของเรา");
    expect(pane.text()).toContain("๑. แก้ข้อ O๒๔");
    expect(pane.button("ใช้ตามที่เลือก ๐ ช่อง").getAttribute("aria-disabled")).toBe("true");
    await pane.tick("ข้อเสนอใหม่", 0);
    await pane.press("ใช้ตามที่เลือก ๑ ช่อง");
    expect(asked(api)).toEqual({
      settle: [{ table: "ITA_2569_Measures", key: "M69-01", column: "steps", take: "ours" }],
    });
    await pane.press("เลือกของท่านทุกช่อง");
    await pane.press("ใช้ตามที่เลือก ๒ ช่อง");
    expect(asked(api)).toMatchObject({ settle: [{ take: "theirs" }, { key: "9", take: "theirs" }] });
  });

  it("adds a row for each indicator of the weak points picked", async () => {
    const api = await open();
    await pane.tick("ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต · ๘๐.๐๐ คะแนน");
    await pane.tick("ข้อ O๒๓ การประเมินความเสี่ยง · ๘๐.๐๐ คะแนน");
    await pane.press("เพิ่มแถวมาตรการ ๑ แถว");
    expect(asked(api)).toEqual({ add: [{ indicators: [10], codes: ["O23"] }] });
    await pane.tick("ข้อ i๑๑ การขอยืมทรัพย์สิน · ๘๐.๐๐ คะแนน");
    await pane.press("เพิ่มแถวมาตรการ ๒ แถว");
    expect(asked(api)).toEqual({
      add: [
        { indicators: [10], codes: ["O23"] },
        { indicators: [4], codes: ["i11"] },
      ],
    });
  });

  it("names an indicator and an issue that must have a measure, and adds their rows", async () => {
    const groups = [measureRulesOf(2569).groups[1]!, measureRulesOf(2568).groups[3]!];
    const missing = groups.map((group) => ({ kind: "group", group }) as const);
    const days = { kind: "days", rows: 1, cell: "G9" } as const;
    const api = await open({ ...settledMeasures, missing: [...missing, days] });
    expect(pane.currentStep()).toBe("ขั้นที่ ๔ มาตรการ");
    expect(pane.text()).toContain("ตัวชี้วัดที่ ๒ ยังไม่มีมาตรการ");
    await pane.press("วันเริ่มหรือวันสิ้นสุดอยู่นอกปีงบประมาณหรือสลับกัน ๑ แถว");
    expect(api.showPlace).toHaveBeenCalledWith("มาตรการ ๒๕๖๙", "G9");
    await pane.tick("ตัวชี้วัดที่ ๒ · ข้อ O๒๕ กำหนดให้มี");
    await pane.tick("ประเด็น ๔. กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ · ข้อ O๒๕ กำหนดให้มี");
    await pane.press("เพิ่มแถวมาตรการ ๒ แถว");
    expect(asked(api)).toEqual({
      add: [
        { indicators: [2], codes: [] },
        { indicators: [4], codes: [] },
      ],
    });
  });

  it("brings back the deleted rows picked", async () => {
    const api = await open();
    await pane.tick("M69-07 · ตัวชี้วัดที่ ๓ · กิจกรรมรักษาความเป็นธรรม");
    await pane.press("นำกลับมา ๑ แถว");
    expect(asked(api)).toEqual({ bringBack: ["M69-07"] });
  });

  it("takes another measure in a row's place or beside it, and keeps the staff's own in the bank", async () => {
    const api = await open();
    expect(pane.buttonNames()).not.toContain("ใช้แทนในแถวนี้");
    await settle(() => (pane.find('input[value="9-owner"]') as HTMLInputElement).click());
    expect(pane.text()).toContain("ตรวจข้อมูลทุกเดือน");
    await pane.press("ใช้แทนในแถวนี้");
    expect(asked(api)).toEqual({ choose: [{ id: "M69-01", source: "9-owner" }] });
    await pane.press("เพิ่มเป็นแถวใหม่");
    expect(asked(api)).toEqual({ add: [{ indicators: [9], codes: ["O14"], source: "9-owner" }] });
    await pane.fill("แถวในตารางมาตรการ", "M69-02");
    expect(pane.text()).toContain("แถวนี้ท่านเพิ่มเอง");
    await pane.press("เก็บแถวนี้เข้าคลังของหน่วยงาน");
    expect(asked(api)).toEqual({ save: ["M69-02"] });
  });
});

describe("what was asked for", () => {
  const done = async (measures = openMeasures): Promise<void> => {
    await open(measures);
    await settle(() => (pane.find('input[value="9-owner"]') as HTMLInputElement).click());
    await pane.press("ใช้แทนในแถวนี้");
  };

  it("is told beside the button that asked, and to a screen reader", async () => {
    await done();
    expect(lineBeside("กำหนดเจ้าของข้อมูลรายข้อ")).toContain("แทนมาตรการในแถว M69-01 แล้ว");
    expect(pane.announced()).toContain("แทนมาตรการในแถว M69-01 แล้ว");
    await pane.press("เก็บแถวนี้เข้าคลังของหน่วยงาน");
    expect(pane.text()).toContain("เก็บแถว M69-01 เข้าคลังแล้ว");
    expect(pane.text()).not.toContain("แทนมาตรการในแถว M69-01 แล้ว");
  });

  it("is told although the list that asked is gone", async () => {
    const api = await open();
    await pane.tick("M69-07 · ตัวชี้วัดที่ ๓ · กิจกรรมรักษาความเป็นธรรม");
    api.readStatus.mockResolvedValue({ ...analysed, measures: settledMeasures });
    await pane.press("นำกลับมา ๑ แถว");
    expect(pane.text()).toContain("นำกลับมาแล้ว ๑ แถว");
    expect(pane.text()).not.toContain("แถวที่ท่านลบไว้");
  });

  it("names the sheet that was made, with the way to it", async () => {
    const api = await open(settledMeasures);
    const requested = new Map([...settledMeasures.requested, ["followUp", "ติดตาม ๒๕๖๙"] as const]);
    api.readStatus.mockResolvedValue({ ...analysed, measures: { ...settledMeasures, requested } });
    await pane.press("สร้างแผ่นติดตาม");
    expect(pane.text()).toContain("สร้างแผ่น ติดตาม ๒๕๖๙ แล้ว");
    await pane.press("เปิดแผ่น");
    expect(api.showPlace).toHaveBeenCalledWith("ติดตาม ๒๕๖๙", null);
  });
});

describe("a choice of another measure", () => {
  it("has its buttons right below it, before the next option, with the steps that the row will have", async () => {
    await open();
    await settle(() => (pane.find('input[value="9-data"]') as HTMLInputElement).click());
    await settle(() => (pane.find('input[value="9-owner"]') as HTMLInputElement).click());
    const text = pane.text();
    expect(text.indexOf("ใช้แทนในแถวนี้")).toBeGreaterThan(text.indexOf("กำหนดเจ้าของข้อมูลรายข้อ"));
    expect(lineBeside("กำหนดเจ้าของข้อมูลรายข้อ")).toContain("ใช้แทนในแถวนี้");
    expect(lineBeside("กิจกรรมดูแลข้อมูล")).not.toContain("ใช้แทนในแถวนี้");
  });
});

describe("units in charge", () => {
  const first = "M69-01 · ตัวชี้วัดที่ ๙ · กิจกรรมดูแลข้อมูล";
  const second = "M69-02 · ตัวชี้วัดที่ ๔ · ของเราเอง";

  it("are chosen beside the measures' names, for one row or all that are empty, and written with one press", async () => {
    const api = await open();
    expect(pane.text()).toContain("เลือกผู้รับผิดชอบหลัก ยังว่าง ๒ แถว");
    expect(pane.text()).toContain("ผู้รับผิดชอบร่วมและความง่ายเว้นว่างได้");
    expect(pane.button("เขียนผู้รับผิดชอบ ๐ แถว").getAttribute("aria-disabled")).toBe("true");
    await pane.fill(second, "สำนักปลัด");
    await pane.fill(first, "กองคลัง");
    await pane.fill(second, "");
    await pane.press("ใช้ กองคลัง กับทุกแถวที่ยังว่าง");
    expect(pane.labelled(second).value).toBe("กองคลัง");
    await pane.fill(second, "สำนักปลัด");
    api.readStatus.mockResolvedValue({ ...analysed, measures: settledMeasures });
    await pane.press("เขียนผู้รับผิดชอบ ๒ แถว");
    expect(api.fillUnits).toHaveBeenCalledWith({
      fiscalYear: 2569,
      units: [
        { id: "M69-01", unit: "กองคลัง" },
        { id: "M69-02", unit: "สำนักปลัด" },
      ],
    });
    expect(api.runAnalysis).not.toHaveBeenCalled();
    expect(pane.text()).toContain("เขียนผู้รับผิดชอบแล้ว ๑ แถว");
    expect(pane.announced()).toBe("เขียนผู้รับผิดชอบแล้ว ๑ แถว");
    expect(pane.text()).not.toContain("เลือกผู้รับผิดชอบหลัก");
  });

  it("cannot be chosen without a list, which is said with the way to it", async () => {
    await open({ ...openMeasures, units: [] });
    expect(pane.text()).toContain("ยังไม่มีรายชื่อหน่วยงานให้เลือก");
  });
});

describe("steps", () => {
  it("that are done fold to one line, and unfold", async () => {
    await open(settledMeasures);
    expect(isFolded(bodyOf("คะแนน"))).toBe(true);
    await pane.press("แสดง ขั้นคะแนน");
    expect(isFolded(bodyOf("คะแนน"))).toBe(false);
    expect(pane.buttonNames()).not.toContain("แสดง ขั้นวิเคราะห์");
    expect(pane.button("แสดง ขั้นมาตรการ").getAttribute("aria-expanded")).toBe("false");
  });

  it("that are under way open the table at the first cell that still has to be filled in", async () => {
    const api = await open();
    await pane.press("เปิดตารางมาตรการ");
    expect(api.showPlace).toHaveBeenCalledWith("มาตรการ ๒๕๖๙", "I8");
  });

  it("can be tried early where something can be pressed", async () => {
    await open();
    expect(pane.stateOf("เผยแพร่และติดตาม")).toBe("ทำไว้ก่อนได้");
    expect(pane.primaryNames()).toContain("เปิดตารางมาตรการ");
    expect(pane.primaryNames()).not.toContain("สร้างแผ่นติดตาม");
  });
});

describe("a table with nothing left to do", () => {
  it("leads on to publication and follow-up", async () => {
    const api = await open(settledMeasures);
    expect(pane.currentStep()).toBe("ขั้นที่ ๕ เผยแพร่และติดตาม");
    expect(pane.text()).toContain("องค์ประกอบตามข้อ O๒๕ ครบทุกแถว");
    await pane.press("สร้างแผ่นติดตาม");
    expect(asked(api)).toEqual({ sheets: ["followUp"] });
  });

  it("makes the memo when it is asked for", async () => {
    const api = await open(settledMeasures);
    await pane.press("สร้างบันทึกข้อความ");
    expect(asked(api)).toEqual({ sheets: ["memo"] });
  });

  it("offers the year's own report first, opens what is made already, makes what is not", async () => {
    const api = await open(settledMeasures);
    const names = pane.buttonNames().filter((name) => name.includes("แบบราย"));
    expect(names).toEqual(["สร้างแบบรายข้อ", "สร้างแบบรายประเด็น", "เปิดแบบรายมาตรการ"]);
    await pane.press("เปิดแบบรายมาตรการ");
    expect(api.showPlace).toHaveBeenCalledWith("รายงานรายมาตรการ ๒๕๖๙", null);
    await pane.press("สร้างแบบรายข้อ");
    expect(asked(api)).toEqual({ sheets: ["byQuestion"] });
  });

  it("counts the answered steps by round, and is done when all are", async () => {
    const told = { fiscalYear: 2569, sheet: "ติดตาม ๒๕๖๙", steps: 40 };
    const api = await open({ ...settledMeasures, followUps: [{ ...told, unanswered: { mid: 10, end: 40 } }] });
    expect(pane.text()).toContain("ติดตามปี ๒๕๖๙ รอบ ๖ เดือน ตอบแล้ว ๓๐ จาก ๔๐ ขั้นตอน");
    expect(pane.text()).toContain("รอบสิ้นปี ตอบแล้ว ๐ จาก ๔๐");
    await pane.press("เปิดแผ่นติดตาม ๒๕๖๙");
    expect(api.showPlace).toHaveBeenCalledWith("ติดตาม ๒๕๖๙", null);
    await pane.close();
    await open({ ...settledMeasures, followUps: [{ ...told, unanswered: { mid: 0, end: 0 } }] });
    expect(pane.find('[aria-current="step"]').textContent).toContain("เรียบร้อย");
  });
});

describe("last year's measures", () => {
  const done = {
    ok: true,
    fiscalYear: 2568,
    created: ["มาตรการ ๒๕๖๘"],
    measures: 7,
    followUps: 0,
    decisions: 0,
    decisionsWaiting: 3,
    rowsKept: 2,
    read: [{ kind: "measures", sheet: "มาตรการ", range: "A4:K12", rows: 9, unknownHeaders: ["งบประมาณ"] }],
  } as const;

  const choose = async (file: File): Promise<void> => {
    const fields = pane.findAll("input[type=file]");
    const field = fields.find((one) => one.getAttribute("aria-label") === "นำมาตรการปีก่อนจากสมุดงานอื่น (.xlsx)");
    Object.defineProperty(field, "files", { value: [file], configurable: true });
    await settle(() => field?.dispatchEvent(new window.Event("change", { bubbles: true })));
    // The file's reader is loaded on demand.
    await pause(200);
  };

  it("come in from another workbook, with what was taken, kept and not known", async () => {
    const api = await open(settledMeasures);
    api.importMeasures.mockResolvedValue(done);
    await choose(new File([new Uint8Array([1, 2, 3])], "มาตรการ 68.xlsx"));
    expect(api.importMeasures.mock.calls[0]?.[0]).toMatchObject({
      fileName: "มาตรการ 68.xlsx",
      file: new Uint8Array([1, 2, 3]),
    });
    for (const said of [
      "นำมาตรการปี ๒๕๖๘ เข้าแล้ว ๗ รายการ",
      "คงไว้ ๒ รายการ",
      "๓ รายการยังรอแผ่นผลลัพธ์",
      "ไม่ได้นำเข้า: งบประมาณ",
    ])
      expect(pane.text()).toContain(said);
    expect(pane.announced()).toContain("เข้าแล้ว ๗ รายการ");
  });

  it("in a file that the computer does not hand over are said to be out of reach", async () => {
    const api = await open(settledMeasures);
    const file = new File([], "บนคลาวด์.xlsx");
    file.slice = () => Object.assign(new Blob([]), { arrayBuffer: () => Promise.reject(new Error("gone")) });
    await choose(file);
    expect(pane.text()).toContain("นำมาตรการปีก่อนเข้าไม่สำเร็จ");
    expect(pane.text()).toContain("คอมพิวเตอร์ยังไม่ให้อ่านไฟล์นี้");
    expect(api.importMeasures).not.toHaveBeenCalled();
  });

  it("are judged on their own sheet once they are here", async () => {
    const outcome = { fiscalYear: 2568, sheet: "ผลลัพธ์ ๒๕๖๘", measures: 7 };
    const api = await open({ ...settledMeasures, outcome });
    expect(pane.text()).toContain("มาตรการปี ๒๕๖๘ จำนวน ๗ รายการ");
    await pane.press("เปิดแผ่นผลลัพธ์");
    expect(api.showPlace).toHaveBeenCalledWith("ผลลัพธ์ ๒๕๖๘", null);
  });
});

describe("the texts from before the last run", () => {
  const snapshot: SnapshotInfo = {
    takenAt: new Date(2026, 10, 20, 9, 5),
    sheets: ["มาตรการ ๒๕๖๙"],
    rows: 3,
    leftOut: ["ติดตาม ๒๕๖๙"],
  };
  const lookBack = async (): Promise<void> => {
    const details = pane
      .findAll("details")
      .find((one) => one.textContent.startsWith("คืนข้อความก่อน")) as HTMLDetailsElement;
    details.open = true;
    // That they were opened is told a moment later.
    await pause(20);
  };

  it("are looked for only when asked about", async () => {
    const api = await open(settledMeasures);
    expect(api.readSnapshot).not.toHaveBeenCalled();
    await lookBack();
    expect(api.readSnapshot).toHaveBeenCalledTimes(1);
    expect(pane.text()).toContain("ไม่มีข้อความเดิมให้คืน");
  });

  it("are put back in one press, and what staff changed since is told", async () => {
    const api = await open(settledMeasures);
    api.readSnapshot.mockResolvedValue(snapshot);
    await lookBack();
    expect(pane.text()).toContain("จำนวน ๓ แถว ในแผ่น มาตรการ ๒๕๖๙");
    expect(pane.text()).toContain("จึงคืนไม่ได้: ติดตาม ๒๕๖๙");
    const kept = [{ sheet: "มาตรการ ๒๕๖๙", cell: "E9" }];
    api.restoreSnapshot.mockResolvedValue({
      ok: true,
      takenAt: snapshot.takenAt,
      sheets: snapshot.sheets,
      cellsRestored: 12,
      rowsRemoved: 1,
      rowsReturned: 1,
      kept,
      leftOut: [],
    });
    await pane.press("คืนข้อความเดิม");
    expect(pane.announced()).toBe("คืนแล้ว ๑๒ เซลล์ ๒ แถว · คงสิ่งที่ท่านแก้หลังจากนั้นไว้ ๑ เซลล์");
    await pane.press("ไปที่ มาตรการ ๒๕๖๙ เซลล์ E9");
    expect(api.showPlace).toHaveBeenCalledWith("มาตรการ ๒๕๖๙", "E9");
  });

  it("that Excel will not show are said as a failure", async () => {
    const api = await open(settledMeasures);
    api.readSnapshot.mockRejectedValue(new Error("Excel is gone"));
    await lookBack();
    expect(pane.text()).toContain("Excel is gone");
  });
});

describe("a run under way", () => {
  it("tells how far it is and can be stopped before its next request", async () => {
    const api = await open();
    let finish: (outcome: RunOutcome) => void = () => undefined;
    api.runAnalysis.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    await pane.press("วิเคราะห์ผล ITA อีกครั้ง");
    const { watch } = api.runAnalysis.mock.calls[0]?.[0] ?? {};
    await settle(() => watch?.onProgress?.({ read: 2, write: 1 }));
    expect(pane.text()).toContain("คำขอที่ ๓ จาก ๕");
    expect(watch?.signal?.aborted).toBe(false);
    await pane.press("หยุด");
    expect(watch?.signal?.aborted).toBe(true);
    expect(pane.button("กำลังหยุด").getAttribute("aria-disabled")).toBe("true");
    const stopped = { code: "stopped", sheet: null, cell: null, th: "หยุดตามที่ท่านกดแล้ว", en: "Stopped." };
    await settle(() => finish({ ok: false, problems: [stopped] }));
    expect(pane.text()).toContain("หยุดตามที่ท่านกดแล้ว");
    expect(pane.buttonNames()).not.toContain("กำลังหยุด");
  });

  it("shows its progress where it was asked for", async () => {
    const api = await open();
    let finish: (outcome: RunOutcome) => void = () => undefined;
    api.runAnalysis.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    await pane.tick("M69-07 · ตัวชี้วัดที่ ๓ · กิจกรรมรักษาความเป็นธรรม");
    await pane.press("นำกลับมา ๑ แถว");
    expect(pane.announced()).toBe("กำลังปรับตารางมาตรการ");
    expect(pane.findAll('[aria-label="กำลังปรับตารางมาตรการ"]')).toHaveLength(1);
    await settle(() => finish(run));
    expect(pane.findAll('[aria-label="กำลังปรับตารางมาตรการ"]')).toHaveLength(0);
  });
});
