/** The line at the foot of the page: what is going on, and what the last run of the add-in cost. */
import { bytesInWords, type RunFigures } from "./runMeter";
import { words } from "./words";

export interface StatusLine {
  readonly element: HTMLElement;
  say(text: string): void;
  /** A lasting remark about the sheet in view; "" for none. */
  remark(text: string): void;
  showRun(figures: RunFigures): void;
}

export function createStatusLine(page: Document): StatusLine {
  const element = page.createElement("footer");
  element.className = "status-line";
  const part = (className: string): HTMLElement => {
    const span = page.createElement("span");
    span.className = className;
    element.append(span);
    return span;
  };
  const state = part("status-state");
  state.setAttribute("role", "status");
  const remark = part("status-remark");
  const run = part("status-run");
  state.textContent = words.ready;
  run.textContent = words.noRun;
  return {
    element,
    say: (text) => {
      state.textContent = text;
    },
    remark: (text) => {
      remark.textContent = text;
    },
    showRun: ({ requests, sentBytes, receivedBytes }) => {
      run.textContent = requests === 0 ? words.noRun : words.lastRun(requests, bytesInWords(sentBytes), bytesInWords(receivedBytes));
    },
  };
}
