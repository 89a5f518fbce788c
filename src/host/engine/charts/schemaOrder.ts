import type { XmlElement } from "./xmlTree";
import { find } from "./xmlTree";

/**
 * In which order the children of an element must stand (ECMA-376 part 1, 21.2 and 20.1; the kinds of series and of axes
 * share one order here, as no child of one stands elsewhere in another). Excel calls a file damaged when they do not.
 */
const ORDERS: Readonly<Record<string, string>> = {
  "c:chartSpace":
    "date1904 lang roundedCorners mc:AlternateContent style clrMapOvr pivotSource protection chart spPr txPr " +
    "externalData printSettings userShapes extLst",
  "c:chart":
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs " +
    "showDLblsOverMax extLst",
  "c:title": "tx layout overlay spPr txPr extLst",
  "c:tx": "strRef rich v",
  "c:legend": "legendPos legendEntry layout overlay spPr txPr extLst",
  "c:legendEntry": "idx delete txPr extLst",
  "c:plotArea": "layout barChart lineChart catAx dateAx valAx dTable spPr extLst",
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  "c:lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  "c:ser":
    "idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape extLst",
  "c:dPt": "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  "c:marker": "symbol size spPr extLst",
  "c:dLbls":
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize " +
    "separator showLeaderLines leaderLines extLst",
  "c:valAx": "",
  "c:catAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr " +
    "txPr crossAx crosses crossesAt crossBetween auto lblAlgn lblOffset baseTimeUnit tickLblSkip tickMarkSkip " +
    "majorUnit minorUnit majorTimeUnit minorTimeUnit noMultiLvlLbl dispUnits extLst",
  "c:scaling": "logBase orientation max min extLst",
  "c:strRef": "f strCache extLst",
  "c:numRef": "f numCache extLst",
  "c:multiLvlStrRef": "f multiLvlStrCache extLst",
  "c:spPr": "a:xfrm a:custGeom a:prstGeom FILL a:ln a:effectLst a:effectDag a:scene3d a:sp3d a:extLst",
  "a:ln": "FILL a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd a:extLst",
  "a:defRPr":
    "a:ln FILL a:effectLst a:effectDag a:highlight a:uLnTx a:uLn a:uFillTx a:uFill a:latin a:ea a:cs a:sym " +
    "a:hlinkClick a:hlinkMouseOver a:rtl a:extLst",
  "a:pPr": "a:lnSpc a:spcBef a:spcAft a:buNone a:tabLst a:defRPr a:extLst",
};
/** A fill is one of these; they take one another's place. */
export const FILLS = ["a:noFill", "a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill", "a:grpFill"] as const;

const SAME_AS: Readonly<Record<string, string>> = {
  "c:valAx": "c:catAx",
  "c:dateAx": "c:catAx",
  "a:rPr": "a:defRPr",
  "a:endParaRPr": "a:defRPr",
};

const orders = new Map<string, readonly string[]>();

function orderIn(parent: string): readonly string[] {
  const known = orders.get(parent);
  if (known) return known;
  const order = (ORDERS[SAME_AS[parent] ?? parent] ?? "")
    .split(" ")
    .flatMap((name) => (name === "FILL" ? [...FILLS] : [name.includes(":") ? name : `c:${name}`]));
  orders.set(parent, order);
  return order;
}

/** Puts a child where the schema wants it, behind others of its name. */
export function insert(parent: XmlElement, child: XmlElement): XmlElement {
  const order = orderIn(parent.name);
  const place = order.indexOf(child.name);
  const behind = parent.children.findIndex(
    (node) => typeof node !== "string" && place >= 0 && order.indexOf(node.name) > place
  );
  if (behind < 0) parent.children.push(child);
  else parent.children.splice(behind, 0, child);
  return child;
}

/** The child of that name, made when it is missing. */
export function ensure(parent: XmlElement, name: string): XmlElement {
  return find(parent, name) ?? insert(parent, { name, attributes: {}, children: [] });
}

export function setValue(parent: XmlElement, name: string, value: string | number | boolean): void {
  ensure(parent, name).attributes["val"] = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

/** Puts a child in the place of those of its name. */
export function replace(parent: XmlElement, child: XmlElement): XmlElement {
  parent.children = parent.children.filter((node) => typeof node === "string" || node.name !== child.name);
  return insert(parent, child);
}
