/** Unpacks one part of a package and hands its text to a listener, piece by piece. */
import { faultOf, refusal } from "./faults";
import { isOutOfReach } from "./readBytes";
import { createXmlReader, type XmlListener } from "./xmlReader";
import { entryStream, type ZipEntry } from "./zip";

interface PartReading {
  /** Unpacked bytes after which reading ends. */
  readonly most: number;
  /** Asked after each piece: true when the rest is of no interest. */
  readonly enough?: () => boolean;
}

/** @returns unpacked bytes that were read, and whether reading ended at the limit */
export async function readPart(
  file: Blob,
  entry: ZipEntry,
  listener: XmlListener,
  { most, enough }: PartReading
): Promise<{ readonly bytes: number; readonly cutOff: boolean }> {
  const xml = createXmlReader(listener);
  const reader = (await entryStream(file, entry)).getReader();
  let decoder: TextDecoder | null = null;
  let bytes = 0;
  let rest = REST_AFTER;
  try {
    for (;;) {
      const piece = await nextPiece(reader, entry.name);
      if (!piece) {
        xml.end();
        return { bytes, cutOff: false };
      }
      decoder ??= new TextDecoder(encodingOf(piece));
      bytes += piece.byteLength;
      xml.push(decoder.decode(piece, { stream: true }));
      if (enough?.()) return { bytes, cutOff: false };
      if (bytes > most) return { bytes, cutOff: true };
      if (bytes > rest) {
        rest = bytes + REST_AFTER;
        await breath();
      }
    }
  } finally {
    // The rest is not wanted; a stream that has failed already says so once more, which tells nothing new.
    reader.cancel().catch(() => undefined);
  }
}

/** A part that must be read whole. */
export async function readWholePart(file: Blob, entry: ZipEntry, most: number, listener: XmlListener): Promise<void> {
  const { cutOff } = await readPart(file, entry, listener, { most });
  if (cutOff) throw refusal("too-large", entry.name);
}

/** Between so many unpacked bytes the page may draw and take presses. */
const REST_AFTER = 1024 * 1024;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function nextPiece(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  name: string
): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch (error) {
    if (faultOf(error) !== null) throw error;
    throw isOutOfReach(error)
      ? refusal("unreadable-file", name, error)
      : refusal("broken", `${name} cannot be unpacked`, error);
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}
