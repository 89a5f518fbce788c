import { analyse } from "../../../src/ita/analysis";
import {
  measureOptions,
  measureSubjects,
  proposalOptions,
  proposeMeasures,
  type MeasureKnowledge,
  type OwnMeasure,
  type ProposalInput,
} from "../../../src/ita/measures";
import { measuresForIndicator } from "../../../src/ita/measures/bank";
import { tanYongMat } from "../../../src/ita/samples";
import type { Analysis, IndicatorNo, MeasureOption, PastMeasure } from "../../../src/ita/types";
import { assessment, options } from "../someAssessment";

const tan = analyse(options(tanYongMat.current, tanYongMat.previous));
const NOTHING: MeasureKnowledge = { past: [], own: [] };

function offered(analysis: Analysis, no: IndicatorNo, knowledge: MeasureKnowledge = NOTHING): MeasureOption[] {
  const subject = measureSubjects(analysis).find(({ indicators }) => indicators.some((one) => one.no === no));
  return subject ? measureOptions(analysis, subject, knowledge) : [];
}

const past = (change: Partial<PastMeasure> = {}): PastMeasure => ({
  fiscalYear: 2568,
  id: "M68-03",
  issue: "",
  indicators: [9],
  codes: [],
  goal: "improve",
  analysis: "",
  measure: "มาตรการปีก่อน",
  steps: ["แก้ไขข้อมูลที่ไม่ได้คะแนนเต็มในปีงบประมาณ พ.ศ. 2567 คือ ข้อ O1", "ทำต่อเนื่อง"],
  start: "2024-10-01",
  end: "2025-09-30",
  units: ["กองคลัง"],
  followUp: "ทุกเดือน",
  status: "done",
  outcomes: [],
  decision: "continue",
  ...change,
});
const own = (change: Partial<OwnMeasure> = {}): OwnMeasure => ({
  id: "bank:K-01",
  measure: "มาตรการในคลัง",
  steps: ["ทำ"],
  followUp: "",
  units: [],
  indicators: [9],
  codes: [],
  ...change,
});

const reasons = (all: readonly MeasureOption[]): string[] => [...new Set(all.map(({ reason }) => reason))];
const taken = (
  input: Partial<ProposalInput>,
  no: IndicatorNo
): ReturnType<typeof proposeMeasures>[number] | undefined =>
  proposeMeasures(tan, { ...NOTHING, chosen: new Map(), added: [], ...input }).find(({ indicators }) =>
    indicators.includes(no)
  );

