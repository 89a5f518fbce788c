import type { SettingsWords } from "./settingsTh";

/** Words of the pane's settings, in English. */
export const settingsEn: SettingsWords = {
  settings: {
    open: "Settings",
    close: "Close the settings",
    heading: "Settings",
    agency: "Agency",
    fiscalYear: "Fiscal year of the results",
    previousFiscalYear: "Compared with",
    yearHint: "Only years with a column on the score sheet. With another year, check the announced level too.",
    level: "Level as announced",
    levelHint: "Leave it open while unknown; the year's rule is used then.",
    levelUnknown: "not known yet",
    strengthThreshold: "Strength threshold",
    passMark: "Pass mark",
    notAScore: "Type a number from 0 to 100, or leave it empty.",
    digits: "Digits on the sheets",
    digitNames: { thai: "Thai digits", arabic: "Arabic digits (123)" },
    font: "Type face of the sheets",
    fontHint: "All sheets and charts follow with the next analysis.",
    memo: "Names for the memo",
    memoHint: "Typed once, used on the memo sheet (made in the step of publishing). Leave open what you do not need.",
    memoFields: {
      memoFrom: "Office and telephone",
      memoTo: "To",
      memoThrough: "Through",
      memoAnnounced: "Announcement referred to",
      memoName: "Name of the reporting officer",
      memoPosition: "Position of the reporting officer",
    },
    preview: "With these settings",
    previewGroups: (threshold: string, strong: string, weak: string) =>
      `From ${threshold} up: strengths ${strong}, weaknesses ${weak}`,
    previewPasses: (mark: string, count: string, of: string) => `Reaching the pass mark ${mark}: ${count} of ${of}`,
    save: "Save the settings",
    saving: "Saving the settings",
    saved: "Settings saved",
    thenAnalyse: "Then run the analysis again so that all sheets follow.",
    openSheet: "Open the settings sheet",
    openUnits: "Edit the list of units",
  },
};
