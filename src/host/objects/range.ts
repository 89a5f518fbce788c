import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";
import { rangeEditing } from "./rangeEditing";
import { rangeNavigation } from "./rangeNavigation";
import { rangeProperties } from "./rangeProperties";
import type { RangeRef } from "./rangeRef";
import { referenceIdentity } from "./rangeRef";

/** `Excel.Range`: its members lie in three files by what they do. */
export const rangeType: ObjectType<RangeRef> = defineObject<RangeRef>({
  name: "Range",
  members: { ...rangeProperties, ...rangeNavigation, ...rangeEditing },
  exists: (range, session) => session.book.sheets.includes(range.sheet),
  identity: (range, session) => referenceIdentity(session, range),
});
