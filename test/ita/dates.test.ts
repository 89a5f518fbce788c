import { fiscalYearPeriod, thaiLongDate, thaiPeriod } from "../../src/ita/dates";

test("a fiscal year runs from October to September", () => {
  expect(fiscalYearPeriod(2569)).toEqual({ start: "2025-10-01", end: "2026-09-30" });
  expect(thaiPeriod(2569, "thai")).toBe("๑ ตุลาคม ๒๕๖๘ ถึง ๓๐ กันยายน ๒๕๖๙");
});

test("dates are written in full", () => {
  expect(thaiLongDate("2025-10-01", "thai")).toBe("๑ ตุลาคม ๒๕๖๘");
  expect(thaiLongDate("2024-02-29", "arabic")).toBe("29 กุมภาพันธ์ 2567");
});

test.each(["2025-04-31", "2025-02-29", "2025-13-01", "2025-00-10", "1/10/2568", ""])("%j is no date", (text) => {
  expect(thaiLongDate(text, "thai")).toBeNull();
});
