/** Reading the input and finding a place for the output, so that no existing file is ever lost. */
import { constants } from "node:fs";
import { access, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { InputProblem } from "./inputProblem";

/** Node's code of a failed file operation, such as ENOENT; "" for any other error. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** @throws {InputProblem} when the file is missing, cannot be read, or is plainly not an .xlsx */
export async function readInput(file: string): Promise<Uint8Array> {
  const kind = path.extname(file).toLowerCase();
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = {
      ENOENT: `ไม่พบไฟล์ "${file}" กรุณาตรวจชื่อไฟล์และโฟลเดอร์`,
      EISDIR: `"${file}" เป็นโฟลเดอร์ กรุณาระบุไฟล์ .xlsx`,
      EACCES: `ไม่มีสิทธิ์อ่านไฟล์ "${file}"`,
    }[codeOf(error)];
    throw new InputProblem("cannot-read", reason ?? `อ่านไฟล์ "${file}" ไม่ได้ (${codeOf(error)})`, String(error));
  }
  if (kind !== ".xlsx") {
    throw new InputProblem(
      "not-xlsx",
      `"${path.basename(file)}" ไม่ใช่ไฟล์ .xlsx กรุณาเปิดใน Excel แล้วบันทึกเป็นชนิด "Excel Workbook (.xlsx)" ก่อน`,
      `unsupported extension ${kind}`
    );
  }
  if (bytes.length === 0)
    throw new InputProblem("empty-file", `ไฟล์ "${path.basename(file)}" ว่างเปล่า (0 ไบต์)`, "empty file");
  return bytes;
}

/** Where the result will go. Checked before the work begins, so that nobody waits for an analysis that cannot be saved. */
interface Destination {
  /** Writes the bytes and returns the file's path. */
  write(bytes: Uint8Array): Promise<string>;
}

/**
 * @param out the file named by --out, or null for a new name beside the input
 * @throws {InputProblem} when the folder is missing or not writable, or --out is the input itself
 */
export async function findDestination(input: string, out: string | null): Promise<Destination> {
  const folder = path.dirname(path.resolve(out ?? input));
  await checkFolder(folder);
  if (out === null) return { write: (bytes) => writeBeside(input, bytes) };
  if (path.extname(out).toLowerCase() !== ".xlsx") {
    throw new InputProblem(
      "output-not-xlsx",
      `ชื่อไฟล์หลัง --out ต้องลงท้ายด้วย .xlsx (ได้รับ "${out}")`,
      "output is not .xlsx"
    );
  }
  await checkTarget(input, out);
  return { write: (bytes) => replace(out, bytes) };
}

async function checkFolder(folder: string): Promise<void> {
  try {
    if (!(await stat(folder)).isDirectory())
      throw new InputProblem("output-folder", `"${folder}" ไม่ใช่โฟลเดอร์`, "not a folder");
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    const missing = codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR";
    throw new InputProblem(
      "output-folder",
      missing
        ? `ไม่พบโฟลเดอร์ "${folder}" สำหรับบันทึกผล กรุณาสร้างโฟลเดอร์ก่อนหรือใช้ --out ระบุที่อื่น`
        : `บันทึกลงในโฟลเดอร์ "${folder}" ไม่ได้ (ไม่มีสิทธิ์เขียน) กรุณาใช้ --out ระบุที่อื่น`,
      String(error)
    );
  }
}

/** Compared by identity, not by name: links and differences of case may name the same file. */
async function checkTarget(input: string, out: string): Promise<void> {
  const [from, to] = await Promise.all([stat(input), stat(out).catch(ifMissing)]);
  if (!to) return;
  if (from.ino === to.ino && from.dev === to.dev) {
    throw new InputProblem(
      "output-is-input",
      `--out เป็นไฟล์เดียวกับไฟล์ที่อ่าน ไฟล์เดิมจะไม่ถูกเขียนทับ กรุณาใช้ชื่ออื่น`,
      "output is the input"
    );
  }
  if (to.isDirectory())
    throw new InputProblem("output-is-folder", `"${out}" เป็นโฟลเดอร์ กรุณาระบุชื่อไฟล์ .xlsx`, "output is a folder");
  await access(out, constants.W_OK).catch((error: unknown) => {
    throw new InputProblem("output-not-writable", `เขียนทับไฟล์ "${out}" ไม่ได้ (ไม่มีสิทธิ์เขียน)`, String(error));
  });
}

function ifMissing(error: unknown): null {
  if (codeOf(error) === "ENOENT") return null;
  throw error;
}

/** NAME.ita.xlsx, then NAME.ita-2.xlsx …: the first name that is free. */
async function writeBeside(input: string, bytes: Uint8Array): Promise<string> {
  const { dir, name } = path.parse(input);
  for (let number = 1; ; number += 1) {
    const file = path.join(dir, `${name}.ita${number === 1 ? "" : `-${number}`}.xlsx`);
    try {
      // "wx" fails on an existing file, so that two runs at once cannot take the same name.
      await writeFile(file, bytes, { flag: "wx" });
      return file;
    } catch (error) {
      if (codeOf(error) === "EEXIST") continue;
      if (codeOf(error) !== "") await rm(file, { force: true });
      throw notWritten(file, error);
    }
  }
}

/** The old file stays whole until the new one is. */
async function replace(out: string, bytes: Uint8Array): Promise<string> {
  const partial = `${out}.${process.pid}.tmp`;
  try {
    await writeFile(partial, bytes, { flag: "wx" });
    await rename(partial, out);
    return out;
  } catch (error) {
    await rm(partial, { force: true });
    throw notWritten(out, error);
  }
}

function notWritten(file: string, error: unknown): InputProblem {
  const reason = codeOf(error) === "ENOSPC" ? "เนื้อที่ดิสก์ไม่พอ" : codeOf(error);
  return new InputProblem("cannot-write", `บันทึกไฟล์ "${file}" ไม่สำเร็จ (${reason})`, String(error));
}
