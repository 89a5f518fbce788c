import { defineConfig } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { importRules } from "./scripts/importRules.mjs";

/** The plugin's own rules at its own severities; its recommended set also brings other plugins that we configure ourselves. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((part) => Object.entries(part.rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/"))
);

export default defineConfig(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  {
    name: "all code",
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-empty": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-var": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "all" },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Our own objects are closures without `this`; of office.js's no method is passed on by itself.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    name: "source",
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    name: "Office code",
    files: ["src/{excel,taskpane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    name: "pane",
    files: ["src/taskpane/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    settings: { "jsx-a11y": { components: { Button: "button", Image: "img", Input: "input", Textarea: "textarea" } } },
  },
  ...importRules,
  {
    name: "tests",
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A test that finds null here fails by itself, with the right line.
      "@typescript-eslint/no-non-null-assertion": "off",
      // jest's own matchers, such as expect.any, are of type any.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
  {
    name: "configuration without types",
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
);
