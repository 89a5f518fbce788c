/** The command line's one job: open a workbook in the embedded host, run the add-in's own code on it, save a new file. */
import { runAnalysis, searchSheets } from "../excel/api";
import type { ImportMeasuresDone, RunDone } from "../excel/types";
import { createHost } from "../host/createHost";
import { installOfficeInNode } from "../host/node/installOffice";
import type { EmbeddedHost } from "../host/types";
import { normalName } from "../ita/reading/names";
import { toReport } from "../ita/report/analysisReport";
import { findDestination, readInput } from "./files";
import { HELP } from "./help";
import { InputProblem } from "./inputProblem";
import { takeLastYear } from "./lastYear";
import { readOptions, type AnalyzeOptions } from "./options";
import { doneOrThrow } from "./outcome";
import { checkMeasures } from "./request";
import { summaryOf, type RunCost } from "./summary";
import { takeScores } from "./takeScores";

interface Output {
  out(text: string): void;
  err(text: string): void;
}

type ExitStatus = 0 | 2;

/**
 * @param args what stands after the command's name
 * @returns 0 when done; 2 when the input cannot be used, with the reason in Thai on `err` and nothing on `out`
 * @throws whatever is an error of the program itself
 */
export async function analyzeCommand(args: readonly string[], output: Output): Promise<ExitStatus> {
  try {
    const options = readOptions(args);
    if (options === "help") {
      output.out(HELP);
      return 0;
    }
    const bytes = await readInput(options.input);
    const destination = await findDestination(options.input, options.out);
    const lastYear = options.lastYear === null ? null : await readInput(options.lastYear);
    const host = await openWorkbook(bytes, options.input);
    const { run, cost, imported } = await runIn(host, options, lastYear);
    checkYear(run, options.year);
    checkAgency(run, options.agency);
    checkMeasures(
      options.request,
      run.measures.map(({ id }) => id)
    );
    const savedTo = await destination.write(await host.save());
    if (options.json) {
      const report = toReport(run.analysis, run.findings, run.measures, cost, run.sources);
      const lastYearTaken = imported && { lastYear: imported };
      output.out(`${JSON.stringify({ ...report, ...lastYearTaken, output: savedTo }, null, 2)}\n`);
    } else output.out(summaryOf(run, cost, savedTo, imported));
    return 0;
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    output.err(`${error.userMessage}\n`);
    return 2;
  }
}

/** @throws {InputProblem} with the host's own words when the bytes are no workbook */
async function openWorkbook(file: Uint8Array, name: string): Promise<EmbeddedHost> {
  try {
    return await createHost({ file });
  } catch (error) {
    const { userMessage, code } = error as { userMessage?: unknown; code?: unknown };
    if (typeof userMessage !== "string") throw error;
    throw new InputProblem(String(code), `เปิดไฟล์ "${name}" ไม่ได้: ${userMessage}`, String(error));
  }
}

interface Ran {
  readonly run: RunDone;
  readonly cost: RunCost;
  /** What came from last year's workbook, or null. */
  readonly imported: ImportMeasuresDone | null;
}

/** The press itself is what is counted; scores and measures that had to be taken from elsewhere first are steps of their own. */
async function runIn(host: EmbeddedHost, options: AnalyzeOptions, lastYear: Uint8Array | null): Promise<Ran> {
  await installOfficeInNode(host);
  const taken = await takeScoresFrom(options);
  const imported = lastYear && (await takeLastYear(lastYear, options.lastYear ?? ""));
  host.resetCounters();
  const run = doneOrThrow(await runAnalysis({ request: options.request }));
  // Score sheets that have just been made: the scores were read where they stood before.
  const sources = taken ? run.sources.filter(({ kind }) => kind !== "scoreSheet") : run.sources;
  return { run: { ...run, sources }, cost: costOf(host), imported };
}

/** Whether the scores stood on other sheets, and were taken from there. */
async function takeScoresFrom(options: AnalyzeOptions): Promise<boolean> {
  const { problems } = await searchSheets();
  const isElsewhere = problems.some(({ code }) => code === "scores-to-confirm");
  if (isElsewhere) await takeScores(options);
  return isElsewhere;
}

function costOf(host: EmbeddedHost): RunCost {
  const syncs = host.requests.filter((request) => !request.cleanup);
  const bytes = syncs.reduce((sum, request) => sum + request.requestBytes + request.responseBytes, 0);
  return { syncs: syncs.length, bytes };
}

function checkAgency({ analysis }: RunDone, agency: string | null): void {
  if (agency === null || analysis.agency === "") return;
  const [wanted, found] = [normalName(agency), normalName(analysis.agency)];
  if (found.includes(wanted)) return;
  throw new InputProblem(
    "agency-mismatch",
    `ไม่ได้บันทึกผล เพราะสมุดงานนี้เป็นผลการประเมินของ ${analysis.agency} ไม่ใช่ ${agency} ตรวจชื่อหน่วยงานในแผ่นตั้งค่า หรือแก้ชื่อหลัง --agency`,
    `--agency ${agency}, workbook has ${analysis.agency}`
  );
}

function checkYear({ analysis }: RunDone, year: number | null): void {
  if (year === null || year === analysis.fiscalYear) return;
  const previous = analysis.previousFiscalYear === null ? "" : ` และมีคะแนนปีก่อนหน้าของปี ${analysis.previousFiscalYear}`;
  throw new InputProblem(
    "year-mismatch",
    `ไม่ได้บันทึกผล เพราะสมุดงานนี้เป็นผลการประเมินของปีงบประมาณ พ.ศ. ${analysis.fiscalYear}${previous} ไม่ใช่ปี ${year} ` +
      `ถ้าต้องการปี ${year} ให้แก้ปีงบประมาณในแผ่นตั้งค่าและกรอกคะแนนของปีนั้นก่อน`,
    `--year ${year}, workbook has ${analysis.fiscalYear}`
  );
}
