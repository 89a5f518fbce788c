import { formatScore } from "../scores";
import type { Figure, SourceTable } from "../reading/types";
import type { Finding, Hundredths } from "../types";
import { isOtherAgency } from "./shared/agencies";
import { placeText, placeTextEn, remark, voice, type Evidence, type FindingKind } from "./finding";

const whole: Hundredths = 10000;
/** Beside what rounding of each share may add up to. */
const slack: Hundredths = 5;
/** Respondents could choose several answers: then shares add to more than all. */
const severalAnswers = /หลายข้อ|หลายคำตอบ|มากกว่า\s*[1๑]\s*(ข้อ|คำตอบ)|มากกว่าหนึ่ง|multiple/i;

/** "share-sum": the shares of a question's answers do not add to 100. */
export const shareSum: FindingKind = (evidence) =>
  evidence.tables
    .filter((table) => table.kind === "shares" && !isOtherAgency(table, evidence))
    .flatMap((table) => shareColumns(table).flatMap((shares) => findingOf(table, shares, evidence)));

function shareColumns(table: SourceTable): Figure[][] {
  const columns = new Map<number, Figure[]>();
  for (const { figures, totalLabel } of table.rows) {
    if (totalLabel !== null) continue;
    for (const figure of figures)
      if (figure.measure === "share") columns.set(figure.column, [...(columns.get(figure.column) ?? []), figure]);
  }
  return [...columns.values()];
}

type Share = Figure & { readonly value: Hundredths };

function findingOf(table: SourceTable, figures: readonly Figure[], { digits }: Evidence): Finding[] {
  const { figure, figureEn } = voice(digits);
  // A share that cannot be read has a remark of its own.
  if (figures.some(({ problem }) => problem !== null)) return [];
  const shares = figures.filter((share): share is Share => share.value !== null);
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const rounding = shares.reduce((total, { decimals }) => total + (decimals === 0 ? 50 : decimals === 1 ? 5 : 0.5), 0);
  if (shares.length < 2 || Math.abs(sum - whole) <= slack + rounding) return [];
  const texts = [table.title, ...table.columns.map(({ header }) => header)];
  if (sum > whole && texts.some((text) => severalAnswers.test(text))) return [];
  const mended = oneDigitAway(shares, whole - sum);
  const place = mended?.share.place ?? shares[0]?.place ?? null;
  return [
    remark("share-sum", "error", place, {
      found: figure(sum),
      expected: figure(whole),
      th: `ร้อยละของคำตอบในตารางนี้${placeText(place)} รวมกันได้ ${figure(sum)} ไม่ใช่ ${figure(whole)} ${mended ? `หากแก้ ${figure(mended.share.value)} เป็น ${figure(mended.to)} จะรวมได้ครบพอดี ` : ""}กรุณาตรวจร้อยละของแต่ละคำตอบกับต้นฉบับ`,
      en: `The shares of this table${placeTextEn(place)} add to ${figureEn(sum)}, not ${figureEn(whole)}. ${mended ? `With ${figureEn(mended.to)} instead of ${figureEn(mended.share.value)} they would add up. ` : ""}Check the share of each answer against the original.`,
    }),
  ];
}

/** The only share that one other digit would bring the sum to 100, as when ๙ was read as ๔. */
function oneDigitAway(
  shares: readonly Share[],
  gap: Hundredths
): { readonly share: Share; readonly to: Hundredths } | null {
  const candidates = shares.flatMap((share) => {
    const to = share.value + gap;
    return to >= 0 && to <= whole && digitsApart(share.value, to) === 1 ? [{ share, to }] : [];
  });
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function digitsApart(one: Hundredths, other: Hundredths): number {
  const [a, b] = [formatScore(one, "arabic"), formatScore(other, "arabic")];
  return a.length === b.length ? Array.from(a).filter((digit, at) => digit !== b[at]).length : Infinity;
}
