import { fail } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import type { ObjectType } from "../protocol/hostObject";
import { defineObject } from "../protocol/hostObject";

/** `Excel.Setting`: a value under a key, kept while the workbook is open. */
export const settingType: ObjectType<string> = defineObject<string>({
  name: "Setting",
  exists: (key, { settings }) => settings.has(key),
  identity: (key) => ({ _Id: key }),
  members: {
    key: { since: "1.4", get: (key) => key },
    value: {
      since: "1.4",
      get: (key, { settings }) => settings.get(key) ?? null,
      set: (key, value, { settings }) => void settings.set(key, value),
    },
    delete: { since: "1.4", call: (key, _args, { settings }) => void settings.delete(key) },
  },
});

export const settingCollectionType: ObjectType<null> = defineObject<null>({
  name: "SettingCollection",
  items: (_self, { settings }) => [...settings.keys()].map((key) => settingType.of(key)),
  indexer: (_self, args, { settings }) => {
    const key = args.text(0, "key");
    return settings.has(key) ? settingType.of(key) : fail("ItemNotFound", `There is no setting '${key}'.`);
  },
  members: {
    add: {
      since: "1.4",
      call: (_self, args, { settings }) => {
        const key = args.text(0, "key");
        settings.set(key, args.raw(1) as Json);
        return settingType.of(key);
      },
    },
    getCount: { since: "1.4", call: (_self, _args, { settings }) => settings.size },
    getItemOrNullObject: {
      since: "1.4",
      call: (_self, args, { settings }) => {
        const key = args.text(0, "key");
        return settings.has(key) ? settingType.of(key) : null;
      },
    },
  },
});
