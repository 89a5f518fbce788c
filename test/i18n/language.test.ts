import { commandWordsOf } from "../../src/i18n/commandWords";
import { chooseLanguage, languageOfOffice, rememberLanguage } from "../../src/i18n/language";
import { wordsOf } from "../../src/i18n/words";
import type { ChoiceStore } from "../../src/i18n/language";

function memoryStore(): ChoiceStore {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

const blocked = (): ChoiceStore => {
  throw new Error("SecurityError: storage is blocked");
};

const full: ChoiceStore = {
  getItem: () => null,
  setItem: () => {
    throw new Error("QuotaExceededError");
  },
};

describe("language of the user interface", () => {
  it.each([
    ["th-TH", "th"],
    ["en-US", "en"],
    ["en-GB", "en"],
    ["EN", "en"],
    ["ja-JP", "th"],
    ["enm", "th"],
    ["", "th"],
    [undefined, "th"],
  ] as const)("Office in %p is served in %s, as the manifest does", (office, expected) => {
    expect(languageOfOffice(office)).toBe(expected);
  });

  it("prefers the user's own choice to Office's language", () => {
    const store = memoryStore();
    expect(chooseLanguage("th-TH", () => store)).toBe("th");
    expect(rememberLanguage("en", () => store)).toBe(true);
    expect(chooseLanguage("th-TH", () => store)).toBe("en");
  });

  it("ignores a kept choice that is no language of ours", () => {
    const store: ChoiceStore = { getItem: () => "fr", setItem: () => undefined };
    expect(chooseLanguage("en-US", () => store)).toBe("en");
  });

  it("goes on with Office's language where the browser blocks storage, and says that nothing was kept", () => {
    expect(chooseLanguage("en-US", blocked)).toBe("en");
    expect(rememberLanguage("th", blocked)).toBe(false);
    expect(rememberLanguage("th", () => full)).toBe(false);
  });

  it("gives the words of the language", () => {
    expect(wordsOf("th").analysis.run).toBe("วิเคราะห์ผล ITA");
    expect(wordsOf("en").analysis.run).toBe("Analyse ITA results");
    expect(commandWordsOf("th").command).toBe(wordsOf("th").command);
    expect(commandWordsOf("en").unexpected).toBe(wordsOf("en").unexpected);
  });
});
