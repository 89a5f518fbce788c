/**
 * Which room of `src` may import which, as lint rules. A new room gets a line in ROOMS; a test proves that
 * a wrong import is an error.
 */

/** Instead of a list: no limit. */
const ANY = null;

/**
 * @typedef {object} Room
 * @property {readonly string[] | null} rooms
 * @property {readonly string[] | null} packages
 * @property {boolean} office
 * @property {boolean} platform
 */

/** @type {Room} */
const HOST = {
  rooms: [],
  packages: ["numfmt", "jsdom", "@microsoft/office-js", "node:"],
  office: true,
  platform: true,
};

/**
 * rooms: other rooms that may be imported. packages: packages that may be imported (with what lies below them).
 * office: may name the globals of office.js. platform: may name those of the page or of Node, and import on demand.
 * @type {Record<string, Room>}
 */
const ROOMS = {
  ita: { rooms: [], packages: ["zod"], office: false, platform: false },
  sheets: { rooms: ["ita"], packages: [], office: false, platform: false },
  excel: { rooms: ["ita", "sheets"], packages: [], office: true, platform: true },
  i18n: { rooms: [], packages: [], office: false, platform: true },
  commands: { rooms: ["excel", "ita", "i18n"], packages: [], office: true, platform: true },
  // The pane and the ribbon's functions share what both say and ask.
  taskpane: {
    rooms: ["excel", "ita", "i18n", "commands"],
    packages: ["react", "react-dom", "@fluentui/react-components"],
    office: true,
    platform: true,
  },
  // Loaded by the pane on demand; a workbook's bytes come from the page.
  files: { rooms: ["ita"], packages: ["saxes"], office: false, platform: true },
  host: HOST,
  workbench: { rooms: ANY, packages: ANY, office: false, platform: true },
  cli: { rooms: ANY, packages: ANY, office: false, platform: true },
};

/** Rooms of which a room may import parts on demand. */
const ON_DEMAND = { taskpane: ["files", "excel"], excel: ["files"] };

/** The workbook engine, replaceable in one place. */
const ENGINE = "@cj-tech-master/excelts";
const ENGINE_ROOM = "src/host/engine";

const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension"];
const PLATFORM_GLOBALS = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "fetch",
  "process",
  "Buffer",
];

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/**
 * @param {string} room
 * @param {Room} rules
 */
function forbiddenRooms(room, { rooms }) {
  if (rooms === ANY) {
    return [];
  }
  const others = Object.keys(ROOMS).filter((other) => other !== room && !rooms.includes(other));
  const allowed =
    rooms.length === 0 ? "no other folder of src" : `only ${rooms.map((other) => `src/${other}`).join(", ")}`;
  return [{ regex: `^(\\.\\./)+(${others.join("|")})(/|$)`, message: `src/${room} may import ${allowed}.` }];
}

/**
 * @param {string} room
 * @param {Room} rules
 * @param {boolean} mayUseEngine
 */
function forbiddenPackages(room, { packages }, mayUseEngine) {
  if (packages === ANY) {
    return mayUseEngine
      ? []
      : [{ regex: `^${escaped(ENGINE)}(/|$)`, message: `Only ${ENGINE_ROOM} may import ${ENGINE}.` }];
  }
  const allowed = mayUseEngine ? [...packages, ENGINE] : packages;
  const names = allowed.map((name) => (name.endsWith(":") ? escaped(name) : `${escaped(name)}(/|$)`));
  const exception = names.length === 0 ? "" : `(?!(?:${names.join("|")}))`;
  return [
    {
      regex: `^(?!\\.)${exception}`,
      message: `src/${room} may import ${allowed.length === 0 ? "no package" : `only the packages ${allowed.join(", ")}`}.`,
    },
  ];
}

/**
 * @param {string} room
 * @param {Room} rules
 */
function forbiddenGlobals(room, { office, platform }) {
  return [
    ...(office ? [] : OFFICE_GLOBALS.map((name) => ({ name, message: `src/${room} does not know Office.` }))),
    ...(platform
      ? []
      : PLATFORM_GLOBALS.map((name) => ({ name, message: `src/${room} is pure: it knows neither page nor Node.` }))),
  ];
}

/**
 * What would pass by the two rules above: imports on demand, and globals that are named only as types.
 * @param {string} room
 * @param {Room} rules
 */
function forbiddenSyntax(room, { office, platform }) {
  const onDemand = Object.entries(ON_DEMAND).find(([name]) => name === room)?.[1];
  return [
    ...(onDemand
      ? [
          {
            selector: `ImportExpression:not([source.value=/^(\\.\\.\\u002F)+(${onDemand.join("|")})\\u002F/])`,
            message: `src/${room} imports on demand only from ${onDemand.map((other) => `src/${other}`).join(", ")}.`,
          },
        ]
      : []),
    ...(platform ? [] : [{ selector: "ImportExpression", message: `src/${room} imports nothing on demand.` }]),
    ...(office
      ? []
      : [
          {
            selector: `TSQualifiedName > Identifier.left[name=/^(${OFFICE_GLOBALS.join("|")})$/]`,
            message: `src/${room} does not know Office.`,
          },
        ]),
  ];
}

/**
 * @param {string} room
 * @param {Room} rules
 * @param {boolean} mayUseEngine
 */
function rulesOf(room, rules, mayUseEngine) {
  const patterns = [...forbiddenRooms(room, rules), ...forbiddenPackages(room, rules, mayUseEngine)];
  const globals = forbiddenGlobals(room, rules);
  const syntax = forbiddenSyntax(room, rules);
  return {
    ...(patterns.length > 0 && { "no-restricted-imports": ["error", { patterns }] }),
    ...(globals.length > 0 && { "no-restricted-globals": ["error", ...globals] }),
    ...(syntax.length > 0 && { "no-restricted-syntax": ["error", ...syntax] }),
  };
}

/** Flat configuration objects, one a room; later objects replace earlier ones of the same rule. */
export const importRules = [
  ...Object.entries(ROOMS).map(([room, rules]) => ({
    name: `imports of src/${room}`,
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: rulesOf(room, rules, false),
  })),
  {
    name: `imports of ${ENGINE_ROOM}`,
    files: [`${ENGINE_ROOM}/**/*.ts`],
    rules: rulesOf("host", HOST, true),
  },
];
