/** What the message page shows. Everything is text; nothing is ever read as markup. */
export interface Message {
  readonly language: "th" | "en";
  readonly title: string;
  readonly items: readonly MessageItem[];
  /** A last line, such as how many more there are; empty for none. */
  readonly note: string;
}

export interface MessageItem {
  readonly text: string;
  /** "แผ่น คะแนนตัวชี้วัด เซลล์ C7", or empty. */
  readonly place: string;
  /** For the administrator; folded away; may be empty. */
  readonly detail: string;
}

const KEY = "message=";

/**
 * Address of the message page with the message in the part after "#": that part never leaves the computer.
 * @param base address of the page that asks; the message page lies beside it, so that origin and folder agree
 */
export function addressOf(message: Message, base: string): string {
  const address = new URL("message.html", base);
  address.hash = KEY + encodeURIComponent(JSON.stringify(message));
  return address.href;
}

/**
 * The message in an address's hash; null when there is none that can be read.
 * Looked for, not taken whole: Excel on the web hangs words of its own on both ends of the hash.
 */
export function messageIn(hash: string): Message | null {
  const written = /message=([^&]*)/.exec(hash)?.[1];
  if (written === undefined) return null;
  try {
    const value: unknown = JSON.parse(decodeURIComponent(written));
    return isMessage(value) ? value : null;
  } catch (error) {
    console.error("The message page was opened with a message that cannot be read", error);
    return null;
  }
}

/** Checked by hand: a checking library would be the greater part of this page's bundle. */
function isMessage(value: unknown): value is Message {
  if (!isRecord(value)) return false;
  const { language, title, items, note } = value;
  return (
    (language === "th" || language === "en") &&
    typeof title === "string" &&
    typeof note === "string" &&
    Array.isArray(items) &&
    items.every(isItem)
  );
}

const isItem = (value: unknown): value is MessageItem =>
  isRecord(value) &&
  typeof value.text === "string" &&
  typeof value.place === "string" &&
  typeof value.detail === "string";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
