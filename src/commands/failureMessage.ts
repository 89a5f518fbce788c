import { inDigits } from "../ita/scores";
import { wordsOf } from "../i18n/language";
import type { Problem } from "../excel/types";
import type { Language } from "../i18n/language";
import type { Words } from "../i18n/th";
import type { Message, MessageItem } from "./messageAddress";
import type { CommandName } from "./names";

/**
 * A dialog's address carries the message, and some Office builds cut addresses off: a few reasons in full are worth more
 * than all of them in pieces. The pane shows every one.
 */
const MOST_ITEMS = 5;
const LONGEST_DETAIL = 600;

/** Why a ribbon command did not do what was asked, ready for the message page. */
export function failureMessage(command: CommandName, problems: readonly Problem[], language: Language): Message {
  const words = wordsOf(language);
  const more = problems.length - MOST_ITEMS;
  return {
    language,
    title: command === "analyseIta" ? words.command.cannotAnalyse : words.command.cannotCreate,
    items: problems.slice(0, MOST_ITEMS).map((problem) => itemOf(problem, words, language)),
    note: more > 0 ? words.command.more(inDigits(String(more), language === "th" ? "thai" : "arabic")) : "",
  };
}

function itemOf(problem: Problem, words: Words, language: Language): MessageItem {
  // A refusal that explains itself needs no administrator.
  const detail = problem.detail ? `${words.problems.code}: ${problem.code}\n${problem.detail}` : "";
  return { text: problem[language], place: placeOf(problem, words), detail: detail.slice(0, LONGEST_DETAIL) };
}

function placeOf({ sheet, cell }: Problem, words: Words): string {
  if (sheet === null) return "";
  return cell === null ? words.command.whereSheet(sheet) : words.command.where(sheet, cell);
}
