/** A case as a real workbook: the scores brought in as the pane does it, then seen by the pane and by the command line. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createFilledScoreSheets, importScores, readStatus, searchSheets } from "../../src/excel/api";
import type { ImportOutcome, WorkbookStatus } from "../../src/excel/types";
import type { EmbeddedHost } from "../../src/host/types";
import { filledInput } from "../../src/sheets/score/input";
import { runCli, type CliResult } from "../cli/runCli";
import { imageOf } from "../excel/workbook";
import { openHost } from "../support/host";
import { fillWorkbook } from "./toWorkbook";
import type { CorpusCase } from "./types";

export interface HostRun {
  readonly host: EmbeddedHost;
  readonly before: string;
  readonly after: string;
  readonly imported: ImportOutcome;
  readonly status: WorkbookStatus;
  readonly saved: Uint8Array;
}

export async function openCase({ sheets, scoreSheets, agency }: CorpusCase): Promise<EmbeddedHost> {
  const host = await openHost();
  fillWorkbook(host, sheets);
  if (scoreSheets) {
    const made = await createFilledScoreSheets(filledInput({ agency: agency ?? "", ...scoreSheets }));
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
  }
  return host;
}

export async function hostRun(one: CorpusCase): Promise<HostRun> {
  const host = await openCase(one);
  const isSource = (name: string): boolean => one.sheets.some((sheet) => sheet.name === name);
  const before = imageOf(host, isSource);
  const agency = one.agency ?? one.hints?.agency;
  const imported = await importScores({
    choices: one.choices ?? [],
    file: null,
    ...(agency === undefined ? {} : { agency }),
    ...(one.hints?.fiscalYear === undefined ? {} : { fiscalYear: one.hints.fiscalYear }),
  });
  const seen = await readStatus();
  // What the pane does when staff press “search the rest”.
  const status = seen.sources.cutOff.length > 0 ? await searchSheets() : seen;
  return { host, before, after: imageOf(host, isSource), imported, status, saved: await host.save() };
}

/** `analyze --json` on a workbook. */
export async function analyzeJson(folder: string, name: string, bytes: Uint8Array): Promise<CliResult> {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return runCli(file, "--json");
}
