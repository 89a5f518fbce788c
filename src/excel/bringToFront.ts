/** Shows a sheet, and selects the cell of it where one is named. */
export function bringToFront(context: Excel.RequestContext, sheet: string, cell: string | null): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  if (cell !== null) worksheet.getRange(cell).select();
}
