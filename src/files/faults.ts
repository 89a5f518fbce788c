/** Why a chosen file was not read. The pane says each in the reader's words. */
export const FILE_FAULTS = [
  "too-large",
  "old-xls",
  "password",
  "binary",
  "not-a-workbook",
  "broken",
  "unreadable-file",
  "no-sheet",
  "old-browser",
] as const;

/**
 * - too-large: the file, or what it unpacks to, is over the limits of `limits.ts`
 * - old-xls: Excel 97–2003
 * - password: encrypted
 * - binary: .xlsb
 * - not-a-workbook: .csv, a text, a picture, another Office document …
 * - broken: begins like a workbook but cannot be read through
 * - unreadable-file: the computer does not give it out: moved, changed, locked, or still in the cloud
 * - no-sheet: no visible worksheet
 * - old-browser: the web view cannot unpack files
 */
export type FileFault = (typeof FILE_FAULTS)[number];

/** Carries the fault through the layers of reading; `detail` is for a developer. */
class FileRefusal extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault, detail: string, options?: ErrorOptions) {
    super(`${fault}: ${detail}`, options);
    this.name = "FileRefusal";
    this.fault = fault;
  }
}

export function refusal(fault: FileFault, detail: string, cause?: unknown): Error {
  return new FileRefusal(fault, detail, cause === undefined ? undefined : { cause });
}

/** The fault that an error carries; null when the error is none of ours. */
export const faultOf = (error: unknown): FileFault | null => (error instanceof FileRefusal ? error.fault : null);
