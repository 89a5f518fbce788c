/** What a level asks for beyond what is there. */
import { INSTRUMENT_CODES, type Hundredths, type InstrumentCode, type LevelGate, type LevelRule } from "../../types";
import { byInstrument, type Standing } from "./standing";

export interface Needs {
  /** Units × 100 that the overall score lacks; 0 when it suffices. */
  readonly overall: number;
  /** Units that each instrument lacks. */
  readonly instruments: Readonly<Record<InstrumentCode, number>>;
}

/** Both EIT parts are above a line for certain only when the EIT score is half way between the line and full marks. */
export const certainEit = (line: Hundredths): Hundredths => Math.ceil((line + 10_000) / 2);

/** Do the parts of the EIT count by themselves although nobody knows them? */
function partsUnknown({ framework, parts }: Standing): boolean {
  return framework.eitParts !== "one" && parts === null;
}

/** @param eitLine line for the EIT as a whole: the level's own, or `certainEit` to be sure of unknown parts. */
export function needsOf(standing: Standing, level: LevelRule, eitLine = level.everyComponentMin): Needs {
  const { scale, components, shown, parts, framework } = standing;
  const line = level.everyComponentMin;
  const below = (code: InstrumentCode, wanted: Hundredths): number =>
    shown.components[code] >= wanted ? 0 : wanted * scale - components[code];
  const lacking = (code: InstrumentCode): number => {
    if (line === null) return 0;
    if (code !== "EIT") return below(code, line);
    if (parts && framework.eitParts !== "one")
      return (parts.reduce((sum, part) => sum + Math.max(0, line - part), 0) * scale) / 2;
    return below("EIT", eitLine ?? line);
  };
  return {
    overall: overallGap(standing, level) === 0 ? 0 : level.overallMin * scale * 100 - standing.overall,
    instruments: byInstrument(lacking),
  };
}

/** What the overall score lacks, as a reader of the tables takes one from the other. */
export const overallGap = ({ shown }: Standing, { overallMin }: LevelRule): Hundredths =>
  Math.max(0, overallMin - shown.overall);

/** EIT score that would settle the question of its parts; null where there is no question. */
export function openEit(standing: Standing, level: LevelRule): Hundredths | null {
  const line = level.everyComponentMin;
  if (line === null || !partsUnknown(standing)) return null;
  const certain = certainEit(line);
  return standing.shown.components.EIT >= certain ? null : certain;
}

export const needsNothing = ({ overall, instruments }: Needs): boolean =>
  overall === 0 && INSTRUMENT_CODES.every((code) => instruments[code] === 0);

const EIT_PARTS = ["EIT1", "EIT2"] as const;

/** Components below the level's line, and those that nobody knows. */
export function gatesOf(standing: Standing, level: LevelRule): LevelGate[] {
  const line = level.everyComponentMin;
  if (line === null) return [];
  const { shown, parts, framework } = standing;
  const gate = (code: LevelGate["code"], score: Hundredths): LevelGate[] =>
    score >= line ? [] : [{ code, score, line }];
  const whole = (code: InstrumentCode): LevelGate[] => gate(code, shown.components[code]);
  const eit = (): LevelGate[] => {
    if (framework.eitParts === "one") return whole("EIT");
    if (parts) return EIT_PARTS.flatMap((code, at) => gate(code, parts[at] ?? 0));
    const open = openEit(standing, level) !== null;
    return [...whole("EIT"), ...(open ? EIT_PARTS.map((code) => ({ code, score: null, line })) : [])];
  };
  return [...whole("IIT"), ...eit(), ...whole("OIT")];
}
