/** Styles of the printed pages, on the screen and on paper. */
export const printStyles = `
/* contain: what is scaled down would count with its full size otherwise, and the browser would shrink all pages for it. */
.print-view { position: fixed; inset: 0; z-index: 60; display: flex; flex-direction: column; background: #8b949e; }
.print-bar { display: flex; flex-wrap: wrap; gap: 6px 14px; align-items: center; padding: 7px 14px; background: var(--paper); border-bottom: 1px solid var(--line); }
.print-bar h2 { flex: 1 1 auto; margin: 0; font-size: 15px; font-weight: 600; }
.print-button { min-height: 34px; padding: 2px 22px; border: 1px solid var(--accent); border-radius: 4px; color: #fff; background: var(--accent); cursor: pointer; }
.print-button:hover { background: #173c5e; }
.print-pages { flex: 1 1 auto; min-height: 0; overflow: auto; padding: 18px; color: #fff; }
.print-page { position: relative; margin: 0 auto 18px; contain: strict; overflow: clip; color: #000; background: #fff; box-shadow: 0 2px 10px #00000055; content-visibility: auto; }
.print-content { position: absolute; transform-origin: 0 0; }
.print-block { position: absolute; overflow: clip; overflow-clip-margin: 1px; }
.print-margin { position: absolute; display: grid; grid-template-columns: 1fr auto 1fr; gap: 12px; align-items: end; white-space: pre-line; }
.print-margin span:nth-child(2) { text-align: center; }
.print-margin span:nth-child(3) { text-align: right; }

@media print {
  html, body { height: auto; background: none; }
  .workbench { display: block; height: auto; }
  .workbench > :not(.print-view) { display: none !important; }
  .print-view { position: static; display: block; background: none; }
  .print-bar { display: none; }
  .print-pages { overflow: visible; padding: 0; }
  .print-page { margin: 0; box-shadow: none; content-visibility: visible; break-after: page; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .print-page:last-child { break-after: auto; }
}
`;
