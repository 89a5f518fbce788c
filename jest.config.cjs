/** Host tests run in node: the workbook library cannot read files under jsdom. Pane tests ask for jsdom by docblock. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { tsconfig: { module: "CommonJS", moduleResolution: "Node10", ignoreDeprecations: "6.0", isolatedModules: true }, diagnostics: false }],
  },
  testTimeout: 30000,
};
