/**
 * Names of the ribbon functions. The manifest's `FunctionName` elements, the calls of `Office.actions.associate` and the
 * workbench's ribbon all use these; a test holds the manifest to the list.
 */
export const COMMAND_NAMES = ["analyseIta", "createScoreSheets"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
