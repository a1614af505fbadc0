import { frenchLocales, identifier } from "../../excel-addin/package/manifest.ts";
import { orderMistakes } from "./element-order.ts";
import { addressMistake, type Files, pictureMistake } from "./files.ts";
import { type Element, named, readXml, withAll } from "./xml.ts";

/**
 * The rules of the add-in only manifest. Microsoft's own validator is a web service: these are the ones that matter
 * here, checked without the network.
 * @param host where the files are served
 * @returns one sentence for each mistake
 */
export function manifestMistakes(host: string, files: Files): string[] {
  const text = files.get("manifest.xml");
  if (typeof text !== "string") return ["There is no manifest.xml."];
  const app = readXml(text);
  if (typeof app === "string") return [app];
  // Missing elements would only be reported again below.
  const misplaced = orderMistakes(app);
  if (misplaced.length > 0) return misplaced;
  return [
    ...identityMistakes(app),
    ...requirementMistakes(app),
    ...resourceMistakes(app),
    ...runtimeMistakes(app),
    ...lengthMistakes(app),
    ...localeMistakes(app),
    ...addressMistakes(app, host, files),
    ...iconMistakes(app, host, files),
  ];
}

const first = (app: Element, name: string): Element | undefined => named(app, name)[0];
const textOf = (app: Element, name: string): string => first(app, name)?.text ?? "";
const defaultValue = (element: Element | undefined): string => element?.attributes.DefaultValue ?? "";

function identityMistakes(app: Element): string[] {
  const [id, version, locale] = ["Id", "Version", "DefaultLocale"].map((name) => textOf(app, name)) as [
    string,
    string,
    string,
  ];
  const mistakes: string[] = [];
  if (app.attributes["xsi:type"] !== "TaskPaneApp") mistakes.push("<OfficeApp> is no TaskPaneApp.");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) mistakes.push(`<Id> "${id}" is no GUID.`);
  else if (id !== identifier) mistakes.push(`<Id> is ${id}: for Excel another add-in. It stays ${identifier}.`);
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) mistakes.push(`<Version> "${version}" is not four numbers.`);
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale)) mistakes.push(`<DefaultLocale> "${locale}" is no locale like en-US.`);
  const permissions = textOf(app, "Permissions");
  if (permissions !== "ReadWriteDocument") mistakes.push(`<Permissions> is "${permissions}", not ReadWriteDocument.`);
  return mistakes;
}

/** What the add-in needs, and which of it Excel 2021 has. */
const sets: readonly (readonly [name: string, needed: number, in2021: number])[] = [
  ["SharedRuntime", 1, 1],
  ["CustomFunctionsRuntime", 3, 3],
  ["ExcelApi", 9, 14],
];

function requirementMistakes(app: Element): string[] {
  const asked = named(app, "Set").map(({ attributes }) => attributes);
  const mistakes = asked
    .filter(({ Name = "" }) => !sets.some(([name]) => name === Name))
    .map(({ Name }) => `The requirement set ${Name} is not known here.`);
  for (const [name, needed, in2021] of sets) {
    const version = asked.find((set) => set.Name === name)?.MinVersion;
    const minor = Number(version?.match(/^1\.(\d+)$/)?.[1] ?? Number.NaN);
    if (version === undefined) mistakes.push(`The requirement set ${name} is not asked for.`);
    else if (!(minor >= needed)) mistakes.push(`${name} ${version} is less than the 1.${needed} that is needed.`);
    else if (minor > in2021) mistakes.push(`${name} ${version} leaves out Excel 2021, which has 1.${in2021}.`);
  }
  return mistakes;
}

