/** One frame of cells → one table: which of the shapes it has, where it stands and how sure we are. */
import { areaAddress, cellAddress } from "../address";
import { doubtsOf } from "../doubts";
import type { SourceChoice, SourceTable } from "../types";
import { agencyBody } from "./agencyTables";
import { hasFigure } from "./cells";
import { columnsOf } from "./columns";
import { PROPOSED, RECOGNISED } from "./confidence";
import type { Frame } from "./continued";
import type { Body, ReadHints, Request } from "./request";
import { rowBody } from "./rowTables";
import type { Senses } from "./senses";
import { shareLikeColumns } from "./scale";
import { shareBody } from "./shares";
import type { SheetView } from "./sheetView";
import { endedFrame } from "./tableEnd";
import { titlesOf } from "./titles";

/** Nothing is used from a table that is less sure than PROPOSED until staff say so. */
const mostUnasked = PROPOSED - 0.01;

export interface TableRead {
  readonly table: SourceTable;
  /** Index after the table's last row. */
  readonly end: number;
}

/** @param found the frame as its heading and the next one bound it
 * @param above index of the first row that can hold titles of this table */
export function readTable(
  found: Frame,
  above: number,
  sheetTop: readonly string[],
  choice: SourceChoice | undefined,
  hints: ReadHints,
  view: SheetView,
  senses: Senses
): TableRead | null {
  const frame =
    view.ours || choice?.kind === "questions" || choice?.kind === "items" ? found : endedFrame(found, view, senses);
  const titles = titlesOf(frame, above, sheetTop, view, senses);
  const columns = columnsOf(frame, view, senses, choice?.columns);
  const request = { frame, titles, columns, choice, hints, view, senses };
  const body = bodies(request).reduce<Body | null>(
    (best, read) => (read && (!best || read.confidence > best.confidence) ? read : best),
    null
  );
  if (!body) return null;
  // What staff have decided about stays in sight, so that they can decide otherwise.
  const decided = view.ours || choice !== undefined;
  const empty = body.agencies.length === 0 && !body.rows.some(({ figures }) => hasFigure(figures));
  if (!decided && (empty || body.confidence < RECOGNISED)) return null;
  // Rows that staff do not want read are not looked at again as another table.
  return { table: tableOf(request, body), end: body.rows.length + body.agencies.length > 0 ? body.end : frame.end };
}

/** The readings that can be tried; staff's word on the kind leaves one. */
function bodies(request: Request): (Body | null)[] {
  const { frame, choice, columns } = request;
  if (choice?.kind === "agencies") return [agencyBody(request)];
  if (choice?.kind === "shares") return [shareBody(request, true)];
  if (choice?.kind !== undefined) return [rowBody(request)];
  if (frame.subjectsAcross) return [agencyBody(request)];
  const rows = rowBody(request);
  if (rows && rows.confidence >= RECOGNISED) return [rows];
  const hasAgencies = columns.some(({ role }) => role === "agency");
  return [rows, shareBody(request, false), hasAgencies ? agencyBody(request) : null];
}

function tableOf({ frame, titles, choice, view }: Request, body: Body): SourceTable {
  const { kind, columns, rows, confidence, agencies } = body;
  const shareLike = view.ours || kind === "shares" ? [] : shareLikeColumns(rows, kind);
  const sure = view.ours ? 1 : shareLike.length > 0 ? Math.min(confidence, mostUnasked) : confidence;
  const lastIndex = Math.max(body.end - 1, frame.body - 1);
  return {
    key: `${view.sheet}!${cellAddress(view.rowNumber(frame.corner.index), frame.corner.column)}`,
    sheet: view.sheet,
    range: areaAddress(
      { row: view.rowNumber(frame.top), column: frame.firstColumn },
      { row: view.rowNumber(lastIndex), column: frame.lastColumn }
    ),
    kind,
    ours: view.ours,
    title: titles.title,
    agency: body.agency ?? (kind === "agencies" && agencies.length > 0 ? null : titles.agency),
    agencies,
    columns,
    rows,
    confidence: sure,
    doubts: view.ours
      ? []
      : doubtsOf({
          kind,
          columns,
          rows,
          agencies,
          agencyPicked: body.agency !== null,
          cutOff: view.cutOff && body.end >= view.length,
          kindUnsure:
            confidence < PROPOSED && choice === undefined && !columns.some(({ yearFrom }) => yearFrom === "offered"),
          shareLike,
        }),
    use: choice?.use ?? (view.ours || sure >= PROPOSED),
    confirmed: view.ours || choice !== undefined,
  };
}
