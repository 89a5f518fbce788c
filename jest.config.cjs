/** Packages that exist only as ES modules, which jest on Node 20 cannot load as they are. jsdom needs them. */
const ES_MODULES_ONLY = ["@csstools/", "@asamuzakjp/", "@exodus/", "parse5", "entities"];

/** Host tests run in node: the workbook library cannot read files under jsdom. Pane tests make a window of their own. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.(tsx?|m?js)$": [
      "ts-jest",
      {
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "Node10",
          ignoreDeprecations: "6.0",
          isolatedModules: true,
          allowJs: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          target: "ES2022",
          jsx: "react-jsx",
        },
        diagnostics: false,
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${ES_MODULES_ONLY.join("|")}))`],
  globalSetup: "<rootDir>/test/support/testRun/start.cjs",
  globalTeardown: "<rootDir>/test/support/testRun/end.cjs",
  testTimeout: 30000,
  // What a file of tests has loaded stays in its worker; one that has grown makes way for a new one.
  workerIdleMemoryLimit: "2GB",
  // One less than the cores would leave a machine of two with a single worker.
  maxWorkers: "100%",
};
