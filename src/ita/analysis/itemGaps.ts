/** Disclosure items of the year in which the work is done, beside the result that each had. */
import { FISCAL_YEARS, frameworkOf } from "../frameworks";
import { itemElements } from "../frameworks/itemElements";
import { earlierItems } from "../frameworks/items";
import type { Assessment, Framework, IndicatorResult, ItemChange, ItemGap, ItemGaps, QuestionRule } from "../types";
import { questionShare } from "./pointValue";
import { recoverableOfQuestion, sameSubject } from "./questions";

const FULL_SCORE = 10_000;

export function itemGaps(
  framework: Framework,
  assessment: Assessment,
  indicators: readonly IndicatorResult[]
): ItemGaps {
  const { fiscalYear } = framework;
  const working = FISCAL_YEARS.includes(fiscalYear + 1) ? frameworkOf(fiscalYear + 1) : framework;
  const before = working === framework ? sameItems(framework) : earlierItems(framework, working);
  const continued = new Set([...before.values()].flat());
  const old = new Map(itemsOf(framework).map((item) => [item.code, item]));
  const dropped = [...old.keys()].filter((code) => !continued.has(code));
  return {
    fiscalYear: working.fiscalYear,
    items: itemsOf(working).map((item) => {
      const predecessors = (before.get(item.code) ?? []).flatMap((code) => old.get(code) ?? []);
      const earlier = oneToCompare(predecessors, assessment);
      return gapOf({ item, earlier, predecessors, working, framework, assessment, indicators });
    }),
    dropped,
    droppedBelow: dropped.filter((code) => (assessment.questions[code] ?? FULL_SCORE) < FULL_SCORE),
  };
}

/** Of several items that became one, the lowest has the points that are to be won back; the nearest one among equals. */
function oneToCompare(items: readonly QuestionRule[], { questions }: Assessment): QuestionRule | null {
  const score = ({ code }: QuestionRule): number => questions[code] ?? Infinity;
  return items.reduce<QuestionRule | null>(
    (lowest, item) => (lowest === null || score(item) < score(lowest) ? item : lowest),
    null
  );
}

const itemsOf = ({ questions }: Framework): QuestionRule[] =>
  questions.filter(({ instrument }) => instrument === "OIT");

/** The next year's list is not known: each item is taken to stay what it is. */
function sameItems(framework: Framework): ReturnType<typeof earlierItems> {
  return new Map(itemsOf(framework).map(({ code }) => [code, [code]]));
}

interface Pair {
  readonly item: QuestionRule;
  readonly earlier: QuestionRule | null;
  readonly predecessors: readonly QuestionRule[];
  readonly working: Framework;
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly indicators: readonly IndicatorResult[];
}

function gapOf({ item, earlier, predecessors, working, framework, assessment, indicators }: Pair): ItemGap {
  const score = earlier ? (assessment.questions[earlier.code] ?? null) : null;
  const change = changeOf(item, earlier);
  const group = subIndicatorOf(item, working) ?? (earlier && subIndicatorOf(earlier, framework));
  return {
    code: item.code,
    indicator: item.indicator,
    subIndicator: group?.code ?? null,
    subIndicatorNameTh: group?.nameTh ?? null,
    textTh: item.textTh,
    unconfirmed: item.unconfirmed,
    elements: itemElements(working.fiscalYear, item.code),
    before: earlier && {
      code: earlier.code,
      textTh: earlier.textTh,
      unconfirmed: earlier.unconfirmed,
      score,
      remark: assessment.remarks[earlier.code] ?? "",
    },
    predecessors: predecessors.map(({ code }) => code),
    change,
    alarm: score === FULL_SCORE && change !== "same" && change !== "unknown",
    recoverable:
      earlier && recoverableOfQuestion(earlier, questionShare(framework, assessment, earlier), score, indicators),
  };
}

function changeOf(item: QuestionRule, earlier: QuestionRule | null): ItemChange {
  if (earlier === null) return "new";
  if (item.textTh === null || earlier.textTh === null) return "unknown";
  const renamed = !sameSubject(item.textTh, earlier.textTh);
  if (item.code === earlier.code) return renamed ? "renamed" : "same";
  return renamed ? "movedAndRenamed" : "moved";
}

function subIndicatorOf(item: QuestionRule, framework: Framework): Framework["subIndicators"][number] | undefined {
  return framework.subIndicators.find(({ code }) => code === item.subIndicator);
}
