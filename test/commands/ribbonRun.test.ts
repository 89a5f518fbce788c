import { forgetRibbonRun, rememberRibbonRun, untoldRibbonRun } from "../../src/commands/ribbonRun";
import type { ChoiceStore } from "../../src/i18n/language";

const run = {
  at: "2026-11-28T04:30:00.000Z",
  merge: { rowsAdded: 0, cellsUpdated: 4, cellsKept: 2, renewed: 0, conflicts: 0, rowsLeftDeleted: 0 },
};

function shelf(): () => ChoiceStore {
  const kept = new Map<string, string>();
  return () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) });
}

describe("a press on the ribbon", () => {
  it("is told once, of the run that the workbook knows as its last", () => {
    const store = shelf();
    rememberRibbonRun(run, store);
    expect(untoldRibbonRun("2026-11-28T04:31:00.000Z", store)).toBeNull();
    expect(untoldRibbonRun(null, store)).toBeNull();
    expect(untoldRibbonRun(run.at, store)).toEqual(run);
    forgetRibbonRun(store);
    expect(untoldRibbonRun(run.at, store)).toBeNull();
  });

  it("is not told where the browser keeps nothing, and nothing fails", () => {
    const blocked = (): ChoiceStore => {
      throw new Error("SecurityError");
    };
    rememberRibbonRun(run, blocked);
    forgetRibbonRun(blocked);
    expect(untoldRibbonRun(run.at, blocked)).toBeNull();
  });

  it.each(["{", '"x"', '{"at":"2026-11-28T04:30:00.000Z","merge":{"rowsAdded":"1"}}'])(
    "is not read from %s",
    (text) => {
      expect(untoldRibbonRun(run.at, () => ({ getItem: () => text, setItem: () => undefined }))).toBeNull();
    }
  );
});
