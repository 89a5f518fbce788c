import { defaultFiscalYear, FISCAL_YEAR_CHOICES } from "../../src/commands/fiscalYears";
import { frameworkOf } from "../../src/ita/frameworks";

describe("fiscal years that score sheets can be made for", () => {
  it("are 2562 to 2569, latest first", () => {
    expect(FISCAL_YEAR_CHOICES.map(({ year }) => year)).toEqual([2569, 2568, 2567, 2566, 2565, 2564, 2563, 2562]);
  });

  it("begin with 2568: the weights of 2569 are not confirmed", () => {
    expect(FISCAL_YEAR_CHOICES.find(({ year }) => year === 2569)?.unconfirmed).toBe(true);
    expect(defaultFiscalYear(FISCAL_YEAR_CHOICES)).toBe(2568);
  });

  it("are marked wherever the result speaks of rules that are not confirmed", () => {
    for (const { year, unconfirmed, partlyUnconfirmed } of FISCAL_YEAR_CHOICES)
      expect([year, unconfirmed || partlyUnconfirmed]).toEqual([year, frameworkOf(year).unconfirmed.length > 0]);
  });

  it("fall back to the latest where no year is firm", () => {
    expect(
      defaultFiscalYear([
        { year: 2566, unconfirmed: true, partlyUnconfirmed: false },
        { year: 2569, unconfirmed: true, partlyUnconfirmed: false },
      ])
    ).toBe(2569);
  });
});
