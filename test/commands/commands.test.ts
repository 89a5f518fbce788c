import { COMMAND_NAMES } from "../../src/commands/names";
import { messageIn } from "../../src/commands/messageAddress";
import { agreeableApi, notANumber } from "./samples";
import type { CommandApi } from "../../src/commands/actions";

type Handler = (event: { completed(): void }) => void;

/** Loads the ribbon's bundle as Excel does, with an Office that only remembers. */
function loadRibbon(api: CommandApi) {
  const handlers = new Map<string, Handler>();
  const addresses: string[] = [];
  const ui = {
    displayDialogAsync: (address: string, _options: unknown, callback: (result: unknown) => void) => {
      addresses.push(address);
      // A user who closes the dialog at once.
      callback({
        status: "succeeded",
        value: { close: () => undefined, addEventHandler: (_: string, closed: () => void) => closed() },
      });
    },
  };
  const office = {
    actions: { associate: (name: string, handler: Handler) => void handlers.set(name, handler) },
    context: { displayLanguage: "en-US", ui },
  };
  const location = { href: "https://localhost:3000/commands.html" };
  Object.assign(globalThis, { Office: office, window: { location } });
  jest.resetModules();
  jest.doMock("../../src/excel/api", () => api);
  jest.requireActual("../../src/commands/commands");
  return { handlers, addresses };
}

/** Presses a button and waits until Excel has been told that the press is over. */
async function pressed(handlers: ReadonlyMap<string, Handler>, name: string): Promise<jest.Mock> {
  const completed = jest.fn();
  await new Promise<void>((resolve) =>
    handlers.get(name)?.({ completed: completed.mockImplementation(() => resolve()) })
  );
  return completed;
}

describe("the ribbon's bundle", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
    Reflect.deleteProperty(globalThis, "window");
  });

  it("has named every function to Office by the time it is loaded", () => {
    expect([...loadRibbon(agreeableApi()).handlers.keys()].sort()).toEqual([...COMMAND_NAMES].sort());
  });

  it("opens a dialog with the reason of a refusal and then reports its end", async () => {
    const api = agreeableApi();
    api.runAnalysis.mockResolvedValue({ ok: false, problems: [notANumber] });
    const { handlers, addresses } = loadRibbon(api);
    const completed = await pressed(handlers, "analyseIta");
    expect(addresses).toHaveLength(1);
    expect(messageIn(new URL(addresses[0] ?? "").hash)).toMatchObject({
      language: "en",
      items: [{ text: notANumber.en }],
    });
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("opens no dialog when all went well", async () => {
    const { handlers, addresses } = loadRibbon(agreeableApi());
    const completed = await pressed(handlers, "createScoreSheets");
    expect(addresses).toEqual([]);
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
