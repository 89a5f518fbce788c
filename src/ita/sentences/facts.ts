import type { Analysis } from "../types";
import type { Words } from "./words";

/** The analysis before its sentences are written: what every sentence is written from. */
export type Facts = Omit<Analysis, "sentences">;

/**
 * One writer, one subject; a writer that has nothing to say answers an empty list. Figures and words that follow the scores
 * are marked with the functions of `slots.ts`.
 */
export type SentenceWriter = (facts: Facts, words: Words) => readonly { readonly id: string; readonly text: string }[];
