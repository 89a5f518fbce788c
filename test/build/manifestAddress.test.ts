import { readFileSync } from "node:fs";
import path from "node:path";
import { DEVELOPMENT_ADDRESS, withAddress } from "../../scripts/manifestAddress";

const manifest = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");

test("every localhost address becomes the given one", () => {
  const count = (text: string, part: string) => text.split(part).length - 1;
  const before = count(manifest, DEVELOPMENT_ADDRESS);
  const published = withAddress(manifest, "https://ita.example.go.th/addin/");
  expect(published).not.toContain("localhost");
  expect(count(published, "https://ita.example.go.th/addin/")).toBe(before);
});

test("a missing slash at the end is added", () => {
  expect(withAddress(manifest, "https://ita.example.go.th/addin")).toContain(
    '<SourceLocation DefaultValue="https://ita.example.go.th/addin/taskpane.html"/>'
  );
});

test.each([
  ["http://ita.example.go.th/", /must begin with https/],
  ["ita.example.go.th", /is not a web address/],
  ["", /is not a web address/],
  ["https://ita.example.go.th/?v=1", /must not carry/],
])("refuses %p", (address, message) => {
  expect(() => withAddress(manifest, address)).toThrow(message);
});

test("refuses a manifest in which there is nothing to replace", () => {
  expect(() => withAddress("<OfficeApp/>", "https://ita.example.go.th/")).toThrow(/nothing could be replaced/);
});
