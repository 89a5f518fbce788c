/** What one cell looks like, as plain data: its own format, the table around it and conditional formats put together. */
import { MAX_COLUMNS } from "../../host/engine/areas";
import type { BorderLine, Book, CellStyle, CellValue, Sheet } from "../../host/engine/types";
import { conditionalLooks, type ConditionalLook, type ConditionalLooks } from "./conditionalLook";
import { drawnArea } from "./layout";
import { tableLookAt, type FilterButton } from "./tableLook";

export interface CellPicture {
  readonly text: string;
  readonly isNumber: boolean;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  readonly fontName: string;
  /** Points on the screen, zoom included. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly decoration: string;
  readonly color: string;
  /** "" when nothing fills the cell. */
  readonly fill: string;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly bar: ConditionalLook["bar"] | null;
  readonly isLink: boolean;
  readonly filterButton: FilterButton;
  /** Text may run over empty cells to the right. */
  readonly runsOver: boolean;
}

/** Draws cells of one sheet at one moment; made anew after every change, so that nothing it remembers can be stale. */
export interface CellPainter {
  picture(row: number, column: number): CellPicture;
  /** Whether a cell has nothing that a text from the left would cover. */
  isBlank(row: number, column: number): boolean;
  readonly looks: ConditionalLooks;
}

/** @param zoom 1 is 100 percent */
export function createCellPainter(book: Book, sheet: Sheet, zoom: number): CellPainter {
  const looks = conditionalLooks(book, sheet);
  const merges = sheet.merges;
  const styles = new Map<number, CellStyle>();
  const styleAt = (row: number, column: number): CellStyle => {
    const key = row * MAX_COLUMNS + column;
    const known = styles.get(key);
    if (known) return known;
    const style = sheet.style(row, column);
    styles.set(key, style);
    return style;
  };

  function picture(row: number, column: number): CellPicture {
    const style = styleAt(row, column);
    const table = tableLookAt(sheet, row, column);
    const look = looks.at(row, column);
    const value = sheet.value(row, column);
    const area = drawnArea(merges, row, column);
    const lastRow = area.row + area.rowCount - 1;
    const lastColumn = area.column + area.columnCount - 1;
    const text = value === null ? "" : sheet.text(row, column);
    return {
      text,
      isNumber: typeof value === "number",
      horizontal: horizontalOf(style, value),
      vertical: style.vertical === "Top" ? "top" : style.vertical === "Bottom" ? "bottom" : "center",
      wrap: style.wrapText || text.includes("\n"),
      indent: style.indent,
      fontName: style.fontName,
      fontSize: style.fontSize * zoom,
      bold: style.bold || Boolean(table?.bold) || Boolean(look.bold),
      italic: style.italic,
      decoration: [style.underline ? "underline" : "", style.strikethrough ? "line-through" : ""].join(" ").trim(),
      color: look.fontColor ?? textColor(style, table?.fontColor),
      fill: (look.fill ?? style.fill) || (table?.fill ?? ""),
      right:
        stronger(styleAt(row, lastColumn).borders.EdgeRight, styleAt(row, lastColumn + 1).borders.EdgeLeft) ??
        thinLine(table?.rightLine),
      bottom:
        stronger(styleAt(lastRow, column).borders.EdgeBottom, styleAt(lastRow + 1, column).borders.EdgeTop) ??
        thinLine(table?.bottomLine),
      bar: look.bar ?? null,
      isLink: sheet.hyperlink(row, column) !== null,
      filterButton: table?.filterButton ?? "none",
      runsOver: typeof value === "string" && !style.wrapText && area.columnCount === 1,
    };
  }

  return { picture, isBlank: (row, column) => sheet.value(row, column) === null, looks };
}

/** Black is what a cell has when nobody chose a colour, so a table's own colour shows in its place. */
function textColor(style: CellStyle, tableColor: string | undefined): string {
  const chosen = style.fontColor !== "" && style.fontColor !== "#000000";
  return chosen ? style.fontColor : (tableColor ?? style.fontColor);
}

function horizontalOf(style: CellStyle, value: CellValue): CellPicture["horizontal"] {
  switch (style.horizontal) {
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "Right":
      return "right";
    case "General":
      // Excel's own habit: numbers right, truth values and errors centred, text left.
      if (typeof value === "number") return "right";
      return typeof value === "string" || value === null ? "left" : "center";
    default:
      return "left";
  }
}

const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

function stronger(own: BorderLine | undefined, neighbours: BorderLine | undefined): BorderLine | null {
  const drawn = [own, neighbours].filter((line): line is BorderLine => line !== undefined && line.style !== "None");
  const [first, second] = drawn;
  if (!first) return null;
  return second && WEIGHTS.indexOf(second.weight) > WEIGHTS.indexOf(first.weight) ? second : first;
}

function thinLine(color: string | undefined): BorderLine | null {
  return color ? { style: "Continuous", weight: "Thin", color } : null;
}
