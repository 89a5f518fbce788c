import { INSTRUMENT_CODES, type InstrumentCode, type ItemGap, type QuestionResult } from "../types";
import type { Facts, SentenceWriter } from "./facts";
import { list } from "./slots";
import { joinThai, type Words } from "./words";

const FULL_SCORE = 10_000;
/** Questions of one instrument that are named; the sheet marks them all. */
const MOST_NAMED = 3;

/** "items.gap": disclosure items to mend, and full marks that may not come again; "discuss": questions to talk about. */
export const itemSentences: SentenceWriter = (facts, words) => [...gap(facts, words), ...discuss(facts, words)];

interface Text {
  readonly id: string;
  readonly text: string;
}

/** Codes are those of the year in which the work is done, and it is said: last year's numbers mean other items. */
function gap({ itemGaps, framework }: Facts, words: Words): Text[] {
  const scores = new Map(itemGaps.items.map(({ code, before }) => [code, before?.score ?? null]));
  if ([...scores.values()].every((score) => score === null)) return [];
  const below = itemGaps.items.filter(({ code }) => (scores.get(code) ?? FULL_SCORE) < FULL_SCORE);
  // A new number alone is looked up; a new title or definition asks for other work.
  const moved = itemGaps.items.filter(({ alarm, change }) => alarm && change === "moved");
  const renamed = itemGaps.items.filter(({ alarm, change }) => alarm && change !== "moved");
  const fresh = itemGaps.items.filter(({ change }) => change === "new");
  const year = words.year(itemGaps.fiscalYear);
  const codes = (items: readonly Pick<ItemGap, "code">[]): string =>
    joinThai(
      items.map(({ code }) => words.ours(code)),
      ", "
    );
  const parts = [
    below.length === 0
      ? "ทุกข้อที่มีคะแนนได้คะแนนเต็ม"
      : `ข้อที่ต้องแก้ไขมี ${list("below", `${words.count(below.length)} ข้อ (${codes(below)})`)}`,
    ...(renamed.length === 0
      ? []
      : [
          `ข้อที่เคยได้คะแนนเต็มแต่ชื่อหรือนิยามเปลี่ยนมี ${list("renamed", `${words.count(renamed.length)} ข้อ (${codes(renamed)})`)}`,
        ]),
    ...(moved.length === 0
      ? []
      : [`ข้อที่เคยได้คะแนนเต็มและเปลี่ยนเฉพาะเลขข้อมี ${list("moved", `${words.count(moved.length)} ข้อ (${codes(moved)})`)}`]),
    ...(fresh.length === 0 ? [] : [`ข้อใหม่มี ${list("new", `${words.count(fresh.length)} ข้อ (${codes(fresh)})`)}`]),
  ];
  const same = itemGaps.fiscalYear === framework.fiscalYear ? ` ทั้งนี้ ยังไม่ทราบรายการของปีถัดไป จึงใช้รายการของ${year}` : "";
  return [
    { id: "items.gap", text: `รายการ OIT ของ${year} (เลขข้อของปีนั้น) ${joinThai(parts)}${lost(itemGaps, words)}${same}` },
  ];
}

/** Points that were lost on items which the next list no longer has. */
function lost({ droppedBelow }: Facts["itemGaps"], words: Words): string {
  if (droppedBelow.length === 0) return "";
  const codes = joinThai(
    droppedBelow.map((code) => words.ours(code)),
    ", "
  );
  return ` ส่วนข้อเดิมที่เสียคะแนนแต่ไม่มีในรายการนี้แล้ว ได้แก่ ${list("dropped", codes)}`;
}

/** "OIT ข้อ O๑๖ (๐.๐๐) O๒๓ (๐.๐๐) O๑๔ (๕๐.๐๐) และอีก ๒ ข้อ": the lowest first. */
function ofInstrument(instrument: InstrumentCode, lowest: readonly QuestionResult[], words: Words): string {
  const named = lowest
    .slice(0, MOST_NAMED)
    .map(({ code, score }) => `${words.ours(code)} (${words.points(score ?? 0).replace(/ คะแนน$/, "")})`);
  const more = lowest.length - named.length;
  return `${instrument} ข้อ ${joinThai(more > 0 ? [...named, `อีก ${words.count(more)} ข้อ`] : named)}`;
}

function discuss({ questions, fiscalYear }: Facts, words: Words): Text[] {
  const chosen = questions.filter((question) => question.discuss !== null);
  if (chosen.length === 0) return [];
  const named = INSTRUMENT_CODES.flatMap((instrument) => {
    const lowest = chosen
      .filter((one) => one.instrument === instrument)
      .sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
    return lowest.length === 0 ? [] : [ofInstrument(instrument, lowest, words)];
  });
  return [
    {
      id: "discuss",
      text: `ข้อของ${words.year(fiscalYear)} ที่ควรหารือ (ต่ำกว่าเกณฑ์จุดแข็งหรือต่ำที่สุดของแบบวัดและยังไม่ได้คะแนนเต็ม) มี ${list("discuss", `${words.count(chosen.length)} ข้อ ได้แก่ ${joinThai(named)}`)}`,
    },
  ];
}
