import { JSDOM } from "jsdom";
import { chooseLanguage } from "../../src/i18n/language";
import { pageLanguage } from "../../src/workbench/language/pageLanguage";

function openAt(address: string, chosenBefore: "th" | "en"): Storage {
  const { window } = new JSDOM("", { url: address });
  window.localStorage.setItem("ita.language", chosenBefore);
  Object.defineProperty(globalThis, "window", { value: window, configurable: true });
  return window.localStorage;
}
afterEach(() => Reflect.deleteProperty(globalThis, "window"));

describe("the language of the workbench's page", () => {
  it("is the address's, and the pane's too, whatever was chosen before", () => {
    const store = openAt("http://localhost/?language=th", "en");
    expect(pageLanguage()).toBe("th");
    expect(chooseLanguage("th-TH", () => store)).toBe("th");
  });

  it("is what was chosen before where the address asks for none", () => {
    openAt("http://localhost/?language=xx", "en");
    expect(pageLanguage()).toBe("en");
  });
});
