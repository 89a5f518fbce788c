import { frameworkOf } from "../../../src/ita/frameworks";
import { SAMPLES, tanYongMat } from "../../../src/ita/samples";

test("three agencies, five agency-years", () => {
  expect(SAMPLES.map(({ id, current, previous }) => [id, current.fiscalYear, previous?.fiscalYear ?? null])).toEqual([
    ["lom-sak-2564", 2564, null],
    ["tan-yong-mat-2568", 2568, 2567],
    ["khelang-nakhon-2567", 2567, 2566],
  ]);
});

test("question scores cover exactly the year's list", () => {
  const codes = frameworkOf(2568).questions.map(({ code }) => code);
  expect(Object.keys(tanYongMat.current.questions)).toEqual(codes);
});

test("scores are hundredths", () => {
  expect(tanYongMat.current).toMatchObject({ overall: 9396, components: { EIT1: 9997 }, indicators: { 4: 9945 } });
});
