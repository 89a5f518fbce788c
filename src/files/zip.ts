/** The table of contents of a zip file, and its entries unpacked piece by piece. Nothing but the asked pieces is read. */
import { refusal } from "./faults";
import { readBytes } from "./readBytes";

export interface ZipEntry {
  readonly name: string;
  readonly packedSize: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Written in place of a size or offset that stands in the 64-bit fields. */
const IN_64_BITS = 0xffffffff;

const broken = (detail: string): Error => refusal("broken", detail);

/** @param mostParts more entries than this are refused */
export async function zipEntries(file: Blob, mostParts: number): Promise<readonly ZipEntry[]> {
  const { at, size, count } = await directoryOf(file);
  if (count > mostParts) throw refusal("too-large", `${count} parts`);
  if (at + size > file.size) throw broken("the table of contents lies outside the file");
  const directory = await readBytes(file, at, at + size);
  const names = new TextDecoder("utf-8");
  const entries: ZipEntry[] = [];
  for (let from = 0; from + 46 <= directory.byteLength && directory.getUint32(from, true) === ENTRY;) {
    const nameLength = directory.getUint16(from + 28, true);
    const extraLength = directory.getUint16(from + 30, true);
    const commentLength = directory.getUint16(from + 32, true);
    const next = from + 46 + nameLength + extraLength + commentLength;
    if (next > directory.byteLength) throw broken("the table of contents is cut short");
    const wide = wideSizes(directory, from + 46 + nameLength, extraLength);
    const packed = directory.getUint32(from + 20, true);
    const unpacked = directory.getUint32(from + 24, true);
    const offset = directory.getUint32(from + 42, true);
    if (unpacked === IN_64_BITS) wide.next();
    entries.push({
      name: names.decode(new Uint8Array(directory.buffer, from + 46, nameLength)).replace(/\\/g, "/"),
      packedSize: packed === IN_64_BITS ? wide.next() : packed,
      method: directory.getUint16(from + 10, true),
      encrypted: (directory.getUint16(from + 8, true) & 1) === 1,
      offset: offset === IN_64_BITS ? wide.next() : offset,
    });
    if (entries.length > mostParts) throw refusal("too-large", `more than ${mostParts} parts`);
    from = next;
  }
  return entries;
}

interface Directory {
  readonly at: number;
  readonly size: number;
  readonly count: number;
}

async function directoryOf(file: Blob): Promise<Directory> {
  const tailAt = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT);
  const tail = await readBytes(file, tailAt, file.size);
  let end = tail.byteLength - END_SIZE;
  while (end >= 0 && tail.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw broken("no end of the table of contents");
  const plain = {
    count: tail.getUint16(end + 10, true),
    size: tail.getUint32(end + 12, true),
    at: tail.getUint32(end + 16, true),
  };
  if (plain.at !== IN_64_BITS && plain.size !== IN_64_BITS && plain.count !== 0xffff) return plain;
  if (end < 20 || tail.getUint32(end - 20, true) !== END_64_LOCATOR) return plain;
  const wideAt = Number(tail.getBigUint64(end - 12, true));
  if (wideAt + 56 > file.size) throw broken("the wide table of contents lies outside the file");
  const wide = await readBytes(file, wideAt, wideAt + 56);
  if (wide.getUint32(0, true) !== END_64) throw broken("no wide table of contents");
  return {
    count: Number(wide.getBigUint64(32, true)),
    size: Number(wide.getBigUint64(40, true)),
    at: Number(wide.getBigUint64(48, true)),
  };
}

/** The 64-bit values of an entry's extra field, in order. */
function wideSizes(directory: DataView, from: number, length: number): { next(): number } {
  let at = from;
  const end = from + length;
  while (at + 4 <= end && directory.getUint16(at, true) !== 1) at += 4 + directory.getUint16(at + 2, true);
  const stop = at + 4 <= end ? Math.min(end, at + 4 + directory.getUint16(at + 2, true)) : at;
  at += 4;
  return {
    next() {
      if (at + 8 > stop) throw broken("a wide size is missing");
      at += 8;
      return Number(directory.getBigUint64(at - 8, true));
    },
  };
}

/** The unpacked bytes of an entry. Errors while reading mean that the file is damaged. */
export async function entryStream(file: Blob, entry: ZipEntry): Promise<ReadableStream<Uint8Array>> {
  if (entry.encrypted) throw refusal("password", entry.name);
  if (entry.offset + 30 > file.size) throw broken(`${entry.name} lies outside the file`);
  const head = await readBytes(file, entry.offset, entry.offset + 30);
  if (head.getUint32(0, true) !== LOCAL) throw broken(`${entry.name} has no header`);
  const start = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = file.slice(start, start + entry.packedSize).stream();
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw broken(`${entry.name} is packed by method ${entry.method}`);
  return packed.pipeThrough(unpacker());
}

function unpacker(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  try {
    return new DecompressionStream("deflate-raw");
  } catch (error) {
    throw refusal("old-browser", "DecompressionStream", error);
  }
}
