/** From what was understood to what a run would do: composes the sheets and plans them. Asks nothing of Excel. */
import { thaiLongDate } from "../ita/dates";
import { subjectKey } from "../ita/reading/types";
import type { Finding, Place } from "../ita/types";
import { canonicalRead, type CellRead } from "../sheets/merge/canonical";
import { findingsSheet, resultSheets } from "../sheets/result";
import type { ResultInput } from "../sheets/result/context";
import { findingKeys } from "../sheets/result/findingKeys";
import { fingerprint, type FingerprintTable } from "../sheets/result/fingerprint";
import { mendedFindings, type MendedFinding } from "../sheets/result/mendedFindings";
import { gravestFirst } from "./findings";
import { logSheet, readLastRun } from "../sheets/result/logSheet";
import { overviewSheet } from "../sheets/result/overviewSheet";
import { ranText, standingRanText } from "../sheets/result/ranLine";
import { triedFindings } from "../sheets/result/triedFindings";
import { composeMeasures, type ComposedMeasures } from "./measures/composeMeasures";
import { measureFindings } from "./measures/measureFindings";
import type { RunRequest } from "./measures/request";
import { isMemoryLost, planRun, type RunPlan, type RunPlanner } from "./planRun";
import { positionOf } from "../ita/reading/address";
import { writingOf } from "./ownScores";
import type { TableState, WorkbookState } from "./readWorkbook";
import type { Sources } from "./sources/readSources";
import type { Understanding } from "./understand";
import { wordingFindings } from "./wordingFindings";

type Understood = Extract<Understanding, { readonly ok: true }>;

interface ComposedRun {
  readonly run: RunPlan;
  /** Of the scores, and of texts in the staff's words that the scores contradict now. */
  readonly findings: readonly Finding[];
  readonly measures: ComposedMeasures;
}

/**
 * @param isoDate the day that is printed on the sheets
 * @param loggedAt local time to log the run under, "2026-11-28T09:15:00"; null where nothing will be written
 */
export function composeRun(
  state: WorkbookState,
  understood: Understood,
  isoDate: string,
  loggedAt: string | null = null,
  request: RunRequest = {}
): ComposedRun {
  const { scores, analysis } = understood;
  const input: ResultInput = {
    analysis,
    headers: scores.headers,
    fingerprint: fingerprint(scores.headers, {
      indicatorScores: tableAfter(state.tables.get("indicatorScores"), scores.corrections),
      questionScores: tableAfter(state.tables.get("questionScores"), scores.corrections),
      settings: tableAfter(state.tables.get("settings"), scores.corrections),
    }),
    yearPlaces: yearPlaces(understood.sources),
    units: unitsIn(state, scores.headers.unit),
    standing: new Set((["byQuestion", "causes", "itemGaps"] as const).filter((id) => state.tables.has(id))),
    asOf: thaiLongDate(isoDate, analysis.digits) ?? "",
    ran: standingRanText(state.tables.get("overview")?.heading ?? []),
  };
  const planner = planRun(state, writingOf(state, scores.digits));
  const work = resultSheets(input).map((plan) => planner.add(plan));
  const measures = composeMeasures(state, input, planner, request);
  const findings = gravestFirst([
    ...understood.findings,
    ...wordingFindings([...work, measures.work]),
    ...measureFindings(analysis, measures),
    ...triedFindings(state.tables.get("worth")),
    ...(isMemoryLost(state) ? [MEMORY_LOST] : []),
  ]);
  planner.add(findingsSheet({ ...input, findings, mended: mendedIn(state, findings) }));
  const isWorthLogging = scores.corrections.length > 0 || !planner.finish().idle;
  if (loggedAt !== null && isWorthLogging) {
    addLog(state, input, planner, loggedAt);
    planner.reword(overviewSheet({ ...input, ran: ranText(loggedAt, findings, analysis.digits) }));
  }
  return { run: planner.finish(), findings, measures };
}

function addLog(state: WorkbookState, input: ResultInput, planner: RunPlanner, at: string): void {
  const log = state.tables.get("log");
  const last = log ? readLastRun(log.headers, log.values.slice(1)) : null;
  planner.add(logSheet(input, { at, counts: { ...planner.counts } }, last));
}

const MEMORY_LOST: Finding = {
  code: "memory-lost",
  severity: "warning",
  sheet: null,
  cell: null,
  found: "ไม่พบแผ่นความจำของโปรแกรม",
  expected: "",
  message:
    "ไม่พบแผ่นที่โปรแกรมใช้จำข้อความที่สร้างไว้ ข้อความทั้งหมดในตารางเดิมจึงถือเป็นของท่านและไม่ถูกแก้ หากต้องการข้อความใหม่ ให้ลบข้อความเดิมในช่องนั้นแล้วกดวิเคราะห์อีกครั้ง",
  messageEn:
    "The hidden sheet that remembers what the add-in wrote is gone, so all text in the tables counts as yours and is left alone. To have a text written anew, clear its cell and press again.",
};

/** Findings of earlier runs that are gone but bear a note. */
function mendedIn(state: WorkbookState, findings: readonly Finding[]): MendedFinding[] {
  const table = state.tables.get("findings");
  return table ? mendedFindings(table.headers, table.formulas.slice(1), findingKeys(findings)) : [];
}

/** The table as it will stand when this run has put right what was typed as text. */
function tableAfter(
  table: TableState | undefined,
  corrections: readonly (Place & { readonly value: string | number })[]
): FingerprintTable | null {
  if (!table) return null;
  const rows: CellRead[][] = table.values.slice(1).map((row) => [...row]);
  const headers = table.headers.map((header) => header.trim());
  for (const { sheet, cell, value } of corrections) {
    if (sheet !== table.sheet) continue;
    const { row, column } = positionOf(cell);
    const standing = rows[row - table.row - 1];
    if (standing) standing[column - table.column] = value;
  }
  return { headers, rows };
}

/** Where a year's overall score, or its first figure, was read on sheets that are not ours. */
function yearPlaces({ gathered }: Sources): ReadonlyMap<number, Place> {
  return new Map(
    gathered.years.flatMap(({ assessment, places }) => {
      const place = places.get(subjectKey({ kind: "overall", code: "" })) ?? [...places.values()][0];
      return place ? [[assessment.fiscalYear, place] as const] : [];
    })
  );
}

/** The staff's list of units, each once. */
function unitsIn(state: WorkbookState, header: string): string[] {
  const table = state.tables.get("units");
  const at = table?.headers.findIndex((standing) => standing.trim() === header) ?? -1;
  if (!table || at < 0) return [];
  const names = table.values.slice(1).map((row) => canonicalRead(row[at]).trim());
  return [...new Set(names.filter((name) => name !== ""))];
}
