/**
 * Loaded in each frame after Microsoft's client and before the add-in's own bundle: connects the client to the workbook of
 * the page around it, and hands what Excel's frame would do (ribbon, dialogs, pane) to that page.
 */
import { installOfficeInPage, officeOf } from "../host/page/installOffice";
import type { FramePart, WorkbenchBridge } from "./bridge";

function connect(bridge: WorkbenchBridge, part: FramePart): void {
  window.addEventListener("error", (event) => bridge.reportError(part, event.error ?? event.message));
  window.addEventListener("unhandledrejection", (event) => bridge.reportError(part, event.reason));
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    bridge.moveToRegion(event.shiftKey ? -1 : 1);
  });
  installOfficeInPage(bridge.hostFor(part), window, bridge.displayLanguage);
  const showAsTaskpane = (): Promise<void> => {
    bridge.showTaskpane();
    return Promise.resolve();
  };
  Object.assign(window.Office, { addin: { showAsTaskpane } });
  const office = officeOf(window);
  office.showDialogsWith((request) =>
    bridge.openDialog({ ...request, url: new URL(request.url, window.location.href).href })
  );
  office.onMessageToParent((message) => bridge.messageParent(message));
  bridge.connected(part, office);
}

const bridge = window.parent.itaWorkbench;
if (bridge && window.parent !== window) {
  const page = /([a-z]+)\.html$/.exec(window.location.pathname)?.[1];
  connect(bridge, page === "taskpane" || page === "commands" ? page : "message");
} else {
  document.addEventListener("DOMContentLoaded", () => {
    document.body.textContent = "หน้านี้เป็นส่วนหนึ่งของโต๊ะทดลอง กรุณาเปิดหน้า index.html (This page is part of the workbench.)";
  });
}
