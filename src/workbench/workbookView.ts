/** The left side of the page: formula bar, grid and tabs, kept in step with one workbook. */
import { areaName, cellName, sameArea } from "../host/engine/areas";
import type { Area, BookChange, Sheet } from "../host/engine/types";
import { assertAllowed } from "../host/objects/protectionGuard";
import type { EmbeddedHost } from "../host/types";
import { areaBetween, parseReference } from "./grid/address";
import { pixelsToPoints } from "./grid/axis";
import { createColumnResize } from "./grid/columnResize";
import { editText } from "./grid/editText";
import { createFilterPanel } from "./grid/filterPanel";
import { filterValues, shownRows } from "./grid/filterValues";
import { createFormulaBar } from "./grid/formulaBar";
import { createGridController } from "./grid/gridController";
import { createGridView } from "./grid/gridView";
import { createMenu } from "./grid/menu";
import { selectArea, selectCell, selectedArea, type Selection } from "./grid/selection";
import { rowCommands } from "./grid/sheetCommands";
import { createSheetTabs } from "./grid/sheetTabs";
import { createHiddenSheets } from "./hiddenSheets";
import type { Notices } from "./notices";
import { words } from "./words";

interface WorkbookView {
  readonly element: HTMLElement;
  /** Where F6 goes: the grid, then the tabs. */
  readonly regions: readonly HTMLElement[];
  show(host: EmbeddedHost): void;
  /** Draws what changed and follows the add-in to another sheet or cell. */
  refresh(): void;
  /** Stores an edit that is still open; false when it was refused. */
  finishEdit(): boolean;
  /** Takes back the last step, of a person or of the add-in; false when there is none. */
  undo(): boolean;
  redo(): boolean;
  setZoom(zoom: number): void;
}

interface WorkbookViewActions {
  /** What has just been done. */
  say(text: string): void;
  /** A lasting remark about the sheet in view; "" for none. */
  remark(text: string): void;
  /** A person changed the workbook. */
  changed(): void;
  /** The workbook was drawn anew, so its history may be another. */
  drawn(): void;
}

