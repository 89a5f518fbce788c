/**
 * The icons as drawings. Each is drawn twice: on a grid of 16 units for the ribbon's small buttons, where lines lie on whole
 * pixels and details are left out, and on a grid of 32 units for everything larger.
 */

const GREEN = "#0b7a5b";
const PALE = "#8fd0bb";
const LINE = "#4b5563";
const PAPER = "#ffffff";
const ACCENT = "#d9730d";
const GOLD = "#ffc83d";

export interface IconDrawing {
  /** Begins the file name: `<name>-<size>.png`. */
  readonly name: string;
  readonly sizes: readonly number[];
  /** SVG content on a grid of 16 × 16. */
  readonly small: string;
  /** SVG content on a grid of 32 × 32. */
  readonly large: string;
}

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** The product: rising scores, confirmed. */
const product: IconDrawing = {
  name: "product",
  sizes: [...RIBBON_SIZES, 128],
  small: `
    <rect x="0" y="0" width="16" height="16" rx="3" fill="${GREEN}"/>
    <path d="M3 13v-2h2v2zM7 13V9h2v4zM11 13V8h2v5z" fill="${PAPER}"/>
    <path d="M6 4.2 8.2 6.2 13 1.8" transform="translate(-1.2 .4)" fill="none" stroke="${GOLD}" stroke-width="1.8"/>`,
  large: `
    <rect x="1" y="1" width="30" height="30" rx="6" fill="${GREEN}"/>
    <path d="M5 26v-5h6v5zM13 26v-8h6v8zM21 26V15h6v11z" fill="${PAPER}"/>
    <path d="M8 9.5 12.6 14 22 5" fill="none" stroke="${GOLD}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`,
};

/** Analyse: scores under a magnifying glass. */
const analyse: IconDrawing = {
  name: "analyse",
  sizes: RIBBON_SIZES,
  small: `
    <path d="M1 15V8h3v7zM5 15V2h3v13z" fill="${GREEN}"/>
    <path d="M9 5h3V2H9z" fill="${PALE}"/>
    <circle cx="11" cy="9" r="3.25" fill="${PAPER}" stroke="${LINE}" stroke-width="1.5"/>
    <path d="m13.2 11.2 2.6 2.6" stroke="${LINE}" stroke-width="2.2"/>`,
  large: `
    <path d="M2 30V16h6v14z" fill="${GREEN}"/>
    <path d="M10 30V5h6v25z" fill="${GREEN}"/>
    <path d="M18 30V10h6v20z" fill="${PALE}"/>
    <circle cx="20.5" cy="18.5" r="6.5" fill="${PAPER}" stroke="${LINE}" stroke-width="2.5"/>
    <path d="m25.3 23.3 5 5" stroke="${LINE}" stroke-width="4" stroke-linecap="round"/>
    <path d="m17.6 18.6 2.2 2.2 3.8-4" fill="none" stroke="${GREEN}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
};

/** Score sheets: a table and a pencil. */
const scoreSheets: IconDrawing = {
  name: "scoreSheets",
  sizes: RIBBON_SIZES,
  small: `
    <path d="M1 1h12v13H1z" fill="${PAPER}"/>
    <path d="M1 1h12v3H1z" fill="${GREEN}"/>
    <path d="M1.5 1.5h11v12h-11zM5.5 4v9.5M1.5 7.5h11M1.5 10.5h11" fill="none" stroke="${LINE}"/>
    <path d="M7 15.6 7.6 12.6 13.2 7l2.4 2.4L10 15z" fill="${ACCENT}" stroke="${PAPER}" stroke-width=".8"/>`,
  large: `
    <path d="M3 3h22v25H3z" fill="${PAPER}"/>
    <path d="M3 3h22v6H3z" fill="${GREEN}"/>
    <path d="M3 3h22v25H3zM10 9v19M3 15h22M3 22h22" fill="none" stroke="${LINE}" stroke-width="2"/>
    <path d="m14 30.5 1.5-6L26 14l4.5 4.5L20 29z" fill="${ACCENT}" stroke="${PAPER}" stroke-width="1.5" stroke-linejoin="round"/>
    <path d="m24 16 4.5 4.5" stroke="${PAPER}" stroke-width="1.2"/>`,
};

/** Open the pane: a window whose right part is in use. */
const pane: IconDrawing = {
  name: "pane",
  sizes: RIBBON_SIZES,
  small: `
    <path d="M1 2h14v12H1z" fill="${PAPER}"/>
    <path d="M9 2h6v12H9z" fill="${GREEN}"/>
    <path d="M1.5 2.5h13v11h-13z" fill="none" stroke="${LINE}"/>
    <path d="M11 5.5h2M11 8.5h2" stroke="${PAPER}"/>
    <path d="M3 5.5h4M3 8.5h4M3 11.5h4" stroke="${PALE}"/>`,
  large: `
    <path d="M2 4h28v24H2z" fill="${PAPER}"/>
    <path d="M18 4h12v24H18z" fill="${GREEN}"/>
    <path d="M2 4h28v24H2z" fill="none" stroke="${LINE}" stroke-width="2" stroke-linejoin="round"/>
    <path d="M21 11h6M21 16h6M21 21h4" stroke="${PAPER}" stroke-width="2"/>
    <path d="M6 11h8M6 16h8M6 21h8" stroke="${PALE}" stroke-width="2"/>`,
};

export const ICON_DRAWINGS: readonly IconDrawing[] = [product, analyse, scoreSheets, pane];

/** The largest size that is drawn on the small grid. */
const LARGEST_SMALL = 24;

/** @returns a whole SVG document of `size` × `size` pixels */
export function iconSvg(drawing: IconDrawing, size: number): string {
  const [grid, content] = size <= LARGEST_SMALL ? [16, drawing.small] : [32, drawing.large];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${grid} ${grid}">${content}</svg>`;
}
