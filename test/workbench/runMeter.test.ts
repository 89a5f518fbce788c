import { bytesInWords, createRunMeter } from "../../src/workbench/runMeter";

const request = { requestBytes: 100, responseBytes: 1000 };

describe("run meter", () => {
  test("requests close together are one run, a pause begins the next", () => {
    const meter = createRunMeter();
    meter.add(request, 0);
    meter.add(request, 800);
    expect(meter.figures()).toEqual({ requests: 2, sentBytes: 200, receivedBytes: 2000 });
    meter.add(request, 10_000);
    expect(meter.figures().requests).toBe(1);
  });

  test("a press begins a run even when the pane has just asked something", () => {
    const meter = createRunMeter();
    meter.add(request, 0);
    meter.startRun();
    meter.add(request, 10);
    expect(meter.figures().requests).toBe(1);
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
