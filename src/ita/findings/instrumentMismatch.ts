import { eitFromParts, instrumentFromIndicators } from "../analysis";
import { INSTRUMENT_CODES, type Finding, type Hundredths, type InstrumentCode } from "../types";
import {
  placeText,
  placeTextEn,
  remark,
  tolerance,
  voice,
  type Evidence,
  type FindingKind,
  type YearEvidence,
} from "./finding";
import { rulesOf } from "./shared/subjects";

/**
 * "instrument-mismatch": a printed instrument score, or the mean of the two EIT parts, is not what its indicators give; or
 * the EIT is not the mean of its parts.
 */
export const instrumentMismatch: FindingKind = (evidence) =>
  evidence.years.flatMap((year) => INSTRUMENT_CODES.flatMap((code) => mismatchOf(year, code, evidence)));

function mismatchOf(year: YearEvidence, code: InstrumentCode, { digits }: Evidence): Finding[] {
  const { words, figure, figureEn } = voice(digits);
  const { fiscalYear, components, indicators } = year.assessment;
  const framework = rulesOf(fiscalYear);
  const fromParts = code === "EIT" ? eitFromParts(components) : null;
  const printed = components[code] ?? null;
  const shown = printed ?? fromParts;
  const computed = framework && instrumentFromIndicators(framework, code, indicators);
  if (shown !== null && differs(shown, computed)) {
    const place = year.placeOf("component", printed === null ? "EIT1" : code);
    const what = printed === null ? words.ours("ค่าเฉลี่ยของแบบวัด EIT ส่วนที่ 1 และส่วนที่ 2") : `คะแนนแบบวัด ${code}`;
    const whatEn = printed === null ? "The mean of EIT parts 1 and 2" : `The score of ${code}`;
    return [
      remark("instrument-mismatch", "warning", place, {
        found: figure(shown),
        expected: figure(computed),
        th: `${what} ของ${words.year(fiscalYear)} คือ ${words.points(shown)}${placeText(place)} แต่ค่าเฉลี่ยของตัวชี้วัดในแบบวัดนี้คือ ${words.points(computed)} กรุณาตรวจคะแนนแบบวัดและคะแนนตัวชี้วัดที่เกี่ยวข้องกับประกาศผลการประเมิน`,
        en: `${whatEn} of FY${fiscalYear} is ${figureEn(shown)}${placeTextEn(place)}, but the mean of its indicators is ${figureEn(computed)}. Check the instrument and its indicators against the announced result.`,
      }),
    ];
  }
  if (printed === null || !differs(printed, fromParts)) return [];
  const place = year.placeOf("component", code);
  return [
    remark("instrument-mismatch", "warning", place, {
      found: figure(printed),
      expected: figure(fromParts),
      th: `คะแนนแบบวัด EIT ของ${words.year(fiscalYear)} คือ ${words.points(printed)}${placeText(place)} แต่ค่าเฉลี่ยของส่วนที่ ${words.count(1)} และส่วนที่ ${words.count(2)} คือ ${words.points(fromParts)} กรุณาตรวจคะแนนทั้งสามตัวกับประกาศผลการประเมิน`,
      en: `The EIT of FY${fiscalYear} is ${figureEn(printed)}${placeTextEn(place)}, but the mean of its two parts is ${figureEn(fromParts)}. Check all three against the announced result.`,
    }),
  ];
}

function differs(printed: Hundredths, computed: Hundredths | null): computed is Hundredths {
  return computed !== null && Math.abs(printed - computed) > tolerance;
}
