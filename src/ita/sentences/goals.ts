import { INDICATOR_NUMBERS, type LevelGate, type LevelGoal, type LevelPath } from "../types";
import type { Facts, SentenceWriter } from "./facts";
import { list } from "./slots";
import { indicatorTitle, joinThai, type Words } from "./words";

/** "goal.1" the next level and what it lacks, "goal.1.1" … the ways to it; "goal.2" the level after it. */
export const goalSentences: SentenceWriter = (facts, words) => {
  if (facts.goals.length === 0) return [{ id: "goal.1", text: noGoalText(facts, words) }];
  return facts.goals.flatMap((goal, at) => {
    const id = `goal.${at + 1}`;
    return [
      { id, text: list("goal", goalText(facts, goal, words)) },
      ...goal.paths.map((path, index) => ({
        id: `${id}.${index + 1}`,
        text: list("path", `${pathLead(goal, path, words)}${pathText(facts, goal, path, words)}`),
      })),
    ];
  });
};

function noGoalText(facts: Facts, words: Words): string {
  const missing = facts.indicators.filter(({ score }) => score === null).map(({ no }) => no);
  if (missing.length > 0)
    return `ยังคำนวณทางไปสู่ระดับถัดไปไม่ได้ เพราะยังไม่มีคะแนนตัวชี้วัดที่ ${list("missing", words.numbers(missing))}`;
  return "ได้ระดับสูงสุดแล้ว เป้าหมายคือรักษาคะแนนไม่ให้ต่ำกว่าปีนี้";
}

