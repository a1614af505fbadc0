import { type Plugin, transform } from "esbuild";
import { type Language, productName } from "../core/base/text.ts";
import { typable } from "../core/formulas/functions/index.ts";
import { publicFunctions, sidebarFunction } from "../sheets-addon/package/stubs.ts";
import { type Bundle, bundled, changed, onlyUsed, version, withoutHelp } from "./bundle.ts";
import type { Files } from "./folder.ts";

/**
 * The script of Google Sheets. Google reads all of it for every formula that is computed, so each part costs as little
 * as it can until it is called: texts are minified, a formula is made at its first call, and what only the sidebar
 * wakes is a string, since V8 passes over a string four times as fast as over functions.
 */

export interface AppsScript {
  readonly code: string;
  /** Both parts as one can read them, and the maps that lead there from a line of the script. */
  readonly readable: Files;
  readonly bundles: readonly Bundle[];
}

export async function appsScript(language: Language): Promise<AppsScript> {
  const formulas = await bundled("sheets-addon/functions.ts", {
    ...forGoogle,
    globalName: "SmartKpi",
    plugins: [madeWhenCalled, changed(withoutHelp)],
  });
  const book = await bundled("sheets-addon/server/rpc.ts", {
    ...forGoogle,
    globalName: "SmartKpiBook",
    plugins: [fromFormulas, changed(withoutHelp, onlyUsed)],
  });
  const first = await minified(formulas, "formulas.js", 2);
  // The engine puts two lines of its own before the text of a function.
  const later = await minified(book, "book.js", 2);
  return {
    code: [
      "/** @OnlyCurrentDoc */",
      `// ${productName} ${version}`,
      first.code,
      publicFunctions(typable, language),
      sidebarFunction(`${later.code}//# sourceURL=book.js`),
    ].join("\n"),
    readable: new Map([...first.readable, ...later.readable]),
    bundles: [formulas, book],
  };
}

const forGoogle = { target: "es2019" } as const;

/** @param above how many lines precede it where it runs */
async function minified({ text }: Bundle, name: string, above: number): Promise<{ code: string; readable: Files }> {
  const { code, map } = await transform(text, {
    ...forGoogle,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    // Files with longer lines have been refused by Google's editor.
    lineLimit: 4_000,
    sourcemap: "external",
    sourcefile: name,
    sourcesContent: false,
  });
  const moved = { ...JSON.parse(map), file: name === "book.js" ? name : "Code.js" };
  moved.mappings = ";".repeat(above) + moved.mappings;
  return {
    code,
    readable: new Map([
      [`readable/${name}`, text],
      [`readable/${name}.map`, JSON.stringify(moved)],
    ]),
  };
}

const catalogueFile = /core[\\/]formulas[\\/]functions[\\/]index\.ts$/;

/** Every formula becomes a module of its own that runs when it is called first. */
const madeWhenCalled: Plugin = {
  name: "made-when-called",
  setup: ({ onLoad }) =>
    onLoad({ filter: catalogueFile }, () => ({
      loader: "js",
      contents: `
import { underName } from "../engine/define.ts";
const make = {
${typable
  .map(({ name, sameAs }) => {
    const made = `require("./${(sameAs ?? name).toLowerCase().replace(/_/g, "-")}.ts").default`;
    return `  ${name}: () => ${sameAs ? `underName(${made}, "${name}")` : made},`;
  })
  .join("\n")}
};
const made = {};
export const formulaNamed = (name) => made[name] ??= make[name]();
`,
    })),
};

/** What the first part of the script contains already: it is larger than all the rest of the formulas. */
const inFormulas: readonly (readonly [file: RegExp, contents: string])[] = [
  [
    catalogueFile,
    `export const typable = ${JSON.stringify(typable.map(({ name }) => name))}.map(SmartKpi.formulaNamed);
export const catalogue = typable.filter(({ sameAs }) => sameAs === undefined);`,
  ],
  [/core[\\/]formulas[\\/]engine[\\/]answer\.ts$/, "export const { answer, readPassed } = SmartKpi;"],
  [
    /core[\\/]formulas[\\/]statistics[\\/]control-chart\.ts$/,
    "export const { areCounts, controlChart, lastPhase, leastHistory, phaseStarts } = SmartKpi;",
  ],
];

/** The sidebar's part takes it from there, by the global name of that bundle. */
const fromFormulas: Plugin = {
  name: "from-formulas",
  setup({ onLoad }) {
    for (const [filter, contents] of inFormulas) onLoad({ filter }, () => ({ contents, loader: "js" }));
  },
};
