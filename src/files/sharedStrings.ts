import { readWholePart } from "./readPart";
import { cellTextOf } from "./cellText";
import type { Package } from "./openPackage";
import type { XmlListener } from "./xmlReader";
import type { ZipEntry } from "./zip";

/** The texts that cells name by number. */
export async function readSharedStrings(pack: Package, entry: ZipEntry | null): Promise<readonly string[]> {
  const texts: string[] = [];
  if (!entry) return texts;
  const collector = createTextCollector("si", (text) => texts.push(text));
  await readWholePart(pack.file, entry, pack.limits.part, collector);
  return texts;
}

/**
 * Joins the `t` elements inside each element of a kind: a plain text has one, a text with several looks has one a run.
 * How a text is read aloud (`rPh`) is no part of it.
 */
export function createTextCollector(container: string, found: (text: string) => void): Required<XmlListener> {
  let written = "";
  let inside = false;
  let phonetic = false;
  let reading = false;
  return {
    open(name) {
      if (name === container) {
        inside = true;
        written = "";
      } else if (name === "rPh") phonetic = true;
      else if (name === "t") reading = inside && !phonetic;
    },
    text(piece) {
      if (reading) written += piece;
    },
    close(name) {
      if (name === "t") reading = false;
      else if (name === "rPh") phonetic = false;
      else if (name === container) {
        inside = false;
        found(cellTextOf(written));
      }
    },
  };
}