function goalText(facts: Facts, goal: LevelGoal, words: Words): string {
  const rule =
    goal.everyComponentMin === null
      ? `ต้องได้คะแนนภาพรวมตั้งแต่ ${words.points(goal.overallMin)}`
      : `ต้องได้คะแนนภาพรวมตั้งแต่ ${words.points(goal.overallMin)} และทุกแบบวัด${facts.framework.eitParts === "one" ? "" : " (EIT แยกสองส่วน)"} ตั้งแต่ ${words.points(goal.everyComponentMin)}`;
  return [
    `ระดับ “${goal.level}” ${rule}`,
    lackText(facts, goal, words),
    singleText(facts, goal, words),
    doubtText(facts),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Rules behind the ways that are not confirmed for this year. */
function doubtText({ framework }: Facts): string {
  const has = (wanted: "levels" | "weights"): boolean => framework.unconfirmed.some(({ part }) => part === wanted);
  const open = [...(has("levels") ? ["เกณฑ์ระดับ"] : []), ...(has("weights") ? ["น้ำหนักแบบวัด"] : [])];
  return open.length === 0 ? "" : `(${open.join("และ")}ยังไม่ยืนยัน)`;
}

/** What is missing of the level's conditions, and what nobody knows. */
function lackText(facts: Facts, goal: LevelGoal, words: Words): string {
  const known = goal.gates.filter(({ score }) => score !== null);
  const lacks = [
    ...(goal.overallGap > 0 ? [`คะแนนภาพรวมอีก ${words.change(goal.overallGap)}`] : []),
    ...known.map(
      (gate) =>
        `${componentName(gate, words)} (${words.points(gate.score ?? 0)}) อีก ${words.change(gate.line - (gate.score ?? 0))}`
    ),
  ];
  const unknown =
    goal.certainEit === null || goal.everyComponentMin === null
      ? ""
      : `ทั้งนี้ ขึ้นอยู่กับคะแนน EIT แยกส่วน ซึ่งสมุดงานนี้ไม่มี ทั้งสองส่วนต้องได้ตั้งแต่ ${words.points(goal.everyComponentMin)} (แน่นอนเมื่อ EIT รวมได้ตั้งแต่ ${words.points(goal.certainEit)})`;
  const start =
    lacks.length === 0
      ? reachedText(facts, goal, words)
      : `ยังขาด${lacks[0]?.startsWith("ค") ? "" : " "}${joinThai(lacks)}`;
  return unknown === "" ? start : `${start} ${unknown}`;
}

/** Every figure suffices, and yet a lower level was announced. */
function reachedText({ overall: { level } }: Facts, goal: LevelGoal, words: Words): string {
  const start = "คะแนนเท่าที่มีถึงเกณฑ์แล้ว";
  if (level.announced === null || goal.everyComponentMin === null) return start;
  const why =
    goal.certainEit === null
      ? "จึงควรตรวจสอบกับประกาศผลการประเมิน"
      : `จึงน่าจะมี EIT ส่วนใดส่วนหนึ่งต่ำกว่า ${words.points(goal.everyComponentMin)} ควรตรวจคะแนนแยกส่วนก่อน`;
  return `${start} แต่ประกาศเป็นระดับ “${level.announced}” ${why}`;
}

const componentName = ({ code }: LevelGate, words: Words): string =>
  code === "EIT1" || code === "EIT2" ? words.ours(`EIT ส่วนที่ ${code.slice(3)}`) : code;

/** Whether one indicator will do. */
function singleText(facts: Facts, goal: LevelGoal, words: Words): string {
  const [first] = goal.paths;
  if (first === undefined) return "แต่คะแนนแบบวัดกับคะแนนตัวชี้วัดไม่สอดคล้องกัน จึงยังคำนวณทางไปสู่ระดับนี้ไม่ได้";
  const size = first.targets.length;
  if (size === 0) return "";
  if (size === 1) {
    const singles = goal.paths.filter(({ targets }) => targets.length === 1).flatMap(({ targets }) => targets);
    const numbers = INDICATOR_NUMBERS.filter((no) => singles.some(({ indicator }) => indicator === no));
    const names = numbers.map((no) => `ตัวชี้วัดที่ ${words.count(no)}`);
    return names.length === 1
      ? `ทำได้ด้วยตัวชี้วัดเดียว (${names.join("")})`
      : `ทำได้ด้วยตัวชี้วัดเดียวตัวใดตัวหนึ่ง เช่น ${names.join(" หรือ")}`;
  }
  return `ไม่มีตัวชี้วัดใดตัวเดียวที่เพียงพอ ต้องเพิ่มอย่างน้อย ${words.count(size)} ตัวชี้วัด`;
}

/** Its number among those that can be chosen: to ask for a score first is no way to a level yet. */
export function pathNumber({ paths }: LevelGoal, path: LevelPath): number | null {
  return path.kind === "nothing" ? null : paths.filter(({ kind }) => kind !== "nothing").indexOf(path) + 1;
}

function pathLead(goal: LevelGoal, path: LevelPath, words: Words): string {
  const number = pathNumber(goal, path);
  return number === null ? "" : `ทางเลือกที่ ${words.count(number)} `;
}

function pathText(facts: Facts, goal: LevelGoal, path: LevelPath, words: Words): string {
  if (path.kind === "nothing") {
    return goal.certainEit === null
      ? `${CHECK_FIRST.announced} คะแนนเท่าที่มีถึงเกณฑ์ของระดับนี้แล้ว (คะแนนภาพรวม ${words.points(path.overall)})`
      : `${CHECK_FIRST.parts} หากทั้งสองส่วนถึงเกณฑ์ จะได้ระดับนี้โดยไม่ต้องเพิ่มคะแนนตัวชี้วัดใด (คะแนนภาพรวม ${words.points(path.overall)})`;
  }
  const targets = path.targets.map(({ indicator, from, to }) => {
    const result = facts.indicators.find(({ no }) => no === indicator);
    const name = result ? indicatorTitle(words, result) : "";
    return `${name} จาก ${words.points(from).replace(/ คะแนน$/, "")} เป็น ${words.points(to)}`;
  });
  const lead = {
    fewest:
      path.targets.length === 1
        ? "เพิ่มคะแนนเพียงตัวชี้วัดเดียว คือ "
        : `เพิ่มคะแนนเพียง ${words.count(path.targets.length)} ตัวชี้วัด ได้แก่ `,
    least: `เกลี่ยการเพิ่มไปหลายตัวชี้วัด (${spreadText(goal, path, words)}) ได้แก่ `,
    certain: "หากต้องการให้แน่นอนโดยไม่ต้องทราบคะแนน EIT แยกส่วน ให้เพิ่ม",
  }[path.kind];
  const sum = path.targets.length === 1 || path.kind === "least" ? "" : ` (เพิ่มรวม ${words.change(path.raise)})`;
  const parts = goal.certainEit !== null && path.kind !== "certain" ? " ทั้งนี้ EIT ทั้งสองส่วนต้องถึงเกณฑ์ด้วย" : "";
  return `${lead}${joinThai(targets)}${sum} จะได้คะแนนภาพรวม ${words.points(path.overall)}${parts}`;
}

/** What comes before any choice where the scores that are known suffice. */
export const CHECK_FIRST = {
  parts: "ตรวจคะแนน EIT แยกส่วนก่อน (ยังไม่ใช่ทางเลือก)",
  announced: "ตรวจสอบระดับที่ประกาศก่อน (ยังไม่ใช่ทางเลือก)",
} as const;

function spreadText({ paths }: LevelGoal, { raise }: LevelPath, words: Words): string {
  const isSame = paths.some((other) => other.kind === "fewest" && other.raise === raise);
  return isSame ? `รวมเท่ากัน ${words.change(raise)}` : `เพิ่มรวมน้อยที่สุด ${words.change(raise)}`;
}
