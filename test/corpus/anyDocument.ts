/** Any scores in any supported shape and dress, with what must be read of them. */
import fc from "fast-check";
import { FISCAL_YEARS, frameworkOf } from "../../src/ita/frameworks";
import type { SourceKind } from "../../src/ita/reading/types";
import {
  COMPONENT_CODES,
  INDICATOR_NUMBERS,
  type Assessment,
  type ComponentCode,
  type Hundredths,
} from "../../src/ita/types";
import {
  beside,
  emptyColumn,
  emptyRows,
  gap,
  lines,
  repeatHeader,
  sheet,
  stack,
  widthOf,
  type Block,
  type CorpusSheet,
} from "./sheet";
import type { ExpectedScores } from "./types";
import { agencyTable } from "./write/agencies";
import { indicatorTable } from "./write/indicators";
import { instrumentTable } from "./write/instruments";
import { itemTable } from "./write/items";
import { questionTable } from "./write/questions";
import { rankTable } from "./write/ranking";
import { CODE_STYLES, FIGURE_STYLES, NUMBER_STYLES, yearText, type YearStyle } from "./write/style";

export interface AnyDocument {
  readonly sheet: CorpusSheet;
  readonly kind: SourceKind;
  /** For a table of agencies: whose row. */
  readonly agency: string | null;
  readonly years: Readonly<Record<number, ExpectedScores>>;
}

/** A table before it is dressed. */
interface Plain {
  readonly block: Block;
  readonly kind: SourceKind;
  readonly headerRows: number;
  readonly agency: string | null;
  readonly years: Readonly<Record<number, ExpectedScores>>;
  /** Where the year must be said because no heading says it; null when a heading does. */
  readonly unsaid: number | null;
}

const anyScore: fc.Arbitrary<Hundredths> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 5000, max: 10000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 101, max: 10000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 8500, 9000, 9500, 10000) }
);

export function anyAssessmentOf(fiscalYear: number): fc.Arbitrary<Assessment> {
  const framework = frameworkOf(fiscalYear);
  const codes = framework.questions.map(({ code }) => code);
  const scores = (count: number): fc.Arbitrary<Hundredths[]> =>
    fc.array(anyScore, { minLength: count, maxLength: count });
  return fc
    .record({
      overall: anyScore,
      indicators: scores(INDICATOR_NUMBERS.length),
      components: scores(COMPONENT_CODES.length),
      questions: scores(codes.length),
    })
    .map(({ overall, indicators, components, questions }) => ({
      fiscalYear,
      overall,
      level: null,
      components: byKey(COMPONENT_CODES, components),
      indicators: byKey(INDICATOR_NUMBERS, indicators),
      questions: byKey(codes, questions),
      remarks: {},
    }));
}

function byKey<Key extends string | number>(
  keys: readonly Key[],
  values: readonly Hundredths[]
): Record<Key, Hundredths> {
  return Object.fromEntries(keys.map((key, at) => [key, values[at]])) as Record<Key, Hundredths>;
}

/** One to four different years, in any order of columns. */
const anyYears = (most: number): fc.Arbitrary<Assessment[]> =>
  fc
    .shuffledSubarray([...FISCAL_YEARS], { minLength: 1, maxLength: most })
    .chain((years) => fc.tuple(...years.map(anyAssessmentOf)));

const anyYear = fc.constantFrom(...FISCAL_YEARS).chain(anyAssessmentOf);
const anyFigures = fc.constantFrom(...FIGURE_STYLES);
const anyYearStyle = fc.constantFrom<(YearStyle | "none")[]>("short", "long", "fy", "bare", "none");

const read = (years: readonly Assessment[], pick: (year: Assessment) => ExpectedScores): Plain["years"] =>
  Object.fromEntries(years.map((year) => [year.fiscalYear, pick(year)]));

/** Years without a name of their own are told apart only when there is one. */
const unsaidYear = (years: readonly Assessment[], yearIn: string): number | null =>
  yearIn === "none" ? (years[0]?.fiscalYear ?? null) : null;

const indicators: fc.Arbitrary<Plain> = fc
  .record({
    years: anyYears(4),
    figures: anyFigures,
    yearIn: anyYearStyle,
    difference: fc.boolean(),
    header: fc.constantFrom("one" as const, "two" as const),
    number: fc.constantFrom(...NUMBER_STYLES, "joined" as const),
    total: fc.constantFrom(undefined, "ภาพรวม", "คะแนนรวม", "คะแนนภาพรวม", "รวม"),
    components: fc.constantFrom<ComponentCode[][]>([], ["IIT", "EIT", "OIT"], ["IIT", "EIT1", "EIT2", "OIT"]),
    rows: fc.shuffledSubarray([...INDICATOR_NUMBERS], { minLength: 10 }),
    order: fc.shuffledSubarray(["number", "name", "score0", "score1", "score2", "score3", "delta"], { minLength: 7 }),
  })
  .map(({ years: drawn, yearIn, difference, order, total, ...rest }) => {
    const years = yearIn === "none" ? drawn.slice(0, 1) : drawn;
    const arranged = rest.header === "two" ? {} : { order };
    return {
      block: indicatorTable({
        years,
        yearIn,
        difference: difference && years.length > 1,
        ...(total === undefined ? {} : { total }),
        ...arranged,
        ...rest,
      }),
      kind: "indicators" as const,
      headerRows: rest.header === "two" ? 2 : 1,
      agency: null,
      unsaid: unsaidYear(years, yearIn),
      years: read(years, (year) => ({
        indicators: year.indicators,
        components: Object.fromEntries(rest.components.map((code) => [code, year.components[code]])),
        ...(total === undefined ? {} : { overall: year.overall }),
      })),
    };
  });

