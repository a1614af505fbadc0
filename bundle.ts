import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AnyNode, type ObjectExpression, type Property, parse } from "acorn";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";

/** One script from an entry and all it imports: how the rooms become what a host loads. */

const root = dirname(fileURLToPath(import.meta.url));

export interface Bundle {
  readonly text: string;
  /** The packages of others in it. */
  readonly packages: readonly string[];
}

export async function bundled(entry: string, options: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    platform: "neutral",
    mainFields: ["module", "main"],
    charset: "utf8",
    legalComments: "none",
    // Rewrites that would only fail once the script runs in Apps Script.
    logOverride: { "unsupported-regexp": "error", bigint: "error" },
    ...options,
  });
  const inputs = Object.keys(metafile?.inputs ?? {});
  const packages = inputs.flatMap((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []);
  return { text: (outputFiles ?? []).map(({ text }) => text).join(""), packages: [...new Set(packages)].sort() };
}

/** The licence texts of the packages in some bundles, each text once. */
export function licencesOf(...bundles: readonly Bundle[]): string {
  const packages = [...new Set(bundles.flatMap((bundle) => bundle.packages))].sort();
  const read = (name: string, file: string): string =>
    readFileSync(join(root, "node_modules", name, file), "utf8").trim();
  const texts = new Map<string, string[]>();
  for (const name of packages) {
    const { version } = JSON.parse(read(name, "package.json")) as { version: string };
    const file = readdirSync(join(root, "node_modules", name)).find((each) => /^licen[cs]e/i.test(each));
    if (!file) throw new Error(`${name} has no licence file.`);
    const text = read(name, file);
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return [`SMART KPI\n\n${readFileSync(join(root, "LICENSE"), "utf8")}`, ...parts].join(`\n${"-".repeat(72)}\n\n`);
}

/** Takes the catalogue from another script that is loaded before, by its global name: it weighs as much as all the rest. */
export const catalogueFrom = (globalName: string): Plugin => ({
  name: "catalogue-from",
  setup: ({ onLoad }) =>
    onLoad({ filter: /core[\\/]catalogue[\\/]index\.ts$/ }, () => ({
      contents: `export const catalogue = ${globalName}.catalogue;`,
      loader: "js",
    })),
});

/** What only help reads of a definition. */
const help = new Set(["family", "says", "formula", "source", "notes", "alsoCalled", "unit", "examples"]);

/** Leaves the help out of a script that answers formulas: Apps Script loads it anew for every call. */
export const withoutHelp: Plugin = {
  name: "without-help",
  setup: ({ onLoad }) =>
    onLoad({ filter: /core[\\/](functions[\\/][^\\/]+|catalogue[\\/][^\\/]+-arguments)\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "ts", charset: "utf8", target: "es2022" });
      return { contents: withoutWords(code), loader: "js" };
    }),
};

/** The module without the help of its definitions, the sentences of its arguments and of their choices. */
function withoutWords(code: string): string {
  const cuts: { start: number; end: number }[] = [];
  const visit = (node: AnyNode): void => {
    if (node.type === "CallExpression" && node.callee.type === "Identifier") {
      const [first, , sentence] = node.arguments;
      if (node.callee.name === "define" && first?.type === "ObjectExpression") cuts.push(...named(first, help));
      if ((node.callee.name === "arg" || node.callee.name === "optional") && sentence) cuts.push(sentence);
    }
    if (node.type === "ObjectExpression" && named(node, new Set(["key"])).length > 0)
      cuts.push(...named(node, new Set(["says"])));
    for (const child of Object.values(node).flat()) if (child && typeof child.type === "string") visit(child);
  };
  visit(parse(code, { ecmaVersion: 2022, sourceType: "module" }));
  // What stands within something that is cut is gone with it.
  const outermost = cuts.filter((cut) => !cuts.some(({ start, end }) => start < cut.start && cut.end < end));
  return outermost
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^,/, ""), code);
}

const named = (object: ObjectExpression, names: ReadonlySet<string>): Property[] =>
  object.properties.filter(
    (property): property is Property =>
      property.type === "Property" && property.key.type === "Identifier" && names.has(property.key.name),
  );
