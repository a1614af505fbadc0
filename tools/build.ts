/**
 * Builds what people install; only this file writes `dist/`:
 *
 *   npm run build                                       everything
 *   npm run build -- --host=https://kpi.example.org     the address in the Excel files (https://localhost:3000)
 *   npm run build -- --namespace=DEV                    Excel formulas are typed =DEV.COCA(), as a build for tests
 *   npm run build -- --support=mailto:kpi@example.org   where the support page sends people (default: whoever
 *                                                       installed the add-in for them)
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { BuildOptions } from "esbuild";
import { type Language, languages, productName } from "../core/base/text.ts";
import { checkData } from "../core/book/check/data.ts";
import { library } from "../core/book/library/index.ts";
import { catalogue, typable } from "../core/formulas/functions/index.ts";
import { type EngineName, engines, warehouseSql } from "../core/formulas/warehouse/index.ts";
import { iconSizes, manifest } from "../excel-addin/package/manifest.ts";
import { metadata } from "../excel-addin/package/metadata.ts";
import { unifiedManifest, unifiedWords } from "../excel-addin/package/unified-manifest.ts";
import { libraries, page, served } from "../playground/package/files.ts";
import { sidebarPage } from "../sheets-addon/package/sidebar-page.ts";
import { asText } from "../sidebar/base/data.ts";
import { formulasData } from "../sidebar/formulas/formula-data.ts";
import { helpSite } from "../site/site.ts";
import { appsScript } from "./apps-script.ts";
import {
  asOnePage,
  type Bundle,
  bundled,
  bundledInPieces,
  changed,
  importsApart,
  inLanguage,
  onlyUsed,
  root,
  version,
  withoutHelp,
} from "./bundle.ts";
import { addInMistakes } from "./excel-check/add-in.ts";
import { type Files, writeFolder } from "./folder.ts";
import { kept } from "./kept.ts";
import { billOfMaterials, licencesOf } from "./parts.ts";
import { helpStyle, panelStyle, stylesAsText } from "./styles.ts";

export { root, version };

const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The sidebar in each language: a page, and the packages in it. */
type SidebarPages = ReadonlyMap<Language, Bundle>;

export async function sidebarPages(): Promise<SidebarPages> {
  const loader = await bundled("sheets-addon/panel/loader.ts", {
    target: "es2020",
    minify: true,
    globalName: "KpiPieces",
  });
  return inEach(async (each) => {
    const pieces = await bundledInPieces("sheets-addon/panel/start.ts", "start", panelOptions(each));
    const { first, later } = await asOnePage(pieces, "start.js", loader);
    const data = new Map([
      ...later,
      ["library", asText(library)],
      ["formulas", asText(formulasData(catalogue, each, "sheets"))],
    ]);
    return { text: sidebarPage(each, panelStyle, first, data), packages: pieces.packages };
  });
}

/**
 * What `clasp push` takes: `Code.js`, its manifest and the sidebar, with the help texts of one language.
 * @param pages the sidebar, where it is made already
 */
export async function sheetsFiles(language: Language, pages?: SidebarPages): Promise<Files> {
  const sidebars = pages ?? (await sidebarPages());
  const { code, readable, bundles } = await appsScript(language);
  const parts = [...bundles, ...sidebars.values()];
  return new Map([
    ["Code.js", code],
    // Not pushed, but part of the folder.
    ...readable,
    ["LICENSES.txt", licencesOf(...parts)],
    ["sbom.cdx.json", billOfMaterials("sheets", parts)],
    ["appsscript.json", read("sheets-addon/package/appsscript.json")],
    ["Check.html", checkPage()],
    ...[...sidebars].map(([each, { text }]): [string, string] => [`Sidebar.${each}.html`, text]),
  ]);
}

/** What the installation check tries, in the only form in which a script can read a file of its project. */
const checkPage = (): string =>
  `<script type="application/json">${JSON.stringify(checkData())
    .replace(/</g, "\\u003c")
    .replace(/.{4000}/g, "$&\n")}</script>\n`;

export interface ExcelOptions {
  /** Where the files will be served, without a slash at the end. */
  readonly host: string;
  /** Typed before each formula, with a dot; without one, `=COCA()`. */
  readonly namespace?: string | undefined;
  /**
   * Where people who need help write to, `https://…` or `mailto:…`; without one, whoever installed the add-in for them.
   */
  readonly support?: string | undefined;
}

