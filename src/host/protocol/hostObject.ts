import type { Session } from "../session";
import { withoutUndo } from "../undo/undoSupport";
import type { Arguments } from "./arguments";
import type { Json } from "./wire";

/**
 * How an Office object is described: a name and a map of members under the names that Office.js documents.
 * The dispatcher knows nothing of sheets or ranges; to add a member, add an entry to the file of its object.
 */

interface Member {
  /** The ExcelApi set that introduced it, as documented; the first set when missing. */
  readonly since?: string;
  /** False for what Excel cannot undo (of a property, its assignment); see `undo/undoSupport.ts`. */
  readonly undoable?: boolean;
}

/** A value that the client loads, such as `Range.values`. */
export interface Property<Self> extends Member {
  readonly get: (self: Self, session: Session) => Json;
  readonly set?: (self: Self, value: Json, session: Session) => void;
}

/** An object behind a property, such as `Range.format`; null is a null object. */
export interface Navigation<Self> extends Member {
  readonly object: (self: Self, session: Session) => HostObject | null;
}

/** A method. It answers an object (null for a null object), a value, or nothing. */
export interface Method<Self> extends Member {
  readonly call:
    | ((self: Self, args: Arguments, session: Session) => HostObject | Json)
    | ((self: Self, args: Arguments, session: Session) => void);
}

export type AnyMember<Self> = Property<Self> | Navigation<Self> | Method<Self>;

export interface ObjectDefinition<Self> {
  /** As Office.js names it, such as "Worksheet". */
  readonly name: string;
  readonly members: Readonly<Record<string, AnyMember<Self>>>;
  /** What identifies the object across requests (`Id`, `_Id`); the client makes its later paths from it. */
  readonly identity?: (self: Self, session: Session) => Readonly<Record<string, Json>>;
  /** False once the thing behind it was deleted; every use then answers ItemNotFound. */
  readonly exists?: (self: Self, session: Session) => boolean;
  /** A collection lists its items here. */
  readonly items?: (self: Self, session: Session) => readonly HostObject[];
  /** What `getItem` means: the client sends it as an indexer, not as a method. */
  readonly indexer?: (self: Self, args: Arguments, session: Session) => HostObject;
}

/** A member bound to its object: what the dispatcher works with. */
export type BoundMember = { readonly since: string } & (
  | { readonly kind: "property"; get(): Json; readonly set: ((value: Json) => void) | null }
  | { readonly kind: "navigation"; object(): HostObject | null }
  | { readonly kind: "method"; call(args: Arguments): HostObject | Json | undefined }
);

/** Any Office object, whatever it stands for. */
export interface HostObject {
  readonly typeName: string;
  /** The thing behind the object; `ObjectType.selfOf` gives it back with its type. */
  readonly self: unknown;
  readonly scalarNames: readonly string[];
  member(name: string, session: Session): BoundMember | null;
  identity(session: Session): Readonly<Record<string, Json>>;
  exists(session: Session): boolean;
  items: ((session: Session) => readonly HostObject[]) | null;
  indexer: ((args: Arguments, session: Session) => HostObject) | null;
}

export interface ObjectType<Self> {
  readonly definition: ObjectDefinition<Self>;
  of(self: Self): HostObject;
  /** The thing behind the object when it is of this type, else null. */
  selfOf(object: HostObject): Self | null;
}

export const FIRST_API_SET = "1.1";

export function defineObject<Self>(definition: ObjectDefinition<Self>): ObjectType<Self> {
  const scalarNames = Object.entries(definition.members)
    .filter(([, member]) => "get" in member)
    .map(([name]) => name);
  const own = new WeakMap<HostObject, { readonly self: Self }>();
  const of = (self: Self): HostObject => {
    const { items, indexer } = definition;
    const object: HostObject = {
      typeName: definition.name,
      self,
      scalarNames,
      member: (name, session) => {
        const member = Object.hasOwn(definition.members, name) ? definition.members[name] : undefined;
        return member ? bind(`${definition.name}.${name}`, member, self, session) : null;
      },
      identity: (session) => definition.identity?.(self, session) ?? {},
      exists: (session) => definition.exists?.(self, session) ?? true,
      items: items ? (session) => items(self, session) : null,
      indexer: indexer ? (args, session) => indexer(self, args, session) : null,
    };
    own.set(object, { self });
    return object;
  };
  return { definition, of, selfOf: (object) => own.get(object)?.self ?? null };
}

function bind<Self>(fullName: string, member: AnyMember<Self>, self: Self, session: Session): BoundMember {
  const since = member.since ?? FIRST_API_SET;
  const doing = <Result>(work: () => Result): Result =>
    member.undoable === false ? withoutUndo(session.undo, fullName, work) : work();
  if ("get" in member) {
    const { get, set } = member;
    return {
      kind: "property",
      since,
      get: () => get(self, session),
      set: set ? (value) => doing(() => set(self, value, session)) : null,
    };
  }
  if ("object" in member) return { kind: "navigation", since, object: () => member.object(self, session) };
  const { call } = member;
  return {
    kind: "method",
    since,
    call: (args) => doing(() => call(self, args, session) as HostObject | Json | undefined),
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "scalarNames" in value;
}
