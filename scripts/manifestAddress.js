/** Puts the address of the web site that serves the add-in into the manifest. */

/** What the manifest in the project holds: the development server. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000/";

/**
 * @param {string} given as typed by a person
 * @returns {string} the address with a slash at its end
 * @throws {Error} with a message for the person who builds, when Excel would refuse the address
 */
function checkedAddress(given) {
  if (!URL.canParse(given)) {
    throw new Error(`baseUrl "${given}" is not a web address. Example: --env baseUrl=https://ita.example.go.th/addin/`);
  }
  const url = new URL(given);
  if (url.protocol !== "https:") {
    throw new Error(
      `baseUrl "${given}" must begin with https:// because Excel refuses add-ins from any other address.`
    );
  }
  if (url.search !== "" || url.hash !== "") {
    throw new Error(`baseUrl "${given}" must not carry a "?" or "#" part.`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * @param {string} manifest text of manifest.xml
 * @param {string} address https address of the folder that holds taskpane.html
 * @returns {string} the manifest with every localhost address replaced
 */
function withAddress(manifest, address) {
  const base = checkedAddress(address).replaceAll("&", "&amp;");
  if (!manifest.includes(DEVELOPMENT_ADDRESS)) {
    throw new Error(`manifest.xml does not hold ${DEVELOPMENT_ADDRESS}; nothing could be replaced.`);
  }
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, base);
}

module.exports = { DEVELOPMENT_ADDRESS, checkedAddress, withAddress };
