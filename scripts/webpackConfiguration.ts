/** webpack.config.js for programs: the workbench's server and the tests. */
import type { Configuration } from "webpack";
import configure from "../webpack.config.js";

type Mode = "development" | "production";

/** The configuration as `webpack --mode …` sees it, without what belongs to the https server for Excel. */
export async function webpackConfiguration(mode: Mode): Promise<Configuration> {
  const { devServer: _forExcel, ...configuration } = await configure({}, { mode });
  return configuration;
}
