import { describeError, unexpectedProblem } from "../../src/i18n/unexpected";

describe("an exception nobody foresaw", () => {
  it("becomes a problem in both languages with the cause behind it", () => {
    const problem = unexpectedProblem(new TypeError("x is undefined"));
    expect(problem).toMatchObject({ code: "unexpected", sheet: null, cell: null });
    expect(problem.th).toMatch(/สมุดงานของท่านยังอยู่ครบ/);
    expect(problem.en).toMatch(/Your workbook is still complete/);
    expect(problem.detail).toContain("TypeError: x is undefined");
  });

  it("keeps Office's code, place and statement", () => {
    const error = Object.assign(new Error("The requested resource doesn't exist."), {
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem", statement: 'var sheet = worksheets.getItem("…");' },
    });
    const detail = describeError(error);
    expect(detail).toContain("code: ItemNotFound");
    expect(detail).toContain("location: WorksheetCollection.getItem");
    expect(detail).toContain("worksheets.getItem");
  });

  it("describes whatever was thrown without failing itself", () => {
    const circular: { self?: unknown } = {};
    circular.self = circular;
    expect(describeError("plain text")).toBe("plain text");
    expect(describeError(undefined)).toBe("undefined");
    expect(describeError({ status: 500 })).toBe('{"status":500}');
    expect(describeError(circular)).toBe("[object Object]");
  });
});
