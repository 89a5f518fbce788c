import type { Session } from "../session";
import type { Argument, Arguments } from "./arguments";
import { makeArguments } from "./arguments";
import { HostError, toHostError } from "./hostError";
import type { HostObject } from "./hostObject";
import { isHostObject } from "./hostObject";
import { fullName, requireMember } from "./query";
import type { ArgumentInfo, Json, ObjectPathInfo, ReferencedId, RequestBody } from "./wire";
import { ObjectPathType } from "./wire";

/**
 * Resolves the object paths of one request. Each path is resolved once: a path such as `worksheets.add()` does
 * something, and must not do it again when a later action mentions it. A null object makes every path below it null.
 */
export interface PathResolver {
  /** Null for a null object. */
  resolve(pathId: number): HostObject | null;
  readArguments(info: ArgumentInfo | undefined): Arguments;
}

export function makePathResolver(request: RequestBody, root: HostObject, session: Session): PathResolver {
  const resolved = new Map<number, HostObject | null>();

  const resolve = (pathId: number): HostObject | null => {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(pathId)];
    if (!path)
      throw new HostError("InvalidRequest", `The request names object path ${pathId} but does not contain it.`);
    const object = resolveNew(path);
    resolved.set(pathId, object);
    return object;
  };

  const resolveNew = (path: ObjectPathInfo): HostObject | null => {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return root;
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.referenceId:
        return session.references.find(path.Name);
      case ObjectPathType.property:
      case ObjectPathType.method:
      case ObjectPathType.indexer: {
        const parent = resolve(path.ParentObjectPathId ?? 0);
        return parent ? resolveBelow(parent, path) : null;
      }
      default:
        throw new HostError(
          "NotImplemented",
          `The embedded host does not create new objects such as ${path.Name}.`,
          path.Name
        );
    }
  };

  const resolveBelow = (parent: HostObject, path: ObjectPathInfo): HostObject | null => {
    const location =
      path.ObjectPathType === ObjectPathType.indexer ? `${parent.typeName}.getItem` : fullName(parent, path.Name);
    try {
      assertExists(parent, session);
      if (path.ObjectPathType === ObjectPathType.indexer) {
        if (!parent.indexer) throw new HostError("NotImplemented", `The embedded host does not implement ${location}.`);
        return parent.indexer(readArguments(path.ArgumentInfo), session);
      }
      const member = requireMember(parent, path.Name, session);
      if (member.kind === "navigation") return member.object();
      if (member.kind !== "method") throw new HostError("InvalidArgument", `${location} is a value, not an object.`);
      const result = member.call(readArguments(path.ArgumentInfo));
      if (result === null || isHostObject(result)) return result;
      throw new HostError("InvalidArgument", `${location} does not answer an object.`);
    } catch (thrown) {
      throw toHostError(thrown, location);
    }
  };

  const readArguments = (info: ArgumentInfo | undefined): Arguments =>
    makeArguments(
      (info?.Arguments ?? []).map((value, index) => readArgument(value, info?.ReferencedObjectPathIds?.[index]))
    );

  const readArgument = (value: Json, reference: ReferencedId | undefined): Argument => {
    if (typeof reference === "number" && reference !== 0) return resolve(reference);
    return replaceInnerPaths(value);
  };

  /** Objects inside a plain object (the source range of a drop-down list) travel as {_ObjectPathId}. */
  const replaceInnerPaths = (value: Json): Json => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).map(([key, inner]): [string, Json | undefined] => {
      if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return [key, inner];
      const pathId = (inner as Readonly<Record<string, Json>>)["_ObjectPathId"];
      return [key, typeof pathId === "number" ? (resolve(pathId) as unknown as Json) : replaceInnerPaths(inner)];
    });
    return Object.fromEntries(entries);
  };

  return { resolve, readArguments };
}

/** Excel answers ItemNotFound for an object that was deleted after it had been found. */
export function assertExists(object: HostObject, session: Session): void {
  if (!object.exists(session)) {
    throw new HostError("ItemNotFound", `The requested ${object.typeName} doesn't exist any more.`);
  }
}
