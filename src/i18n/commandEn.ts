import type { CommandWords } from "./commandTh";

/** The same words in English. */
export const commandEn = {
  command: {
    cannotAnalyse: "The ITA result could not be analysed",
    cannotCreate: "The score sheets could not be created",
    confirmFirst: "Scores were found and wait for you to confirm them",
    confirmInPane: "Press Open pane on the ITA tab, check what was read in step 1, then press Use these scores.",
    more: (count: string) => `There is more (${count}). Open the ITA pane to see everything.`,
    where: (sheet: string, cell: string) => `Sheet ${sheet}, cell ${cell}`,
    whereSheet: (sheet: string) => `Sheet ${sheet}`,
    close: "Close",
    closeByHand: "Close this window with its X.",
    unreadable: "The message could not be opened. Open the ITA pane to see the cause.",
  },
  problems: {
    detail: "Details for your administrator",
    code: "Code",
  },
  unexpected:
    "Something unexpected happened. Your workbook is still complete. Try again; if it happens once more, send the details below to your administrator.",
} satisfies CommandWords;
