import type { HostProfile } from "./types";

/**
 * The two Excels that matter here: the oldest that runs the pane (Office LTSC 2021 has ExcelApi 1.14) and the one
 * that is updated every month
 * (https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets).
 */
export const profiles: { readonly excel2021: HostProfile; readonly microsoft365: HostProfile } = {
  excel2021: { name: "Excel 2021", excelApi: "1.14" },
  microsoft365: { name: "Microsoft 365", excelApi: "1.20" },
};
