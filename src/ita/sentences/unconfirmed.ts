import type { SentenceWriter } from "./facts";

/** "unconfirmed": parts of the year's rules that the reader should check against the year's manual. */
export const unconfirmedSentence: SentenceWriter = ({ framework }, words) => {
  const notes = framework.unconfirmed.map(({ noteTh }) => words.ours(noteTh));
  if (notes.length === 0) return [];
  const listed = notes.length === 1 ? notes : notes.map((note, at) => `(${words.count(at + 1)}) ${note}`);
  return [{ id: "unconfirmed", text: `ข้อควรทราบเกี่ยวกับหลักเกณฑ์ที่ใช้วิเคราะห์: ${listed.join(" ")}` }];
};
