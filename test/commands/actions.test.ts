import { commandActions } from "../../src/commands/actions";
import { untoldRibbonRun } from "../../src/commands/ribbonRun";
import { COMMAND_NAMES } from "../../src/commands/names";
import { agreeableApi, notANumber } from "./samples";
import type { Problem } from "../../src/excel/types";
import type { ChoiceStore } from "../../src/i18n/language";

const tooOld: Problem = { code: "too-old", sheet: null, cell: null, th: "เก่า", en: "old" };

const kept = new Map<string, string>();
const store = (): ChoiceStore => ({
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
});

describe("what the ribbon's buttons do", () => {
  it("there is work behind every name of the manifest", () => {
    expect(Object.keys(commandActions(agreeableApi(), store)).sort()).toEqual([...COMMAND_NAMES].sort());
  });

  it("analyses, and is silent when all went well", async () => {
    const api = agreeableApi();
    await expect(commandActions(api, store).analyseIta()).resolves.toEqual([]);
    expect(api.runAnalysis).toHaveBeenCalledTimes(1);
  });

  it("leaves word for the pane of a run that went well, under the time that the workbook keeps", async () => {
    const api = agreeableApi();
    kept.clear();
    await commandActions(api, store).analyseIta();
    const at = api.runAnalysis.mock.calls[0]?.[0].now.toISOString() ?? "";
    expect(untoldRibbonRun(at, store)?.at).toBe(at);
    api.runAnalysis.mockResolvedValue({ ok: false, problems: [notANumber] });
    kept.clear();
    await commandActions(api, store).analyseIta();
    expect(kept.size).toBe(0);
  });

  it("hands on why an analysis was refused", async () => {
    const api = agreeableApi();
    api.runAnalysis.mockResolvedValue({ ok: false, problems: [notANumber] });
    await expect(commandActions(api, store).analyseIta()).resolves.toEqual([notANumber]);
  });

  it("creates score sheets for the latest year with firm rules and does not move the user about", async () => {
    const api = agreeableApi();
    await expect(commandActions(api, store).createScoreSheets()).resolves.toEqual([]);
    expect(api.createScoreSheets).toHaveBeenCalledWith({ fiscalYear: 2568 });
    expect(api.showPlace).not.toHaveBeenCalled();
  });

  it("shows the sheet to fill in when score sheets exist already", async () => {
    const api = agreeableApi();
    api.createScoreSheets.mockResolvedValue({ ok: true, created: [], kept: ["ตั้งค่า", "คะแนนตัวชี้วัด", "คะแนนรายข้อ"] });
    await expect(commandActions(api, store).createScoreSheets()).resolves.toEqual([]);
    expect(api.showPlace).toHaveBeenCalledWith("คะแนนตัวชี้วัด");
  });

  it("shows any score sheet where staff renamed the one to fill in", async () => {
    const api = agreeableApi();
    api.createScoreSheets.mockResolvedValue({ ok: true, created: [], kept: ["ข้อมูลตั้งต้น", "คะแนนปี ๖๘"] });
    await commandActions(api, store).createScoreSheets();
    expect(api.showPlace).toHaveBeenCalledWith("ข้อมูลตั้งต้น");
  });

  it.each(COMMAND_NAMES)("%s asks nothing of an Excel that is too old", async (name) => {
    const api = agreeableApi();
    api.checkSupport.mockReturnValue(tooOld);
    await expect(commandActions(api, store)[name]()).resolves.toEqual([tooOld]);
    expect(api.runAnalysis).not.toHaveBeenCalled();
    expect(api.createScoreSheets).not.toHaveBeenCalled();
  });
});
