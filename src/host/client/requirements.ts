import { isVersionAtLeast } from "../protocol/apiSets";
import type { HostProfile } from "../types";

/**
 * `Office.context.requirements.isSetSupported`. The client as shipped asks it only to choose between ways of doing a
 * thing (its own refusal of newer members is switched off), so the host refuses those itself.
 */
export function requirementsOf(profile: HostProfile): {
  isSetSupported(name: string, version?: string | number): boolean;
} {
  const sets: Readonly<Record<string, string>> = {
    excelapi: profile.excelApi,
    addincommands: "1.1",
    dialogapi: "1.1",
    // Lets `Excel.run({ delayForCellEdit: true })` set its flag.
    delayforcelledit: "1.1",
  };
  return {
    isSetSupported: (name, version = "1.1") => {
      const have = sets[name.toLowerCase()];
      return have !== undefined && isVersionAtLeast(have, String(version));
    },
  };
}
