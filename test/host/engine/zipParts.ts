import { inflateRawSync } from "node:zlib";

/** The XML parts of an .xlsx file by name, read straight from the zip so that tests see what a reader sees. */
export function zipParts(file: Uint8Array): Map<string, string> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const parts = new Map<string, string>();
  let end = file.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const nameLength = view.getUint16(entry + 28, true);
    const name = new TextDecoder().decode(file.subarray(entry + 46, entry + 46 + nameLength));
    const local = view.getUint32(entry + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = file.subarray(start, start + view.getUint32(entry + 20, true));
    const bytes = view.getUint16(entry + 10, true) === 8 ? inflateRawSync(data) : data;
    parts.set(name, new TextDecoder().decode(bytes));
    entry += 46 + nameLength + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return parts;
}

/** One part; throws when the file lacks it. */
export function zipPart(file: Uint8Array, name: string): string {
  const part = zipParts(file).get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return part;
}
