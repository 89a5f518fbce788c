/**
 * Reads XML as it arrives, without building a tree. Parsing is left to `saxes`, which takes time linear in the text, refuses
 * what is not well formed, and never expands an entity that a document declares itself.
 */
import { SaxesParser } from "saxes";
import { refusal } from "./faults";

/** By the name as written, prefix included. Without a prototype: a name such as "constructor" finds nothing. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** Elements come by their names without prefix. */
export interface XmlListener {
  open?(name: string, attributes: Attributes): void;
  /** Entities resolved. A text may come in several pieces. */
  text?(piece: string): void;
  close?(name: string): void;
}

export interface XmlReader {
  push(chunk: string): void;
  /** After the last chunk: refuses a document that stops in the middle. */
  end(): void;
}

/** Workbook parts have some tens of attributes and levels; without limits a small file could take up the memory. */
const MOST_ATTRIBUTES = 1_000;
const DEEPEST = 256;

/** Throws the fault "broken" as soon as the text is no sound XML; what the listener throws passes through. */
export function createXmlReader(listener: XmlListener): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let attributes = 0;
  let depth = 0;
  parser.on("error", (error) => {
    throw refusal("broken", error.message, error);
  });
  // Workbooks have none; what it declares would be needed to read the rest.
  parser.on("doctype", () => {
    throw refusal("broken", "a document type");
  });
  parser.on("opentagstart", () => {
    attributes = 0;
  });
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw refusal("broken", "a tag with too many attributes");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw refusal("broken", "elements nested too deeply");
    listener.open?.(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    listener.close?.(localName(tag.name));
  });
  const tell = (piece: string): void => listener.text?.(piece);
  parser.on("text", tell);
  parser.on("cdata", tell);
  return {
    push(chunk) {
      parser.write(chunk);
    },
    end() {
      parser.close();
    },
  };
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
