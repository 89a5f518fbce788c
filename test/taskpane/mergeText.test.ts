import { mergeText } from "../../src/taskpane/measures/mergeText";
import { readerFor } from "../../src/taskpane/reader";
import type { MergeSummary } from "../../src/excel/types";

const nothing: MergeSummary = {
  rowsAdded: 0,
  cellsUpdated: 0,
  cellsKept: 0,
  renewed: 0,
  conflicts: 0,
  rowsLeftDeleted: 0,
};

describe("what a run did to the measures table, in one line", () => {
  it("names only what happened", () => {
    expect(mergeText({ ...nothing, rowsAdded: 10 }, readerFor("th", "thai"))).toBe("เพิ่ม ๑๐ แถว");
  });

  it("names everything that happened, in the order of the promise: new, refreshed, kept, to choose, left out", () => {
    const all: MergeSummary = {
      rowsAdded: 1,
      cellsUpdated: 12,
      renewed: 4,
      cellsKept: 31,
      conflicts: 2,
      rowsLeftDeleted: 3,
    };
    expect(mergeText(all, readerFor("th", "thai"))).toBe(
      "เพิ่ม ๑ แถว · ปรับ ๑๒ เซลล์ · ปรับตัวเลขในข้อความของท่าน ๔ · คงของท่านไว้ ๓๑ · รอเลือก ๒ · ไม่คืนแถวที่ท่านลบ ๓"
    );
    expect(mergeText(all, readerFor("en", "thai"))).toBe(
      "Rows added: 1 · Cells updated: 12 · Figures renewed in your wording: 4 · Yours kept: 31 · For you to choose: 2 · Your deleted rows left out: 3"
    );
  });

  it("says so when there was nothing to do", () => {
    expect(mergeText(nothing, readerFor("th", "arabic"))).toBe("ข้อความและตัวเลขเป็นปัจจุบันแล้ว");
  });
});
