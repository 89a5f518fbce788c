import { apiOnDemand } from "../../src/taskpane/apiOnDemand";
import { analysed, workbook } from "./samples";

it("is fetched at once, and what was asked for before it came is carried out then", async () => {
  const api = workbook(analysed);
  let arrive: (fetched: typeof api) => void = () => undefined;
  const fetch = jest.fn(() => new Promise<typeof api>((resolve) => (arrive = resolve)));
  const pane = apiOnDemand(fetch);
  expect(fetch).toHaveBeenCalledTimes(1);
  const asked = pane.readStatus();
  expect(api.readStatus).not.toHaveBeenCalled();
  arrive(api);
  await expect(asked).resolves.toBe(await api.readStatus());
});

it("that could not be fetched is asked for again by the next question", async () => {
  const warned = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const api = workbook(analysed);
  const fetch = jest
    .fn<Promise<typeof api>, []>()
    .mockRejectedValueOnce(new Error("no network"))
    .mockResolvedValue(api);
  const pane = apiOnDemand(fetch);
  await expect(pane.readStatus()).resolves.toBe(analysed);
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(warned).toHaveBeenCalledTimes(1);
  warned.mockRestore();
});
