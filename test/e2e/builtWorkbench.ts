/** Builds the workbench as `npm start` does and serves the files, for tests with a real browser. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { webpackConfiguration } from "../../scripts/webpackConfiguration";

export interface ServedWorkbench {
  /** "http://127.0.0.1:40123/" */
  readonly address: string;
  stop(): Promise<void>;
}

export async function serveWorkbench(): Promise<ServedWorkbench> {
  const run = process.env["ITA_TEST_RUN"];
  if (run !== undefined) return serveFolder(await builtOnce(run));
  const folder = mkdtempSync(path.join(tmpdir(), "ita-excel-workbench-"));
  await build(folder);
  const served = await serveFolder(folder);
  return {
    ...served,
    stop: async () => {
      await served.stop();
      if (existsSync(folder)) rmSync(folder, { recursive: true });
    },
  };
}

const BUILT = "built";
const ASK_AGAIN_MS = 200;

/** All files of tests of one run use one build; whoever comes first makes it. */
async function builtOnce(run: string): Promise<string> {
  const folder = path.join(run, "workbench");
  const told = path.join(run, BUILT);
  if (mkdirSync(folder, { recursive: true }) !== undefined) {
    let trouble = "";
    try {
      await build(folder);
    } catch (error) {
      trouble = String(error);
    }
    writeFileSync(told, trouble);
  }
  while (!existsSync(told)) await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  const trouble = readFileSync(told, "utf8");
  if (trouble !== "") throw new Error(`The workbench could not be built: ${trouble}`);
  return folder;
}

/** Serves built files as they lie in a folder. */
export async function serveFolder(folder: string): Promise<ServedWorkbench> {
  const server = await serve(folder);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function build(folder: string): Promise<void> {
  const configuration = await webpackConfiguration("development");
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      // Closing writes the cache, which makes the next build short.
      compiler.close((closeError) => {
        const trouble = failed ?? closeError;
        if (trouble) reject(trouble);
        else resolve();
      });
    });
  });
}

const KINDS: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".map": "application/json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

async function serve(folder: string): Promise<ReturnType<typeof createServer>> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === "/favicon.ico") return void response.writeHead(204).end();
    const file = path.join(folder, decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
    if (!file.startsWith(folder)) return void response.writeHead(403).end();
    readFile(file).then(
      (bytes) =>
        response.writeHead(200, { "Content-Type": KINDS[path.extname(file)] ?? "application/octet-stream" }).end(bytes),
      () => response.writeHead(404).end(`not found: ${pathname}`)
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
