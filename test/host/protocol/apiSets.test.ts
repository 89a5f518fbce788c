import { readFileSync } from "node:fs";
import type { ObjectDefinition } from "../../../src/host/protocol/hostObject";
import { FIRST_API_SET } from "../../../src/host/protocol/hostObject";
import { applicationType, runtimeType } from "../../../src/host/objects/application";
import { chartPlotAreaType, chartType } from "../../../src/host/objects/chart";
import { chartAxesType, chartAxisType, chartGridlinesType } from "../../../src/host/objects/chartAxes";
import {
  chartAreaFormatType,
  chartAxisFormatType,
  chartAxisTitleFormatType,
  chartBorderType,
  chartDataLabelFormatType,
  chartFillType,
  chartFontType,
  chartGridlinesFormatType,
  chartLegendFormatType,
  chartLineFormatType,
  chartPlotAreaFormatType,
  chartPointFormatType,
  chartSeriesFormatType,
  chartTitleFormatType,
} from "../../../src/host/objects/chartFormats";
import { chartDataLabelsType } from "../../../src/host/objects/chartLabels";
import {
  chartLegendEntryCollectionType,
  chartLegendEntryType,
  chartLegendType,
} from "../../../src/host/objects/chartLegend";
import { chartPointsCollectionType, chartPointType } from "../../../src/host/objects/chartPoints";
import { chartCollectionType } from "../../../src/host/objects/charts";
import { chartSeriesCollectionType, chartSeriesType } from "../../../src/host/objects/chartSeries";
import { chartAxisTitleType, chartTitleType } from "../../../src/host/objects/chartTitles";
import { conditionalFormatCollectionType, conditionalFormatType } from "../../../src/host/objects/conditionalFormats";
import { dataValidationType } from "../../../src/host/objects/dataValidation";
import { filterType } from "../../../src/host/objects/filter";
import { freezePanesType } from "../../../src/host/objects/freezePanes";
import { headerFooterGroupType, headerFooterType } from "../../../src/host/objects/headersFooters";
import { namedItemCollectionType, namedItemType } from "../../../src/host/objects/namedItems";
import { pageLayoutType } from "../../../src/host/objects/pageLayout";
import { rangeType } from "../../../src/host/objects/range";
import { rangeAreasType, rangeCollectionType } from "../../../src/host/objects/rangeAreas";
import { rangeBorderCollectionType, rangeBorderType } from "../../../src/host/objects/rangeBorders";
import {
  formatProtectionType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
} from "../../../src/host/objects/rangeFormat";
import { settingCollectionType, settingType } from "../../../src/host/objects/settings";
import { tableType } from "../../../src/host/objects/table";
import { tableAutoFilterType } from "../../../src/host/objects/tableAutoFilter";
import { tableColumnCollectionType, tableColumnType } from "../../../src/host/objects/tableColumns";
import { tableRowCollectionType, tableRowType } from "../../../src/host/objects/tableRows";
import { tableCollectionType, tableScopedCollectionType } from "../../../src/host/objects/tables";
import { tableSortType } from "../../../src/host/objects/tableSort";
import { workbookType } from "../../../src/host/objects/workbook";
import { workbookProtectionType } from "../../../src/host/objects/workbookProtection";
import { worksheetType } from "../../../src/host/objects/worksheet";
import { worksheetCollectionType } from "../../../src/host/objects/worksheetCollection";
import { worksheetProtectionType } from "../../../src/host/objects/worksheetProtection";

type AnyDefinition = Pick<ObjectDefinition<never>, "name"> & {
  readonly members: Readonly<Record<string, { readonly since?: string }>>;
};

const definitions: readonly AnyDefinition[] = [
  applicationType,
  chartAreaFormatType,
  chartAxesType,
  chartAxisFormatType,
  chartAxisTitleFormatType,
  chartAxisTitleType,
  chartAxisType,
  chartBorderType,
  chartCollectionType,
  chartDataLabelFormatType,
  chartDataLabelsType,
  chartFillType,
  chartFontType,
  chartGridlinesFormatType,
  chartGridlinesType,
  chartLegendEntryCollectionType,
  chartLegendEntryType,
  chartLegendFormatType,
  chartLegendType,
  chartLineFormatType,
  chartPlotAreaFormatType,
  chartPlotAreaType,
  chartPointFormatType,
  chartPointsCollectionType,
  chartPointType,
  chartSeriesCollectionType,
  chartSeriesFormatType,
  chartSeriesType,
  chartTitleFormatType,
  chartTitleType,
  chartType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  dataValidationType,
  filterType,
  formatProtectionType,
  freezePanesType,
  headerFooterGroupType,
  headerFooterType,
  namedItemCollectionType,
  namedItemType,
  pageLayoutType,
  rangeAreasType,
  rangeBorderCollectionType,
  rangeBorderType,
  rangeCollectionType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
  rangeType,
  runtimeType,
  settingCollectionType,
  settingType,
  tableAutoFilterType,
  tableCollectionType,
  tableColumnCollectionType,
  tableColumnType,
  tableRowCollectionType,
  tableRowType,
  tableScopedCollectionType,
  tableSortType,
  tableType,
  workbookProtectionType,
  workbookType,
  worksheetCollectionType,
  worksheetProtectionType,
  worksheetType,
].map((type) => type.definition);

/** "Range.values" → "1.1", as Microsoft's own type declarations document every member. */
function documentedSets(): Map<string, string> {
  const source = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = source.slice(source.indexOf("declare namespace Excel {"));
  const sets = new Map<string, string>();
  let owner = "";
  let pending: string | null = null;
  for (const line of excel.split("\n")) {
    const ownerMatch = /^ {4}(?:export )?(?:class|interface) (\w+)/.exec(line);
    if (ownerMatch?.[1]) owner = ownerMatch[1];
    const setMatch = /\[Api set: (\w+) ([\d.]+)/.exec(line);
    if (setMatch) pending = setMatch[1] === "ExcelApi" ? (setMatch[2] ?? null) : null;
    const memberMatch = /^ {8}(?:readonly )?(\w+)\??(?:\(|:)/.exec(line);
    const key = `${owner}.${memberMatch?.[1] ?? ""}`;
    // Of several overloads the first counts, as for the client.
    if (memberMatch && pending && !sets.has(key)) sets.set(key, pending);
    if (memberMatch) pending = null;
  }
  return sets;
}

const documented = documentedSets();

test("the declarations were read", () => {
  expect(documented.get("Range.values")).toBe("1.1");
  expect(documented.get("Worksheet.tabColor")).toBe("1.7");
});

test.each(definitions.map((definition) => [definition.name, definition] as const))(
  "the members of %s carry the API set that Microsoft documents",
  (name, { members }) => {
    const ours: Record<string, string> = {};
    const theirs: Record<string, string> = {};
    for (const [member, { since }] of Object.entries(members)) {
      const set = documented.get(`${name}.${member}`);
      // Private members of the client's own protocol are not documented.
      if (set === undefined) continue;
      ours[member] = since ?? FIRST_API_SET;
      theirs[member] = set;
    }
    expect(Object.keys(theirs).length).toBeGreaterThan(0);
    expect(ours).toEqual(theirs);
  }
);

test("every member but the client's private ones is a documented one", () => {
  const unknown = definitions.flatMap(({ name, members }) =>
    Object.keys(members)
      .filter((member) => !member.startsWith("_") && !documented.has(`${name}.${member}`))
      .map((member) => `${name}.${member}`)
  );
  // The client assigns `showGridlines` under this name.
  expect(unknown).toEqual(["Worksheet.gridlines"]);
});
