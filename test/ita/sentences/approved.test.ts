import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../../src/ita/analysis";
import { proposeMeasures } from "../../../src/ita/measures";
import { SAMPLES, type Sample } from "../../../src/ita/samples";
import { options } from "../someAssessment";

/*
 * Every text of the three samples, compared word for word with what was read and approved. After a deliberate change of
 * wording, print `wording(sample)`, read it again from top to bottom and put it into the approved file.
 */
function wording(sample: Sample): string {
  const analysis = analyse({ ...options(sample.current, sample.previous), agency: sample.agency, digits: "thai" });
  const sentences = analysis.sentences.map(({ id, text }) => `${id}\n  ${text}`);
  const measures = proposeMeasures(analysis).map(({ id, indicators, goal, measure, steps, start, end, followUp }) =>
    [
      `${id} (${indicators.join()}, ${goal}, ${start} – ${end})`,
      measure,
      ...steps.map((step) => `- ${step}`),
      followUp,
    ].join("\n  ")
  );
  return `${[...sentences, ...measures].join("\n")}\n`;
}

test.each(SAMPLES)("$id reads as approved", (sample) => {
  const approved = readFileSync(join(__dirname, `${sample.id}.approved.txt`), "utf8");
  expect(wording(sample)).toBe(approved);
});
