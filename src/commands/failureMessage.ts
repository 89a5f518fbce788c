import { inDigits } from "../ita/scores";
import { commandWordsOf } from "../i18n/commandWords";
import type { Problem } from "../excel/types";
import type { Language } from "../i18n/language";
import type { CommandWords } from "../i18n/commandTh";
import type { Message, MessageItem } from "./messageAddress";
import type { CommandName } from "./names";

/**
 * A dialog's address carries the message, and some Office builds cut addresses off: a few reasons in full are worth more
 * than all of them in pieces. The pane shows every one.
 */
const MOST_ITEMS = 5;
const LONGEST_DETAIL = 600;

/** Score tables were recognised but not confirmed: nothing failed, and the pane is where to go on. */
const SCORES_TO_CONFIRM = "scores-to-confirm";

/** Why a ribbon command did not do what was asked, ready for the message page. */
export function failureMessage(command: CommandName, problems: readonly Problem[], language: Language): Message {
  const words = commandWordsOf(language);
  return {
    language,
    title: titleOf(command, problems, words),
    items: problems.slice(0, MOST_ITEMS).map((problem) => itemOf(problem, words, language)),
    note: noteOf(problems, words, language),
  };
}

const waitsForConfirmation = (problems: readonly Problem[]): boolean =>
  problems.length > 0 && problems.every(({ code }) => code === SCORES_TO_CONFIRM);

function titleOf(command: CommandName, problems: readonly Problem[], words: CommandWords): string {
  if (waitsForConfirmation(problems)) return words.command.confirmFirst;
  return command === "analyseIta" ? words.command.cannotAnalyse : words.command.cannotCreate;
}

function noteOf(problems: readonly Problem[], words: CommandWords, language: Language): string {
  if (problems.some(({ code }) => code === SCORES_TO_CONFIRM)) return words.command.confirmInPane;
  const more = problems.length - MOST_ITEMS;
  return more > 0 ? words.command.more(inDigits(String(more), language === "th" ? "thai" : "arabic")) : "";
}

function itemOf(problem: Problem, words: CommandWords, language: Language): MessageItem {
  // A refusal that explains itself needs no administrator.
  const detail = problem.detail ? `${words.problems.code}: ${problem.code}\n${problem.detail}` : "";
  const text = problem[language];
  return { text, place: placeOf(problem, text, words), detail: detail.slice(0, LONGEST_DETAIL) };
}

/** Where to go; "" where the sentence itself names the cell. */
function placeOf({ sheet, cell }: Problem, text: string, words: CommandWords): string {
  if (sheet === null || (cell !== null && text.split(/[^A-Za-z0-9]+/).includes(cell))) return "";
  return cell === null ? words.command.whereSheet(sheet) : words.command.where(sheet, cell);
}