const ranking: fc.Arbitrary<Plain> = fc.record({ year: anyYear, figures: anyFigures }).map(({ year, figures }) => ({
  block: rankTable({ year, figures }),
  kind: "ranking",
  headerRows: 1,
  agency: null,
  unsaid: year.fiscalYear,
  years: { [year.fiscalYear]: { indicators: year.indicators } },
}));

const instruments: fc.Arbitrary<Plain> = fc
  .record({
    years: anyYears(4),
    figures: anyFigures,
    yearIn: anyYearStyle,
    difference: fc.boolean(),
    names: fc.constantFrom("short" as const, "long" as const),
    rows: fc.constantFrom<(ComponentCode | "overall")[][]>(
      ["IIT", "EIT1", "EIT2", "OIT", "overall"],
      ["IIT", "EIT", "OIT", "overall"],
      ["overall", "IIT", "EIT", "EIT1", "EIT2", "OIT"],
      ["OIT", "EIT", "IIT"]
    ),
    order: fc.shuffledSubarray(["name", "score0", "score1", "score2", "score3", "delta"], { minLength: 6 }),
  })
  .map(({ years: drawn, yearIn, difference, ...rest }) => {
    const years = yearIn === "none" ? drawn.slice(0, 1) : drawn;
    return {
      block: instrumentTable({ years, yearIn, difference: difference && years.length > 1, ...rest }),
      kind: "instruments" as const,
      headerRows: 1,
      agency: null,
      unsaid: unsaidYear(years, yearIn),
      years: read(years, (year) => ({
        components: Object.fromEntries(
          rest.rows.flatMap((code) => (code === "overall" ? [] : [[code, year.components[code]]]))
        ),
        ...(rest.rows.includes("overall") ? { overall: year.overall } : {}),
      })),
    };
  });

const questions: fc.Arbitrary<Plain> = fc
  .record({
    year: anyYear,
    figures: anyFigures,
    codes: fc.constantFrom(...CODE_STYLES),
    layout: fc.constantFrom("apart" as const, "joined" as const),
    codeColumn: fc.constantFrom("first" as const, "last" as const),
    groupScores: fc.boolean(),
  })
  .map((options) => ({
    block: questionTable(options),
    kind: "questions",
    headerRows: 1,
    agency: null,
    unsaid: options.year.fiscalYear,
    years: {
      [options.year.fiscalYear]: {
        questions: options.year.questions,
        ...(options.groupScores ? { indicators: options.year.indicators } : {}),
      },
    },
  }));

const items: fc.Arbitrary<Plain> = fc
  .record({
    year: anyYear.map((year) => ({
      ...year,
      questions: Object.fromEntries(
        Object.entries(year.questions)
          .filter(([code]) => code.startsWith("O"))
          .map(([code, score]) => [code, score < 7000 ? 0 : score < 8000 ? 5000 : 10000])
      ),
    })),
    codes: fc.constantFrom("plain" as const, "thai" as const, "ofThaiZero" as const, "item" as const),
    digits: fc.constantFrom("thai" as const, "arabic" as const),
    scores: fc.constantFrom("whole" as const, "circle" as const, "number" as const, "decimals" as const),
  })
  .map((options) => ({
    block: itemTable({ ...options, scoreHeader: "คะแนน" }),
    kind: "items",
    headerRows: 1,
    agency: null,
    unsaid: options.year.fiscalYear,
    years: { [options.year.fiscalYear]: { questions: options.year.questions } },
  }));

const AGENCIES = ["เทศบาลตำบลบ้านสมมติ", "เทศบาลเมืองทดลอง", "องค์การบริหารส่วนตำบลตัวอย่าง"] as const;

