import { en } from "./en";
import { th } from "./th";
import type { Language } from "./language";
import type { Words } from "./th";

/** All words, for the pane. */
export const wordsOf = (language: Language): Words => (language === "en" ? en : th);
