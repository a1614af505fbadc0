import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manifest } from "../../excel-addin/manifest.ts";
import { built } from "./office-runtime.ts";

/**
 * Microsoft's validator is a web service: these are its rules that matter here, checked without the network.
 */

const shipped = built("manifest.xml");

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Just enough XML for a manifest: elements, attributes, text; anything else is refused. */
function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [, text = "", close, name = "", attributes = "", selfClosing] of xml
    .replace(/^<\?xml [^?]*\?>/, "")
    .matchAll(/([^<]*)<(\/)?([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/)?>/g)) {
    const parent = open[open.length - 1] as Element;
    parent.text += text.trim();
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const element: Element = {
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value)]),
      ),
      children: [],
      text: "",
    };
    parent.children.push(element);
    if (!selfClosing) open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("elements are left open");
  return root.children[0] as Element;
}

const unescaped = (value = ""): string => {
  if (/&(?!amp;|lt;|gt;|quot;)/.test(value)) throw new Error(`"${value}" is not escaped`);
  return value
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
};

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];

const named = (root: Element, name: string): Element[] => all(root).filter((element) => element.name === name);

const first = (root: Element, name: string): Element => named(root, name)[0] as Element;

const app = parsed(shipped);

test("What Excel installs is seen in review when it changes", async () => {
  await expect(shipped).toMatchFileSnapshot("../golden/manifest.xml");
});

/** The order that Microsoft prescribes for the children of each element; a star marks those that may be missing. */
const order: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains* Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Hosts Resources",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted* FunctionFile ExtensionPoint",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  Namespace: "",
  CustomTab: "Group Label",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Action: "TaskpaneId SourceLocation",
  Icon: "bt:Image bt:Image bt:Image",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

test("Elements stand in the order without which Excel refuses the file", () => {
  const offenders = all(app).flatMap(({ name, children }) => {
    const wanted = order[name];
    if (wanted === undefined) return [];
    const pattern = wanted.split(" ").map((child) => (child.endsWith("*") ? `(${child.slice(0, -1)} )?` : `${child} `));
    const found = children.map((child) => `${child.name} `).join("");
    return new RegExp(`^${wanted === "" ? "" : pattern.join("")}$`).test(found) ? [] : [`${name}: ${found}`];
  });
  expect(offenders).toEqual([]);
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
const ids = all(resources).flatMap(({ attributes }) => attributes.id ?? []);
const used = all(app).flatMap(({ attributes }) => attributes.resid ?? []);

test("Every resource that is named exists once, and every resource is used", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
});

test("Names of resources have 32 characters at most", () => {
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test("Formulas, ribbon and panel share one runtime", () => {
  const [runtime] = named(app, "Runtime");
  expect(runtime?.attributes.lifetime).toBe("long");
  const sharing = [
    ...named(app, "FunctionFile"),
    ...[...named(app, "Page"), ...named(app, "Action")].flatMap((element) => named(element, "SourceLocation")),
  ];
  expect(sharing.map(({ attributes }) => attributes.resid)).toEqual([1, 2, 3].map(() => runtime?.attributes.resid));
});

test("Texts are as short as the ribbon and the store want them, in both languages", () => {
  const texts = (element: Element): string[] =>
    all(element).flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? []);
  expect(texts(first(resources, "bt:ShortStrings")).filter((text) => text.length > 125)).toEqual([]);
  expect(texts(first(resources, "bt:LongStrings")).filter((text) => text.length > 250)).toEqual([]);
  expect(texts(first(app, "DisplayName")).filter((text) => text.length > 125)).toEqual([]);
  expect(texts(first(app, "Description")).filter((text) => text.length > 250)).toEqual([]);
});

test("Whoever has Excel in French, wherever they live, reads French", () => {
  const translated = all(app).filter(({ children }) => children.some(({ name }) => /Override$/.test(name)));
  const locales = translated.map(({ children }) => children.map(({ attributes }) => attributes.Locale));
  expect(locales).toEqual(translated.map(() => ["fr-FR", "fr-CH", "fr-CA", "fr-BE"]));
  const metadata = named(resources, "bt:Url").find(({ attributes }) => attributes.id === "functions.metadata");
  expect(metadata?.children.map(({ attributes }) => attributes.Value)).toEqual(
    [1, 2, 3, 4].map(() => "https://localhost:3000/functions.fr.json"),
  );
});

test("Inside the resources an override has its prefix, outside it has none", () => {
  expect(named(resources, "Override")).toEqual([]);
  expect(named(app, "bt:Override").length).toBe(named(resources, "bt:Override").length);
});

const addresses = all(app).flatMap(({ attributes }) =>
  [attributes.DefaultValue, attributes.Value].filter((value): value is string => /^\w+:\/\//.test(value ?? "")),
);

test("Every address is https, and the file it leads to is shipped", () => {
  expect(
    addresses.filter((address) => !address.startsWith("https://localhost:3000/") || address.length > 2048),
  ).toEqual([]);
  const missing = addresses.map((address) => address.replace("https://localhost:3000/", ""));
  expect(missing.filter((file) => !existsSync(join(import.meta.dirname, "../../dist/excel", file)))).toEqual([]);
});

test("An icon has the size that its name says", () => {
  const sizes = [16, 32, 64, 80, 128].map((size) => {
    const png = readFileSync(join(import.meta.dirname, `../../dist/excel/icon-${size}.png`));
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  });
  expect(sizes).toEqual([16, 32, 64, 80, 128].map((size) => [size, size]));
  const declared = named(first(app, "Icon"), "bt:Image").map(({ attributes }) => attributes.size);
  expect(declared).toEqual(["16", "32", "80"]);
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
