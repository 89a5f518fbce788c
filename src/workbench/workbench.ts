/** Puts the page together: workbook on the left, the add-in's pane on the right, ribbon above. */
import { profiles } from "../host/profiles";
import { isVersionAtLeast } from "../host/protocol/apiSets";
import type { HostProfile } from "../host/types";
import type { Language } from "../i18n/language";
import type { FramePart } from "./bridge";
import { createCurrentWorkbook } from "./currentWorkbook";
import { createDialogs } from "./dialogs";
import { acceptDrops, bytesOf, download, fetchSample } from "./files";
import { createFrames } from "./frames";
import { loadGridFonts } from "./grid/gridStyles";
import { letterOf } from "./keys";
import { addressIn, pageLanguage } from "./language/pageLanguage";
import { createNotices } from "./notices";
import { addStyles } from "./pageStyles";
import { createPane } from "./pane";
import { createPrintView } from "./print/printView";
import { createRegions } from "./regions";
import { createRibbon, type RibbonButton } from "./ribbon";
import { loadRibbonTab } from "./ribbonFromManifest";
import { createRunMeter } from "./runMeter";
import { SAMPLES } from "./samples";
import { createStatusLine } from "./statusLine";
import { createTopBar } from "./topBar";
import { listenForUndoKeys } from "./undoButtons";
import { words } from "./words";
import { createWorkbookView } from "./workbookView";

const OFFERED: readonly HostProfile[] = [profiles.microsoft365, profiles.excel2021, profiles.excel2016];
const DISPLAY_LANGUAGES: Readonly<Record<Language, string>> = { th: "th-TH", en: "en-US" };
const FRAME_NAMES: Readonly<Record<FramePart, string>> = {
  taskpane: words.pane,
  commands: words.commandsFrame,
  message: words.dialog,
};

