import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import type { ClientWindow } from "../client/clientWindow";
import { isClientWindow } from "../client/clientWindow";

/** The file that needs no frame of Excel around it; `office.js` itself looks for one and finds none. */
const CLIENT_FILE = "@microsoft/office-js/dist/excel-web-16.00.js";

/**
 * Runs Microsoft's client in Node, with a jsdom window of its own as its global scope.
 *
 * The window only answers names; the code runs with the Node program's own Object, Promise and Error, so that an
 * `OfficeExtension.Error` is `instanceof Error` for the add-in, as in a browser.
 */
export function loadClient(): ClientWindow {
  const { window } = new JSDOM("<!doctype html><title>Excel</title>", { url: "https://embedded-host.invalid/" });
  const scope = new Proxy<object>(window, {
    has: (target, name) => typeof name === "string" && (Reflect.has(target, name) || !(name in globalThis)),
    get: (target, name): unknown => (typeof name === "symbol" ? undefined : Reflect.get(target, name)),
    set: (target, name, value: unknown) => Reflect.set(target, name, value),
  });
  const source = readFileSync(require.resolve(CLIENT_FILE), "utf8");
  // The file is a script for a page: its top-level names must become members of a window. `with` does that, and only a
  // function made from text may use it. The text is Microsoft's file from node_modules, nothing from outside.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, no-new-func
  const run = new Function("scope", `with (scope) {\n${source}\n}`) as (this: unknown, scope: unknown) => void;
  run.call(window, scope);
  if (!isClientWindow(window)) throw new Error(`${CLIENT_FILE} did not define Excel, Office and OfficeExtension.`);
  return window;
}
