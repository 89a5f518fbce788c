/** The workbench's own words, in the language that the page was opened in. */
import { pageLanguage } from "./language/pageLanguage";
import { en } from "./language/en";
import { th, type Words } from "./language/th";

export const words: Words = pageLanguage() === "en" ? en : th;
