/** What a test run has built goes with it. */
const { rmSync } = require("node:fs");

module.exports = async () => {
  const folder = process.env.ITA_TEST_RUN;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
};
