/** Mouse, keyboard and clipboard of the grid: what a person does with it becomes selections and edits. */
import { cellName, MAX_COLUMNS } from "../../host/engine/areas";
import type { Area, Book, Sheet } from "../../host/engine/types";
import { letterOf } from "../keys";
import { words } from "../words";
import { createCellAids } from "./cellAids";
import { createCellEditor, type AfterCommit } from "./cellEditor";
import { asTabbedText, asTypedRows } from "./clipboard";
import { dropDownChoices } from "./dropDown";
import { editText } from "./editText";
import type { GridView } from "./gridView";
import {
  moveSelection,
  selectArea,
  selectCell,
  selectedArea,
  type KeyStroke,
  type Selection,
  type Terrain,
} from "./selection";

/** What the page does with a person's actions. */
interface GridActions {
  book(): Book;
  sheet(): Sheet;
  /** Stores one entry; returns false when it was refused (the reason has been shown). */
  type(row: number, column: number, text: string): boolean;
  /** The same for a pasted one, which no validation refuses. */
  paste(row: number, column: number, text: string): boolean;
  /** Several entries that belong together: one step of undo. Answers what they answer. */
  together(entries: () => boolean): boolean;
  selected(selection: Selection): void;
  followLink(row: number, column: number): void;
  /** A person asks for what can be done with a row or a table column here. */
  openMenu(kind: "row" | "filter", row: number, column: number, at: DOMRect): void;
}

interface GridController {
  select(selection: Selection, reveal?: boolean): void;
  /** Ends an open edit by storing it; false when the entry was refused and the box is still open. */
  finishEdit(): boolean;
  redraw(): void;
}

const AFTER_KEYS: Readonly<Record<Exclude<AfterCommit, "stay">, KeyStroke>> = {
  down: { key: "ArrowDown", ctrl: false, shift: false },
  up: { key: "ArrowUp", ctrl: false, shift: false },
  left: { key: "ArrowLeft", ctrl: false, shift: false },
  right: { key: "ArrowRight", ctrl: false, shift: false },
};

