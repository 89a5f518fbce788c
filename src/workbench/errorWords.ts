/** What an error says to the person at the screen, and what it says to a developer. */

interface ErrorWords {
  /** In the user's language when the error brought such words, else the plain message. */
  readonly user: string;
  readonly detail: string;
}

/** Errors of a frame are not `instanceof` this window's Error, so they are known by what they hold. */
export function errorWords(error: unknown): ErrorWords {
  if (typeof error !== "object" || error === null) return { user: String(error), detail: String(error) };
  const { code, userMessage, message, stack } = error as Record<string, unknown>;
  const plain = typeof message === "string" ? message : JSON.stringify(error);
  return {
    user: typeof userMessage === "string" && userMessage !== "" ? userMessage : plain,
    detail: [typeof code === "string" ? `${code}: ${plain}` : plain, typeof stack === "string" ? stack : ""]
      .join("\n")
      .trim(),
  };
}
