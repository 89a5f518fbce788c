import type { ItemGap } from "../types";
import type { Facts, SentenceWriter } from "./facts";
import { list } from "./slots";
import { joinThai, namely, type Words } from "./words";

const FULL_SCORE = 10_000;

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
  const alarms = itemGaps.items.filter(({ alarm }) => alarm);
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
    ...(alarms.length === 0
      ? []
      : [
          `ข้อที่เคยได้คะแนนเต็มแต่เลขข้อหรือชื่อเปลี่ยนมี ${list("alarms", `${words.count(alarms.length)} ข้อ (${codes(alarms)})`)}`,
        ]),
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

function discuss({ questions, fiscalYear }: Facts, words: Words): Text[] {
  const chosen = questions.filter((question) => question.discuss !== null);
  if (chosen.length === 0) return [];
  const named = chosen.map(
    ({ code, score }) => `${words.ours(code)} (${words.points(score ?? 0).replace(/ คะแนน$/, "")})`
  );
  return [
    {
      id: "discuss",
      text: `ข้อของ${words.year(fiscalYear)} ที่ควรหารือ (ต่ำกว่าเกณฑ์จุดแข็งหรือต่ำที่สุดของแบบวัดและยังไม่ได้คะแนนเต็ม) มี ${list("discuss", `${words.count(chosen.length)} ข้อ ${namely(named)}`)}`,
    },
  ];
}
