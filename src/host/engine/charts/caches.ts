import type { XmlElement } from "./xmlTree";
import { childrenOf, elementsOf, find, textOf } from "./xmlTree";

/** What a file remembers of the cells behind a series, for programs that show a chart without calculating. */

export type SourceName = "c:val" | "c:cat" | "c:tx";

/** `c:numRef`, `c:strRef`, `c:multiLvlStrRef` or the literal values below `c:val`, `c:cat` or `c:tx`. */
export function sourceIn(series: XmlElement, name: SourceName): XmlElement | null {
  const holder = find(series, name);
  return (holder && elementsOf(holder)[0]) ?? null;
}

export function formulaIn(source: XmlElement | null): string | null {
  const formula = find(source, "c:f");
  return formula && textOf(formula);
}

const CACHES = ["c:numCache", "c:strCache", "c:multiLvlStrCache"];

/** A literal is its own memory. */
function cacheIn(source: XmlElement): XmlElement {
  return elementsOf(source).find(({ name }) => CACHES.includes(name)) ?? source;
}

export function cachedFormat(source: XmlElement): string {
  const format = find(cacheIn(source), "c:formatCode");
  return format ? textOf(format) : "General";
}

/** The remembered texts by place; null where nothing was. */
export function cachedTexts(source: XmlElement): (string | null)[] {
  const cache = cacheIn(source);
  return listed(cache, lengthOf(cache));
}

/** The same level by level, outermost first; the file lists the innermost first. */
export function cachedLevels(source: XmlElement): (string | null)[][] {
  const cache = cacheIn(source);
  const levels = childrenOf(cache, "c:lvl");
  if (levels.length === 0) return [listed(cache, lengthOf(cache))];
  return levels.map((level) => listed(level, lengthOf(cache))).reverse();
}

/** A damaged count must not fill the memory. */
const MOST_POINTS = 100_000;

function lengthOf(cache: XmlElement): number {
  return Math.min(MOST_POINTS, Number(find(cache, "c:ptCount")?.attributes["val"] ?? 0));
}

function listed(parent: XmlElement, length: number): (string | null)[] {
  const texts = new Array<string | null>(length).fill(null);
  for (const point of childrenOf(parent, "c:pt")) {
    const index = Number(point.attributes["idx"]);
    if (index < length) texts[index] = textOf(find(point, "c:v") ?? point);
  }
  return texts;
}
