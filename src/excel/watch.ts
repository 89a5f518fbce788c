/** Tells that cells or sheets changed, so that the pane can read again (worksheet events, ExcelApi 1.9). */
import { inExcel } from "./session";

/**
 * @param listener called for every change, our own included: the caller waits for a pause before it reads.
 * @returns ends the watching. Where Excel offers no events nothing is called and nothing fails.
 */
export async function watchWorkbook(listener: () => void): Promise<() => Promise<void>> {
  const changed = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const handlers = await inExcel(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
    ];
    await sync("read");
    return added;
  });
  return async () => {
    const context = handlers[0]?.context;
    if (!context) return;
    // Handlers can be removed only in the context that they were added in.
    await Excel.run(context, async (same) => {
      for (const handler of handlers) handler.remove();
      await same.sync();
    });
  };
}
