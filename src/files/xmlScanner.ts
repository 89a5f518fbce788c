/**
 * Reads XML as it arrives, without building a tree. Only what workbook parts need: elements, attributes, text. Entities that a
 * document declares itself are never expanded, so none can grow. Time is linear in the length of the text.
 */
import { refusal } from "./faults";

export interface XmlListener {
  /** @param tag what stands between the brackets, for `attribute` */
  open?(name: string, tag: string): void;
  /** Raw: entities are still written out. A text may come in several pieces. */
  text?(raw: string): void;
  close?(name: string): void;
}

export interface XmlScanner {
  push(chunk: string): void;
}

/** Tags of workbooks have a few hundred characters; comments may be longer. */
const LONGEST_TAG = 1_000_000;

const SKIPPED: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!", ">"],
];
const LITERAL = "<![CDATA[";

export function createXmlScanner(listener: XmlListener): XmlScanner {
  let waiting = "";

  /** Handles the markup at `at`; answers where it ends, or -1 while its end has not arrived. */
  function markup(text: string, at: number): number {
    if (text.startsWith(LITERAL, at)) {
      const end = text.indexOf("]]>", at);
      if (end < 0) return -1;
      listener.text?.(text.slice(at + LITERAL.length, end).replace(/&/g, "&amp;"));
      return end + 3;
    }
    // Too short to tell "<!--" from "<![CDATA[".
    if (text.length - at < LITERAL.length && text.startsWith("<!", at)) return -1;
    const skipped = SKIPPED.find(([start]) => text.startsWith(start, at));
    if (skipped) {
      const end = text.indexOf(skipped[1], at + skipped[0].length);
      return end < 0 ? -1 : end + skipped[1].length;
    }
    const end = endOfTag(text, at);
    if (end < 0) return -1;
    tell(text.slice(at + 1, end));
    return end + 1;
  }

  function tell(tag: string): void {
    if (tag.startsWith("/")) {
      listener.close?.(localName(tag.slice(1)));
      return;
    }
    const name = localName(tag);
    listener.open?.(name, tag);
    if (tag.endsWith("/")) listener.close?.(name);
  }

  return {
    push(chunk) {
      const text = waiting + chunk;
      let at = 0;
      while (at < text.length) {
        const next = text.indexOf("<", at);
        if (next !== at) listener.text?.(text.slice(at, next < 0 ? text.length : next));
        if (next < 0) {
          at = text.length;
          break;
        }
        const end = markup(text, next);
        at = end < 0 ? next : end;
        if (end < 0) break;
      }
      waiting = text.slice(at);
      if (waiting.length > LONGEST_TAG) throw refusal("broken", "a tag without an end");
    },
  };
}

/** A ">" inside quotes is no end. */
function endOfTag(text: string, from: number): number {
  for (let at = from; ;) {
    const end = text.indexOf(">", at);
    if (end < 0) return -1;
    const quote = firstQuote(text, at, end);
    if (quote < 0) return end;
    const closing = text.indexOf(text.charAt(quote), quote + 1);
    if (closing < 0) return -1;
    at = closing + 1;
  }
}

function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function localName(tag: string): string {
  let end = 0;
  while (end < tag.length && !isBreak(tag.charCodeAt(end))) end += 1;
  const name = tag.slice(0, end);
  return name.slice(name.indexOf(":") + 1);
}

/** White space and "/". */
const isBreak = (code: number): boolean => code <= 32 || code === 47;

/** An attribute by its name without prefix, entities resolved; null when it is not there. */
export function attribute(tag: string, name: string): string | null {
  for (let at = tag.indexOf("="); at >= 0;) {
    const quote = firstQuote(tag, at, tag.length);
    if (quote < 0) return null;
    const end = tag.indexOf(tag.charAt(quote), quote + 1);
    if (end < 0) return null;
    if (attributeName(tag, at) === name) return decodeXml(tag.slice(quote + 1, end));
    at = tag.indexOf("=", end + 1);
  }
  return null;
}

/** The name that ends before the "=" at `equals`; declarations of prefixes have none. */
function attributeName(tag: string, equals: number): string {
  let end = equals;
  while (end > 0 && tag.charCodeAt(end - 1) <= 32) end -= 1;
  let start = end;
  while (start > 0 && tag.charCodeAt(start - 1) > 32) start -= 1;
  const full = tag.slice(start, end);
  return full.startsWith("xmlns") ? "" : full.slice(full.indexOf(":") + 1);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Resolves the entities that every XML has, and the characters written by number. */
export function decodeXml(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g, (whole, hex, decimal, name) => {
    if (typeof name === "string") return NAMED[name] ?? whole;
    const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** Text of a cell: entities, and the "_x000D_" by which Excel writes characters that XML has not. */
export function cellTextOf(raw: string): string {
  return decodeXml(raw).replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
