import { crc32, inflateRawSync } from "node:zlib";

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

/** The file with every part rewritten, stored without compression: a file as another program might have made it. */
export function withParts(file: Uint8Array, rewrite: (xml: string, name: string) => string): Uint8Array {
  const entries = [...zipParts(file)].map(([name, xml]) => ({
    name: Buffer.from(name),
    data: Buffer.from(rewrite(xml, name)),
  }));
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(crc32(data), 14);
    header.writeUInt32LE(data.length, 18);
    header.writeUInt32LE(data.length, 22);
    header.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    header.copy(central, 6, 4, 30);
    central.writeUInt32LE(offset, 42);
    chunks.push(header, name, data);
    directory.push(central, name);
    offset += header.length + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...chunks, ...directory, end]));
}
