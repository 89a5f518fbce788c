import { runCommand } from "../../src/commands/runCommand";
import { notANumber } from "./samples";
import type { CommandAction, CommandHost } from "../../src/commands/runCommand";
import type { Message } from "../../src/commands/messageAddress";

/** Presses a button and tells what the user saw, in which order things ended. */
async function press(action: CommandAction, tell?: CommandHost["tell"]) {
  const order: string[] = [];
  const told: Message[] = [];
  await runCommand(
    "analyseIta",
    action,
    { completed: () => order.push("completed") },
    {
      language: () => "th",
      tell:
        tell ??
        ((message) => {
          told.push(message);
          order.push("told");
          return Promise.resolve();
        }),
    }
  );
  return { order, told };
}

describe("a press on the ribbon", () => {
  let logged: jest.SpyInstance;
  beforeEach(() => {
    logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => logged.mockRestore());

  it("reports its end to Excel and says nothing when all went well", async () => {
    const { order, told } = await press(() => Promise.resolve([]));
    expect(order).toEqual(["completed"]);
    expect(told).toEqual([]);
    expect(logged).not.toHaveBeenCalled();
  });

  it("shows a refusal and reports its end only after the user has seen it", async () => {
    const { order, told } = await press(() => Promise.resolve([notANumber]));
    expect(order).toEqual(["told", "completed"]);
    expect(told[0]?.items[0]?.text).toBe(notANumber.th);
  });

  it("shows an exception as a message, logs it, and still reports its end", async () => {
    const { order, told } = await press(() => Promise.reject(new Error("RichApi.Error: GeneralException")));
    expect(order).toEqual(["told", "completed"]);
    expect(told[0]?.items[0]?.detail).toContain("GeneralException");
    expect(logged).toHaveBeenCalled();
  });

  it("treats an exception before the first await alike", async () => {
    const { order } = await press(() => {
      throw new Error("at once");
    });
    expect(order).toEqual(["told", "completed"]);
  });

  it("logs the cause when even the dialog fails, and still reports its end", async () => {
    const { order } = await press(
      () => Promise.resolve([notANumber]),
      () => Promise.reject(new Error("dialogs are blocked"))
    );
    expect(order).toEqual(["completed"]);
    expect(logged.mock.calls.flat().map(String).join(" ")).toContain("dialogs are blocked");
  });
});
