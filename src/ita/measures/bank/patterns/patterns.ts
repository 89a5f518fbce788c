/**
 * What a result as a whole may look like, beyond one weak indicator. The analysis decides which of these hold; here stand
 * their names, the rule of each and what people call it. A rule that lacks a score does not hold.
 */
import type { Hundredths } from "../../../types";

/** The numbers of the rules, in hundredths of a point. */
export const PATTERN_LIMITS = {
  /** Two components are far apart from this difference on. */
  farApart: 500,
  /** An indicator fell sharply from this fall on. */
  sharpFall: 1000,
  /** A strength that fell by this much is to be improved and not only kept. */
  notableFall: 500,
  /** A question lies far below the others of its indicator from this difference on. */
  farBelowOthers: 1000,
} as const satisfies Readonly<Record<string, Hundredths>>;

/** Each pattern by its rule and its Thai name. "Far" is PATTERN_LIMITS.farApart. */
export const WEAKNESS_PATTERNS = {
  /** OIT reaches the pass mark, and IIT or EIT is far below it. */
  perceptionBelowDisclosure: "เปิดเผยข้อมูลได้ดี แต่ผู้ตอบยังรับรู้น้อย",
  /** OIT is far below both IIT and EIT. */
  disclosureBelowPerception: "ผู้ตอบเห็นว่าทำได้ดี แต่ข้อมูลที่เปิดเผยยังไม่ครบ",
  /** IIT is far below EIT. */
  insideBelowOutside: "บุคลากรให้คะแนนต่ำกว่าประชาชน",
  /** EIT is far below IIT. */
  outsideBelowInside: "ประชาชนให้คะแนนต่ำกว่าบุคลากร",
  /** EIT part 1, which visitors answer by themselves, is far below part 2. */
  partOneBelowPartTwo: "EIT ส่วนที่ 1 ต่ำกว่าส่วนที่ 2",
  /** EIT part 2, which the assessor collects, is far below part 1. */
  partTwoBelowPartOne: "EIT ส่วนที่ 2 ต่ำกว่าส่วนที่ 1",
  /** The overall score suffices for a better level, and a component is below the line of that level. */
  componentHoldsLevel: "คะแนนรวมถึงระดับที่ดีกว่า แต่ติดที่แบบวัดบางส่วน",
  /** An indicator is below the year's pass mark. */
  belowPassMark: "ตัวชี้วัดไม่ผ่านเกณฑ์",
  /** An indicator fell by PATTERN_LIMITS.sharpFall or more from the year before. */
  fellSharply: "ตัวชี้วัดลดลงมากในปีเดียว",
  /** An indicator fell in two years running. */
  fellTwice: "ตัวชี้วัดลดลงสองปีติดต่อกัน",
  /** A measure linked to the indicator is reported as done, and the indicator fell in the year after. */
  doneButFell: "มาตรการแล้วเสร็จ แต่คะแนนลดลง",
  /** A question is PATTERN_LIMITS.farBelowOthers or more below the mean of its indicator's other questions. */
  oneQuestionLow: "ข้อคำถามข้อเดียวดึงตัวชี้วัดลง",
  /** An item had full marks, and its number or title changed for the year in which the work is done. */
  criteriaDrift: "ข้อที่เคยได้คะแนนเต็มมีหลักเกณฑ์เปลี่ยน",
  /** An item had 0. */
  itemsAtZero: "รายการข้อมูลไม่ได้คะแนน",
  /** An item had more than 0 and less than full marks. */
  itemsInPart: "รายการข้อมูลได้คะแนนบางส่วน",
  /** One unit is the main unit of more than half of three or more items that lack marks. */
  workOnOneUnit: "งานแก้ไขกระจุกอยู่ที่ส่วนราชการเดียว",
} as const;

export type WeaknessPattern = keyof typeof WEAKNESS_PATTERNS;
