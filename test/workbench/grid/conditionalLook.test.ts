import type { CellValue, ConditionalRule } from "../../../src/host/engine/types";
import { conditionalLooks } from "../../../src/workbench/grid/conditionalLook";
import { fakeBook, fakeSheet } from "./fakeBook";

const area = { row: 1, column: 0, rowCount: 3, columnCount: 2 };
const red = { fontColor: "#A84300" };

function looksOf(
  cells: readonly (readonly CellValue[])[],
  ...rules: (Partial<ConditionalRule> & Pick<ConditionalRule, "rule">)[]
) {
  const conditionalRules = rules.map((rule, index) => ({
    id: String(index),
    area,
    priority: index,
    stopIfTrue: false,
    format: red,
    ...rule,
  }));
  const sheet = fakeSheet({ cells, conditionalRules });
  return conditionalLooks(fakeBook([sheet]), sheet);
}

const cells = [
  ["หัวตาราง", "คะแนน"],
  ["▲ เพิ่มขึ้น", 93.96],
  ["▼ ลดลง", 84.5],
  ["เท่าเดิม", null],
];

describe("conditional formats", () => {
  test("a formula is read as seen from the first cell of the rule's area", () => {
    const looks = looksOf(cells, { rule: { type: "Custom", formula: '=LEFT($A2,1)="▼"' } });
    expect([1, 2, 3].map((row) => looks.at(row, 1))).toEqual([{}, red, {}]);
    expect(looks.at(2, 0)).toEqual(red);
  });

  test.each([
    ["=ISNUMBER($B2)", [true, true, false]],
    ["=LEN($B2)>0", [true, true, false]],
    ['=AND($B2<>"",$B2<85)', [false, true, false]],
    ["=NOT(ISBLANK(B2))", [true, true, false]],
    ['=OR($B2>=90,$A2="เท่าเดิม")', [true, false, true]],
    ['=ISNUMBER(SEARCH("ลด",$A2))', [false, true, false]],
    ['=$B2*2-1>=10^2&""', [false, false, false]],
    ["=-$B2<-90%*100", [true, false, false]],
  ])("%s", (formula, expected) => {
    const looks = looksOf(cells, { rule: { type: "Custom", formula } });
    expect([1, 2, 3].map((row) => looks.at(row, 0).fontColor !== undefined)).toEqual(expected);
    expect(looks.unsupported()).toBe(0);
  });

  test("comparison with a number leaves text above and empty cells at zero, as Excel orders them", () => {
    const looks = looksOf(cells, { rule: { type: "CellValue", operator: "LessThan", formula1: "85" } });
    expect([1, 2, 3].map((row) => looks.at(row, 1).fontColor !== undefined)).toEqual([false, true, true]);
    expect(looks.at(1, 0)).toEqual({});
  });

  test("the first rule keeps what it sets, later rules add the rest, and stopIfTrue ends the walk", () => {
    const first = {
      rule: { type: "ContainsText", operator: "Contains", text: "ลด" } as const,
      format: { fill: "#FCE4D6" },
    };
    const second = { rule: { type: "Custom", formula: "=TRUE" } as const, format: { fill: "#FFFFFF", bold: true } };
    expect(looksOf(cells, first, second).at(2, 0)).toEqual({ fill: "#FCE4D6", bold: true });
    expect(looksOf(cells, { ...first, stopIfTrue: true }, second).at(2, 0)).toEqual({ fill: "#FCE4D6" });
  });

  test("a data bar is as long as the number's share of the largest", () => {
    const looks = looksOf(cells, {
      rule: { type: "DataBar", color: "#0B5394" },
      area: { row: 1, column: 1, rowCount: 3, columnCount: 1 },
    });
    expect(looks.at(1, 1).bar).toEqual({ color: "#0B5394", share: 1 });
    expect(looks.at(2, 1).bar?.share).toBeCloseTo(84.5 / 93.96);
    expect(looks.at(3, 1).bar).toBeUndefined();
  });

  test("a formula beyond the small language is counted, not guessed", () => {
    const looks = looksOf(
      cells,
      { rule: { type: "Custom", formula: "=COUNTIF($A:$A,A2)>1" } },
      { rule: { type: "Custom", formula: "=VLOOKUP(A2,B2,1)" } }
    );
    expect(looks.at(1, 0)).toEqual({});
    expect(looks.unsupported()).toBe(2);
  });
});
