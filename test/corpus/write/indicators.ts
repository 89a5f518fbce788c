/** The ten indicators of one or several years, with instruments and a last row where wanted. */
import { frameworkOf } from "../../../src/ita/frameworks";
import {
  INDICATOR_NUMBERS,
  type Assessment,
  type ComponentCode,
  type Hundredths,
  type IndicatorNo,
} from "../../../src/ita/types";
import type { Block } from "../sheet";
import { inOrder, table, yearColumns, type Column, type Years } from "./columns";
import { indicatorLabel, indicatorNumber, type NumberStyle } from "./style";

export interface IndicatorTable extends Years {
  /** "joined": number and name in one cell. */
  readonly number: NumberStyle | "joined";
  /** Label of a last row with the overall score. */
  readonly total?: string;
  /** Rows of instruments before the total. */
  readonly components?: readonly ComponentCode[];
  /** A column IIT / EIT / OIT whose cells are merged over the rows of an instrument. */
  readonly instrumentColumn?: boolean;
  /** Ids: instrument, number, name, score0 …, delta. */
  readonly order?: readonly string[];
  readonly rows?: readonly IndicatorNo[];
  /** Other names than the framework's. */
  readonly names?: Readonly<Partial<Record<IndicatorNo, string>>>;
}

type Subject = IndicatorNo | ComponentCode | "total";

export function indicatorTable(options: IndicatorTable): Block {
  const { years, number, total, components = [], rows = INDICATOR_NUMBERS } = options;
  const framework = frameworkOf(Math.max(...years.map(({ fiscalYear }) => fiscalYear)));
  const nameOf = (no: IndicatorNo): string =>
    options.names?.[no] ?? framework.indicators.find((rule) => rule.no === no)?.nameTh ?? "";
  const name: Column<Subject> = {
    id: "name",
    header: ["ตัวชี้วัด"],
    cell: (subject) => {
      if (subject === "total") return number === "joined" ? (total ?? "") : "";
      if (typeof subject === "string") return subject;
      return number === "joined" ? `${indicatorLabel(subject, "words")} ${nameOf(subject)}` : nameOf(subject);
    },
  };
  const numbers: Column<Subject> = {
    id: "number",
    header: [number === "words" || number === "wordsArabic" ? "ตัวชี้วัด" : "ตัวชี้วัดที่"],
    cell: (subject) => {
      if (subject === "total") return total ?? "";
      return typeof subject === "string" || number === "joined" ? "" : indicatorNumber(subject, number);
    },
  };
  const instruments: Column<Subject> = {
    id: "instrument",
    header: ["แบบวัด"],
    cell: (subject) => {
      const rule = framework.instruments.find(({ indicators }) => indicators[0] === subject);
      return rule?.code ?? "";
    },
  };
  const columns = [
    ...(options.instrumentColumn === true ? [instruments] : []),
    ...(number === "joined" ? [] : [numbers]),
    { ...name, header: number === "words" || number === "wordsArabic" ? ["รายละเอียดตัวชี้วัด"] : name.header },
    ...yearColumns<Subject>(options, scoreOf),
  ];
  const ordered = options.order ? inOrder(columns, options.order) : columns;
  const made = table(ordered, [...rows, ...components, ...(total === undefined ? [] : ["total" as const])]);
  const at = ordered.indexOf(instruments);
  if (at < 0 || rows !== INDICATOR_NUMBERS) return made;
  const top = made.rows.length - rows.length - components.length - (total === undefined ? 0 : 1);
  return {
    ...made,
    merges: [
      ...made.merges,
      ...framework.instruments.map(({ indicators }) => ({
        row: top + (indicators[0] ?? 1) - 1,
        column: at,
        rowCount: indicators.length,
        columnCount: 1,
      })),
    ],
  };
}

function scoreOf(assessment: Assessment, subject: Subject): Hundredths | null {
  if (subject === "total") return assessment.overall;
  return typeof subject === "string"
    ? (assessment.components[subject] ?? null)
    : (assessment.indicators[subject] ?? null);
}