export function createGridController(frame: HTMLElement, view: GridView, actions: GridActions): GridController {
  const page = frame.ownerDocument;
  const aids = createCellAids(frame, () => edit("list"));
  const editor = createCellEditor(frame, commit, () => view.element.focus());
  let editing = selectCell(0, 0).active;

  function commit(text: string | null, after: AfterCommit): boolean {
    if (text !== null && !actions.type(editing.row, editing.column, text)) return false;
    if (after !== "stay") move(AFTER_KEYS[after]);
    return true;
  }

  function terrain(): Terrain {
    const sheet = actions.sheet();
    const layout = view.layout();
    return {
      rows: layout.rows.count,
      columns: layout.columns.count,
      merges: sheet.merges,
      rowHidden: (row) => layout.rows.size(row) === 0,
      columnHidden: (column) => layout.columns.size(column) === 0,
      isEmpty: (row, column) => sheet.value(row, column) === null,
      lastUsed: () => layout.lastUsed,
      pageRows: view.pageRows(),
      home: { row: layout.frozenRows, column: layout.frozenColumns },
    };
  }

  function select(selection: Selection, reveal = true): void {
    view.select(selection, reveal);
    placeAids();
    actions.selected(selection);
  }

  function move(stroke: KeyStroke): boolean {
    const next = moveSelection(view.selection(), stroke, terrain());
    if (next) select(next);
    return next !== null;
  }

  function choicesHere(): readonly string[] | null {
    const { row, column } = view.selection().active;
    return dropDownChoices(actions.book(), actions.sheet(), actions.sheet().validation(row, column));
  }

  function edit(how: "typing" | "text" | "list"): void {
    const { row, column } = view.selection().active;
    view.select(selectCell(row, column), true);
    editing = { row, column };
    editor.open({
      box: view.frameBox(row, column),
      text: how === "typing" ? "" : editText(actions.sheet(), row, column),
      byTyping: how === "typing",
      label: words.editorOf(cellName(row, column)),
      font: view.fontAt(row, column),
      choices: how === "list" ? choicesHere() : null,
    });
  }

  function placeAids(): void {
    const { row, column } = view.selection().active;
    const prompt = actions.sheet().validation(row, column)?.prompt ?? null;
    aids.show(choicesHere() !== null, prompt, () => view.frameBox(row, column));
  }

  function clearSelected(): void {
    const area = selectedArea(view.selection(), actions.sheet().merges);
    actions.together(() => clear(area));
  }

  function clear(area: Area): boolean {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const filled = actions.sheet().value(row, column) !== null || actions.sheet().formula(row, column) !== null;
        if (filled && !actions.type(row, column, "")) return false;
      }
    }
    return true;
  }

  view.element.addEventListener("keydown", (event) => {
    const ctrl = event.ctrlKey || event.metaKey;
    const { row, column } = view.selection().active;
    if (event.key === "F2") edit(choicesHere() ? "list" : "text");
    else if (event.key === "ArrowDown" && event.altKey) {
      if (choicesHere()) edit("list");
      else openFilterHere();
    } else if (event.key === "Enter" && ctrl) actions.followLink(row, column);
    else if (event.key === "Delete" || event.key === "Backspace") clearSelected();
    else if (ctrl && letterOf(event) === "a") selectAll();
    else if ((event.key === "F10" && event.shiftKey) || event.key === "ContextMenu") openRowMenu();
    else if (!event.altKey && move({ key: event.key, ctrl, shift: event.shiftKey })) {
      // moved
    } else if (startsTyping(event)) {
      edit("typing");
      // The key itself then goes into the box, which has the focus now.
      return;
    } else return;
    event.preventDefault();
  });

  function openRowMenu(): void {
    const { row, column } = view.selection().active;
    actions.openMenu("row", row, column, screenBox(row, column));
  }

  function openFilterHere(): void {
    const { row, column } = view.selection().active;
    const table = actions.sheet().tables.find((candidate) => candidate.area.row === row);
    if (table?.showFilterButton) actions.openMenu("filter", row, column, screenBox(row, column));
  }

  function screenBox(row: number, column: number): DOMRect {
    const box = view.frameBox(row, column);
    const origin = frame.getBoundingClientRect();
    return new DOMRect(origin.left + box.left, origin.top + box.top, box.width, box.height);
  }

  function selectAll(): void {
    const { lastUsed } = view.layout();
    select({ active: { row: 0, column: 0 }, end: lastUsed }, false);
  }

  let dragging = false;
  view.element.addEventListener("pointerdown", (event) => {
    const hit = view.hit(event.target);
    if (!hit || event.button === 1) return;
    if (!editor.finish()) {
      event.preventDefault();
      return;
    }
    const { lastUsed } = view.layout();
    const current = view.selection();
    if (hit.part === "corner") selectAll();
    else if (hit.part === "row") {
      if (event.button === 0)
        select(
          selectArea({ row: hit.row, column: 0, rowCount: 1, columnCount: Math.min(lastUsed.column + 1, MAX_COLUMNS) }),
          false
        );
    } else if (hit.part === "column") {
      select(selectArea({ row: 0, column: hit.column, rowCount: lastUsed.row + 1, columnCount: 1 }), false);
    } else if (event.button === 0) {
      dragging = !event.shiftKey;
      select(
        event.shiftKey
          ? { active: current.active, end: { row: hit.row, column: hit.column } }
          : selectCell(hit.row, hit.column),
        false
      );
    }
  });
  view.element.addEventListener("pointermove", (event) => {
    if (!dragging || event.buttons !== 1) return;
    const hit = view.hit(event.target);
    const { active, end } = view.selection();
    if (hit?.part === "cell" && (hit.row !== end.row || hit.column !== end.column)) {
      select({ active, end: { row: hit.row, column: hit.column } }, false);
    }
  });
  page.addEventListener("pointerup", () => {
    dragging = false;
  });
  view.element.addEventListener("click", (event) => {
    const hit = view.hit(event.target);
    if (hit?.part !== "cell" || event.shiftKey) return;
    if (hit.onFilter) actions.openMenu("filter", hit.row, hit.column, screenBox(hit.row, hit.column));
    else if (hit.onText && actions.sheet().hyperlink(hit.row, hit.column)) {
      const { active, end } = view.selection();
      if (active.row === end.row && active.column === end.column) actions.followLink(hit.row, hit.column);
    }
  });
  view.element.addEventListener("dblclick", (event) => {
    if (view.hit(event.target)?.part === "cell") edit(choicesHere() ? "list" : "text");
  });
  view.element.addEventListener("contextmenu", (event) => {
    const hit = view.hit(event.target);
    if (hit?.part !== "cell" && hit?.part !== "row") return;
    event.preventDefault();
    const column = hit.part === "cell" ? hit.column : 0;
    const area = selectedArea(view.selection(), actions.sheet().merges);
    if (hit.row < area.row || hit.row >= area.row + area.rowCount) select(selectCell(hit.row, column), false);
    actions.openMenu("row", hit.row, column, new DOMRect(event.clientX, event.clientY, 0, 0));
  });
  view.element.addEventListener("scroll", () => {
    placeAids();
    if (editor.isOpen()) editor.place(view.frameBox(editing.row, editing.column));
  });

  view.element.addEventListener("copy", (event) => {
    event.preventDefault();
    event.clipboardData?.setData(
      "text/plain",
      asTabbedText(actions.sheet(), selectedArea(view.selection(), actions.sheet().merges))
    );
  });
  view.element.addEventListener("paste", (event) => {
    event.preventDefault();
    const { active } = view.selection();
    const rows = asTypedRows(event.clipboardData?.getData("text/plain") ?? "");
    const stored = actions.together(() =>
      rows.every((texts, down) =>
        texts.every((text, right) => actions.paste(active.row + down, active.column + right, text))
      )
    );
    if (!stored) return;
    const columnCount = Math.max(1, ...rows.map((texts) => texts.length));
    select(selectArea({ ...active, rowCount: Math.max(rows.length, 1), columnCount }), false);
  });

  return {
    select,
    finishEdit: () => editor.finish(),
    redraw() {
      view.redraw();
      placeAids();
    },
  };
}

/** A key that writes a character, or an input method that is about to. */
function startsTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  // Named keys (Shift, F5, Insert) are longer than any character.
  return event.isComposing || event.key === "Process" || Array.from(event.key).length === 1;
}
