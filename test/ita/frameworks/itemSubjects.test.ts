import { FISCAL_YEARS, frameworkOf } from "../../../src/ita/frameworks";
import { ITEM_SUBJECTS, itemCode, type ItemSubject } from "../../../src/ita/frameworks/shared/itemSubjects";

function titlesOf(year: number): Map<string, string> {
  const items = frameworkOf(year).questions.filter(({ instrument }) => instrument === "OIT");
  return new Map(items.map(({ code, textTh }) => [code, (textTh ?? "").replace(/\s/g, "")]));
}

test.each(FISCAL_YEARS)(
  "FY%d: every code is an item of the year, and every item has a subject but the seven measures of FY2562",
  (year) => {
    const titles = titlesOf(year);
    const codes = ITEM_SUBJECTS.flatMap((subject) => itemCode(subject, year) ?? []);
    expect(codes.filter((code) => !titles.has(code))).toEqual([]);
    const measures = ["O42", "O43", "O44", "O45", "O46", "O47", "O48"];
    expect([...titles.keys()].filter((code) => !codes.includes(code))).toEqual(year === 2562 ? measures : []);
  }
);

test("a year before the first has no items", () => {
  expect(ITEM_SUBJECTS.map((subject) => itemCode(subject, 2561)).filter((code) => code !== null)).toEqual([]);
});

/** The crosswalk of compared lists: FY2563–2565, 2566, 2567, 2568, 2569. */
test.each<[ItemSubject, (string | null)[]]>([
  ["participation", ["O33", "O30", "O25", "O20", "O19"]],
  ["riskAssessment", ["O36", "O34", "O30", "O23", "O21"]],
  ["riskReport", ["O37", "O35", "O31", "O24", "O22"]],
  ["antiCorruptionPlan", ["O39", "O36", "O32", "O25", "O23"]],
  ["antiCorruptionReport", ["O41", "O38", "O33", "O26", "O24"]],
  ["measures", ["O42", "O42", "O34", "O27", "O25"]],
  ["measuresReport", ["O43", "O43", "O35", "O28", "O26"]],
  ["codeOfEthics", [null, "O39", "O20", "O16", "O15"]],
  ["ethicsWork", [null, "O40", "O21", "O16", "O15"]],
  ["procedureManual", ["O13", "O14", "O10", "O8", "O8"]],
])("%s has the numbers of the compared lists", (subject, [letters = null, ...later]) => {
  expect([2563, 2564, 2565].map((year) => itemCode(subject, year))).toEqual([letters, letters, letters]);
  expect([2566, 2567, 2568, 2569].map((year) => itemCode(subject, year))).toEqual(later);
});

/** So many letters in a row are a word that means something. */
const WORD = 9;
/** The item was renamed altogether; the criteria themselves say that it is the same. */
const RENAMED = ["measures 2569"];

test("from year to year the titles of a subject share a word", () => {
  const strangers = ITEM_SUBJECTS.flatMap((subject) =>
    FISCAL_YEARS.slice(1)
      .filter((year) => {
        const title = (of: number): string => titlesOf(of).get(itemCode(subject, of) ?? "") ?? "";
        const [before, now] = [title(year - 1), title(year)];
        const shared = Array.from(before).some((_, at) => now.includes(before.slice(at, at + WORD).padEnd(WORD)));
        return before !== "" && now !== "" && before !== now && !shared;
      })
      .map((year) => `${subject} ${year}`)
  );
  expect(strangers).toEqual(RENAMED);
});

/** What a subject's item must speak of in every year. */
test.each<[ItemSubject, RegExp]>([
  ["structure", /โครงสร้าง/],
  ["authority", /อำนาจ/],
  ["executives", /ผู้บริหาร/],
  ["contact", /การติดต่อ/],
  ["news", /ข่าวประชาสัมพันธ์/],
  ["strategicPlan", /แผนยุทธศาสตร์/],
  ["workPlan", /แผน.*ดำเนินงาน/],
  ["annualReport", /รายงานผลการดำเนินงาน/],
  ["procedureManual", /คู่มือ.*การปฏิบัติงาน/],
  ["serviceManual", /คู่มือ.*(?:การให้บริการ|การขอรับบริการ)/],
  ["eService", /E-Service/],
  ["procurementReport", /รายงาน.*จัดซื้อจัดจ้าง/],
  ["personnelReport", /รายงานผลการบริหาร.*ทรัพยากรบุคคล/],
  ["complaintProcedure", /แนวปฏิบัติการจัดการเรื่องร้องเรียน/],
  ["complaintChannel", /ช่องทางแจ้งเรื่องร้องเรียน/],
  ["complaintStatistics", /สถิติเรื่องร้องเรียน/],
  ["participation", /มีส่วนร่วม/],
  ["noGiftPolicy", /NoGiftPolicy/],
  ["riskAssessment", /การประเมินความเสี่ยง/],
  ["riskReport", /ความเสี่ยง/],
  ["antiCorruptionPlan", /^แผนปฏิบัติการป้องกันการทุจริต/],
  ["antiCorruptionReport", /^รายงานผลการดำเนินการป้องกันการทุจริต/],
  ["codeOfEthics", /ประมวลจริยธรรม/],
  ["ethicsWork", /ขับเคลื่อนจริยธรรม/],
  ["giftReceipts", /ธรรมจรรยา/],
  ["measuresReport", /การดำเนินการ.*ส่งเสริมคุณธรรมและความโปร่งใส/],
])("%s is the item of its name in every year", (subject, words) => {
  const titles = FISCAL_YEARS.flatMap((year) => titlesOf(year).get(itemCode(subject, year) ?? "") ?? []);
  expect(titles.length).toBeGreaterThan(1);
  expect(titles.filter((title) => !words.test(title))).toEqual([]);
});
