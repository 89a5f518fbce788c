import { previewOf } from "./counts";
import type { SourceReport, WorkbookStatus } from "../../excel/types";

/**
 * A fresh reading beside what a search of whole sheets found before it. A reading looks at the first rows of large sheets only,
 * and one follows every change: without this the tables further down would vanish as soon as staff go to look at them.
 */
export function withSearched(status: WorkbookStatus, searched: SourceReport | null): WorkbookStatus {
  const { tables, cutOff, pending, hidden } = status.sources;
  if (!searched || cutOff.length === 0) return status;
  const joined = [
    ...tables.filter(({ sheet }) => !cutOff.includes(sheet)),
    ...searched.tables.filter(({ sheet }) => cutOff.includes(sheet)),
  ];
  return {
    ...status,
    sources: {
      tables: joined,
      preview: previewOf(
        joined.filter(({ ours }) => !ours),
        { fiscalYear: status.fiscalYear, agency: status.agency || null }
      ),
      pending: pending || searched.pending,
      cutOff: searched.cutOff,
      hidden,
    },
  };
}
