/** Functions that the add-in associated with its ribbon buttons, and the ribbon that presses them. */

/** As Office passes it to a function command. */
export interface CommandEvent {
  readonly source: { readonly id: string };
  completed(): void;
}
type CommandFunction = (event: CommandEvent) => unknown;

export interface Commands {
  /** `Office.actions.associate`. */
  associate(name: string, run: CommandFunction): void;
  readonly names: readonly string[];
  /**
   * Presses the button: resolves when the function called `event.completed()`, rejects when it throws first, when it
   * is not associated, or when it takes longer than Office waits.
   */
  run(name: string, timeoutMs?: number): Promise<void>;
}

/** Office gives a function command five minutes (https://learn.microsoft.com/javascript/api/manifest/action). */
export const COMMAND_TIMEOUT_MS = 5 * 60 * 1000;

export function makeCommands(): Commands {
  const functions = new Map<string, CommandFunction>();
  return {
    associate: (name, run) => void functions.set(name, run),
    get names() {
      return [...functions.keys()];
    },
    run: (name, timeoutMs = COMMAND_TIMEOUT_MS) =>
      new Promise((resolve, reject) => {
        const run = functions.get(name);
        if (!run) {
          reject(
            new Error(
              `The add-in associated no function with '${name}'. It has: ${[...functions.keys()].join(", ") || "none"}.`
            )
          );
          return;
        }
        const timer = setTimeout(
          () => reject(new Error(`'${name}' did not call event.completed() in time.`)),
          timeoutMs
        );
        const fail = (thrown: unknown): void => {
          clearTimeout(timer);
          reject(thrown instanceof Error ? thrown : new Error(`'${name}' failed.`, { cause: thrown }));
        };
        const completed = (): void => {
          clearTimeout(timer);
          resolve();
        };
        const event: CommandEvent = { source: { id: name }, completed };
        try {
          Promise.resolve(run(event)).catch(fail);
        } catch (thrown) {
          fail(thrown);
        }
      }),
  };
}
