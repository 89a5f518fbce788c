import { useSyncExternalStore } from "react";

const DARK_QUERY = "(prefers-color-scheme: dark)";

/**
 * Whether to draw on a dark ground.
 * Office's theme decides where Excel tells it; Excel on the web often does not, and then the system's wish counts.
 * High contrast needs no theme of its own: under `forced-colors` the browser puts the user's colours in place of any theme's.
 */
export function useDarkTheme(officeIsDark: boolean | undefined): boolean {
  const systemIsDark = useSyncExternalStore(watchSystem, () => window.matchMedia(DARK_QUERY).matches);
  return officeIsDark ?? systemIsDark;
}

function watchSystem(onChange: () => void): () => void {
  const query = window.matchMedia(DARK_QUERY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
