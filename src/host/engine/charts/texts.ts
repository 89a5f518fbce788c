import type { ChartTextBox, FontLook, Part } from "../chartTypes";
import { colorOf, fillElement } from "./drawingColors";
import type { ChartContext, Owner } from "./owners";
import { FILLS, ensure, insert } from "./schemaOrder";
import type { AutomaticLook } from "./shapes";
import { fillIn, shapeOf } from "./shapes";
import type { XmlElement } from "./xmlTree";
import { childrenOf, cloned, find, forEachElement, fragment, removeChildren, textOf } from "./xmlTree";

/** Excel's text of a chart when nothing is said: 10 points, black, the theme's body font. */
const DEFAULT_SIZE = 10;
const BODY_FONT = "Calibri";

/** The text properties of an element: those of its own words when it has any, else `c:txPr`. */
export function textBodyOf(element: XmlElement | null): XmlElement | null {
  return find(element, "c:tx/c:rich") ?? find(element, "c:txPr");
}

/** A box with text: fill, line and font. */
export function textBoxOf(chart: ChartContext, owner: Owner, automatic: AutomaticLook): ChartTextBox {
  return { ...shapeOf(chart, owner, automatic), font: fontOf(chart, owner) };
}

function fontOf(chart: ChartContext, owner: Owner): Part<FontLook> {
  return {
    get look() {
      const own = textBodyOf(owner.find());
      return fontLook(chart, [own && propertiesIn(own), chartText(chart.root)]);
    },
    patch(change) {
      const element = owner.make();
      const body = textBodyOf(element) ?? insert(element, textProperties(""));
      for (const properties of everyRun(body)) patchFont(properties, change);
      chart.changed();
    },
  };
}

/** The font of the whole chart: Excel gives it to every text that is there, and to texts that come later. */
export function wholeChartFont(chart: ChartContext): Part<FontLook> {
  return {
    get look() {
      return fontLook(chart, [chartText(chart.root)]);
    },
    patch(change) {
      if (!find(chart.root, "c:txPr")) insert(chart.root, textProperties(""));
      forEachElement(chart.root, (element) => {
        if (element.name === "a:defRPr" || element.name === "a:rPr") patchFont(element, change);
      });
      chart.changed();
    },
  };
}

function chartText(root: XmlElement): XmlElement | null {
  return find(root, "c:txPr/a:p/a:pPr/a:defRPr");
}

/** The first words count, as Excel shows one font for a whole title. */
function propertiesIn(body: XmlElement): XmlElement | null {
  return find(body, "a:p/a:r/a:rPr") ?? find(body, "a:p/a:pPr/a:defRPr");
}

function everyRun(body: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (const paragraph of childrenOf(body, "a:p")) {
    const properties = find(paragraph, "a:pPr") ?? { name: "a:pPr", attributes: {}, children: [] };
    if (!paragraph.children.includes(properties)) paragraph.children.unshift(properties);
    found.push(ensure(properties, "a:defRPr"));
    for (const run of childrenOf(paragraph, "a:r")) {
      const own = find(run, "a:rPr") ?? { name: "a:rPr", attributes: {}, children: [] };
      if (!run.children.includes(own)) run.children.unshift(own);
      found.push(own);
    }
  }
  return found;
}

function fontLook(chart: ChartContext, sources: readonly (XmlElement | null)[]): FontLook {
  const { theme } = chart.book.state;
  const attribute = (name: string): string | undefined =>
    sources.map((source) => source?.attributes[name]).find((value) => value !== undefined);
  const typeface = sources.map((source) => find(source, "a:latin")?.attributes["typeface"]).find(Boolean);
  const fill = sources.map((source) => fillIn(source)).find(Boolean);
  return {
    name: typeface === undefined || typeface.startsWith("+") ? BODY_FONT : typeface,
    size: Number(attribute("sz") ?? DEFAULT_SIZE * 100) / 100,
    color: (fill && colorOf(fill, theme)) ?? `#${theme[1] ?? "000000"}`,
    bold: isOn(attribute("b")),
    italic: isOn(attribute("i")),
    underline: (attribute("u") ?? "none") !== "none",
  };
}

