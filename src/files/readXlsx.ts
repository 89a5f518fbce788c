/**
 * Reads the cells of another workbook in the pane, without opening it in Excel and without sending it anywhere. Loaded on
 * demand: the pane itself does not carry it.
 *
 * Own code (but for XML) in place of a spreadsheet library because only cells and number formats are wanted: sheets pass through piece by
 * piece, so that a huge sheet is cut off in time and only rows that may belong to a score table are kept.
 */
import { createRowFilter } from "../ita/reading/rowFilter";
import type { SheetGrid } from "../ita/reading/types";
import { readSheets } from "./readSheets";

export { faultOf, type FileFault } from "./faults";

/**
 * The visible sheets of an .xlsx file, named "[ปี67.xlsx]ผล", with the rows that score tables may be made of.
 * Rejects with an error that `faultOf` explains when the file cannot be used.
 */
export const readXlsx = (file: File): Promise<SheetGrid[]> => readSheets(file, createRowFilter);
