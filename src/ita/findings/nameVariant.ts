import { agencyIn } from "../reading/names";
import { yearsIn } from "../reading/years";
import { INDICATOR_NUMBERS, type Finding, type Place } from "../types";
import { likeness } from "../reading/sameAgency";
import { agencyAtHand, isOtherAgency } from "./shared/agencies";
import { scoreYears } from "./shared/entries";
import { placeText, placeTextEn, remark, voice, type Evidence, type FindingKind } from "./finding";
import { bareLabel, nameMatch, namesInText, sameSpelling, type WrittenName } from "./shared/indicatorNames";
import { byCell } from "./shared/places";
import { numberAgainstName } from "./shared/rows";
import { rulesOrNewest, subjectEn, subjectTh } from "./shared/subjects";

/**
 * "name-variant": one indicator, or the agency, spelt several ways. A known alias that is used throughout is only a note;
 * each year's own official name is right for that year.
 */
export const nameVariant: FindingKind = (evidence) => [...indicatorVariants(evidence), ...agencyVariant(evidence)];

// ---------------------------------------------------------------- indicators

function indicatorVariants(evidence: Evidence): Finding[] {
  const { words } = voice(evidence.digits);
  const written = inReadingOrder(evidence, [...namesInTables(evidence), ...namesInTexts(evidence)]);
  return INDICATOR_NUMBERS.flatMap((no): Finding[] => {
    const names = written.filter((name) => name.no === no);
    const deviating = names.filter(({ match }) => match !== "official");
    const [first] = deviating;
    if (!first) return [];
    const spellings = distinct(names.map(({ spelling }) => spelling));
    const odd = distinct(deviating.map(({ spelling }) => spelling));
    const isAlias = spellings.length === 1 && first.match === "alias";
    const year = evidence.years[0]?.assessment.fiscalYear ?? null;
    const official = rulesOrNewest(year).indicators.find((rule) => rule.no === no)?.nameTh ?? "";
    const subject = { kind: "indicator", code: String(no) } as const;
    const list = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(", ");
    return [
      remark("name-variant", isAlias ? "note" : "warning", first.place, {
        found: odd.join(" / "),
        expected: official,
        th: `${subjectTh(subject, year, words)} ${spellings.length > 1 ? `เขียนไว้ ${words.count(spellings.length)} แบบ` : "เขียนไม่ตรงกับชื่อทางการ"} คือ ${list(spellings)}${placeText(first.place)} กรุณาใช้ชื่อเดียวกันทุกแห่ง คือ “${official}”`,
        en: `The name of ${subjectEn(subject, year)} is written ${spellings.length > 1 ? `in ${spellings.length} ways` : "otherwise than officially"}: ${list(spellings)}${placeTextEn(first.place)}. Use one name everywhere: “${official}”.`,
      }),
    ];
  });
}

function namesInTables(evidence: Evidence): WrittenName[] {
  return evidence.tables
    .filter(({ ours, kind }) => !ours && kind !== "shares" && kind !== "agencies")
    .flatMap((table) => {
      const years = yearsOrAll(scoreYears(table), evidence);
      return table.rows.flatMap((row): WrittenName[] => {
        const { byName, name } = row;
        if (byName?.kind !== "indicator" || name === null || numberAgainstName(row)) return [];
        const found = nameMatch(name.text, years);
        if (found === null || String(found.no) !== byName.code) return [];
        return [{ no: found.no, spelling: bareLabel(name.text), place: name.place, match: found.match }];
      });
    });
}

function namesInTexts(evidence: Evidence): WrittenName[] {
  return evidence.texts.flatMap(({ text, place, fiscalYear }) => {
    const named = yearsIn(text).flatMap((year) => (year.isDate ? [] : [year.fiscalYear]));
    const years = yearsOrAll(fiscalYear === null ? named : [fiscalYear, ...named], evidence);
    return namesInText(text, place, years);
  });
}

function yearsOrAll(years: readonly number[], evidence: Evidence): readonly number[] {
  return years.length > 0 ? years : evidence.years.map(({ assessment }) => assessment.fiscalYear);
}

function distinct(spellings: readonly string[]): string[] {
  return spellings.filter((spelling, at) => spellings.findIndex((other) => sameSpelling(other, spelling)) === at);
}

// ---------------------------------------------------------------- the agency

interface WrittenAgency {
  readonly name: string;
  readonly place: Place;
}

function agencyVariant(evidence: Evidence): Finding[] {
  const written = inReadingOrder(evidence, [
    ...evidence.tables.flatMap((table): WrittenAgency[] =>
      table.agency === null || table.ours || isOtherAgency(table, evidence)
        ? []
        : [{ name: agencyIn(table.agency.text) ?? table.agency.text.trim(), place: table.agency.place }]
    ),
    ...evidence.texts.flatMap(({ text, place }): WrittenAgency[] => {
      const name = agencyIn(text);
      return name === null ? [] : [{ name, place }];
    }),
  ]);
  const right = evidence.agency || mostFrequent(written.map(({ name }) => name)) || agencyAtHand(evidence);
  const variants = written.filter(({ name }) => likeness(name, right) === "near");
  const [first] = variants;
  if (!first) return [];
  const { words } = voice(evidence.digits);
  const odd = distinct(variants.map(({ name }) => name));
  const list = [right, ...odd].map((name) => `“${name}”`).join(", ");
  return [
    remark("name-variant", "warning", first.place, {
      found: odd.join(" / "),
      expected: right,
      th: `ชื่อหน่วยงานเขียนไว้ ${words.count(odd.length + 1)} แบบ คือ ${list}${placeText(first.place)} กรุณาใช้ชื่อเดียวกันทุกแห่ง`,
      en: `The agency's name is written in ${odd.length + 1} ways: ${list}${placeTextEn(first.place)}. Use one name everywhere.`,
    }),
  ];
}

function mostFrequent(names: readonly string[]): string {
  const count = (name: string): number => names.filter((other) => other === name).length;
  return names.reduce((best, name) => (best === "" || count(name) > count(best) ? name : best), "");
}

/** Sheet by sheet as they come, each from the top down: the first deviating cell is the one to name. */
function inReadingOrder<Written extends { readonly place: Place }>(
  { tables, texts }: Evidence,
  written: readonly Written[]
): Written[] {
  const sheets = [...tables.map(({ sheet }) => sheet), ...texts.map(({ place }) => place.sheet)];
  return [...written].sort(
    (one, other) =>
      sheets.indexOf(one.place.sheet) - sheets.indexOf(other.place.sheet) || byCell(one.place, other.place)
  );
}
