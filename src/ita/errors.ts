/** What went wrong, told twice: `message` is for the developer, `user` is shown as it stands. */
export class ItaError extends Error {
  constructor(
    /** Stable, e.g. "fiscal-year-unsupported". */
    readonly code: string,
    message: string,
    readonly user: { readonly th: string; readonly en: string }
  ) {
    super(message);
    this.name = "ItaError";
  }
}
