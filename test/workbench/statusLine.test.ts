import { JSDOM } from "jsdom";
import { createStatusLine } from "../../src/workbench/statusLine";
import { words } from "../../src/workbench/words";

const { window } = new JSDOM("");

beforeEach(() => {
  jest.useFakeTimers();
  Object.defineProperty(globalThis, "Option", { value: window.Option, configurable: true });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Option");
});

const line = () => createStatusLine(window.document, () => undefined);
const said = ({ element }: ReturnType<typeof line>): string | null | undefined =>
  element.querySelector(".status-state")?.textContent;

test("what was done is told for a while, then the page is ready again", () => {
  const status = line();
  status.tell(words.undo.undone);
  expect(said(status)).toBe(words.undo.undone);
  jest.advanceTimersByTime(10_000);
  expect(said(status)).toBe(words.ready);
});

test("what goes on stays until it ends, whatever was told before", () => {
  const status = line();
  status.tell(words.saved("ก.xlsx"));
  status.say(words.running("วิเคราะห์"));
  jest.advanceTimersByTime(60_000);
  expect(said(status)).toBe(words.running("วิเคราะห์"));
});
