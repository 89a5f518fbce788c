/** Differences and labels: one slip in a table that is right otherwise. */
import { sheet, withCell } from "../sheet";
import { parts, tan2567, tan2568, y2566, y2567, y2568 } from "../scores";
import type { CorpusCase } from "../types";
import { indicatorTable } from "../write/indicators";
import { instrumentTable } from "../write/instruments";

const twoYears = indicatorTable({
  years: [y2567, y2568],
  figures: "thaiText",
  yearIn: "short",
  difference: true,
  number: "thaiText",
  total: "ภาพรวม",
});
const bothRead = {
  2568: parts(y2568, "overall", "indicators"),
  2567: parts(y2567, "overall", "indicators"),
};

export const deltaFaults: readonly CorpusCase[] = [
  {
    name: "delta-value: a printed difference is not the difference",
    // Indicator 3: 94.71 − 93.38 = 1.33
    sheets: [sheet("ก", withCell(twoYears, 3, 4, "+๑.๓๐"))],
    expect: {
      years: bothRead,
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [{ code: "delta-value", sheet: "ก", cell: "E4" }],
    },
  },
  {
    name: "delta-sign: a gain printed as a loss, newest year first",
    sheets: [
      sheet(
        "ก",
        withCell(
          instrumentTable({
            years: [tan2568, tan2567],
            figures: "formatted",
            yearIn: "long",
            difference: true,
          }),
          4,
          3,
          { value: 15, format: "+0.00;-0.00;0.00" }
        )
      ),
    ],
    expect: {
      years: {
        2568: parts(tan2568, "overall", "components"),
        2567: parts(tan2567, "overall", "components"),
      },
      sources: [{ sheet: "ก", kind: "instruments", fiscalYears: [2567, 2568] }],
      findings: [{ code: "delta-sign", sheet: "ก", cell: "D5" }],
    },
  },
  {
    name: "differences with ▲ or without a sign: all right",
    sheets: [
      sheet(
        "ก",
        [
          [1, 4, "▲ ๐.๖๓"],
          [2, 4, "▲ ๑.๓๑"],
          [6, 4, "๑.๕๔"],
        ].reduce((made, [row, column, cell]) => withCell(made, Number(row), Number(column), String(cell)), twoYears)
      ),
    ],
    expect: {
      years: bothRead,
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "a loss in brackets, another behind ▼: all right",
    sheets: [
      sheet(
        "ข",
        withCell(
          withCell(
            instrumentTable({ years: [tan2567, tan2568], figures: "arabicText", yearIn: "fy", difference: true }),
            4,
            3,
            "(15.00)"
          ),
          5,
          3,
          "▼ 5.80"
        )
      ),
    ],
    expect: {
      years: {
        2568: parts(tan2568, "overall", "components"),
        2567: parts(tan2567, "overall", "components"),
      },
      sources: [{ sheet: "ข", kind: "instruments", fiscalYears: [2567, 2568] }],
      findings: [],
    },
  },
  {
    name: "label-average: the overall score called ค่าเฉลี่ย",
    sheets: [
      sheet(
        "ก",
        indicatorTable({
          years: [tan2568],
          figures: "formatted",
          yearIn: "long",
          number: "number",
          total: "ค่าเฉลี่ย",
        })
      ),
    ],
    expect: {
      years: { 2568: parts(tan2568, "overall", "indicators") },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2568] }],
      findings: [{ code: "label-average", sheet: "ก", cell: ["A12", "B12", "C12"] }],
    },
  },
  {
    name: "number-format: one score with a single decimal",
    sheets: [
      sheet(
        "ก",
        withCell(
          indicatorTable({ years: [y2566], figures: "arabicText", yearIn: "long", number: "number" }),
          5,
          2,
          "90.0"
        )
      ),
    ],
    expect: {
      years: { 2566: { indicators: { ...y2566.indicators, 5: 9000 } } },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2566] }],
      findings: [{ code: "number-format", sheet: "ก", cell: "C6" }],
    },
  },
  {
    name: "number-format: one score in Thai digits among Arabic ones",
    sheets: [
      sheet(
        "ก",
        withCell(
          indicatorTable({ years: [y2566], figures: "arabicText", yearIn: "long", number: "number" }),
          4,
          2,
          "๘๗.๙๑"
        )
      ),
    ],
    expect: {
      years: { 2566: parts(y2566, "indicators") },
      sources: [{ sheet: "ก", kind: "indicators", fiscalYears: [2566] }],
      findings: [{ code: "number-format", sheet: "ก", cell: "C5" }],
    },
  },
];
