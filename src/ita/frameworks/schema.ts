import { z } from "zod";
import { INDICATOR_NUMBERS, INSTRUMENT_CODES, type Framework } from "../types";

const hundredths = z.number().int().min(0).max(10000);
const indicatorNo = z.literal([...INDICATOR_NUMBERS]);
const instrumentCode = z.enum(INSTRUMENT_CODES);
const text = z.string().trim().min(1);
const codePrefix = { IIT: "i", EIT: "e", OIT: "O" } as const;

const shape = z.strictObject({
  fiscalYear: z.number().int().min(2500).max(2699),
  instruments: z.array(
    z.strictObject({
      code: instrumentCode,
      nameTh: text,
      nameEn: text,
      weight: z.number().positive().max(100),
      indicators: z.array(indicatorNo).min(1),
    })
  ),
  indicators: z.array(
    z.strictObject({
      no: indicatorNo,
      nameTh: text,
      nameEn: text,
      instrument: instrumentCode,
      aliases: z.array(text),
      measuresTh: text,
    })
  ),
  subIndicators: z.array(
    z.strictObject({
      code: z.string().regex(/^(9|10)\.[1-9]$/),
      indicator: indicatorNo,
      nameTh: text,
      unconfirmed: z.boolean(),
    })
  ),
  questions: z.array(
    z.strictObject({
      code: z.string().regex(/^[ieO][1-9]\d?$/),
      instrument: instrumentCode,
      indicator: indicatorNo,
      subIndicator: z.string().nullable(),
      textTh: text.nullable(),
      unconfirmed: z.boolean(),
    })
  ),
  eitParts: z.enum(["one", "two", "unknown"]),
  levels: z
    .array(z.strictObject({ name: text, overallMin: hundredths, everyComponentMin: hundredths.nullable() }))
    .min(1),
  passMark: hundredths,
  itemWeights: z.strictObject({ rule: z.enum(["items", "subIndicators"]), unconfirmed: z.boolean() }),
  unconfirmed: z.array(
    z.strictObject({
      part: z.enum(["weights", "levels", "questions", "subIndicators", "eitParts", "itemWeights"]),
      noteTh: text,
      noteEn: text,
    })
  ),
});

/** Rules that no single field shows: sums, orders and references inside one year. */
function crossCheck(framework: z.infer<typeof shape>): string[] {
  const problems: string[] = [];
  const { instruments, indicators, subIndicators, questions, levels } = framework;
  const duplicates = (codes: readonly string[]): string[] => codes.filter((code, at) => codes.indexOf(code) !== at);

  if (instruments.reduce((sum, instrument) => sum + instrument.weight, 0) !== 100)
    problems.push("weights must sum to 100");
  if (instruments.map((instrument) => instrument.code).join() !== INSTRUMENT_CODES.join())
    problems.push("instruments must be IIT, EIT, OIT in this order");
  if (indicators.map((indicator) => indicator.no).join() !== INDICATOR_NUMBERS.join())
    problems.push("indicators must be 1–10 in order");
  for (const { no, instrument } of indicators) {
    const owners = instruments.filter((candidate) => candidate.indicators.includes(no)).map(({ code }) => code);
    if (owners.join() !== instrument) problems.push(`indicator ${no} must belong to ${instrument} alone`);
  }
  for (const code of duplicates(questions.map((question) => question.code))) problems.push(`${code} is listed twice`);
  for (const code of duplicates(subIndicators.map((sub) => sub.code))) problems.push(`${code} is listed twice`);
  for (const question of questions) {
    const indicator = indicators.find(({ no }) => no === question.indicator);
    if (indicator?.instrument !== question.instrument || !question.code.startsWith(codePrefix[question.instrument]))
      problems.push(`${question.code} does not fit indicator ${question.indicator}`);
    const sub = subIndicators.find(({ code }) => code === question.subIndicator);
    if (question.subIndicator !== null && sub?.indicator !== question.indicator)
      problems.push(`${question.code} does not fit sub-indicator ${question.subIndicator}`);
  }
  if (levels.some((level, at) => level.overallMin > (levels[at - 1]?.overallMin ?? Infinity)))
    problems.push("levels must go from best to worst");
  if (levels.at(-1)?.overallMin !== 0 || levels.at(-1)?.everyComponentMin !== null)
    problems.push("the last level must take every score");
  return problems;
}

const frameworkSchema = shape.superRefine((framework, context) => {
  for (const message of crossCheck(framework)) context.addIssue({ code: "custom", message });
});

/** Checks a year's data. Throws zod's error naming every fault: wrong data is a programming mistake, not a user's. */
export function checkFramework(data: unknown): Framework {
  return frameworkSchema.parse(data);
}
