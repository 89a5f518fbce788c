import type { ChartType } from "../chartTypes";
import type { FileMedium } from "../fileModel";
import { newId } from "../identifiers";
import type { ChartState, SheetState } from "../state";
import { newAxis, THIN_LINE } from "./axes";
import { isBar } from "./groups";
import { newGroup } from "./newSeries";
import { AXIS_TEXT_SIZE, TITLE_SIZE } from "./sizes";
import { insert } from "./schemaOrder";
import { serializedElement } from "./xmlTree";
import type { XmlElement } from "./xmlTree";
import { find, parseTree } from "./xmlTree";
import { newText } from "./texts";

const NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006";
/** Any two numbers that differ; they tie the axes to the series. */
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** As Microsoft 365 writes it: #N/A is drawn as an empty cell. */
const NA_AS_BLANK =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16>' +
  '<c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** The tree of a chart without series, in the look of Excel 2013 and later. */
export function newChartTree(type: ChartType): XmlElement {
  const root = parseTree(
    `<c:chartSpace xmlns:c="${NAMESPACE}/chart" xmlns:a="${NAMESPACE}/main">` +
      '<c:date1904 val="0"/><c:roundedCorners val="0"/>' +
      '<c:chart><c:title><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
      "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>" +
      `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>${NA_AS_BLANK}</c:chart>` +
      `<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill>${THIN_LINE}</c:spPr>` +
      '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>' +
      "</c:chartSpace>"
  );
  const title = find(root, "c:chart/c:title");
  if (title) insert(title, newText(root, TITLE_SIZE));
  const plotArea = find(root, "c:chart/c:plotArea");
  const text = serializedElement(newText(root, AXIS_TEXT_SIZE));
  const upright = !isBar(type);
  if (plotArea) {
    insert(plotArea, newGroup(type, [String(CATEGORY_AXIS), String(VALUE_AXIS)]));
    insert(plotArea, newAxis("Category", CATEGORY_AXIS, VALUE_AXIS, upright ? "b" : "l", text));
    insert(plotArea, newAxis("Value", VALUE_AXIS, CATEGORY_AXIS, upright ? "l" : "b", text));
  }
  return root;
}

/** Excel's own size of a new chart, 5 by 3 inches; where it puts one depends on the window, which is not played. */
export const NEW_PLACE = { left: 144, top: 72, width: 360, height: 216 };

/** A chart made here, named as Excel names it. */
export function newChartState(sheet: SheetState, type: ChartType): ChartState {
  const number = nextNumber(sheet);
  const anchor: FileMedium = { range: {}, graphicFrame: { index: number + 1, name: `Chart ${number}` } };
  return { id: newId(), anchor, tree: newChartTree(type), changed: true, source: null, titleIsDescription: true };
}

/** "Chart 2" is the shape with the number 3: names and numbers go on from the highest that is there. */
function nextNumber(sheet: SheetState): number {
  const taken = sheet.charts.flatMap(({ anchor: { graphicFrame } }) => [
    (graphicFrame?.index ?? 1) - 1,
    Number(/^Chart (\d+)$/.exec(graphicFrame?.name ?? "")?.[1] ?? 0),
  ]);
  return Math.max(0, ...taken) + 1;
}
