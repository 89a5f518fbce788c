/** The line at the foot of the page: what is going on, and what the last run of the add-in cost. */
import { bytesInWords, type RunFigures } from "./runMeter";
import { DEFAULT_ZOOM } from "./grid/gridView";
import { words } from "./words";

interface StatusLine {
  readonly element: HTMLElement;
  say(text: string): void;
  /** Says that something is done; after a while it is news no more. */
  tell(text: string): void;
  /** A lasting remark about the sheet in view; "" for none. */
  remark(text: string): void;
  showRun(figures: RunFigures): void;
}

/** Long enough to be read, short enough not to be taken for what is going on. */
const NEWS_MS = 6000;

const ZOOMS = [0.75, 1, 1.2, 1.5, 2];

export function createStatusLine(page: Document, setZoom: (zoom: number) => void): StatusLine {
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
  const label = page.createElement("label");
  label.className = "zoom";
  const zoom = page.createElement("select");
  for (const choice of ZOOMS) {
    zoom.add(
      new Option(
        `${String(Math.round(choice * 100))}%`,
        String(choice),
        choice === DEFAULT_ZOOM,
        choice === DEFAULT_ZOOM
      )
    );
  }
  zoom.addEventListener("change", () => setZoom(Number(zoom.value)));
  label.append(`${words.zoom} `, zoom);
  element.append(label);
  state.textContent = words.ready;
  run.textContent = words.noRun;
  let forgetting: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string): void => {
    clearTimeout(forgetting);
    state.textContent = text;
  };
  return {
    element,
    say,
    tell(text) {
      say(text);
      forgetting = setTimeout(() => say(words.ready), NEWS_MS);
    },
    remark: (text) => {
      remark.textContent = text;
    },
    showRun: ({ requests, sentBytes, receivedBytes }) => {
      run.textContent =
        requests === 0 ? words.noRun : words.lastRun(requests, bytesInWords(sentBytes), bytesInWords(receivedBytes));
    },
  };
}
