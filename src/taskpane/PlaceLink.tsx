import { Link } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import { useReader } from "./reader";
import type { ReactElement } from "react";

export type ShowPlace = (sheet: string, cell: string | null) => void;

/** How a place of the workbook is brought into view; given once at the root so that every list can link. */
const ShowPlaceContext = createContext<ShowPlace>(() => undefined);

export const ShowPlaceProvider = ShowPlaceContext.Provider;

export const useShowPlace = (): ShowPlace => useContext(ShowPlaceContext);

/** Selects a cell (or opens a sheet) in the workbook. Cell addresses keep Arabic digits: they are Excel's names. */
export function PlaceLink({ sheet, cell }: { readonly sheet: string; readonly cell: string | null }): ReactElement {
  const { words } = useReader();
  const show = useShowPlace();
  return (
    <Link as="button" inline onClick={() => show(sheet, cell)}>
      {cell ? words.problems.goTo(sheet, cell) : words.problems.goToSheet(sheet)}
    </Link>
  );
}
