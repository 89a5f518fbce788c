import { chooseLanguage, LANGUAGES, rememberLanguage, type Language } from "../../i18n/language";

/** Where the page has no address and no store: in a test without a browser. */
const DEFAULT: Language = "th";

/**
 * `?language=en` of the address, else what was chosen in the pane or here before, else Thai. It stands for Office's display
 * language too, so that pane and ribbon speak as the page does.
 */
export function pageLanguage(): Language {
  if (typeof window === "undefined") return DEFAULT;
  const parameter = new URLSearchParams(window.location.search).get("language");
  const asked = LANGUAGES.find((language) => language === parameter);
  if (asked === undefined) return chooseLanguage(undefined, () => window.localStorage);
  // An earlier choice in the pane would otherwise leave it in another language than the page.
  rememberLanguage(asked, () => window.localStorage);
  return asked;
}

/** The address of this page in another language; the choice is kept for the pane and for the next time. */
export function addressIn(language: Language, address: string): string {
  rememberLanguage(language, () => window.localStorage);
  const url = new URL(address);
  url.searchParams.set("language", language);
  return url.href;
}
