/** The Content-Security-Policy of every page, with the reason for each source. Written into a meta element at build time. */

/** Where office.js lives; Microsoft supports it only from here. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com";

const own = {
  // What is not listed below is refused: workers, media, plug-ins, manifests.
  "default-src": ["'none'"],
  // Our bundles, and the parts of the pane loaded on demand. No inline script, no eval.
  "script-src": ["'self'"],
  // Griffel (the styling of Fluent UI) and office.js put style elements into the page while it runs.
  "style-src": ["'self'", "'unsafe-inline'"],
  // Our icons; Fluent UI draws some of its own as data addresses.
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  // Samples and parts of our own site. Office's usage reports are not listed on purpose: nothing leaves the workbook.
  "connect-src": ["'self'"],
  "base-uri": ["'self'"],
  "form-action": ["'none'"],
};

/** Pages that Excel opens. (`frame-ancestors` cannot stand in a meta element; the web server must not forbid Office's frames.) */
const excelPage = {
  ...own,
  // office.js and the host's part of it; older desktop builds of Office also fetch MicrosoftAjax.js from Microsoft's script CDN.
  "script-src": ["'self'", OFFICE_CDN, "https://ajax.aspnetcdn.com"],
  // office.js reads its texts (Thai among them) from its own folder.
  "connect-src": ["'self'", OFFICE_CDN],
};

/** Pages of the workbench: nothing but this site, so that it also works without a network. */
const embeddedPage = own;

/** The workbench shows the pane in a frame, and makes blob addresses for the workbook it saves. */
const workbenchPage = { ...own, "frame-src": ["'self'"], "img-src": ["'self'", "data:", "blob:"] };

/** @param {Record<string, string[]>} policy */
function asText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

module.exports = {
  excelPage: asText(excelPage),
  embeddedPage: asText(embeddedPage),
  workbenchPage: asText(workbenchPage),
};
