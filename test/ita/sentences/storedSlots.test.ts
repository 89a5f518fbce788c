import { analyse } from "../../../src/ita/analysis";
import { tanYongMat } from "../../../src/ita/samples";
import { parseSlots, slotsText } from "../../../src/ita/sentences/storedSlots";
import { options } from "../someAssessment";

test("slots come back from the memory's cell as they went in", () => {
  const { sentences } = analyse(options(tanYongMat.current, tanYongMat.previous, { digits: "thai" }));
  for (const { slots } of sentences)
    for (const doubted of [null, "ข้อความเดิม “ก”\n"])
      expect(parseSlots(slotsText({ slots, doubted }))).toEqual({ slots, doubted });
});

test.each([
  "",
  "ข้อความ",
  "{}",
  "null",
  '{"slots":[]}',
  '{"slots":[{"name":"a","kind":"word","text":""}],"doubted":null}',
])("%p is none of ours", (text) => {
  expect(parseSlots(text)).toBeNull();
});
