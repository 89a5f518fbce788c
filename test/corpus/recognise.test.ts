/** Every case of the corpus, read and proofread without a workbook. */
import { CASES } from "./cases";
import { differences } from "./compare";
import { pureRun } from "./pureRun";
import { valueOf } from "./sheet";
import type { ExpectedFinding } from "./types";

const FINDING_CODES = (
  "delta-value delta-sign overall-mismatch instrument-mismatch indicator-missing indicator-duplicate name-variant " +
  "name-number-conflict code-unknown code-duplicate row-duplicate question-mean value-conflict level-mismatch " +
  "label-average number-format out-of-range not-a-number score-missing share-sum boundary sentence-number " +
  "text-duplicate year-order"
).split(" ");

test.each(CASES.map((one) => [one.name, one] as const))("%s", (_, one) => {
  expect(differences(one, pureRun(one))).toEqual([]);
});

describe("the corpus itself", () => {
  it("has at least forty cases with names of their own, and eight or more without any remark", () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(40);
    expect(CASES.filter((one) => one.expect.findings.length === 0).length).toBeGreaterThanOrEqual(8);
  });

  it("asks for every kind of remark at least twice", () => {
    const asked = (code: string): number =>
      CASES.filter((one) =>
        [...one.expect.findings, ...(one.expect.notes ?? [])].some((finding) => finding.code === code)
      ).length;
    expect(FINDING_CODES.filter((code) => asked(code) < 2)).toEqual([]);
  });

  it("points only at sheets that exist, and at cells that hold something unless a score is missing", () => {
    const astray = CASES.flatMap(({ name, sheets, expect: { findings } }) =>
      findings.flatMap((finding) => (pointsWell(finding, sheets) ? [] : [`${name}: ${JSON.stringify(finding)}`]))
    );
    expect(astray).toEqual([]);
  });
});

function pointsWell(finding: ExpectedFinding, sheets: (typeof CASES)[number]["sheets"]): boolean {
  if (finding.sheet === undefined || sheets.length === 0) return true;
  const sheet = sheets.find(({ name }) => name === finding.sheet);
  if (!sheet) return false;
  const cells = finding.cell === undefined ? [] : typeof finding.cell === "string" ? [finding.cell] : finding.cell;
  return (
    cells.some((cell) => {
      const [, letter = "", digits = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
      const held = sheet.rows[Number(digits) - 1 - sheet.at.row]?.[letter.charCodeAt(0) - 65 - sheet.at.column];
      return (held !== undefined && valueOf(held) !== "") || finding.code === "score-missing";
    }) || cells.length === 0
  );
}
