/** Styles of the grid, its tabs, its formula bar and what opens over it. */

/**
 * TH Sarabun New is drawn small for its point size. Where it is missing, faces of ordinary size stand in, made smaller so
 * that text takes the room it takes in Excel: Laksaman is the same design drawn 1.37 times as large.
 */
export const STAND_IN_FONT = "Sarabun stand-in";
const STAND_INS = [
  "Laksaman",
  "Sarabun",
  "Leelawadee UI",
  "Leelawadee",
  "Thonburi",
  "Noto Sans Thai",
  "Tahoma",
  "Loma",
];
const STAND_IN_SIZE = "73%";

function standInFace(variant: string, style: string): string {
  const sources = STAND_INS.flatMap((name) => (variant === "" ? [name, `${name} Regular`] : [`${name} ${variant}`]));
  return `@font-face { font-family: "${STAND_IN_FONT}"; ${style} size-adjust: ${STAND_IN_SIZE}; src: ${sources.map((name) => `local("${name}")`).join(", ")}; }`;
}

const standInFaces = [
  standInFace("", "font-weight: 400; font-style: normal;"),
  standInFace("Bold", "font-weight: 700; font-style: normal;"),
  standInFace("Italic", "font-weight: 400; font-style: italic;"),
  standInFace("Bold Italic", "font-weight: 700; font-style: italic;"),
].join("\n");

/** Loads the stand-in before anything is drawn: widths measured with another font would be wrong. */
export async function loadGridFonts(page: Document): Promise<void> {
  const variants = ["", "bold ", "italic ", "italic bold "];
  await Promise.allSettled(variants.map((variant) => page.fonts.load(`${variant}16px "${STAND_IN_FONT}"`, "กA1")));
}