/** Address parameters, for links and tests: ?sample=lomsak-2564.xlsx (or "pasted-tables.xlsx", "empty"), ?profile=Excel 2021, ?language=en. */
export async function startWorkbench(window: Window): Promise<void> {
  const page = window.document;
  const language = pageLanguage();
  page.documentElement.lang = language;
  page.title = words.title;
  const parameters = new URLSearchParams(window.location.search);
  addStyles(page);
  await loadGridFonts(page);
  const notices = createNotices(page);
  const status = createStatusLine(page, (zoom) => view.setZoom(zoom));
  const runs = createRunMeter();
  const dialogs = createDialogs(page);
  const pane = createPane(page);
  const refresh = oncePerFrame(window, () => view.refresh());
  const workbook = await createCurrentWorkbook(
    OFFERED.find((profile) => profile.name === parameters.get("profile")) ?? profiles.microsoft365,
    {
      requested(part, record) {
        runs.add(part, record, Date.now());
        status.showRun(runs.lastRun());
        refresh();
      },
      changed: refresh,
      replaced: showWorkbook,
    }
  );
  const view = createWorkbookView(page, workbook.host, notices, {
    say: (text) => status.say(text),
    remark: (text) => status.remark(text),
    changed: () => workbook.edited(),
    drawn: () => topBar.showHistory(workbook.host.history),
  });
  const commandsHolder = page.createElement("div");
  commandsHolder.className = "commands-holder";
  commandsHolder.setAttribute("aria-hidden", "true");
  const frames = createFrames(pane.frameHolder, commandsHolder, (message) => notices.show(message));
  const ribbonTab = await loadRibbonTab(window, language);
  const ribbon = createRibbon(page, ribbonTab, (button) => void press(button));
  const topBar = createTopBar(page, OFFERED, language, {
    openFile: (file) => void open(file.name, words.errors.open(file.name), () => bytesOf(file)),
    openSample: (sample) => void openSample(sample),
    openEmpty: () => void open(words.emptyFileName, words.errors.page, () => Promise.resolve(null)),
    save: () => void save(),
    print,
    undo,
    redo,
    setProfile: (profile) => void changeProfile(profile),
    setLanguage: (chosen) => window.location.assign(addressIn(chosen, window.location.href)),
  });
  listenForUndoKeys(page, { undo, redo });
  const regions = createRegions(page, () => [topBar.element, ribbon.element, ...view.regions, pane.element]);

  window.itaWorkbench = {
    displayLanguage: DISPLAY_LANGUAGES[language],
    get host() {
      return workbook.host;
    },
    hostFor: (part) => workbook.hostFor(part),
    connected: (part, office) => frames.connected(part, office),
    showTaskpane: () => pane.show(),
    openDialog: (request) => dialogs.open(request),
    messageParent: (message) => dialogs.messageParent(message),
    moveToRegion: (step) => regions.move(step),
    reportError: (part, error) => notices.showError(words.errors.inFrame(FRAME_NAMES[part]), error),
  };
  window.addEventListener("error", (event) => notices.showError(words.errors.page, event.error ?? event.message));
  window.addEventListener("unhandledrejection", (event) => notices.showError(words.errors.page, event.reason));
  window.addEventListener("beforeunload", (event) => {
    if (workbook.unsaved) event.preventDefault();
  });
  acceptDrops(page, (file) => void open(file.name, words.errors.open(file.name), () => bytesOf(file)));

  const printView = createPrintView(page, () => [...root.children].filter(isBeside));
  page.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || letterOf(event) !== "p") return;
    event.preventDefault();
    print();
  });
  // The browser's own menu prints the pages too, never the screen.
  window.addEventListener("beforeprint", () => {
    if (!printView.isOpen()) print();
  });

  const help = page.createElement("p");
  help.id = "grid-help";
  // It is heard with the grid, which refers to it, and not by itself.
  help.hidden = true;
  help.textContent = words.help;
  const columns = page.createElement("div");
  columns.className = "columns";
  columns.append(view.element, pane.element);
  const root = page.getElementById("workbench") ?? page.body;
  root.className = "workbench";
  root.replaceChildren(
    topBar.element,
    ribbon.element,
    notices.element,
    columns,
    status.element,
    commandsHolder,
    dialogs.element,
    printView.element,
    help
  );
  page.documentElement.dataset.dropText = words.dropHere;

  const wanted = parameters.get("sample") ?? SAMPLES[0]?.file ?? "empty";
  if (wanted === "empty" || !(await openSample(wanted))) showWorkbook();
  // Tests wait for this: cells of the empty workbook behind the first sample stand on the page before it.
  root.dataset.ready = "true";

  function isBeside(part: Element): part is HTMLElement {
    return part instanceof HTMLElement && part !== printView.element;
  }

  function showWorkbook(): void {
    view.show(workbook.host);
    topBar.showFileName(workbook.fileName);
    topBar.showProfile(workbook.profile);
    ribbon.setShown(isVersionAtLeast(workbook.profile.excelApi, ribbonTab.excelApi));
    frames.reload();
  }

  /** @returns false when the workbook that was open stays */
  async function open(name: string, failure: string, read: () => Promise<Uint8Array | null>): Promise<boolean> {
    if (!view.finishEdit()) return false;
    if (workbook.unsaved && !window.confirm(words.unsavedChanges)) return false;
    status.say(words.opening(name));
    try {
      const bytes = await read();
      await workbook.open(bytes, name);
      notices.clear();
      return true;
    } catch (error) {
      notices.showError(failure, error);
      return false;
    } finally {
      status.say(words.ready);
    }
  }

  function openSample(sample: string): Promise<boolean> {
    const made = SAMPLES.find(({ file }) => file === sample)?.make;
    return open(sample, words.errors.sample(sample), made ?? (() => fetchSample(sample)));
  }

  function undo(): void {
    if (view.undo()) status.tell(words.undo.undone);
  }

  function redo(): void {
    if (view.redo()) status.tell(words.undo.redone);
  }

  function print(): void {
    if (view.finishEdit()) printView.open(workbook.host.book, workbook.host.book.activeSheet, workbook.fileName);
  }

  async function save(): Promise<void> {
    if (!view.finishEdit()) return;
    try {
      download(page, await workbook.save(), workbook.fileName);
      status.tell(words.saved(workbook.fileName));
    } catch (error) {
      notices.showError(words.errors.save, error);
    }
  }

  async function changeProfile(profile: HostProfile): Promise<void> {
    try {
      if (view.finishEdit()) await workbook.changeProfile(profile);
    } catch (error) {
      notices.showError(words.errors.open(workbook.fileName), error);
    }
    topBar.showProfile(workbook.profile);
  }

  let busy = false;
  async function press(button: RibbonButton): Promise<void> {
    if (!view.finishEdit()) return;
    if (button.action === "showTaskpane") {
      pane.show();
      return;
    }
    if (busy) {
      notices.show(words.errors.busy);
      return;
    }
    busy = true;
    ribbon.setBusy(button.id);
    status.say(words.running(button.label));
    runs.startRun("commands");
    try {
      await frames.run(button.action.command);
    } catch (error) {
      notices.showError(words.errors.command(button.label), error);
    } finally {
      busy = false;
      ribbon.setBusy(null);
      status.say(words.ready);
      view.refresh();
    }
  }
}

/** Many changes in a row are drawn once. */
function oncePerFrame(window: Window, draw: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  };
}
