/** Short ways to ask the genuine client something and to look at what came back. */

/** Runs a batch on a sheet made for it and answers what the batch answers. */
export function onNewSheet<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>
): Promise<Result> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    return batch(sheet, context);
  });
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

/** The error of a promise that must fail, as an add-in sees it. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  try {
    await promise;
  } catch (thrown) {
    if (!(thrown instanceof OfficeExtension.Error)) throw thrown;
    return { code: thrown.code, message: thrown.message, location: thrown.debugInfo.errorLocation ?? "" };
  }
  throw new Error("This should have been refused.");
}

type Loadable = OfficeExtension.ClientObject & { load(names: string): unknown };

/** Loads properties of one object and answers it. */
export async function loaded<Loaded extends Loadable>(object: Loaded, names: string): Promise<Loaded> {
  object.load(names);
  await object.context.sync();
  return object;
}
