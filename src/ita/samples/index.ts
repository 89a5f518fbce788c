import { z } from "zod";
import { readScore } from "../scores";
import { INDICATOR_NUMBERS, type Assessment, type Hundredths, type QuestionCode } from "../types";
import * as published from "./publishedScores";

const score = z.number().transform((points, context): Hundredths => {
  const reading = readScore(points);
  if (reading.ok && reading.value !== null) return reading.value;
  context.addIssue({ code: "custom", message: `${points} is no score` });
  return z.NEVER;
});

const publishedSchema = z.strictObject({
  agency: z.string().min(1),
  fiscalYear: z.number().int(),
  overall: score,
  level: z.string().nullable().default(null),
  components: z.strictObject({ IIT: score, EIT: score, EIT1: score, EIT2: score, OIT: score }).partial().default({}),
  indicators: z.array(score).length(INDICATOR_NUMBERS.length),
  questions: z
    .strictObject({
      counts: z.record(z.string(), z.number().int().positive()),
      belowFull: z.record(z.string(), score),
    })
    .optional(),
});

/** Published results of one agency, ready to analyse. */
export interface Sample {
  /** Stable; names the sample workbook. */
  readonly id: "lom-sak-2564" | "tan-yong-mat-2568" | "khelang-nakhon-2567";
  readonly agency: string;
  readonly current: Assessment;
  readonly previous: Assessment | null;
}

function assessmentOf(data: unknown): { readonly agency: string; readonly assessment: Assessment } {
  const { agency, indicators, questions, ...rest } = publishedSchema.parse(data);
  return {
    agency,
    assessment: {
      ...rest,
      indicators: Object.fromEntries(indicators.map((points, at) => [at + 1, points])),
      questions: questions ? questionScores(questions) : {},
      remarks: {},
    },
  };
}

function questionScores(questions: {
  readonly counts: Readonly<Record<string, number>>;
  readonly belowFull: Readonly<Record<QuestionCode, Hundredths>>;
}): Record<QuestionCode, Hundredths> {
  const full = Object.entries(questions.counts).flatMap(([prefix, count]) =>
    Array.from({ length: count }, (_, at) => [`${prefix}${at + 1}`, 10000] as const)
  );
  return { ...Object.fromEntries(full), ...questions.belowFull };
}

function sample(id: Sample["id"], current: unknown, previous: unknown): Sample {
  const { agency, assessment } = assessmentOf(current);
  return { id, agency, current: assessment, previous: previous === null ? null : assessmentOf(previous).assessment };
}

export const lomSak = sample("lom-sak-2564", published.lomSak2564, null);
export const tanYongMat = sample("tan-yong-mat-2568", published.tanYongMat2568, published.tanYongMat2567);
export const khelangNakhon = sample("khelang-nakhon-2567", published.khelang2567, published.khelang2566);

export const SAMPLES: readonly Sample[] = [lomSak, tanYongMat, khelangNakhon];