function isOn(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}

function patchFont(properties: XmlElement, change: Partial<FontLook>): void {
  const { attributes } = properties;
  if (change.size !== undefined) attributes["sz"] = String(Math.round(change.size * 100));
  if (change.bold !== undefined) attributes["b"] = change.bold ? "1" : "0";
  if (change.italic !== undefined) attributes["i"] = change.italic ? "1" : "0";
  if (change.underline !== undefined) attributes["u"] = change.underline ? "sng" : "none";
  if (change.color !== undefined) {
    removeChildren(properties, ...FILLS);
    insert(properties, fillElement(change.color));
  }
  if (change.name !== undefined) {
    // Thai is a complex script: programs draw it with `a:cs`, whatever `a:latin` says.
    for (const script of ["a:latin", "a:cs"]) ensure(properties, script).attributes["typeface"] = change.name;
  }
}

const GREY = '<a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr>';

/** Run properties as Excel 2013 and later write them. `size` in hundredths of a point. */
export function runProperties(size: number): string {
  return (
    `sz="${size}" b="0" i="0" u="none" strike="noStrike" kern="1200" baseline="0"><a:solidFill>${GREY}</a:solidFill>` +
    '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
  );
}

/** A `c:txPr`; `run` as from `runProperties`, or "" for whatever the whole chart has. */
export function textProperties(run: string, rotation = ""): XmlElement {
  return fragment(
    `<c:txPr><a:bodyPr${rotation}/><a:lstStyle/><a:p><a:pPr>${
      run === "" ? "<a:defRPr/>" : `<a:defRPr ${run}</a:defRPr>`
    }</a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`
  );
}

/** A new text of the chart in its usual look, where the whole chart's font was not chosen otherwise. */
export function newText(root: XmlElement, size: number, rotation = ""): XmlElement {
  const text = textProperties(runProperties(size), rotation);
  const whole = chartText(root);
  const own = find(text, "a:p/a:pPr/a:defRPr");
  if (!whole || !own) return text;
  Object.assign(own.attributes, whole.attributes);
  for (const child of whole.children) {
    if (typeof child === "string") continue;
    const isFill = (FILLS as readonly string[]).includes(child.name);
    removeChildren(own, ...(isFill ? FILLS : [child.name]));
    insert(own, cloned(child));
  }
  return text;
}

/** Words that take over the look of the text properties given; each line is a paragraph. */
export function richText(text: string, like: XmlElement | null): XmlElement {
  const body = find(like, "a:bodyPr");
  const properties = find(like, "a:p/a:pPr");
  const run = cloned(find(properties, "a:defRPr") ?? { name: "a:defRPr", attributes: {}, children: [] });
  run.name = "a:rPr";
  run.attributes["lang"] = "th-TH";
  const rich = fragment("<c:rich><a:bodyPr/><a:lstStyle/></c:rich>");
  if (body) rich.children[0] = cloned(body);
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words: XmlElement = { name: "a:t", attributes: {}, children: [line] };
    const spoken: XmlElement = { name: "a:r", attributes: {}, children: [cloned(run), words] };
    const before = properties ? [cloned(properties)] : [];
    rich.children.push({ name: "a:p", attributes: {}, children: [...before, spoken] });
  }
  return rich;
}

export function plainText(rich: XmlElement): string {
  return childrenOf(rich, "a:p").map(paragraphText).join("\n");
}

function paragraphText(paragraph: XmlElement): string {
  return [...childrenOf(paragraph, "a:r"), ...childrenOf(paragraph, "a:fld")]
    .map((run) => textOf(find(run, "a:t") ?? run))
    .join("");
}
