/** Brings in last year's measures before the analysis, as the pane does. */
import path from "node:path";
import { importMeasures } from "../excel/api";
import type { ImportMeasuresDone } from "../excel/types";
import { doneOrThrow } from "./outcome";

/** @throws {InputProblem} when the file cannot be used; nothing is analysed then */
export async function takeLastYear(file: Uint8Array, name: string): Promise<ImportMeasuresDone> {
  return doneOrThrow(await importMeasures({ file, fileName: path.basename(name), now: new Date() }));
}
