import type { BookContext } from "../context";
import type { WorkbookOperationErrorCode } from "../errors";
import { WorkbookOperationError } from "../errors";
import { ensure } from "./schemaOrder";
import type { XmlElement } from "./xmlTree";
import { find } from "./xmlTree";

/** What every part of a chart works with. */
export interface ChartContext {
  readonly book: BookContext;
  readonly root: XmlElement;
  /** To be called after each change of the tree. */
  changed(): void;
}

/** An element that parts of a chart belong to and that may not be there. */
export interface Owner {
  find(): XmlElement | null;
  /** For a change: the element, made when it is missing, or a refusal. */
  make(): XmlElement;
}

/** An element below another that is made as soon as something is set in it. */
export function ownerBelow(parent: Owner, name: string): Owner {
  return { find: () => find(parent.find(), name), make: () => ensure(parent.make(), name) };
}

/** An element that must be shown before it can be formatted. */
export function shownOwner(findIt: () => XmlElement | null, what: string): Owner {
  return {
    find: findIt,
    make: () =>
      findIt() ??
      refuse(
        "InvalidOperation",
        `The chart shows no ${what}; make it visible first.`,
        "แผนภูมินี้ไม่ได้แสดงส่วนที่ต้องการจัดรูปแบบ กรุณาสั่งให้แสดงก่อน"
      ),
  };
}

export function refuse(code: WorkbookOperationErrorCode, message: string, thai: string): never {
  throw new WorkbookOperationError(code, message, thai);
}

export function refuseArgument(message: string): never {
  return refuse("InvalidArgument", message, "ค่าที่กำหนดให้แผนภูมิไม่ถูกต้อง");
}

export function notPlayed(what: string): never {
  return refuse("NotImplemented", `The embedded host does not play ${what}.`, "แผนภูมิแบบนี้แก้ไขได้ใน Excel เท่านั้น");
}
