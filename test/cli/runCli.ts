/** Runs the command in this process, in a folder of its own, with what it prints captured. */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { analyzeCommand } from "../../src/cli/analyzeCommand";
import { createHost } from "../../src/host/createHost";
import type { EmbeddedHost } from "../../src/host/types";

const SAMPLES = path.join(__dirname, "../../assets/samples");

export interface CliResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function runCli(...args: string[]): Promise<CliResult> {
  let out = "";
  let err = "";
  const status = await analyzeCommand(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

/** A fresh folder, removed after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "ita-excel-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type SampleName = "tanyongmat-2567-2568" | "lomsak-2564" | "khelang-2566-2567";

/** Copies a sample into the folder and returns its path there. */
export function placeSample(folder: string, sample: SampleName, name = `${sample}.xlsx`): string {
  const file = path.join(folder, name);
  copyFileSync(path.join(SAMPLES, `${sample}.xlsx`), file);
  return file;
}

export async function openFile(bytes: Uint8Array): Promise<EmbeddedHost> {
  return createHost({ file: new Uint8Array(bytes) });
}
