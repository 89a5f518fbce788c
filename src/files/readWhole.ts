/** The bytes of a chosen file, for readers that take the whole of it. Loaded on demand, as readXlsx is. */
import { refusal } from "./faults";
import { FILE_LIMITS } from "./limits";
import { readBytes } from "./readBytes";

export { faultOf, type FileFault } from "./faults";

/** Rejects with an error that `faultOf` explains when the file is too large or out of reach. */
export async function readWhole(file: Blob): Promise<Uint8Array> {
  if (file.size > FILE_LIMITS.file) throw refusal("too-large", `${file.size} bytes`);
  const { buffer } = await readBytes(file, 0, file.size);
  return new Uint8Array(buffer as ArrayBuffer);
}
