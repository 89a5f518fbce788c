import { refusal } from "./faults";

/** Bytes of a file from one place up to another. */
export async function readBytes(file: Blob, from: number, to: number): Promise<DataView> {
  try {
    return new DataView(await file.slice(from, to).arrayBuffer());
  } catch (error) {
    throw refusal("unreadable-file", `bytes ${from} to ${to}`, error);
  }
}

/** Changed or removed since it was chosen, locked, or not on this computer: what web views say when they cannot read a file. */
const OUT_OF_REACH: readonly string[] = ["NotReadableError", "NotFoundError", "NotAllowedError", "SecurityError"];

/** Whether reading failed because of the file's place and not because of what it holds. */
export const isOutOfReach = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "name" in error && OUT_OF_REACH.some((name) => name === error.name);
