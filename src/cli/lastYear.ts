/** Brings in last year's measures before the analysis, as the pane does. */
import path from "node:path";
import { importMeasures } from "../excel/api";
import type { ImportMeasuresDone } from "../excel/types";
import { InputProblem } from "./inputProblem";
import { problemLine } from "./summary";

/** @throws {InputProblem} when the file cannot be used; nothing is analysed then */
export async function takeLastYear(file: Uint8Array, name: string): Promise<ImportMeasuresDone> {
  const outcome = await importMeasures({ file, fileName: path.basename(name), now: new Date() });
  if (outcome.ok) return outcome;
  const fault = outcome.problems.find((problem) => problem.code === "unexpected");
  if (fault) throw new Error(fault.detail ?? fault.en);
  throw new InputProblem(
    outcome.problems[0]?.code ?? "refused",
    outcome.problems.map(problemLine).join("\n"),
    outcome.problems.map((problem) => problem.detail ?? problem.en).join("\n")
  );
}
