/** A browser for the tests: the one that is installed, else the Chromium that comes with the packages. */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import packageJson from "../../package.json";

const NAMES_ON_THE_PATH = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "chrome",
  "msedge",
];

const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ];
  }),
];

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
  "--lang=th",
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // this is how the file system says no: missing, or not executable
  }
}

/** @returns path of an installed Chrome, Edge or Chromium, or null. `ITA_BROWSER` names one; `ITA_BROWSER=bundled` skips the search. */
export function installedBrowser(): string | null {
  const chosen = process.env["ITA_BROWSER"];
  if (chosen === "bundled") {
    return null;
  }
  if (chosen !== undefined && chosen !== "") {
    if (!isExecutable(chosen)) {
      throw new Error(`ITA_BROWSER names "${chosen}", which cannot be started.`);
    }
    return chosen;
  }
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const suffix = process.platform === "win32" ? ".exe" : "";
  const candidates = NAMES_ON_THE_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
  return [...candidates, ...USUAL_PLACES].find(isExecutable) ?? null;
}

/** Where the bundled Chromium lies and the environment it needs. */
interface BundledBrowser {
  readonly executable: string;
  readonly env: Record<string, string>;
}

/**
 * Unpacks the Chromium of @sparticuz/chromium (Linux on Intel) once into the temporary folder.
 *
 * It is unpacked by a process of its own into a folder of its own and then moved into place in one step, so that test files
 * that run at the same time never start a half-written program. The variable makes the package unpack its system libraries
 * too: a bare machine has no NSS.
 */
export function bundledBrowser(): BundledBrowser {
  const version = packageJson.devDependencies["@sparticuz/chromium"];
  return unpacked(path.join(tmpdir(), `ita-excel-chromium-${version}`));
}

function unpacked(home: string): BundledBrowser {
  if (!existsSync(path.join(home, "chromium"))) {
    const fresh = mkdtempSync(path.join(tmpdir(), "ita-excel-chromium-"));
    const program =
      "require('@sparticuz/chromium').executablePath().catch((e) => { console.error(e); process.exit(1); })";
    execFileSync(process.execPath, ["-e", program], {
      cwd: __dirname,
      env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    try {
      renameSync(fresh, home);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(path.join(home, "chromium"))) {
        throw error; // not merely a test file that was quicker
      }
    }
  }
  const env: Record<string, string> = { LD_LIBRARY_PATH: path.join(home, "al2023", "lib") };
  if (!existsSync("/etc/fonts/fonts.conf")) {
    env["FONTCONFIG_PATH"] = path.join(home, "fonts"); // Chromium stops where no font is set up at all
  }
  return { executable: path.join(home, "chromium"), env };
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  );
}

/** Starts a browser without a window. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  const { executable, env } = installed === null ? bundledBrowser() : { executable: installed, env: {} };
  return chromium.launch({
    executablePath: executable,
    headless: true,
    args: ARGUMENTS,
    env: { ...ownEnvironment(), ...env },
  });
}
