/** Styles of the page around the grid. Kept as text in a module: the build then needs no loader for style sheets. */
import { gridStyles } from "./grid/gridStyles";
import { printStyles } from "./print/printStyles";

const page = `
:root {
  --ink: #1b1f24;
  --soft-ink: #545b64;
  --line: #d5dae0;
  --paper: #ffffff;
  --ground: #f2f4f7;
  --accent: #1f4e79;
  --accent-soft: #dce8f3;
  --alarm: #8f2d00;
  --alarm-soft: #fdf0e8;
  --ui-font: "Leelawadee UI", "Segoe UI", "Noto Sans Thai", Thonburi, Loma, Garuda, sans-serif;
  color-scheme: light;
}
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { color: var(--ink); background: var(--ground); font: 14px/1.5 var(--ui-font); }
[hidden] { display: none !important; }
button, select, input, textarea { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.workbench { display: flex; flex-direction: column; height: 100vh; height: 100dvh; }
.top-bar { display: flex; flex-wrap: wrap; gap: 6px 8px; align-items: center; padding: 7px 12px; color: #fff; background: var(--accent); }
.top-bar h1 { margin: 0; font-size: 16px; line-height: 1.5; font-weight: 600; white-space: nowrap; }
.top-names { display: flex; gap: 12px; align-items: baseline; flex: 1 1 220px; min-width: 0; }
.file-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.top-bar label { display: inline-flex; gap: 6px; align-items: center; white-space: nowrap; }
.top-bar button, .top-bar select { min-height: 32px; padding: 2px 8px; border: 1px solid #ffffff66; border-radius: 4px; color: #fff; background: #ffffff1c; }
.top-bar select { max-width: 138px; padding: 2px 6px; }
.top-bar option { color: var(--ink); background: var(--paper); }
.top-bar button:hover, .top-bar select:hover { background: #ffffff33; }
.top-bar button[aria-disabled="true"] { opacity: 0.55; cursor: default; background: none; }
.undo-buttons { display: flex; gap: 4px; }
.top-bar :focus-visible { outline-color: #fff; }

.ribbon-area { background: var(--paper); border-bottom: 1px solid var(--line); }
.ribbon-tab { display: inline-block; margin: 0 14px; padding: 4px 4px 2px; border-bottom: 3px solid var(--accent); font-weight: 600; color: var(--accent); }
.ribbon { display: flex; flex-wrap: wrap; gap: 4px; padding: 4px 10px 6px; }
.ribbon-missing { margin: 0; padding: 10px 14px; color: var(--alarm); }
.ribbon-button { display: flex; flex-direction: column; gap: 3px; align-items: center; min-width: 92px; padding: 6px 10px 4px; border: 1px solid transparent; border-radius: 4px; background: none; cursor: pointer; }
.ribbon-button:hover { background: var(--accent-soft); }
.ribbon-button[aria-disabled="true"] { cursor: progress; }
.ribbon-button[aria-disabled="true"]:not(.is-busy) img { opacity: 0.45; }
.ribbon-button.is-busy { border-color: var(--accent); background: var(--accent-soft); }

.notices:empty { display: none; }
.notices { max-height: 34vh; overflow: auto; }
.notice { display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline; position: relative; padding: 7px 48px 7px 14px; color: var(--alarm); background: var(--alarm-soft); border-bottom: 1px solid #e8c4ad; }
.notice p { margin: 0; white-space: pre-line; }
.notice details { flex: 1 1 260px; color: var(--soft-ink); }
.notice pre { margin: 4px 0; white-space: pre-wrap; font-size: 12px; }
.dismiss { min-width: 28px; min-height: 28px; padding: 0; border: 0; border-radius: 4px; background: none; font-size: 20px; line-height: 1; cursor: pointer; }
.dismiss:hover { background: #0000000f; }
.notice .dismiss { position: absolute; right: 10px; top: 4px; }

.columns { display: flex; flex: 1 1 auto; min-height: 0; }
.workbook { display: flex; flex-direction: column; flex: 1 1 auto; min-width: 0; background: var(--paper); }
.pane { display: flex; flex-direction: column; flex: 0 0 380px; min-width: 0; border-left: 1px solid var(--line); background: var(--paper); }
.title-bar { display: flex; align-items: center; justify-content: space-between; padding: 3px 8px 3px 14px; border-bottom: 1px solid var(--line); background: var(--ground); }
.title-bar h2 { margin: 0; font-size: 14px; font-weight: 600; }
.pane-frame { flex: 1 1 auto; min-height: 0; }
.pane-frame iframe, .office-dialog iframe { display: block; width: 100%; height: 100%; border: 0; background: var(--paper); }
.commands-holder { position: absolute; width: 0; height: 0; overflow: hidden; visibility: hidden; }

.status-line { display: flex; flex-wrap: wrap; gap: 2px 20px; padding: 3px 14px; color: var(--soft-ink); background: var(--ground); border-top: 1px solid var(--line); font-size: 13px; }
.status-remark { flex: 1 1 auto; color: var(--alarm); }
.zoom select { padding: 0 4px; border: 1px solid var(--line); border-radius: 3px; background: var(--paper); }
.status-run { margin-left: auto; font-variant-numeric: tabular-nums; }

.office-dialog { display: none; flex-direction: column; max-width: 96vw; max-height: 94vh; padding: 0; border: 1px solid #8b949e; border-radius: 6px; box-shadow: 0 12px 40px #00000040; overflow: hidden; }
.office-dialog[open] { display: flex; }
.office-dialog::backdrop { background: #0b1a2955; }
.office-dialog iframe { flex: 1 1 auto; min-height: 0; }

.is-dropping::after { content: attr(data-drop-text); position: fixed; inset: 12px; display: grid; place-items: center; font-size: 24px; color: var(--accent); background: #ffffffd9; border: 3px dashed var(--accent); border-radius: 12px; z-index: 100; pointer-events: none; }

@media (max-width: 860px) {
  .columns { flex-direction: column; }
  .workbook { flex: 1 1 55%; min-height: 0; }
  .pane { flex: 1 1 45%; min-height: 0; border-left: 0; border-top: 1px solid var(--line); }
}
/* A small window, or a large one at 200 percent: the page scrolls, so that grid and pane keep a size to work in. */
@media (max-width: 860px) and (max-height: 700px), (max-height: 480px) {
  .workbench { height: auto; min-height: 100vh; }
  .columns { flex: none; }
  .workbook { flex: none; height: max(360px, 80vh); }
  .pane { flex: none; height: max(360px, 80vh); }
}
@media (max-height: 480px) and (min-width: 861px) {
  .workbook { flex: 1 1 auto; }
  .pane { flex: 0 0 380px; }
}
@media (forced-colors: active) {
  .top-bar button[aria-disabled="true"] { color: GrayText; border-color: GrayText; opacity: 1; }
  .top-bar, .title-bar, .status-line { border-bottom: 1px solid CanvasText; }
  .ribbon-button.is-busy { outline: 3px solid Highlight; }
  .print-page { forced-color-adjust: none; }
}
@media (prefers-reduced-motion: no-preference) {
  .ribbon-missing { margin: 0; padding: 10px 14px; color: var(--alarm); }
.ribbon-button { transition: background-color 120ms; }
}
`;

export function addStyles(document: Document): void {
  const element = document.createElement("style");
  element.textContent = page + gridStyles + printStyles;
  document.head.append(element);
}
