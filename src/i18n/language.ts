export const LANGUAGES = ["th", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The part of localStorage that is used; a test or a page without storage gives its own. */
export interface ChoiceStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const STORE_KEY = "ita.language";

/** Thai unless Office is in English: the same rule as the manifest, whose default is Thai with English overrides. */
export function languageOfOffice(displayLanguage: string | undefined): Language {
  return /^en(-|$)/i.test(displayLanguage ?? "") ? "en" : "th";
}

/**
 * The user's own choice if one is kept, else Office's language.
 * @param displayLanguage Office's display language, "th-TH"; undefined where there is none
 * @param store a function because merely naming `localStorage` throws where a browser blocks it
 */
export function chooseLanguage(displayLanguage: string | undefined, store: () => ChoiceStore): Language {
  return readChoice(store) ?? languageOfOffice(displayLanguage);
}

function readChoice(store: () => ChoiceStore): Language | null {
  try {
    const kept = store().getItem(STORE_KEY);
    return LANGUAGES.find((language) => language === kept) ?? null;
  } catch {
    // Storage blocked (private window, policy, partitioned frame): nothing is lost, Office's language decides.
    return null;
  }
}

/** Keeps the choice for the next time. Answers false where the browser does not let us; the choice then holds until the pane closes. */
export function rememberLanguage(language: Language, store: () => ChoiceStore): boolean {
  try {
    store().setItem(STORE_KEY, language);
    return true;
  } catch {
    // Same reasons as above: all that is lost is one press the next time.
    return false;
  }
}
