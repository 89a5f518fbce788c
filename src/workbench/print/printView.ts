/** The sheet in view as printed pages, and the way to the browser's own printing. */
import { createRuler } from "../grid/cellElement";
import { createCellPainter } from "../grid/cellPicture";
import { measureSheet } from "../grid/layout";
import type { Book, Sheet } from "../../host/engine/types";
import { closeButton } from "../titleBar";
import { words } from "../words";
import { pageElement } from "./pageElement";
import { paperOf, printingOf, type Paper } from "./pagination";

interface PrintView {
  readonly element: HTMLElement;
  open(book: Book, sheet: Sheet, fileName: string): void;
  readonly isOpen: () => boolean;
}

const MILLIMETRES_PER_PIXEL = 25.4 / 96;

/** @param around what cannot be reached while the pages are in view */
export function createPrintView(page: Document, around: () => readonly HTMLElement[]): PrintView {
  const element = page.createElement("div");
  element.className = "print-view";
  element.setAttribute("role", "dialog");
  element.setAttribute("aria-modal", "true");
  element.setAttribute("aria-label", words.print.preview);
  element.hidden = true;
  const bar = page.createElement("div");
  bar.className = "print-bar";
  const heading = page.createElement("h2");
  const print = page.createElement("button");
  print.type = "button";
  print.className = "print-button";
  print.textContent = words.print.print;
  print.addEventListener("click", () => page.defaultView?.print());
  bar.append(heading, print, closeButton(page, words.print.close, close));
  const pages = page.createElement("div");
  pages.className = "print-pages";
  // So that arrow keys and Page Down scroll the pages.
  pages.tabIndex = 0;
  pages.setAttribute("role", "region");
  pages.setAttribute("aria-label", words.print.pages);
  const paperStyle = page.createElement("style");
  element.append(bar, pages);
  const ruler = createRuler(page);
  let returnTo: Element | null = null;

  function close(): void {
    element.hidden = true;
    pages.replaceChildren();
    paperStyle.remove();
    for (const part of around()) part.inert = false;
    if (returnTo instanceof HTMLElement) returnTo.focus();
  }

  element.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  });

  return {
    element,
    isOpen: () => !element.hidden,
    open(book, sheet, fileName) {
      const layout = measureSheet(sheet, { row: 0, column: 0 }, Infinity, 1);
      const printing = printingOf(sheet, layout);
      const scene = {
        page,
        sheet,
        layout,
        painter: createCellPainter(book, sheet, 1),
        ruler,
        scale: printing.scale,
      };
      const now = new Date();
      const context = {
        pages: printing.pages.length,
        sheet: sheet.name,
        file: fileName,
        date: now.toLocaleDateString(words.locale),
        time: now.toLocaleTimeString(words.locale, { timeStyle: "short" }),
      };
      const paper = paperOf(sheet.pageSetup);
      heading.textContent = words.print.title(sheet.name, printing.pages.length, Math.round(printing.scale * 100));
      pages.replaceChildren(
        ...printing.pages.map((printed, index) => pageElement(scene, printed, { ...context, page: index + 1 }))
      );
      if (printing.pages.length === 0) pages.textContent = words.print.empty;
      paperStyle.textContent = `@page { size: ${millimetres(paper)}; margin: 0; }`;
      page.head.append(paperStyle);
      if (element.hidden) returnTo = page.activeElement;
      element.hidden = false;
      for (const part of around()) part.inert = true;
      print.focus();
    },
  };
}

function millimetres({ width, height }: Paper): string {
  return [width, height].map((pixels) => `${Math.round(pixels * MILLIMETRES_PER_PIXEL)}mm`).join(" ");
}
