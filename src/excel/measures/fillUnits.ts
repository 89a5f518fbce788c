/** Puts the unit in charge into rows of a year's measures that name none yet; what stands there is the staff's and stays. */
import { canonicalRead } from "../../sheets/merge/canonical";
import { readMeasures } from "../../sheets/measures/readMeasures";
import { yearlyTable } from "../../sheets/names";
import { UNITS_COLUMN } from "../../sheets/score/columns";
import { cellContent } from "../cellText";
import { ownSettings } from "../ownScores";
import { protectedSheets } from "../protection";
import { readWorkbook } from "../readWorkbook";
import { asOneUndoStep, type Session } from "../session";
import type { FillUnitsOutcome, FillUnitsRequest, Problem } from "../types";
import { measurePositions } from "./standingYears";

export async function fillUnitsIn(session: Session, request: FillUnitsRequest): Promise<FillUnitsOutcome> {
  const state = await readWorkbook(session, { foreign: false });
  const table = state.yearly.get(yearlyTable("measures", request.fiscalYear));
  const digits = ownSettings(state)?.digits ?? "thai";
  const positions =
    table && measurePositions(table, request.fiscalYear, UNITS_COLUMN, digits, state.memory?.memory ?? null);
  const column = positions?.get("unit");
  if (!table || !positions || column === undefined) return { ok: false, problems: [NO_UNIT_COLUMN] };
  const body = table.formulas.slice(1);
  const wanted = new Map(request.units.map(({ id, unit }) => [id, unit.trim()]));
  const written = readMeasures(body, positions).flatMap(({ id, row }) => {
    const unit = wanted.get(id) ?? "";
    return unit !== "" && canonicalRead(body[row]?.[column] ?? "").trim() === "" ? [{ row, unit }] : [];
  });
  if (written.length === 0) return { ok: true, filled: 0 };
  const refused = protectedSheets(state, [table.sheet]);
  if (refused.length > 0) return { ok: false, problems: refused };
  await asOneUndoStep(session, async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    // Cell by cell: a filter may hide rows between them.
    for (const { row, unit } of written)
      sheet.getCell(table.row + 1 + row, table.column + column).values = [[cellContent(unit)]];
    await sync("write");
  });
  return { ok: true, filled: written.length };
}

const NO_UNIT_COLUMN: Problem = {
  code: "no-unit-column",
  sheet: null,
  cell: null,
  th: "ไม่พบตารางมาตรการหรือคอลัมน์ผู้รับผิดชอบหลัก จึงยังไม่ได้เขียนสิ่งใด กดวิเคราะห์อีกครั้งเพื่อสร้างส่วนที่ขาด",
  en: "The measures table or its column of the unit in charge was not found, so nothing was written. Analyse again to make what is missing.",
};
