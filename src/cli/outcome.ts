/** What the add-in answers, for a program that goes on or ends. */
import type { Problem, Refused } from "../excel/types";
import { InputProblem } from "./inputProblem";
import { problemLine } from "./summary";

/**
 * @param told how a problem is put to the user; with its place unless told otherwise
 * @throws {InputProblem} when the input was refused
 * @throws {Error} when the program failed: that is not the input's fault, and whoever mends it needs to know where
 */
export function doneOrThrow<T extends { readonly ok: true }>(
  outcome: T | Refused,
  told: (problem: Problem) => string = problemLine
): T {
  if (outcome.ok) return outcome;
  const { problems } = outcome;
  const fault = problems.find(({ code }) => code === "unexpected");
  if (fault) throw new Error(fault.detail ?? fault.en);
  throw new InputProblem(
    problems[0]?.code ?? "refused",
    problems.map(told).join("\n"),
    problems.map(({ detail, en }) => detail ?? en).join("\n")
  );
}
