import { unexpectedProblem } from "../i18n/unexpected";
import { failureMessage } from "./failureMessage";
import type { Problem } from "../excel/types";
import type { Language } from "../i18n/language";
import type { Message } from "./messageAddress";
import type { CommandName } from "./names";

/** Does a command's work; answers the reasons of a refusal, or an empty list when all went well. */
export type CommandAction = () => Promise<readonly Problem[]>;

/** What a command needs of Office, given by `commands.ts`. */
export interface CommandHost {
  language(): Language;
  /** Shows the message and answers when the user has seen it. */
  tell(message: Message): Promise<void>;
}

/** The part of Office's command event that is used. */
export interface CommandEvent {
  completed(): void;
}

/**
 * One press on the ribbon: the work, a message if it was refused or failed, and always the report to Excel that the press
 * is over; without it Excel keeps the add-in's buttons dead.
 */
export async function runCommand(
  command: CommandName,
  action: CommandAction,
  event: CommandEvent,
  host: CommandHost
): Promise<void> {
  try {
    const problems = await problemsOf(action);
    if (problems.length > 0) await host.tell(failureMessage(command, problems, host.language()));
  } catch (error) {
    // The dialog itself failed: there is no way left to reach the user, so at least the console holds the cause.
    console.error(`The message of ribbon command ${command} could not be shown`, error);
  } finally {
    event.completed();
  }
}

async function problemsOf(action: CommandAction): Promise<readonly Problem[]> {
  try {
    return await action();
  } catch (error) {
    console.error("A ribbon command failed", error);
    return [unexpectedProblem(error)];
  }
}
