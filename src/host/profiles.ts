import type { HostProfile } from "./types";

/**
 * The Excels that matter here: the oldest that runs the pane (Office LTSC 2021 has ExcelApi 1.14) and the one
 * that is updated every month
 * (https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets).
 */

/** Far too old for the add-in: 1.1 "is the only Excel-specific requirement set supported by Excel 2016" (article on set 1.1). */
const excel2016: HostProfile = { name: "Excel 2016", excelApi: "1.1" };

/** No Excel on sale: exactly what the manifest requires, to prove that nothing needs more. */
const leastRequired: HostProfile = { name: "Least required", excelApi: "1.9" };

export const profiles: Readonly<Record<"excel2016" | "leastRequired" | "excel2021" | "microsoft365", HostProfile>> = {
  excel2016,
  leastRequired,
  excel2021: { name: "Excel 2021", excelApi: "1.14" },
  microsoft365: { name: "Microsoft 365", excelApi: "1.20" },
};
