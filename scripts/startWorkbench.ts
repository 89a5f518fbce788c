/**
 * `npm start`: the workbench, the add-in beside a grid on the embedded host, served over plain http to this machine only.
 * Needs no certificate, no Excel and no network.
 *
 *   npm start                     the first free port from 3000 up
 *   npm start -- --port 3005      that port
 *   npm start -- --open           opens the browser too
 */
import { parseArgs } from "node:util";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { webpackConfiguration } from "./webpackConfiguration";

const FIRST_PORT = "3000";
const THIS_MACHINE = "127.0.0.1";

async function freePort(asked: string | undefined): Promise<number> {
  if (asked !== undefined) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new Error(`--port ${asked}: ต้องเป็นเลข 1–65535 · must be a number from 1 to 65535`);
    }
    return port;
  }
  process.env["WEBPACK_DEV_SERVER_BASE_PORT"] ??= FIRST_PORT;
  return Number(await WebpackDevServer.getFreePort("auto", THIS_MACHINE));
}

async function startWorkbench(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" }, open: { type: "boolean", default: false } } });
  const port = await freePort(values.port);
  const address = `http://${THIS_MACHINE}:${port}/`;
  console.log("กำลังเตรียมโต๊ะทดลอง… · Preparing the workbench…");

  const compiler = webpack({
    ...(await webpackConfiguration("development")),
    infrastructureLogging: { level: "error" },
  });
  const announcement = { made: false };
  compiler.hooks.done.tap("startWorkbench", (stats) => {
    if (!announcement.made && !stats.hasErrors()) {
      announcement.made = true;
      console.log(`โต๊ะทดลอง ITA: ${address}`);
      console.log(`ITA workbench: ${address}`);
      console.log("กด Ctrl+C เพื่อหยุด · Press Ctrl+C to stop");
    }
  });

  const server = new WebpackDevServer(
    {
      host: THIS_MACHINE,
      port,
      open: values.open,
      hot: false,
      static: false,
      client: { overlay: false, logging: "error" },
      devMiddleware: { stats: "errors-warnings" },
    },
    compiler
  );
  await server.start();
}

startWorkbench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