describe("what is offered", () => {
  test("last year's first, then the workbook's own bank, then what mends items, then what answers the pattern, then the indicator's", () => {
    expect(reasons(offered(tan, 9, { past: [past()], own: [own()] }))).toEqual([
      "past",
      "own",
      "question",
      "pattern",
      "indicator",
    ]);
  });

  test("each source once, with a reason to show", () => {
    for (const no of [1, 4, 8, 9, 10] as const) {
      const all = offered(tan, no, { past: [past(), past()], own: [own(), own()] });
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { reasonTh, measure } of all)
        expect([reasonTh, measure].every((text) => text.trim() !== "")).toBe(true);
      expect(all.length).toBeGreaterThanOrEqual(2);
    }
  });

  test("a measure that ended, or that was for another indicator, is not offered", () => {
    expect(reasons(offered(tan, 9, { past: [past({ decision: "end" })], own: [] }))).not.toContain("past");
    expect(reasons(offered(tan, 8, { past: [past()], own: [] }))).not.toContain("past");
    expect(reasons(offered(tan, 9, { past: [past({ decision: null })], own: [] }))).toContain("past");
  });

  test("the bank's own by indicator, by code, or for anything", () => {
    const isOffered = (change: Partial<OwnMeasure>, no: IndicatorNo): boolean =>
      offered(tan, no, { past: [], own: [own(change)] }).some(({ reason }) => reason === "own");
    expect(isOffered({ indicators: [1] }, 9)).toBe(false);
    expect(isOffered({ indicators: [], codes: ["O16"] }, 9)).toBe(true);
    expect(isOffered({ indicators: [], codes: ["O16"] }, 1)).toBe(false);
    expect(isOffered({ indicators: [], codes: [] }, 1)).toBe(true);
  });

  test("the item that would bring back most comes first among items", () => {
    const items = offered(tan, 9).filter(({ reason }) => reason === "question");
    expect(items.map(({ reasonTh }) => reasonTh)).toHaveLength(4);
    const worth = items.map(
      ({ reasonTh }) => tan.questions.find(({ code }) => reasonTh.endsWith(code))?.recoverable ?? 0
    );
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
  });

  test("patterns of weakness only where the level is to improve", () => {
    const fell = analyse(options(assessment(7000), assessment(9500, { fiscalYear: 2567 })));
    expect(reasons(offered(fell, 1))).toContain("pattern");
    const keeps = analyse(options(assessment(9500), assessment(10000, { fiscalYear: 2567 })));
    expect(reasons(offered(keeps, 1))).not.toContain("pattern");
  });

  test("texts in the digits of the setting, the staff's own as they typed them", () => {
    const thai = analyse(options(tanYongMat.current, null, { digits: "thai" }));
    const all = offered(thai, 9, { past: [], own: [own({ measure: "ทำ 2 ครั้ง" })] });
    expect(all.find(({ reason }) => reason === "own")?.measure).toBe("ทำ 2 ครั้ง");
    for (const { measure, steps, reason } of all)
      if (reason !== "own") expect([measure, ...steps].join()).not.toMatch(/\d/);
  });
});

describe("what is taken unasked", () => {
  test("last year's, with its units and history, but this year's weak items", () => {
    const row = taken({ past: [past()] }, 9);
    expect(row).toMatchObject({ source: "past:M68-03", measure: "มาตรการปีก่อน", units: ["กองคลัง"] });
    expect(row?.history).toContain("ต่อจาก M68-03");
    expect(row?.steps.filter((step) => step.startsWith("แก้ไขข้อมูลที่ไม่ได้คะแนนเต็ม"))).toHaveLength(1);
    expect(row?.steps.join()).not.toContain("2567");
  });

  test("a measure that is to be adjusted begins with a look at the reasons", () => {
    expect(taken({ past: [past({ decision: "adjust" })] }, 9)?.steps.join()).toContain("ทบทวนสาเหตุที่คะแนนยังไม่ดีขึ้น");
    expect(taken({ past: [past()] }, 9)?.steps.join()).not.toContain("ทบทวนสาเหตุที่คะแนนยังไม่ดีขึ้น");
  });

  test("the item that alone makes up half of what is lacking, else the indicator's first; the bank's own only when chosen", () => {
    expect(taken({ own: [own({ indicators: [10] })] }, 10)?.source).toBe(
      offered(tan, 10).find(({ reason }) => reason === "question")?.id
    );
    expect(taken({}, 1)?.source).toBe(measuresForIndicator(1, "keep")[0]?.id);
  });

  test("what staff chose lasts even where it is not offered any more, and an unknown name falls back", () => {
    const chosen = (id: string): string | undefined => taken({ chosen: new Map([["2569/1", id]]) }, 1)?.source;
    const improving = measuresForIndicator(1, "improve")[1]?.id ?? "";
    expect(offered(tan, 1).map(({ id }) => id)).not.toContain(improving);
    expect(chosen(improving)).toBe(improving);
    for (const id of ["", "bank:K-99", "past:M68-99", "__proto__", "constructor"])
      expect(chosen(id)).toBe(measuresForIndicator(1, "keep")[0]?.id);
  });
});

test("the pane's list is that of the row", () => {
  const input: ProposalInput = { past: [past()], own: [own()], chosen: new Map(), added: [] };
  const lists = proposalOptions(tan, input);
  expect(lists.get("2569/9")?.map(({ id }) => id)).toEqual(offered(tan, 9, input).map(({ id }) => id));
});
