import { en } from "../../src/i18n/en";
import { th } from "../../src/i18n/th";

type Leaf = { readonly path: string; readonly text: string; readonly slots: readonly string[] };

/** Every word with its slots filled by marks that are neither Thai nor Latin letters. */
function leavesOf(words: object, path = ""): Leaf[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [{ path: here, text: value, slots: [] }];
    if (typeof value === "function") {
      const slots = Array.from({ length: value.length }, (_, index) => `<${index + 1}>`);
      const say = value as (...slots: readonly string[]) => string;
      return [{ path: here, text: say(...slots), slots }];
    }
    return leavesOf(value as object, here);
  });
}

const thai = leavesOf(th);
const english = leavesOf(en);

describe("words of the pane and the ribbon", () => {
  it("are the same in both languages, slot for slot", () => {
    const shape = (leaves: readonly Leaf[]) => leaves.map(({ path, slots }) => `${path}(${slots.length})`).sort();
    expect(shape(english)).toEqual(shape(thai));
  });

  it.each([...thai.map((leaf) => ["th", leaf] as const), ...english.map((leaf) => ["en", leaf] as const)])(
    "%s: $path is not empty and shows every slot it is given",
    (_, { text, slots }) => {
      expect(text.trim()).not.toBe("");
      for (const slot of slots) expect(text).toContain(slot);
    }
  );

  it("hold no Thai in English, but for the name of the other language", () => {
    const withThai = english.filter(({ text }) => /[\u0E00-\u0E7F]/.test(text)).map(({ path }) => path);
    expect(withThai).toEqual(["language.other"]);
  });

  it("hold no phrase in Thai that has Latin letters only, but for the name of the other language", () => {
    const latinOnly = thai
      .filter(({ text }) => /[A-Za-z]/.test(text) && !/[\u0E00-\u0E7F]/.test(text))
      .map(({ path }) => path);
    expect(latinOnly).toEqual(["language.other"]);
  });

  it("use Latin letters in Thai only for names that Thai officials use in Latin", () => {
    const names = new Set(["ITA", "EIT", "Excel", "Microsoft", "English", "xls", "xlsx", "xlsb", "csv"]);
    const others = thai.flatMap(({ text }) => text.match(/[A-Za-z]+/g) ?? []).filter((word) => !names.has(word));
    expect(others).toEqual([]);
  });

  it("say what a run did as the product promises it", () => {
    expect([th.measures.cellsUpdated("๑๒"), th.measures.cellsKept("๓๑"), th.measures.conflicts("๒")].join(" · ")).toBe(
      "ปรับ ๑๒ เซลล์ · คงของท่านไว้ ๓๑ · รอเลือก ๒"
    );
  });
});
