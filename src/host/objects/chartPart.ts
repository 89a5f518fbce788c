import type { Chart, Part } from "../engine/chartTypes";
import { fail } from "../protocol/hostError";
import type { Property } from "../protocol/hostObject";
import type { Json } from "../protocol/wire";
import type { Sheet } from "../engine/types";

/** What stands behind an object of a chart: the chart, and the part of it. */
export interface ChartPart<Behind> {
  readonly chart: Chart;
  readonly part: Behind;
}

export function chartExists({ chart }: { readonly chart: Chart }): boolean {
  return chart.exists();
}

/** A protected sheet lets nobody change its charts, unless it was protected with `allowEditObjects`. */
export function assertObjectsEditable(sheet: Sheet): void {
  if (sheet.protection.protected && sheet.protection.options["allowEditObjects"] !== true) {
    fail("AccessDenied", "You are not allowed to do this: the worksheet is protected.");
  }
}

/** Refuses what a chart of another program cannot be asked here. */
export function assertPlayed(chart: Chart): void {
  if (chart.isPlayed) return;
  fail("NotImplemented", `The embedded host does not play charts such as '${chart.name}' (${chart.kindName}).`);
}

/** To be called before anything of a chart's look is changed. */
export function assertChangeable(chart: Chart): void {
  assertObjectsEditable(chart.sheet);
  assertPlayed(chart);
}

export function changePart<Look>({ chart, part }: ChartPart<Part<Look>>, change: Partial<Look>): void {
  assertChangeable(chart);
  part.patch(change);
}

type Parser<Value> = (value: Json, name: string) => Value;

/** Members that are read from a part's look and set by patching it, one call a member. */
export function membersOf<Look>() {
  return <Name extends keyof Look & string, Behind extends Part<Look> = Part<Look>>(
    name: Name,
    parse: Parser<Look[Name]>,
    since?: string
  ): Property<ChartPart<Behind>> => ({
    since,
    get: ({ part }) => part.look[name] as Json,
    set: (self, value) => changePart(self, { [name]: parse(value, name) } as unknown as Partial<Look>),
  });
}
