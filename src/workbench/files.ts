/** Opening and saving .xlsx files in the page. */
import { words } from "./words";

/** A file that cannot be opened, with the reason in the user's words. */
class FileProblem extends Error {
  readonly code = "not-xlsx";
  readonly userMessage: string;
  constructor(name: string) {
    super(`not an .xlsx file: ${name}`);
    this.userMessage = words.errors.notXlsx(name);
  }
}

/** The bytes of a chosen file. @throws {FileProblem} for any other kind of file, before anything is read */
export async function bytesOf(file: File): Promise<Uint8Array> {
  if (!/\.xlsx$/i.test(file.name)) throw new FileProblem(file.name);
  return new Uint8Array(await file.arrayBuffer());
}

/** @throws {Error} when the sample is not there */
export async function fetchSample(file: string): Promise<Uint8Array> {
  const answer = await fetch(`assets/samples/${encodeURIComponent(file)}`);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function download(page: Document, bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then; revoking at once would cancel the download in some of them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Calls back for a file dropped anywhere on the page, and shows that it may be dropped. */
export function acceptDrops(page: Document, dropped: (file: File) => void): void {
  const root = page.documentElement;
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  page.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    root.classList.add("is-dropping");
  });
  page.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) root.classList.remove("is-dropping");
  });
  page.addEventListener("drop", (event) => {
    root.classList.remove("is-dropping");
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    dropped(file);
  });
}
