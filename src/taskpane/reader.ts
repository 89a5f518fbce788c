import { createContext, useContext } from "react";
import { wordsOf } from "../i18n/words";
import { figuresFor } from "./figures";
import type { Language } from "../i18n/language";
import type { Words } from "../i18n/th";
import type { Figures } from "./figures";

/** For whom the pane speaks: language, words, and digits. */
export interface Reader {
  readonly language: Language;
  readonly digits: "thai" | "arabic";
  readonly words: Words;
  readonly figures: Figures;
  /** Style of a numbered list, whose numbers the browser writes. */
  readonly numbers: { readonly listStyleType: "thai" | "decimal" };
}

/** @param workbookDigits the workbook's own setting; null while it is not known (Thai digits then, as the sheets have by default) */
export function readerFor(language: Language, workbookDigits: "thai" | "arabic" | null): Reader {
  const digits = language === "en" ? "arabic" : (workbookDigits ?? "thai");
  const numbers = { listStyleType: digits === "thai" ? "thai" : "decimal" } as const;
  return { language, digits, words: wordsOf(language), figures: figuresFor(digits), numbers };
}

const ReaderContext = createContext<Reader>(readerFor("th", null));

export const ReaderProvider = ReaderContext.Provider;

export const useReader = (): Reader => useContext(ReaderContext);
