import { parseXml } from "@cj-tech-master/excelts/xml";
import type { XmlElement as ParsedElement } from "@cj-tech-master/excelts/xml";

/**
 * A chart part as a tree of elements. A chart is kept as this tree: what is asked of it is read from the tree and what
 * is changed is changed in it, so that all the rest of a chart made by another program stays as it is.
 * Whatever prefixes a file uses, here the namespaces of charts, drawings and relationships are `c`, `a` and `r`.
 */
export interface XmlElement {
  name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
};
const DECLARATIONS = Object.fromEntries(Object.entries(PREFIXES).map(([uri, prefix]) => [`xmlns:${prefix}`, uri]));

export function parseTree(xml: string): XmlElement {
  const root = adopted(parseXml(xml.replace(/^\ufeff/, "")).root, {});
  return { ...root, attributes: { ...DECLARATIONS, ...root.attributes } };
}

/** An element written here with the prefixes c, a and r. */
export function fragment(xml: string): XmlElement {
  return adopted(parseXml(xml.replace(/>\s+</g, "><").trim()).root, {});
}

/** The element with our prefixes; `prefixes` maps those in force to ours. */
function adopted(parsed: ParsedElement, inForce: Readonly<Record<string, string>>): XmlElement {
  const prefixes = { ...inForce };
  for (const [name, value] of Object.entries(parsed.attributes)) {
    const declared = /^xmlns(?::(.+))?$/.exec(name);
    if (declared) prefixes[declared[1] ?? ""] = PREFIXES[value] ?? declared[1] ?? "";
  }
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(parsed.attributes)) {
    if (/^xmlns(:|$)/.test(name)) {
      if (!(value in PREFIXES)) attributes[name] = value;
    } else attributes[name.includes(":") ? renamed(name, prefixes) : name] = value;
  }
  const children = parsed.children.flatMap((node): XmlNode[] => {
    if (node.type === "element") return [adopted(node, prefixes)];
    return node.type === "text" || node.type === "cdata" ? [node.value] : [];
  });
  return { name: renamed(parsed.name, prefixes), attributes, children };
}

function renamed(name: string, prefixes: Readonly<Record<string, string>>): string {
  const at = name.indexOf(":");
  const prefix = at < 0 ? "" : name.slice(0, at);
  const ours = prefixes[prefix] ?? prefix;
  const local = name.slice(at + 1);
  return ours === "" ? local : `${ours}:${local}`;
}

export function serializedElement(element: XmlElement): string {
  return written(element);
}

export function serialized(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}

function written(node: XmlNode): string {
  if (typeof node === "string") return escapedText(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapedAttribute(value)}"`);
  const open = `<${node.name}${attributes.join("")}`;
  return node.children.length === 0 ? `${open}/>` : `${open}>${node.children.map(written).join("")}</${node.name}>`;
}

export function escapedText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function escapedAttribute(text: string): string {
  return escapedText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;");
}

export function cloned(element: XmlElement): XmlElement {
  return {
    name: element.name,
    attributes: { ...element.attributes },
    children: element.children.map((node) => (typeof node === "string" ? node : cloned(node))),
  };
}

export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node): node is XmlElement => typeof node !== "string");
}

export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).filter((element) => element.name === name);
}

/** The first element at a path such as "c:tx/c:rich", or null. */
export function find(parent: XmlElement | null, path: string): XmlElement | null {
  let at = parent;
  for (const name of path.split("/")) {
    at = (at && elementsOf(at).find((element) => element.name === name)) ?? null;
  }
  return at;
}

export function textOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === "string" ? node : textOf(node))).join("");
}

/** The attribute `val` of the element at a path. */
export function valueAt(parent: XmlElement | null, path: string): string | undefined {
  return find(parent, path)?.attributes["val"];
}

export function numberAt(parent: XmlElement | null, path: string): number | null {
  const value = Number(valueAt(parent, path) ?? NaN);
  return Number.isFinite(value) ? value : null;
}

/** True or false as the schema counts it: an element without `val` is true, a missing element what `otherwise` says. */
export function booleanAt(parent: XmlElement | null, path: string, otherwise: boolean): boolean {
  const element = find(parent, path);
  if (!element) return otherwise;
  return !/^(0|false)$/.test(element.attributes["val"] ?? "1");
}

export function removeChildren(parent: XmlElement, ...names: readonly string[]): void {
  parent.children = parent.children.filter((node) => typeof node === "string" || !names.includes(node.name));
}

/** Calls back for the element and all below it. */
export function forEachElement(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const inner of elementsOf(element)) forEachElement(inner, visit);
}
