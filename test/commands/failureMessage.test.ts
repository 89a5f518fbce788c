import { failureMessage } from "../../src/commands/failureMessage";
import { notANumber } from "./samples";

describe("the message of a ribbon command", () => {
  it("says in Thai what was refused, why, and where", () => {
    expect(failureMessage("analyseIta", [notANumber], "th")).toEqual({
      language: "th",
      title: "วิเคราะห์ผล ITA ไม่สำเร็จ",
      items: [
        {
          text: notANumber.th,
          place: "แผ่น คะแนนตัวชี้วัด เซลล์ C9",
          detail: "รหัส: not-a-number\ncell C9 = abc",
        },
      ],
      note: "",
    });
  });

  it("speaks English to an English Office", () => {
    const message = failureMessage("createScoreSheets", [{ ...notANumber, cell: null }], "en");
    expect(message.title).toBe("The score sheets could not be created");
    expect(message.items[0]).toMatchObject({ text: notANumber.en, place: "Sheet คะแนนตัวชี้วัด" });
  });

  it("names no place where there is none", () => {
    expect(failureMessage("analyseIta", [{ ...notANumber, sheet: null, cell: null }], "th").items[0]?.place).toBe("");
  });

  it("names no place that the sentence names itself", () => {
    const noScores = { ...notANumber, cell: "E10", th: "ยังไม่มีคะแนน เริ่มที่ช่อง E10 แล้วกดอีกครั้ง" };
    expect(failureMessage("analyseIta", [noScores], "th").items[0]?.place).toBe("");
    expect(failureMessage("analyseIta", [{ ...noScores, cell: "E1" }], "th").items[0]?.place).toContain("E1");
  });

  it("shows the first five reasons and says how many more there are", () => {
    const message = failureMessage(
      "analyseIta",
      Array.from({ length: 12 }, () => notANumber),
      "th"
    );
    expect(message.items).toHaveLength(5);
    expect(message.note).toContain("๗");
  });

  it("says that scores wait to be confirmed, not that something failed, and where to do it", () => {
    const waiting = {
      code: "scores-to-confirm",
      sheet: null,
      cell: null,
      th: "พบตารางคะแนน ๒ ตาราง",
      en: "2 score tables",
    };
    const thai = failureMessage("analyseIta", [waiting], "th");
    expect(thai.title).toBe("พบคะแนนในสมุดงาน รอให้ท่านยืนยัน");
    expect(thai.items).toEqual([{ text: waiting.th, place: "", detail: "" }]);
    expect(thai.note).toContain("เปิดบานหน้าต่าง ที่แท็บ ITA");
    expect(thai.note).toContain("ใช้คะแนนเหล่านี้");
    expect(failureMessage("analyseIta", [waiting], "en").note).toContain("Use these scores");
    expect(failureMessage("analyseIta", [notANumber, waiting], "th").title).toBe("วิเคราะห์ผล ITA ไม่สำเร็จ");
  });

  it("keeps a developer's detail short enough for an address", () => {
    const message = failureMessage("analyseIta", [{ ...notANumber, detail: "x".repeat(9000) }], "th");
    expect(message.items[0]?.detail.length).toBeLessThanOrEqual(600);
  });
});
