import { LONGEST_WAIT_MS, showDialog } from "../../src/commands/dialog";
import type { DialogOffice, DialogResult } from "../../src/commands/dialog";

/** Office's side of a dialog, with the user's two ways of closing it. */
function dialogOffice(answer?: Partial<DialogResult>) {
  const handlers = new Map<string, () => void>();
  const close = jest.fn();
  const opened: string[] = [];
  const office: DialogOffice = {
    displayDialogAsync: (address, _options, callback) => {
      opened.push(address);
      const value = { close, addEventHandler: (type: string, handler: () => void) => void handlers.set(type, handler) };
      callback({ status: "succeeded", value, ...answer });
    },
  };
  return {
    office,
    close,
    opened,
    pressClose: () => handlers.get("dialogMessageReceived")?.(),
    pressX: () => handlers.get("dialogEventReceived")?.(),
  };
}

/** Whether a promise has settled by now. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  void promise.finally(() => (done = true));
  await Promise.resolve();
  await Promise.resolve();
  return done;
}

describe("a dialog", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("opens the address and ends when its close button is pressed, which closes it", async () => {
    const page = dialogOffice();
    const shown = showDialog(page.office, "https://localhost:3000/message.html#message=x");
    expect(page.opened).toEqual(["https://localhost:3000/message.html#message=x"]);
    expect(await settled(shown)).toBe(false);
    page.pressClose();
    await expect(shown).resolves.toBeUndefined();
    expect(page.close).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it("ends when it is closed by its X", async () => {
    const page = dialogOffice();
    const shown = showDialog(page.office, "https://localhost:3000/message.html");
    page.pressX();
    await expect(shown).resolves.toBeUndefined();
    expect(page.close).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });

  it("gives the ribbon back where Office never reports the closing", async () => {
    const shown = showDialog(dialogOffice().office, "https://localhost:3000/message.html");
    jest.advanceTimersByTime(LONGEST_WAIT_MS - 1);
    expect(await settled(shown)).toBe(false);
    jest.advanceTimersByTime(1);
    await expect(shown).resolves.toBeUndefined();
  });

  it("fails with Office's reason when it cannot be opened", async () => {
    const page = dialogOffice({ status: "failed", error: { code: 12007, message: "A dialog is already opened." } });
    await expect(showDialog(page.office, "https://localhost:3000/message.html")).rejects.toThrow(
      /12007.*already opened/
    );
  });
});
