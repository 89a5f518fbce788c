import { commandEn } from "./commandEn";
import { commandTh } from "./commandTh";
import type { CommandWords } from "./commandTh";
import type { Language } from "./language";

/** The words of the ribbon's functions and their message page. */
export const commandWordsOf = (language: Language): CommandWords => (language === "en" ? commandEn : commandTh);
