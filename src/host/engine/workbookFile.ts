import { Workbook } from "@cj-tech-master/excelts";
import type { WorkbookModel } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { WorkbookFileError } from "./errors";
import type { FileBook } from "./fileModel";

/**
 * A workbook of the library that holds the parts of a file as they are read and written, without building its own
 * sheets, rows and cells from them: those lose formulas behind links, hidden empty rows and the kinds of linked cells.
 */
class FileParts extends Workbook {
  parts: FileBook | null = null;

  override get model(): WorkbookModel {
    return this.parts as unknown as WorkbookModel;
  }

  override set model(parts: WorkbookModel) {
    this.parts = parts as unknown as FileBook;
  }
}

/** Reads an .xlsx file into its parts. Refuses what is no such file with a WorkbookFileError. */
export async function readWorkbookFile(file: Uint8Array): Promise<FileBook> {
  refuseOtherFiles(file);
  // Charts survive only when their reader is there before the file is.
  installChartSupport();
  const workbook = new FileParts();
  try {
    await workbook.xlsx.load(file);
  } catch (cause) {
    throw new WorkbookFileError("Unreadable", `The file could not be read: ${String(cause)}`, { cause });
  }
  const parts = workbook.parts;
  if (!parts || parts.worksheets.filter(Boolean).length === 0) {
    throw new WorkbookFileError("NoSheet", "The file holds no worksheet that can be read");
  }
  return parts;
}

/** The .xlsx bytes of the parts. */
export async function writeWorkbookFile(parts: FileBook): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new FileParts();
  workbook.parts = parts;
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

const ZIP = [0x50, 0x4b];
/** A compound file: an old .xls, or a new file behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function refuseOtherFiles(file: Uint8Array): void {
  const startsWith = (bytes: readonly number[]): boolean => bytes.every((byte, index) => file[index] === byte);
  if (startsWith(COMPOUND)) {
    // The name of the stream that holds an encrypted file, in UTF-16.
    const marker = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
    const encrypted = indexOfBytes(file, marker) >= 0;
    throw encrypted
      ? new WorkbookFileError("Encrypted", "The file is encrypted with a password")
      : new WorkbookFileError("NotAWorkbook", "The file is an old binary workbook (.xls) or another compound file");
  }
  if (!startsWith(ZIP)) throw new WorkbookFileError("NotAWorkbook", "The file is no zip package");
}

function indexOfBytes(file: Uint8Array, wanted: readonly number[]): number {
  const first = wanted[0] ?? 0;
  for (let at = file.indexOf(first); at >= 0; at = file.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => file[at + index] === byte)) return at;
  }
  return -1;
}
