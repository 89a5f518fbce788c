import { booleanValue, oneOf } from "../protocol/arguments";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `Excel.Application`. Every value is calculated when it is read, so recalculating and suspending need no work. */
export const applicationType: ObjectType<null> = defineObject<null>({
  name: "Application",
  members: {
    calculationMode: {
      get: (_self, session) => session.calculationMode,
      set: (_self, value, session) => {
        session.calculationMode = oneOf(value, "calculationMode", MODES);
      },
    },
    calculationState: { since: "1.9", get: () => "Done" },
    decimalSeparator: { since: "1.11", get: () => "." },
    thousandsSeparator: { since: "1.11", get: () => "," },
    useSystemSeparators: { since: "1.11", get: () => true },
    calculate: { call: (_self, args) => void args.oneOf(0, "calculationType", ["Recalculate", "Full", "FullRebuild"]) },
    suspendApiCalculationUntilNextSync: { since: "1.6", call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => undefined },
  },
});

/** `Excel.Runtime` (`context.runtime`). */
export const runtimeType: ObjectType<null> = defineObject<null>({
  name: "Runtime",
  members: {
    enableEvents: {
      since: "1.8",
      get: (_self, session) => session.events.enabled,
      set: (_self, value, session) => {
        session.events.enabled = booleanValue(value, "enableEvents");
      },
    },
  },
});
