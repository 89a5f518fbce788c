/** The frames with the add-in's own pages: the pane in sight, the ribbon's functions out of sight. */
import type { PageOffice } from "../host/page/installOffice";
import type { FramePart } from "./bridge";
import { words } from "./words";

interface Frames {
  /** Loads both pages anew, so that they start on the workbook of the moment. */
  reload(): void;
  connected(part: FramePart, office: PageOffice): void;
  /** Presses a ribbon button: runs the function to its `event.completed()`. Rejects when the page does not know it. */
  run(command: string): Promise<void>;
}

export function createFrames(
  paneHolder: HTMLElement,
  commandsHolder: HTMLElement,
  failed: (message: string) => void
): Frames {
  const page = paneHolder.ownerDocument;
  const offices = new Map<FramePart, PageOffice>();
  let commandsLoaded: Promise<unknown> = Promise.resolve();

  /** Resolves when the page and its scripts have run, whether they succeeded or not. */
  function load(part: FramePart, title: string, holder: HTMLElement): Promise<void> {
    const frame = page.createElement("iframe");
    frame.title = title;
    frame.src = `embedded/${part}.html`;
    const loaded = new Promise<void>((resolve) => {
      frame.addEventListener("load", () => {
        if (!offices.has(part)) failed(words.errors.frame(title));
        resolve();
      });
    });
    holder.replaceChildren(frame);
    return loaded;
  }

  return {
    reload() {
      for (const office of offices.values()) office.disconnect();
      offices.clear();
      void load("taskpane", words.pane, paneHolder);
      commandsLoaded = load("commands", words.commandsFrame, commandsHolder);
    },
    connected: (part, office) => void offices.set(part, office),
    async run(command) {
      // Right after a reload the functions are not there yet; the press waits, as Excel's does.
      await commandsLoaded;
      const office = offices.get("commands");
      if (!office) throw new Error(words.errors.frame(words.commandsFrame));
      await office.commands.run(command);
    },
  };
}