export function createWorkbookView(
  page: Document,
  initial: EmbeddedHost,
  notices: Notices,
  actions: WorkbookViewActions
): WorkbookView {
  const element = page.createElement("main");
  element.className = "workbook";
  const frame = page.createElement("div");
  frame.className = "grid-frame";
  frame.id = "grid-frame";
  frame.setAttribute("role", "tabpanel");
  frame.setAttribute("aria-label", words.sheetTabs);

  let host = initial;
  let sheet: Sheet = initial.book.activeSheet;
  let drawnRevision = -1;
  let remembered = new Map<string, Selection>();
  /** Takes away the words about an entry that was refused, once the person has moved on. */
  let forgetRefusal: () => void = () => undefined;
  /** Entries that belong together are drawn at their end only. */
  let manyEntries = false;

  const view = createGridView(page, host.book, sheet);
  frame.append(view.element, view.charts);
  const menu = createMenu(page, () => view.element.focus());
  const filterPanel = createFilterPanel(page, () => view.element.focus());
  const formulaBar = createFormulaBar(page, {
    goTo: (typed) => goTo(typed, (bad) => void notices.show(words.errors.badAddress(bad))),
    commit: (text) => enter(view.selection().active.row, view.selection().active.column, text, false),
    leave: () => view.element.focus(),
  });
  const tabs = createSheetTabs(page, (chosen) => {
    if (controller.finishEdit()) showSheet(chosen, remembered.get(chosen.id) ?? firstSelection());
  });
  const hidden = createHiddenSheets(page);
  const tabRow = page.createElement("div");
  tabRow.className = "tab-row";
  tabRow.append(tabs.element, hidden.element);
  createColumnResize(frame, view, {
    set: (column, pixels) => changeWidth(() => sheet.setColumnWidth(column, pixelsToPoints(pixels, view.zoom()))),
    fit: (column) => changeWidth(() => sheet.autofitColumns(column, 1)),
  });
  const controller = createGridController(frame, view, {
    book: () => host.book,
    sheet: () => sheet,
    type: (row, column, text) => enter(row, column, text, false),
    paste: (row, column, text) => enter(row, column, text, true),
    together(entries) {
      manyEntries = true;
      try {
        return host.edit(entries);
      } finally {
        manyEntries = false;
        refresh();
      }
    },
    selected(selection) {
      forgetRefusal();
      remembered.set(sheet.id, selection);
      const area = selectedArea(selection, sheet.merges);
      if (host.book.selection.sheet !== sheet || !sameArea(host.book.selection.area, area)) {
        // Selecting counts as a revision of the book, but leaves nothing to draw anew.
        const wasDrawn = drawnRevision === host.book.revision;
        host.book.select(sheet, area);
        if (wasDrawn) drawnRevision = host.book.revision;
      }
      showActiveCell();
    },
    followLink,
    openMenu(kind, row, column, at) {
      if (kind === "row")
        menu.open(rowCommands(sheet, selectedArea(view.selection(), sheet.merges), change), at, words.rows.menu);
      else openFilter(row, column, at);
    },
  });
  element.append(formulaBar.element, frame, tabRow, menu.element, filterPanel.element);

  function enter(row: number, column: number, text: string, isPasted: boolean): boolean {
    forgetRefusal();
    try {
      host.typeIntoCell(sheet.name, row, column, text, { isPasted });
      actions.changed();
      if (!manyEntries) refresh();
      return true;
    } catch (error) {
      forgetRefusal = notices.showError(words.errors.edit(`${sheet.name}!${cellName(row, column)}`), error);
      return false;
    }
  }

  function openFilter(row: number, column: number, at: DOMRect): void {
    const table = sheet.tables.find(({ area, showFilterButton }) => showFilterButton && isHeaderOf(area, row, column));
    if (!table) return;
    const on = sheet;
    const columnIndex = column - table.area.column;
    filterPanel.open({
      column: on.text(row, column).replace(/\s+/g, " "),
      values: filterValues(on, table, columnIndex),
      isFiltered: on.tableFilter(table.id, columnIndex) !== null,
      at,
      sort: (ascending) =>
        change(() => {
          assertAllowed(on, "allowSort");
          on.sortTable(table.id, [{ columnIndex, ascending }]);
        }),
      filter(allowed) {
        change(() => {
          assertAllowed(on, "allowAutoFilter");
          on.filterTable(table.id, columnIndex, allowed);
        });
        const { shown, all } = shownRows(on, table);
        actions.say(words.filter.shown(shown, all));
      },
    });
  }

  function changeWidth(set: () => void): void {
    change(() => {
      assertAllowed(sheet, "allowFormatColumns");
      set();
    });
  }

  function change(edit: () => void): void {
    try {
      host.edit(edit);
    } catch (error) {
      notices.showError(words.errors.edit(areaName(selectedArea(view.selection(), sheet.merges))), error);
    }
    actions.changed();
    refresh();
  }

  function turnBack(step: () => BookChange | null): boolean {
    if (!controller.finishEdit() || step() === null) return false;
    actions.changed();
    refresh();
    return true;
  }

  function showActiveCell(): void {
    const { row, column } = view.selection().active;
    formulaBar.show(cellName(row, column), editText(sheet, row, column));
  }

  function showSheet(next: Sheet, selection: Selection): void {
    sheet = next;
    if (host.book.activeSheet !== next) host.book.activate(next);
    view.show(host.book, next, selection);
    drawnRevision = host.book.revision;
    showTabs();
    controller.select(selection, false);
    remarkOnSheet();
    actions.drawn();
  }

  function showTabs(): void {
    tabs.show(host.book, sheet);
    hidden.show(host.book);
  }

  function refresh(): void {
    const { book } = host;
    if (book.activeSheet !== sheet) return showSheet(book.activeSheet, hostSelection(book.activeSheet));
    const shown = view.selection();
    const moved = book.selection.sheet === sheet && !sameArea(book.selection.area, selectedArea(shown, sheet.merges));
    if (drawnRevision !== book.revision) {
      drawnRevision = book.revision;
      controller.redraw();
      showTabs();
      showActiveCell();
      remarkOnSheet();
      actions.drawn();
    }
    if (moved) controller.select(selectArea(book.selection.area));
  }

  function hostSelection(of: Sheet): Selection {
    const { selection } = host.book;
    return selection.sheet === of ? selectArea(selection.area) : (remembered.get(of.id) ?? firstSelection());
  }

  function remarkOnSheet(): void {
    const skipped = view.unsupportedFormats();
    const remarks = [
      skipped > 0 ? words.unsupportedFormats(skipped) : "",
      view.frozenTooTall() ? words.frozenTooTall : "",
    ];
    actions.remark(remarks.filter((remark) => remark !== "").join(" · "));
  }

  function followLink(row: number, column: number): void {
    const link = sheet.hyperlink(row, column);
    if (link?.documentReference) {
      goTo(link.documentReference, (bad) => void notices.show(words.errors.link(bad)));
    } else if (link?.address && /^(https?|mailto):/i.test(link.address)) {
      page.defaultView?.open(link.address, "_blank", "noopener");
    } else if (link?.address) notices.show(words.errors.link(link.address));
  }

  function goTo(typed: string, bad: (typed: string) => void): void {
    const named = host.book.names.find(
      (name) => name.visible && name.name.toLowerCase() === typed.trim().toLowerCase()
    );
    const reference = parseReference(named?.formula ?? typed);
    if (!reference) return bad(typed);
    const target =
      reference.sheet === null ? sheet : host.book.sheets.find((candidate) => candidate.name === reference.sheet);
    if (!target) return void notices.show(words.errors.noSheet(reference.sheet ?? ""));
    if (target.visibility !== "Visible") return void notices.show(words.errors.hiddenSheet(target.name));
    if (target !== sheet) showSheet(target, firstSelection());
    controller.select(selectArea(areaBetween(reference.from, reference.to)));
    view.element.focus();
  }

  return {
    element,
    regions: [view.element, tabs.element, hidden.element],
    show(next) {
      host = next;
      remembered = new Map();
      showSheet(host.book.activeSheet, hostSelection(host.book.activeSheet));
    },
    refresh,
    undo: () => turnBack(() => host.undo()),
    redo: () => turnBack(() => host.redo()),
    finishEdit: () => controller.finishEdit(),
    setZoom(zoom) {
      view.setZoom(zoom);
      controller.redraw();
      remarkOnSheet();
    },
  };
}

function isHeaderOf(area: Area, row: number, column: number): boolean {
  return row === area.row && column >= area.column && column < area.column + area.columnCount;
}

/** Where a sheet opens that nobody has looked at yet. */
function firstSelection(): Selection {
  return selectCell(0, 0);
}
