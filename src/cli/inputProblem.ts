/** The input (file, option, place to write) cannot be used; ends the command with status 2. */
export class InputProblem extends Error {
  /**
   * @param code stable name of the reason
   * @param userMessage what, where and how to mend it, in Thai
   * @param message the same for a developer
   */
  constructor(
    readonly code: string,
    readonly userMessage: string,
    message: string
  ) {
    super(message);
    this.name = "InputProblem";
  }
}