/** What any HTTPS host serves, and the manifest that points to it. */
export async function excelFiles({ host, namespace, support }: ExcelOptions): Promise<Files> {
  const icons = [...iconSizes.map((size) => `icon-${size}.png`), "icon-128.png", "icon-192.png", "outline-32.png"].map(
    (name): [string, Uint8Array] => [name, readFileSync(join(root, "excel-addin/package/icons", name))],
  );
  const functions = await bundled("excel-addin/functions.ts", {
    target: "es2020",
    minify: true,
    plugins: [changed(withoutHelp)],
  });
  const start = await bundled("excel-addin/panel/load.ts", { target: "es2020", minify: true });
  const panels = await inEach((each) =>
    bundledInPieces("excel-addin/panel/start.ts", `panel.${each}`, panelOptions(each)),
  );
  const perform = await bundled("excel-addin/panel/perform.ts", modules);
  const workbook = await bundled("core/book/commands/workbook.ts", modules);
  const demo = await bundled("sidebar/frame/demo.ts", modules);
  const check = await bundled("excel-addin/panel/check.ts", modules);
  const find = await bundled("site/find.ts", { target: "es2020" });
  const parts = [functions, start, perform, workbook, demo, check, find, ...panels.values()];
  return new Map<string, string | Uint8Array>([
    ["manifest.xml", manifest({ host, namespace, version })],
    ["manifest.json", json(unifiedManifest({ host, namespace, version }))],
    ["manifest.fr.json", json(unifiedWords("fr", { host, namespace, version }))],
    ["functions.json", json(metadata(typable, "en", host))],
    ["functions.fr.json", json(metadata(typable, "fr", host))],
    ["functions.js", functions.text],
    ["panel.html", read("excel-addin/panel/panel.html")],
    ["panel.css", panelStyle],
    ["panel.js", start.text],
    ...[...panels.values()].flatMap(({ files }) => files),
    ["perform.js", perform.text],
    ["workbook.js", workbook.text],
    ["demo.js", demo.text],
    ["check.js", check.text],
    ["check.json", JSON.stringify(checkData())],
    ...dataFiles(namespace),
    ["LICENSES.txt", licencesOf(...parts)],
    ["sbom.cdx.json", billOfMaterials("excel", parts)],
    ...helpFiles(find, support),
    ...icons,
  ]);
}

/** What the panel in Excel reads when it needs it. */
const modules: BuildOptions = {
  format: "esm",
  target: "es2020",
  minify: true,
  plugins: [changed(withoutHelp, onlyUsed), importsApart],
};

/** The panel beside the sheet, in one language: small, since it is loaded again each time it opens. */
export const panelScript = (entry: string, language: Language, options: BuildOptions = {}): Promise<Bundle> =>
  bundled(entry, { ...panelOptions(language), ...options });

const panelOptions = (language: Language): BuildOptions => ({
  target: "es2020",
  minify: true,
  jsx: "automatic",
  jsxImportSource: "preact",
  // Files with longer lines have been refused by Google's editor.
  lineLimit: 4_000,
  define: { SMART_KPI_LANGUAGE: JSON.stringify(language) },
  plugins: [changed(withoutHelp, inLanguage(language), onlyUsed), importsApart],
});

async function inEach<T>(make: (language: Language) => Promise<T>): Promise<Map<Language, T>> {
  return new Map(await Promise.all(languages.map(async (each): Promise<[Language, T]> => [each, await make(each)])));
}

/** What the panel reads once it stands there: the library, and the catalogue in each language. */
const dataFiles = (namespace?: string): [string, string][] => [
  ["library.json", JSON.stringify(library)],
  ...languages.map((each): [string, string] => [
    `formulas.${each}.json`,
    JSON.stringify(formulasData(catalogue, each, "excel", namespace)),
  ]),
];

/** The reference as pages, below `help/`. */
function helpFiles(find: Bundle, support?: string): Files {
  return new Map([
    ["help/help.css", helpStyle],
    ["help/find.js", find.text],
    ...[...helpSite(catalogue, support)].map(([path, page]): [string, string] => [`help/${path}`, page]),
  ]);
}