export const gridStyles = `
${standInFaces}
.formula-bar { display: flex; align-items: stretch; border-bottom: 1px solid var(--line); background: var(--paper); }
.name-box { width: 96px; padding: 4px 8px; border: 0; border-right: 1px solid var(--line); text-align: center; background: none; }
.formula-mark { padding: 4px 10px; color: var(--soft-ink); font-style: italic; }
.formula-box { flex: 1 1 auto; min-width: 0; height: 30px; padding: 4px 6px; border: 0; resize: vertical; max-height: 30vh; }
.formula-bar :focus-visible { outline-offset: -2px; }

/* clip, not hidden: a box that opens over a cell near the edge must not scroll the frame under the grid. */
.grid-frame { position: relative; flex: 1 1 auto; min-height: 0; overflow: clip; }
.grid { position: absolute; inset: 0; overflow: auto; background: var(--paper); scroll-behavior: auto; overscroll-behavior: contain; user-select: none; cursor: cell; }
.grid:focus { outline: none; }
.grid-content { position: relative; }
.grid-top { position: sticky; top: 0; z-index: 3; background: var(--paper); overflow-y: clip; }
.grid-top.has-frozen { border-bottom: 0; box-shadow: 0 1px 0 #8fa3b5; }
.grid-body { position: relative; }
.grid-row { position: absolute; left: 0; width: 100%; }
.grid-row.is-header { top: 0; }
.row-left { position: sticky; left: 0; z-index: 2; height: 100%; background: var(--paper); overflow-x: clip; }
.has-frozen-columns .row-left { box-shadow: 1px 0 0 #8fa3b5; overflow-x: clip; overflow-clip-margin: 2px; }

.head { position: absolute; top: 0; height: 100%; display: flex; align-items: center; justify-content: center; color: var(--soft-ink); background: var(--ground); border-right: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: 12.5px; overflow: hidden; cursor: default; }
.column-edge { position: absolute; top: 0; right: 0; width: 7px; height: 100%; cursor: col-resize; touch-action: none; }
.column-edge:hover { background: var(--accent); opacity: 0.5; }
.column-guide { position: absolute; top: 0; bottom: 0; z-index: 12; width: 0; border-left: 2px dashed var(--accent); pointer-events: none; }
.row-head, .corner { left: 0; z-index: 1; }
.head.is-selected { color: var(--accent); background: var(--accent-soft); font-weight: 600; }
.column-head.is-selected { box-shadow: inset 0 -2px 0 var(--accent); }
.row-head.is-selected { box-shadow: inset -2px 0 0 var(--accent); }

.cell { position: absolute; display: flex; padding: 0 3px; overflow: clip; overflow-clip-margin: 2px; color: #000; background-repeat: no-repeat; background-position: left center; }
.cell.runs-over { overflow: visible; }
/* Cut where the next filled cell begins; upwards and downwards the marks of Thai letters need their room. */
.cell.runs-over .cell-text { position: relative; z-index: 1; flex: none; overflow-x: clip; pointer-events: none; }
.cell[data-vertical="top"] { align-items: flex-start; padding-top: 1px; }
/* safe: a text too tall for its row loses its end, never its beginning. */
.cell[data-vertical="center"] { align-items: safe center; }
.cell[data-vertical="bottom"] { align-items: safe flex-end; }
.cell-text { flex: 1 1 auto; min-width: 0; white-space: pre; }
.cell-text.is-wrapped { white-space: pre-wrap; overflow-wrap: anywhere; }
.cell-text.is-link { cursor: pointer; }
.filter-mark { position: absolute; right: 2px; bottom: 2px; width: 17px; border: 1px solid #9aa5b1; border-radius: 3px; background: #fff; color: #333; font: 11px/15px var(--ui-font); text-align: center; cursor: pointer; }
.filter-mark.is-filtered { border-color: #fff; background: #c55a11; color: #fff; }
.cell.is-selected::after { content: ""; position: absolute; inset: 0 -1px -1px 0; background: #1f4e7921; pointer-events: none; }
.cell.is-active { z-index: 1; outline: 2px solid #5f7f9f; outline-offset: -1px; }
.grid:focus .cell.is-active { outline-color: var(--accent); box-shadow: 0 0 0 2px #fff; }

/* Charts lie over the cells and under whatever opens over them; the mouse reaches the cells below. */
.chart-layer { position: absolute; inset: 0; z-index: 5; overflow: clip; pointer-events: none; }
.chart-pane { position: absolute; overflow: hidden; }
.chart-pane-content { position: absolute; left: 0; top: 0; will-change: transform; }
.chart { position: absolute; overflow: hidden; }

.cell-editor { position: absolute; z-index: 20; margin: -1px 0 0 -1px; padding: 1px 4px; border: 2px solid var(--accent); border-radius: 0; background: #fff; color: #000; box-shadow: 0 3px 10px #0000002b; resize: none; overflow: hidden; }
select.cell-editor { max-width: 460px; height: 36px; }
textarea.cell-editor { max-height: 70%; overflow: auto; }
.cell-prompt { position: absolute; z-index: 9; max-width: 280px; padding: 5px 10px; border: 1px solid #c9b458; border-radius: 3px; background: #fffbe0; color: #333; font-size: 13px; line-height: 1.45; box-shadow: 0 2px 6px #00000022; pointer-events: none; }
.cell-prompt strong { display: block; }
.drop-button { position: absolute; z-index: 10; width: 22px; height: 22px; padding: 0; border: 1px solid #8fa3b5; background: var(--ground); line-height: 1; cursor: pointer; }

.tab-row { display: flex; flex: 0 0 auto; align-items: stretch; background: var(--ground); border-top: 1px solid var(--line); }
.sheet-tabs { display: flex; flex: 1 1 auto; min-width: 0; gap: 2px; padding: 0 10px; overflow-x: auto; scrollbar-width: thin; }
.hidden-sheets { position: relative; display: flex; flex: none; }
.hidden-count { padding: 2px 14px; border: 0; border-left: 1px solid var(--line); background: none; color: var(--soft-ink); font-size: 13px; white-space: nowrap; cursor: pointer; }
.hidden-count:hover { background: #0000000a; }
.hidden-panel { position: absolute; right: 6px; bottom: calc(100% + 6px); z-index: 40; width: 360px; max-width: 80vw; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); box-shadow: 0 6px 20px #00000030; overflow: hidden; }
.hidden-panel dl { margin: 0; padding: 8px 14px 12px; }
.hidden-panel dt { margin-top: 6px; font-weight: 600; }
.hidden-panel dd { margin: 0; color: var(--soft-ink); }
.sheet-tab { flex: none; min-height: 32px; padding: 4px 14px; border: 0; border-bottom: 3px solid var(--tab-color, transparent); background: none; white-space: nowrap; cursor: pointer; }
.sheet-tab:hover { background: #0000000a; }
.sheet-tab[aria-selected="true"] { background: var(--paper); color: var(--accent); font-weight: 600; box-shadow: inset 0 2px 0 var(--accent); }
.sheet-tab:focus-visible { outline-offset: -3px; }

.filter-panel { position: fixed; z-index: 50; display: flex; flex-direction: column; gap: 4px; width: 290px; max-width: calc(100vw - 8px); max-height: min(460px, calc(100vh - 8px)); padding: 6px 0; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); box-shadow: 0 6px 20px #00000030; }
.filter-panel > button { padding: 5px 14px; border: 0; background: none; text-align: left; cursor: pointer; }
.filter-panel button:hover { background: var(--accent-soft); }
.filter-panel input[type="search"] { margin: 2px 12px; min-height: 32px; padding: 2px 8px; border: 1px solid #8b949e; border-radius: 4px; background: var(--paper); }
.filter-panel label { display: flex; gap: 8px; align-items: baseline; padding: 2px 14px; cursor: pointer; }
.filter-panel label:hover { background: var(--accent-soft); }
.filter-panel label span { overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow-wrap: anywhere; }
.filter-values { flex: 1 1 auto; min-height: 90px; overflow: auto; border-block: 1px solid var(--line); }
.filter-note { margin: 0; padding: 0 14px; color: var(--soft-ink); font-size: 13px; }
.filter-note:empty { display: none; }
.filter-ends { display: flex; gap: 8px; justify-content: flex-end; padding: 4px 12px 2px; }
.filter-ends button { min-width: 84px; min-height: 32px; border: 1px solid #8b949e; border-radius: 4px; background: var(--paper); cursor: pointer; }
.filter-ends .filter-apply { border-color: var(--accent); color: #fff; background: var(--accent); }
.filter-ends .filter-apply:hover { background: #173c5e; }
.filter-ends .filter-apply[aria-disabled="true"] { opacity: 0.5; cursor: default; }

@media (forced-colors: active) {
  .cell.is-active, .grid:focus .cell.is-active { outline: 3px solid Highlight; outline-offset: -2px; box-shadow: none; }
  .cell.is-selected::after { background: Highlight; opacity: 0.3; forced-color-adjust: none; }
  .head.is-selected, .filter-mark.is-filtered, .filter-ends .filter-apply, .sheet-tab[aria-selected="true"] { color: HighlightText; background: Highlight; forced-color-adjust: none; }
  .menu button:focus, .filter-panel > button:focus { outline: 2px solid Highlight; outline-offset: -2px; }
  .column-edge:hover { background: Highlight; }
}

.menu { position: fixed; z-index: 50; min-width: 220px; max-width: 420px; max-height: 60vh; padding: 4px 0; overflow: auto; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); box-shadow: 0 6px 20px #00000030; }
.menu button { display: block; width: 100%; padding: 5px 14px 5px 28px; border: 0; background: none; text-align: left; cursor: pointer; }
.menu button:hover, .menu button:focus { background: var(--accent-soft); outline: none; }
.menu button[aria-checked="true"] { background-image: linear-gradient(var(--accent), var(--accent)); background-size: 6px 6px; background-position: 12px center; background-repeat: no-repeat; }
`;
