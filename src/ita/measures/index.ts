/** Proposed measures; merging them with what staff wrote is in the merge files. */
export { proposeMeasures } from "./propose";
