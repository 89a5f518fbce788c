import { EventMessage } from "../events";
import type { Method } from "../protocol/hostObject";

/** The events this host has, as the client's private methods name them, and their numbers. */
const EVENTS = {
  sheet: {
    DataChanged: EventMessage.sheetChanged,
    SelectionChanged: EventMessage.sheetSelectionChanged,
    Activated: EventMessage.sheetActivated,
    Deactivated: EventMessage.sheetDeactivated,
    Added: EventMessage.sheetAdded,
    Deleted: EventMessage.sheetDeleted,
    ProtectionChanged: EventMessage.sheetProtectionChanged,
  },
  table: {
    DataChanged: EventMessage.tableChanged,
    SelectionChanged: EventMessage.tableSelectionChanged,
    Added: EventMessage.tableAdded,
    Deleted: EventMessage.tableDeleted,
  },
} as const;

/**
 * The pairs of methods (`_RegisterDataChangedEvent` …) with which the client says that it listens to an object. An
 * event that is not named here is NotImplemented, so that nobody waits for what never comes. Each comes with the API set
 * of its event.
 */
export function registration<Self, Kind extends keyof typeof EVENTS>(
  kind: Kind,
  since: Readonly<Partial<Record<keyof (typeof EVENTS)[Kind] & string, string>>>,
  targetOf: (self: Self) => string
): Record<string, Method<Self>> {
  const members: Record<string, Method<Self>> = {};
  for (const [name, set] of Object.entries<string | undefined>(since)) {
    const messageType = (EVENTS[kind] as Readonly<Record<string, number>>)[name] ?? 0;
    members[`_Register${name}Event`] = {
      since: set,
      call: (self, _args, { events }) => events.register(messageType, targetOf(self), 1),
    };
    members[`_Unregister${name}Event`] = {
      since: set,
      call: (self, _args, { events }) => events.register(messageType, targetOf(self), -1),
    };
  }
  return members;
}
