/**
 * Builds the add-in (the pages that Excel opens) and the workbench (the page that runs the same add-in without Excel).
 *
 *   npm run build                                             manifest keeps https://localhost:3000/
 *   npm run build -- --env baseUrl=https://ita.example.go.th/ manifest for that address; the workbench is left out, because
 *                                                             the local copy of the Office client that it needs is licensed
 *                                                             for developing and testing, not for publishing
 */
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const contentSecurityPolicy = require("./scripts/contentSecurityPolicy");
const { DEVELOPMENT_ADDRESS, checkedAddress, withAddress } = require("./scripts/manifestAddress");

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The client for Excel on the web, without the loader that looks for a real host. */
const LOCAL_OFFICE_JS = "excel-web-16.00.js";

/** @import webpack from "webpack" */

/** Pages that Excel opens: name of the bundle and of the page, its source and its template. */
const PAGES = [
  { name: "taskpane", entry: "./src/taskpane/index.tsx", template: "./src/taskpane/taskpane.html" },
  { name: "commands", entry: "./src/commands/commands.ts", template: "./src/commands/commands.html" },
  { name: "message", entry: "./src/commands/message.ts", template: "./src/commands/message.html" },
];

function excelPages() {
  return PAGES.map(
    ({ name, template }) =>
      new HtmlWebpackPlugin({
        template,
        filename: `${name}.html`,
        chunks: [name],
        hash: true,
        minify: false,
        officeScript: OFFICE_JS,
        contentSecurityPolicy: contentSecurityPolicy.excelPage,
      })
  );
}

/** The same pages and bundles once more, on the local client, connected to the workbench around them. */
function embeddedPages() {
  return PAGES.map(
    ({ name, template }) =>
      new HtmlWebpackPlugin({
        template,
        filename: `embedded/${name}.html`,
        // In this order: the page's own bundle must find Office ready to use.
        chunks: ["embeddedOffice", name],
        chunksSortMode: "manual",
        hash: true,
        minify: false,
        officeScript: LOCAL_OFFICE_JS,
        contentSecurityPolicy: contentSecurityPolicy.embeddedPage,
      })
  );
}

function workbenchPlugins() {
  return [
    new HtmlWebpackPlugin({
      template: "./src/workbench/workbench.html",
      filename: "index.html",
      chunks: ["workbench"],
      hash: true,
      minify: false,
      contentSecurityPolicy: contentSecurityPolicy.workbenchPage,
    }),
    ...embeddedPages(),
    new CopyWebpackPlugin({
      patterns: [
        {
          from: path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist", LOCAL_OFFICE_JS),
          to: `embedded/${LOCAL_OFFICE_JS}`,
          info: { minimized: true },
        },
        { from: "assets/samples", to: "assets/samples", noErrorOnMissing: true },
      ],
    }),
  ];
}

/**
 * Packages of one bundle in a file of their own, which stays in the browser's cache when only our code changes.
 * @param {string} bundle
 */
function librariesOf(bundle) {
  return {
    [bundle]: {
      test: /[\\/]node_modules[\\/]/,
      name: `${bundle}Libraries`,
      /** @param {webpack.Chunk} chunk */
      chunks: (chunk) => chunk.name === bundle,
      enforce: true,
    },
  };
}

/** @param {string | null} address null: the manifest stays as it is in the project */
function addInFiles(address) {
  return new CopyWebpackPlugin({
    patterns: [
      { from: "assets/icons", to: "assets/icons" },
      { from: "assets/help.html", to: "assets/help.html" },
      {
        from: "manifest.xml",
        to: "manifest.xml",
        transform: (content) => (address === null ? content : withAddress(content.toString("utf8"), address)),
      },
    ],
  });
}

/**
 * Only `npm run dev-server` serves Excel and so needs a trusted certificate; a build must never ask for one.
 * @param {boolean} serving
 * @returns {Promise<NonNullable<webpack.Configuration["devServer"]>>}
 */
async function devServer(serving) {
  return {
    port: 3000,
    hot: false,
    static: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: serving
      ? { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() }
      : { type: "http" },
  };
}

/**
 * @param {{ baseUrl?: string, WEBPACK_SERVE?: boolean }} env
 * @param {{ mode?: "development" | "production" }} argv
 * @returns {Promise<webpack.Configuration>}
 */
module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const given = env.baseUrl ?? process.env.ITA_BASE_URL ?? "";
  const address = given === "" ? null : checkedAddress(given);
  const withWorkbench = address === null;

  if (mode === "production" && address === null) {
    console.log(
      `manifest.xml keeps ${DEVELOPMENT_ADDRESS}. To publish: npm run build -- --env baseUrl=https://… (or ITA_BASE_URL)`
    );
  }

  /** @type {Record<string, string>} */
  const entry = Object.fromEntries(PAGES.map((page) => [page.name, page.entry]));
  if (withWorkbench) {
    entry.workbench = "./src/workbench/index.ts";
    entry.embeddedOffice = "./src/workbench/embeddedOffice.ts";
  }

  return {
    mode,
    context: __dirname,
    target: ["web", "es2020"],
    // Never an eval flavour: the pages' Content-Security-Policy refuses eval.
    devtool: mode === "development" ? "source-map" : false,
    entry,
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      // Relative to the bundle, so that the site may lie in any folder.
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked by `npm run typecheck`. The Mac's web view lags behind Edge, hence ES2020.
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2020", sourceMap: true } },
        },
      ],
    },
    optimization: {
      // Only the pane's and the workbench's libraries are split off; what is fetched on demand is named where it is asked for.
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          ...librariesOf("taskpane"),
          ...librariesOf("workbench"),
        },
      },
    },
    performance: {
      hints: mode === "production" ? "error" : false,
      // The ribbon's page starts afresh with a press and must name its functions at once; the work that it fetches is the
      // pane's file too, most of it Thai text (sentences, measures, items of eight years) at three bytes a letter.
      assetFilter: (file) => file === "commands.js" || file === "message.js",
      maxAssetSize: 40 * 1024,
      maxEntrypointSize: Number.MAX_SAFE_INTEGER,
    },
    cache: mode === "development" ? { type: "filesystem", buildDependencies: { config: [__filename] } } : false,
    plugins: [...excelPages(), addInFiles(address), ...(withWorkbench ? workbenchPlugins() : [])],
    devServer: await devServer(env.WEBPACK_SERVE === true),
    stats: { preset: "errors-warnings", assets: mode === "production", assetsSort: "!size", modules: false },
  };
};
