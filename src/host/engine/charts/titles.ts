import type { ChartTitle, TitleLook } from "../chartTypes";
import type { ChartContext, Owner } from "./owners";
import { shownOwner } from "./owners";
import { insert, replace, setValue } from "./schemaOrder";
import { INVISIBLE } from "./shapes";
import { newText, plainText, richText, textBodyOf, textBoxOf } from "./texts";
import type { XmlElement } from "./xmlTree";
import { booleanAt, childrenOf, find, forEachElement, fragment, removeChildren, textOf } from "./xmlTree";

/** Which title: of the chart or of an axis. */
export interface TitlePlace {
  /** `c:chart` or the axis. */
  readonly parent: Owner;
  /** Hundredths of a point. */
  readonly size: number;
  /** Attributes of `a:bodyPr`; the title of a vertical axis stands upright. */
  readonly rotation: () => string;
  /** What Excel shows when nobody wrote a title. */
  readonly automaticText: () => string;
  /** Excel shows that text without being told to. */
  readonly showsByItself: () => boolean;
}

export function titleOf(chart: ChartContext, place: TitlePlace): ChartTitle {
  const findIt = (): XmlElement | null => find(place.parent.find(), "c:title");
  const owner = shownOwner(findIt, "title");
  const look = (): TitleLook => {
    const title = findIt();
    const visible = title !== null || place.showsByItself();
    return {
      visible,
      text: visible ? ((title && writtenText(title)) ?? place.automaticText()) : "",
      overlay: booleanAt(title, "c:overlay", false),
    };
  };
  const show = (visible: boolean): void => {
    const parent = place.parent.make();
    if (!visible) removeChildren(parent, "c:title");
    else if (!findIt()) insert(parent, newTitle(chart.root, place));
    if (parent.name === "c:chart") setValue(parent, "c:autoTitleDeleted", !visible);
  };
  const box = textBoxOf(chart, owner, INVISIBLE);
  return {
    ...box,
    get look() {
      return look();
    },
    patch({ visible, text, overlay }) {
      if (visible !== undefined) show(visible);
      // Words make a title visible, as in Microsoft's own samples.
      if (text !== undefined && !findIt()) show(true);
      if (text !== undefined) setText(owner.make(), text);
      if (overlay !== undefined) setValue(owner.make(), "c:overlay", overlay);
      chart.changed();
    },
  };
}

function newTitle(root: XmlElement, { size, rotation }: TitlePlace): XmlElement {
  const title = fragment('<c:title><c:overlay val="0"/></c:title>');
  insert(title, newText(root, size, rotation()));
  return title;
}

function setText(title: XmlElement, text: string): void {
  const rich = richText(text, textBodyOf(title));
  removeChildren(title, "c:txPr");
  replace(title, { name: "c:tx", attributes: {}, children: [rich] });
}

/** The words of a title, from its cell's last value when it is linked to one; null when it has none of its own. */
export function writtenText(title: XmlElement): string | null {
  const rich = find(title, "c:tx/c:rich");
  if (rich) return plainText(rich);
  const cache = find(title, "c:tx/c:strRef/c:strCache");
  return cache
    ? childrenOf(cache, "c:pt")
        .map((point) => textOf(find(point, "c:v") ?? point))
        .join(" ")
    : null;
}

/** The words of a chart's own title, whatever its kind; "" when it has none. */
export function writtenTitle(root: XmlElement): string {
  const plain = find(root, "c:chart/c:title");
  if (plain) return writtenText(plain) ?? "";
  const words: string[] = [];
  const collect = (element: XmlElement): void => {
    if (element.name === "a:t") words.push(textOf(element));
  };
  const extended = find(root, "cx:chart/cx:title");
  if (extended) forEachElement(extended, collect);
  return words.join("");
}
