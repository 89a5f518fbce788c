import { eitFromParts, instrumentFromIndicators } from "../analysis";
import { frameworkOf } from "../frameworks";
import { INSTRUMENT_CODES, type Analysis, type Assessment, type Finding, type Hundredths } from "../types";
import { atPlace, placeText, tolerance, voice, type FindingKind, type ProofreadContext } from "./finding";

type Side = "current" | "previous";

/** "instrument-mismatch": a printed instrument score, or the mean of the two EIT parts, is not what its indicators give. */
export const instrumentMismatch: FindingKind = (analysis, context) => [
  ...mismatchesOf(analysis, "current", context),
  ...mismatchesOf(analysis, "previous", context),
];

function mismatchesOf(analysis: Analysis, side: Side, { placeOf }: ProofreadContext): Finding[] {
  const year = side === "current" ? analysis.fiscalYear : analysis.previousFiscalYear;
  if (year === null) return [];
  const { words, figure } = voice(analysis);
  const framework = frameworkOf(year);
  const { components, indicators } = printedFigures(analysis, side);
  return INSTRUMENT_CODES.flatMap((code): Finding[] => {
    const fromParts = code === "EIT" ? eitFromParts(components) : null;
    const printed = components[code] ?? fromParts;
    const computed = instrumentFromIndicators(framework, code, indicators);
    if (printed === null || computed === null || Math.abs(printed - computed) <= tolerance) return [];
    const byParts = components[code] === undefined;
    const place = placeOf("component", byParts ? "EIT1" : code, year);
    const what = byParts ? words.ours("ค่าเฉลี่ยของแบบวัด EIT ส่วนที่ 1 และส่วนที่ 2") : `คะแนนแบบวัด ${code}`;
    return [
      {
        code: "instrument-mismatch",
        severity: "warning",
        ...atPlace(place),
        found: figure(printed),
        expected: figure(computed),
        message: `${what} ของ${words.year(year)} คือ ${words.points(printed)}${placeText(place)} แต่ค่าเฉลี่ยของตัวชี้วัดในแบบวัดนี้คือ ${words.points(computed)} กรุณาตรวจคะแนนแบบวัดและคะแนนตัวชี้วัดที่เกี่ยวข้องกับประกาศผลการประเมิน`,
      },
    ];
  });
}

/** Only what was printed: a computed component would agree with itself. */
function printedFigures(analysis: Analysis, side: Side): Pick<Assessment, "components" | "indicators"> {
  const scoreOf = (one: {
    readonly score: Hundredths | null;
    readonly previous: Hundredths | null;
  }): Hundredths | null => (side === "current" ? one.score : one.previous);
  const components: Record<string, Hundredths> = {};
  for (const component of analysis.instruments) {
    const score = scoreOf(component);
    const source = side === "current" ? component.source : component.previousSource;
    if (score !== null && source === "official") components[component.code] = score;
  }
  const indicators: Record<number, Hundredths> = {};
  for (const indicator of analysis.indicators) {
    const score = scoreOf(indicator);
    if (score !== null) indicators[indicator.no] = score;
  }
  return { components, indicators };
}
