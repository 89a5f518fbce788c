/**
 * A folder of this test run's own, in which the first browser test builds the workbench for all of them
 * (e2e/builtWorkbench.ts). Workers are started afterwards and have its name in their environment.
 */
const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");

module.exports = async () => {
  process.env.ITA_TEST_RUN = mkdtempSync(path.join(tmpdir(), "ita-excel-test-run-"));
};
