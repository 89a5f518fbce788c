import { withoutMarks } from "../sentences/slots";
import { wordsFor } from "../sentences/words";
import type { AnalysisOptions, Assessment, Framework, Hundredths, LevelJudgement } from "../types";
import { componentSpans } from "./componentSpans";
import { levelReason } from "./levelReason";

type Answer = "yes" | "no" | "maybe";

/**
 * What the year's rule says of the level beside what was announced. Where a level asks something of every component and
 * the EIT parts were not printed, their mean alone may leave the answer open; then nothing is called wrong.
 */
export function judgeLevel(
  framework: Framework,
  assessment: Assessment,
  overall: Hundredths | null,
  digits: AnalysisOptions["digits"]
): LevelJudgement {
  const possible = possibleLevels(framework, assessment, overall);
  const announced = announcedLevel(assessment.level);
  const expected = possible.length === 1 ? (possible[0] ?? null) : null;
  const verdict = verdictOf(announced, possible);
  const ruleUnconfirmed = framework.unconfirmed.some(({ part }) => part === "levels");
  const markedReasonTh = levelReason(
    { framework, assessment, overall, announced, possible, verdict, ruleUnconfirmed },
    wordsFor(digits)
  );
  return {
    announced,
    expected,
    verdict,
    possible,
    ruleUnconfirmed,
    shown: announced ?? expected,
    reasonTh: withoutMarks(markedReasonTh),
    markedReasonTh,
  };
}

/** Quotation marks, the word ระดับ and stray spaces around a level's name are how people type it, not part of it. */
function announcedLevel(typed: string | null): string | null {
  const name = withoutMarks(typed ?? "")
    .replace(/["'“”‘’()]/g, "")
    .replace(/\s+/g, "")
    .replace(/^ระดับ/, "");
  if (name === "" || name === "-") return null;
  return /^[a-z]{1,2}$/i.test(name) ? name.toUpperCase() : name;
}

function verdictOf(announced: string | null, possible: readonly string[]): LevelJudgement["verdict"] {
  if (announced === null) return "notAnnounced";
  if (!possible.includes(announced)) return "differs";
  return possible.length === 1 ? "agrees" : "cannotConfirm";
}

function possibleLevels(framework: Framework, assessment: Assessment, overall: Hundredths | null): string[] {
  if (overall === null) return framework.levels.map(({ name }) => name);
  const possible: string[] = [];
  for (const level of framework.levels) {
    if (overall < level.overallMin) continue;
    const answer =
      level.everyComponentMin === null ? "yes" : everyComponent(framework, assessment, level.everyComponentMin);
    if (answer !== "no") possible.push(level.name);
    if (answer === "yes") break;
  }
  return possible;
}

/** Does every component reach the line? */
function everyComponent(framework: Framework, assessment: Assessment, line: Hundredths): Answer {
  const spans = componentSpans(framework, assessment);
  if (spans.some(({ high }) => high < line)) return "no";
  return spans.every(({ low }) => low >= line) ? "yes" : "maybe";
}