/** Which kind of resource an element may name. */
const kinds: Readonly<Record<string, string>> = {
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  "bt:Image": "bt:Images",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

function resourceMistakes(app: Element): string[] {
  const kindOf = new Map<string, string>();
  const mistakes: string[] = [];
  for (const list of first(app, "Resources")?.children ?? [])
    for (const { attributes } of list.children) {
      const id = attributes.id ?? "";
      if (kindOf.has(id)) mistakes.push(`The resource ${id} exists twice.`);
      if (id.length < 1 || id.length > 32) mistakes.push(`The resource ${id} has a name of ${id.length} characters.`);
      kindOf.set(id, list.name);
    }
  const used = new Set<string>();
  for (const { name, attributes } of withAll(app)) {
    const { resid } = attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const kind = kindOf.get(resid);
    if (!kind) mistakes.push(`<${name}> names the resource ${resid}, which does not exist.`);
    else if (kind !== kinds[name]) mistakes.push(`<${name}> names ${resid} of <${kind}>; it takes <${kinds[name]}>.`);
  }
  return [...mistakes, ...[...kindOf.keys()].filter((id) => !used.has(id)).map((id) => `Nothing uses ${id}.`)];
}

/**
 * Formulas, ribbon and panel share one runtime only if all name the same resource; Excel would not report a difference.
 */
function runtimeMistakes(app: Element): string[] {
  const runtimes = named(app, "Runtime");
  const shared = runtimes[0]?.attributes.resid;
  const mistakes = runtimes.length === 1 ? [] : [`There are ${runtimes.length} runtimes, not one.`];
  if (runtimes[0]?.attributes.lifetime !== "long") mistakes.push("The shared runtime does not have a long lifetime.");
  const sharing = [
    ...named(app, "FunctionFile"),
    ...["Page", "Action"].flatMap((name) => named(app, name)).flatMap((part) => named(part, "SourceLocation")),
  ];
  const apart = sharing.filter(({ attributes }) => attributes.resid !== shared);
  if (sharing.length < 3) mistakes.push("Page, function file and task pane are not all there to share the runtime.");
  return [
    ...mistakes,
    ...apart.map(({ name, attributes }) => `<${name}> has ${attributes.resid}, the shared runtime ${shared}.`),
  ];
}

const longest: Readonly<Record<string, number>> = {
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  DisplayName: 125,
  Description: 250,
};

function lengthMistakes(app: Element): string[] {
  const mistakes = Object.entries(longest).flatMap(([name, most]) =>
    named(app, name)
      .flatMap(withAll)
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
      .filter((text): text is string => text !== undefined && (text.length > most || text === ""))
      .map((text) => `A text of <${name}> has ${text.length} characters, 1 to ${most} are taken: "${text}".`),
  );
  const namespace = named(app, "Namespace")[0]?.attributes.resid;
  const prefix = defaultValue(named(app, "bt:String").find(({ attributes }) => attributes.id === namespace));
  if (namespace !== undefined && !/^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(prefix))
    mistakes.push(`The namespace "${prefix}" is not a letter and up to 31 letters, digits, . or _.`);
  return mistakes;
}

function localeMistakes(app: Element): string[] {
  const resources = first(app, "Resources");
  const inResources = new Set(resources && withAll(resources));
  return withAll(app).flatMap((element) => {
    const overrides = element.children.filter(({ name }) => name.endsWith("Override"));
    if (overrides.length === 0) return [];
    const subject = `<${element.name}${element.attributes.id ? ` ${element.attributes.id}` : ""}>`;
    const wanted = inResources.has(element) ? "bt:Override" : "Override";
    const wrong = overrides.filter(({ name }) => name !== wanted);
    const locales = overrides.map(({ attributes }) => attributes.Locale ?? "");
    const missing = frenchLocales.filter((locale) => !locales.includes(locale));
    const twice = locales.filter((locale, index) => locales.indexOf(locale) !== index);
    const unknown = locales.filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale));
    return [
      ...wrong.map(({ name }) => `${subject} is translated by <${name}>; here it takes <${wanted}>.`),
      ...missing.map((locale) => `${subject} has no words for ${locale}.`),
      ...twice.map((locale) => `${subject} has words for ${locale} twice.`),
      ...unknown.map((locale) => `${subject} is translated for "${locale}", which is no locale like fr-FR.`),
    ];
  });
}

const holdAddresses = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Url", "bt:Image"];

function addressMistakes(app: Element, host: string, files: Files): string[] {
  return holdAddresses.flatMap((name) =>
    named(app, name).flatMap((element) =>
      withAll(element)
        .map(({ attributes }) => attributes.DefaultValue ?? attributes.Value)
        .filter((address): address is string => address !== undefined)
        .flatMap((address) => addressMistake(address, host, files) ?? [])
        .map((mistake) => `<${name}${element.attributes.id ? ` ${element.attributes.id}` : ""}> ${mistake}.`),
    ),
  );
}

/** The sizes that Excel requires; it also accepts 20, 24, 40, 48 and 64. */
const requiredSizes = [16, 32, 80];

function iconMistakes(app: Element, host: string, files: Files): string[] {
  const path = (address: string): string => address.slice(host.length + 1);
  const images = new Map(
    named(app, "bt:Image")
      .filter(({ attributes }) => attributes.id)
      .map((image) => [image.attributes.id, path(defaultValue(image))]),
  );
  const shown = named(app, "Icon").flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => Number(attributes.size));
    return [
      ...requiredSizes
        .filter((size) => !sizes.includes(size))
        .map((size) => `An <Icon> has no picture of ${size} pixels.`),
      ...children.flatMap(({ attributes }) => {
        const picture = images.get(attributes.resid);
        return picture === undefined ? [] : (pictureMistake(picture, Number(attributes.size), files) ?? []);
      }),
    ];
  });
  const listed: readonly (readonly [string, number])[] = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ];
  return [
    ...new Set([
      ...shown,
      ...listed.flatMap(([name, size]) => pictureMistake(path(defaultValue(first(app, name))), size, files) ?? []),
    ]),
  ].map((mistake) => `${mistake.replace(/\.$/, "")}.`);
}