/** The playground as static files; the libraries stand unmodified beside our script, with their licenses. */
export async function playgroundFiles(): Promise<Files> {
  const script = await bundled("playground/main.ts", {
    plugins: [stylesAsText],
    target: "es2022",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  return new Map<string, string | Uint8Array>([
    ["index.html", page],
    ["playground.css", read("playground/playground.css")],
    ["playground.js", script.text],
    ["LICENSES.txt", licencesOf(script)],
    ["NOTICE.txt", read("NOTICE")],
    ["sbom.cdx.json", billOfMaterials("playground", [script], served)],
    ["icon.svg", read("excel-addin/package/icons/icon.svg")],
    // The font's package names its license, which asks to travel with the font.
    ["lib/font-awesome/OFL.txt", read("playground/OFL.txt")],
    ...dataFiles(),
    ...libraries.map(([path, file]): [string, Uint8Array] => [path, readFileSync(installed(file))]),
  ]);
}

/** The definitions as SQL, a file for each engine: for data that outgrows a sheet. */
export const warehouseFiles = (): Files =>
  new Map(
    (Object.keys(engines) as EngineName[]).map((engine) => [
      `${engine}.sql`,
      `-- ${productName} ${version}: docs/warehouse.md says how to use it.\n\n${warehouseSql(engine)}`,
    ]),
  );

/** A file of a package, wherever npm put the package: beside the playground or, hoisted, at the root. */
function installed(file: string): string {
  const found = ["playground/node_modules", "node_modules"].map((folder) => join(root, folder, file)).find(existsSync);
  if (!found) throw new Error(`${file} is not installed: run npm ci.`);
  return found;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What people install but for the template workbooks, by the name of the folder. */
export async function programFiles(options: ExcelOptions) {
  const pages = await sidebarPages();
  return {
    sheets: await sheetsFiles("en", pages),
    "sheets-fr": await sheetsFiles("fr", pages),
    excel: await excelFiles(options),
    playground: await playgroundFiles(),
    warehouse: warehouseFiles(),
  };
}

/**
 * The same, into `dist/`.
 * @returns the files of Excel
 */
export async function buildPrograms(options: ExcelOptions): Promise<Files> {
  const folders = await programFiles(options);
  for (const [folder, files] of Object.entries(folders)) writeFolder(join(root, "dist", folder), files);
  return folders.excel;
}

/**
 * The template workbooks, into `dist/`. They take longer than all the rest: they are painted again only when one of
 * their sources has changed.
 */
export async function buildTemplates(): Promise<void> {
  const make = async () => (await import("./template-files.ts")).templateFiles();
  writeFolder(join(root, "dist/template"), await kept("tools/template-files.ts", make));
}

/**
 * Everything, into `dist/`.
 * @returns the files of Excel
 */
export async function buildAll(options: ExcelOptions): Promise<Files> {
  const excel = await buildPrograms(options);
  await buildTemplates();
  return excel;
}

export const defaultOptions: ExcelOptions = { host: "https://localhost:3000" };

/** What a command line asks for; a mistake in it ends the program with a sentence. */
export function optionsOf(args: string[]): ExcelOptions {
  const asked = { host: { type: "string" }, namespace: { type: "string" }, support: { type: "string" } } as const;
  const { values } = parseArgs({ args, options: asked });
  const host = (values.host ?? defaultOptions.host).replace(/\/+$/, "");
  const { namespace, support } = values;
  const mistakes = [
    /^https:\/\/[^/\s]+/.test(host) || `--host must be an https:// address, not "${host}".`,
    !namespace ||
      /^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace) ||
      `--namespace must be a letter, then letters, digits, dots or underscores, not "${namespace}".`,
    !support ||
      /^(https:\/\/[^/\s"]+|mailto:[^@\s"]+@[^@\s"]+$)/.test(support) ||
      `--support must be an https:// or mailto: address, not "${support}".`,
  ].filter((mistake) => mistake !== true);
  if (mistakes.length > 0) {
    console.error(mistakes.join("\n"));
    process.exit(1);
  }
  return { host, namespace, support };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const options = optionsOf(process.argv.slice(2));
  const excel = await buildAll(options);
  const mistakes = addInMistakes(excel, options.host);
  for (const mistake of mistakes) console.error(`dist/excel/${mistake}`);
  if (mistakes.length > 0) process.exit(1);
  console.log("dist/sheets, dist/sheets-fr, dist/excel, dist/playground, dist/template and dist/warehouse are built.");
}
