import { bytesInWords, createRunMeter } from "../../src/workbench/runMeter";

const write = { requestBytes: 100, responseBytes: 1000, readOnly: false };
const read = { ...write, readOnly: true };

describe("run meter", () => {
  test("requests close together are one run, a pause begins the next", () => {
    const meter = createRunMeter();
    meter.add("commands", read, 0);
    meter.add("commands", write, 800);
    expect(meter.lastRun()).toEqual({ requests: 2, sentBytes: 200, receivedBytes: 2000 });
    meter.add("commands", read, 10_000);
    expect(meter.lastRun().requests).toBe(1);
  });

  test("a press begins a run even when the last has just ended", () => {
    const meter = createRunMeter();
    meter.add("commands", write, 0);
    meter.startRun("commands");
    meter.add("commands", read, 10);
    expect(meter.lastRun().requests).toBe(1);
  });

  test("what the pane reads for itself neither counts nor takes the place of a run", () => {
    const meter = createRunMeter();
    meter.add("taskpane", read, 0);
    expect(meter.lastRun().requests).toBe(0);
    meter.add("commands", write, 10);
    meter.add("taskpane", read, 20);
    expect(meter.lastRun()).toEqual({ requests: 1, sentBytes: 100, receivedBytes: 1000 });
  });

  test("a run from the pane counts with all that it read before it wrote", () => {
    const meter = createRunMeter();
    meter.add("taskpane", read, 0);
    meter.add("taskpane", write, 100);
    expect(meter.lastRun().requests).toBe(2);
    meter.add("taskpane", read, 200);
    expect(meter.lastRun().requests).toBe(2);
  });

  test.each([
    [0, "0 ไบต์"],
    [1023, "1023 ไบต์"],
    [52_300, "51.1 KB"],
    [5 * 1024 * 1024, "5.00 MB"],
  ])("%i bytes are %s", (bytes, words) => {
    expect(bytesInWords(bytes)).toBe(words);
  });
});