const agencies: fc.Arbitrary<Plain> = fc
  .constantFrom(...FISCAL_YEARS)
  .chain((fiscalYear) =>
    fc.record({
      rows: fc.array(anyAssessmentOf(fiscalYear), { minLength: AGENCIES.length, maxLength: AGENCIES.length }),
      wanted: fc.nat({ max: AGENCIES.length - 1 }),
      figures: anyFigures,
      heads: fc.constantFrom("number" as const, "name" as const, "bare" as const),
      components: fc.constantFrom<ComponentCode[][]>([], ["IIT", "EIT", "OIT"]),
      running: fc.boolean(),
      overall: fc.constantFrom(undefined, "คะแนนรวม", "คะแนนภาพรวม"),
    })
  )
  .map(({ rows, wanted, overall, ...rest }) => {
    const year = rows[wanted] ?? rows[0]!;
    return {
      block: agencyTable({
        agencies: rows.map((assessment, at) => ({ name: AGENCIES[at] ?? "", assessment })),
        ...rest,
        ...(overall === undefined ? {} : { overall }),
      }),
      kind: "agencies" as const,
      headerRows: 1,
      agency: AGENCIES[wanted] ?? null,
      unsaid: year.fiscalYear,
      years: {
        [year.fiscalYear]: {
          indicators: year.indicators,
          components: Object.fromEntries(rest.components.map((code) => [code, year.components[code]])),
          ...(overall === undefined ? {} : { overall: year.overall }),
        },
      },
    };
  });

export const TABLES = { indicators, ranking, instruments, questions, items, agencies } as const;

/** Title lines, empty rows and columns, headers repeated, notes below, anywhere on the sheet. */
export function dressed(plain: fc.Arbitrary<Plain>): fc.Arbitrary<AnyDocument> {
  return fc
    .record({
      plain,
      sayIn: fc.constantFrom("title" as const, "sheetName" as const),
      title: fc.constantFrom("", "ผลการประเมินคุณธรรมและความโปร่งใส (ITA)", "ตารางที่ ๑ แสดงคะแนน"),
      at: fc.record({ row: fc.nat({ max: 12 }), column: fc.nat({ max: 4 }) }),
      emptyColumnAt: fc.option(fc.nat({ max: 5 })),
      emptyRowAt: fc.option(fc.integer({ min: 3, max: 9 })),
      repeatEvery: fc.option(fc.integer({ min: 3, max: 9 })),
      note: fc.constantFrom(
        [],
        ["หมายเหตุ เกณฑ์ผ่าน ๘๕ คะแนน คะแนนเต็ม ๑๐๐ คะแนน"],
        ["ที่มา: สำนักงาน ป.ป.ช.", "จัดทำโดย งานวิเคราะห์นโยบายและแผน โทร. ๐ ๕๖๗๐ ๑๒๓๔ ต่อ ๑๒"]
      ),
      years: fc.constantFrom("thai" as const, "arabic" as const),
    })
    .map(({ plain: one, sayIn, title, at, emptyColumnAt, emptyRowAt, repeatEvery, note, years }) => {
      let made = one.block;
      if (emptyRowAt !== null && emptyRowAt < made.rows.length - 1) made = emptyRows(made, emptyRowAt);
      if (repeatEvery !== null) made = repeatHeader(made, one.headerRows, repeatEvery);
      if (emptyColumnAt !== null && emptyColumnAt < widthOf(made) && made.merges.length === 0)
        made = emptyColumn(made, emptyColumnAt);
      const said = one.unsaid === null ? "" : yearText(one.unsaid, "long", years);
      const top = [title, sayIn === "title" ? said : ""].filter((line) => line !== "");
      const name = sayIn === "sheetName" && said !== "" ? `ผล ${said}` : "แผ่นงาน";
      return {
        sheet: sheet(name, stack(lines(...top), made, ...(note.length > 0 ? [gap(), lines(...note)] : [])), at),
        kind: one.kind,
        agency: one.agency,
        years: one.years,
      };
    });
}

/** Two tables on one sheet, below or beside one another, of different years. */
export const twoTables: fc.Arbitrary<{
  readonly sheet: CorpusSheet;
  readonly years: Readonly<Record<number, ExpectedScores>>;
}> = fc
  .record({
    years: fc
      .shuffledSubarray([...FISCAL_YEARS], { minLength: 2, maxLength: 2 })
      .chain((years) => fc.tuple(...years.map(anyAssessmentOf))),
    figures: anyFigures,
    numbers: fc.constantFrom(...NUMBER_STYLES, "joined" as const),
    yearIn: fc.constantFrom<(YearStyle | "none")[]>("short", "long", "fy", "bare", "none"),
    beside: fc.boolean(),
    between: fc.integer({ min: 1, max: 3 }),
    total: fc.constantFrom(undefined, "ภาพรวม"),
    lowered: fc.nat({ max: 2 }),
  })
  .map(({ years, figures, numbers, yearIn, beside: isBeside, between, total, lowered }) => {
    const tables = years.map((year, at) => {
      const made = indicatorTable({
        years: [year],
        figures,
        yearIn,
        number: numbers,
        ...(total === undefined ? {} : { total }),
      });
      const titled = yearIn === "none" ? stack(lines(yearText(year.fiscalYear, "long", "thai")), made) : made;
      return isBeside && at === 1 ? stack(gap(lowered), titled) : titled;
    });
    return {
      sheet: sheet(
        "สองตาราง",
        isBeside
          ? beside(between, ...tables)
          : stack(...tables.flatMap((one, at) => (at === 0 ? [one] : [gap(between), one])))
      ),
      years: read(years, (year) => ({
        indicators: year.indicators,
        ...(total === undefined ? {} : { overall: year.overall }),
      })),
    };
  });
