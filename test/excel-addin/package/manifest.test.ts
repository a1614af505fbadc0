import { expect, test } from "vitest";
import { manifest } from "../../../excel-addin/package/manifest.ts";
import { type Element, named, readXml, withAll } from "../../../tools/excel-check/xml.ts";

/** What this add-in says of itself; the rules for every manifest are tested in test/tools/excel-check. */

const plain = manifest({ host: "https://localhost:3000", version: "0.1.0" });

function parsed(xml: string): Element {
  const app = readXml(xml);
  if (typeof app === "string") throw new Error(app);
  return app;
}

const first = (root: Element, name: string): Element => named(root, name)[0] as Element;

const app = parsed(plain);

test("What Excel installs is seen in review when it changes", async () => {
  await expect(plain).toMatchFileSnapshot("../../golden/manifest.xml");
});

test("The workbook's part has its runtime, then the formulas, then the ribbon", () => {
  const host = named(app, "Host").find(({ attributes }) => attributes["xsi:type"] === "Workbook") as Element;
  expect(host.children.map(({ name }) => name)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  const formulas = named(host, "ExtensionPoint").find(({ attributes }) => attributes["xsi:type"] === "CustomFunctions");
  expect(formulas?.children.map(({ name }) => name)).toEqual(["Script", "Page", "Metadata"]);
});

test("The add-in is a task pane with a fixed identifier and a version of four numbers", () => {
  expect(app.attributes["xsi:type"]).toBe("TaskPaneApp");
  expect(first(app, "Id").text).toBe("22516b33-9900-4920-b3aa-0de2d4e7f889");
  expect(first(app, "Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(first(app, "Permissions").text).toBe("ReadWriteDocument");
});

test("It asks for what Excel 2021 has: a shared runtime, errors with sentences, page layout", () => {
  const sets = named(app, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.9"]);
});

const resources = first(app, "Resources");

test("Whoever has Excel in French, wherever they live, reads French", () => {
  const translated = withAll(app).filter(({ children }) => children.some(({ name }) => /Override$/.test(name)));
  const locales = translated.map(({ children }) => children.map(({ attributes }) => attributes.Locale));
  expect(locales).toEqual(translated.map(() => ["fr-FR", "fr-CH", "fr-CA", "fr-BE"]));
  const metadata = named(resources, "bt:Url").find(({ attributes }) => attributes.id === "functions.metadata");
  expect(metadata?.children.map(({ attributes }) => attributes.Value)).toEqual(
    [1, 2, 3, 4].map(() => "https://localhost:3000/functions.fr.json"),
  );
});

test("Formulas are typed without a prefix, unless a build asks for one", () => {
  expect(named(app, "Namespace")).toEqual([]);
  const prefixed = parsed(manifest({ host: "https://kpi.example.org", namespace: "DEV", version: "0.1.0" }));
  expect(first(prefixed, "Namespace").attributes.resid).toBe("functions.namespace");
  const name = named(prefixed, "bt:String").find(({ attributes }) => attributes.id === "functions.namespace");
  expect(name?.attributes.DefaultValue).toBe("DEV");
});

test("An address with & or quotes in it stays an address", () => {
  const host = 'https://kpi.example.org/a&b="c"';
  const [url] = named(parsed(manifest({ host, version: "1.2.3" })), "bt:Url");
  expect(url?.attributes.DefaultValue).toBe(`${host}/panel.html`);
});
