import type { Session } from "../session";
import { isVersionAtLeast } from "./apiSets";
import { HostError, toHostError } from "./hostError";
import type { BoundMember, HostObject } from "./hostObject";
import type { Json, QueryInfo } from "./wire";

/** Which properties are asked, as a tree: "format/font/bold" is format → font → bold. An empty tree asks every scalar. */
export interface Selection {
  readonly [name: string]: Selection;
}

interface MutableSelection {
  [name: string]: MutableSelection;
}

/** Reads the client's paths. "*" means every scalar property of that object. */
export function parseSelection(query: QueryInfo): Selection {
  const root: MutableSelection = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node = root;
    for (const name of path.split(/[/.]/)) {
      if (name === "" || name.toLowerCase() === "items") continue;
      node = node[name] ??= {};
    }
  }
  return root;
}

/** "format" is "Format" on the wire; private names such as "_ReferenceId" stay. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "GetRange" is documented as "getRange". */
export function documentedName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function fullName(object: HostObject, member: string): string {
  return `${object.typeName}.${documentedName(member)}`;
}

/** The member, or the refusal for one that the host lacks or that its Excel is too old for. */
export function requireMember(object: HostObject, name: string, session: Session): BoundMember {
  const documented = documentedName(name);
  const member = object.member(documented, session);
  const full = fullName(object, documented);
  if (!member) throw new HostError("NotImplemented", `The embedded host does not implement ${full}.`, full);
  if (!isVersionAtLeast(session.profile.excelApi, member.since)) {
    throw new HostError(
      "ApiNotFound",
      `${full} needs ExcelApi ${member.since}; this Excel has ExcelApi ${session.profile.excelApi}.`,
      full
    );
  }
  return member;
}

/** Answers a load: the selected properties in the client's spelling, nested as the objects are. */
export function query(object: HostObject, info: QueryInfo, session: Session): Json {
  return answer(object, parseSelection(info), session, info.Skip ?? 0, info.Top ?? Infinity);
}

function answer(object: HostObject, selection: Selection, session: Session, skip = 0, top = Infinity): Json {
  return object.items
    ? answerCollection(object, object.items(session), selection, session, skip, top)
    : answerObject(object, selection, session);
}

function answerCollection(
  object: HostObject,
  items: readonly HostObject[],
  selection: Selection,
  session: Session,
  skip: number,
  top: number
): Json {
  const result: Record<string, Json> = { ...object.identity(session) };
  const forItems: Record<string, Selection> = {};
  let asksItems = Object.keys(selection).length === 0;
  for (const [name, nested] of Object.entries(selection)) {
    // The client drops "items/", so a name may belong to the collection itself ("count") or to its items ("name").
    const own = object.member(name, session);
    if (own?.kind === "property") {
      result[wireName(name)] = readScalar(object, name, session);
    } else {
      forItems[name] = nested;
      asksItems = true;
    }
  }
  if (asksItems) {
    result["_Items"] = items.slice(skip, skip + top).map((item) => answer(item, forItems, session));
  }
  return result;
}

function answerObject(object: HostObject, selection: Selection, session: Session): Json {
  const result: Record<string, Json> = { ...object.identity(session) };
  const names = Object.keys(selection);
  const everyScalar = names.length === 0 || "*" in selection;
  if (everyScalar) {
    for (const name of object.scalarNames) {
      const member = object.member(name, session);
      if (member && isVersionAtLeast(session.profile.excelApi, member.since)) {
        result[wireName(name)] = readScalar(object, name, session);
      }
    }
  }
  for (const name of names) {
    if (name === "*") continue;
    const member = requireMember(object, name, session);
    if (member.kind === "property") {
      result[wireName(name)] = readScalar(object, name, session);
    } else if (member.kind === "navigation") {
      const child = member.object();
      result[wireName(name)] = child ? answer(child, selection[name] ?? {}, session) : null;
    } else {
      const full = fullName(object, name);
      throw new HostError("InvalidArgument", `${full} is a method and cannot be loaded.`, full);
    }
  }
  return result;
}

function readScalar(object: HostObject, name: string, session: Session): Json {
  const member = requireMember(object, name, session);
  try {
    return member.kind === "property" ? member.get() : null;
  } catch (thrown) {
    throw toHostError(thrown, fullName(object, name));
  }
}
