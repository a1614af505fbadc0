import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AnyNode, type ObjectExpression, type Property, parse } from "acorn";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { type Language, languages } from "../core/base/text.ts";

/** Bundles an entry and everything it imports into one script that a host can load. */

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The version of everything that is built; only package.json contains it. */
export const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

export interface Bundle {
  readonly text: string;
  /** The packages of others that it contains. */
  readonly packages: readonly string[];
}

export interface Pieces extends Pick<Bundle, "packages"> {
  readonly files: readonly (readonly [name: string, text: string])[];
}

export async function bundled(entry: string, options: BuildOptions): Promise<Bundle> {
  const { files, packages } = await built(entry, options);
  return { text: files.map(({ text }) => text).join(""), packages };
}

async function built(entry: string, options: BuildOptions) {
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
    // These rewrites would fail only when the script runs in Apps Script.
    logOverride: { "unsupported-regexp": "error", bigint: "error" },
    ...options,
    define: { SMART_KPI_VERSION: JSON.stringify(version), ...options.define },
    plugins: [attachesPlainly, withoutStreams, ...(options.plugins ?? [])],
  });
  const inputs = Object.keys(metafile?.inputs ?? {});
  const packages = inputs.flatMap((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []);
  return { files: outputFiles ?? [], packages: [...new Set(packages)].sort() };
}

/** The same as modules: what the entry imports while it runs, and what both share, become files beside it. */
export async function bundledInPieces(entry: string, name: string, options: BuildOptions): Promise<Pieces> {
  const { files, packages } = await built(entry, {
    format: "esm",
    splitting: true,
    outdir: "pieces",
    entryNames: name,
    chunkNames: "[name]-[hash]",
    ...options,
  });
  return { files: files.map(({ path, text }) => [basename(path), text]), packages };
}

/**
 * Pieces for a page that is served alone: one script with what must run first, and each piece that it asks for later.
 * @param loader the bundle of sheets-addon/panel/loader.ts, under the name `KpiPieces`
 */
export async function asOnePage({ files }: Pieces, entry: string, loader: Bundle): Promise<OnePage> {
  const texts = new Map(files);
  const codes = new Map<string, string>();
  for (const [name, text] of files) {
    const { code } = await transform(text.replace(dynamicImport, "KpiPieces.load("), {
      format: "cjs",
      target: "es2020",
      minify: true,
      charset: "utf8",
      lineLimit: 4_000,
    });
    codes.set(name, `KpiPieces.define("${name}",function(module,exports,require){${code}});`);
  }
  const closure = (name: string, found = new Set<string>()): Set<string> => {
    if (!found.has(name)) {
      found.add(name);
      for (const [, imported] of (texts.get(name) as string).matchAll(staticImport)) closure(imported as string, found);
    }
    return found;
  };
  const atFirst = closure(entry);
  const opened = files.flatMap(([, text]) => [...text.matchAll(/\bimport\("\.\/([^"]+)"\)/g)].map(([, name]) => name));
  const needs = Object.fromEntries(
    [...new Set(opened as string[])].map((name) => [name, [...closure(name)].filter((each) => !atFirst.has(each))]),
  );
  const first = [...atFirst].map((name) => codes.get(name)).join("\n");
  return {
    first: `${loader.text}\n${first}\nKpiPieces.begin("${entry}",${JSON.stringify(needs)});`,
    later: new Map([...codes].filter(([name]) => !atFirst.has(name))),
  };
}

export interface OnePage {
  readonly first: string;
  readonly later: ReadonlyMap<string, string>;
}

const dynamicImport = /\bimport\((?="\.\/)/g;
const staticImport = /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g;

/** The parts of a definition that only the help reads. */
const help = new Set(["family", "says", "formula", "source", "notes", "heading", "sums", "alsoCalled", "examples"]);

/** What is changed in the modules that a script is made of. */
export interface Change {
  readonly files: RegExp;
  change(code: string, path: string): string;
}

export const changed = (...changes: readonly Change[]): Plugin => ({
  name: "changed",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const wanted = changes.filter(({ files }) => files.test(path));
      if (wanted.length === 0) return undefined;
      const code = await typeless(readFileSync(path, "utf8"), path);
      return { contents: wanted.reduce((changed, { change }) => change(changed, path), code), loader: "js" };
    }),
});

/** Makes each file once for as long as it contains the same: most bundles of a build are made of the same files. */
function once<Made>(make: (code: string, path: string) => Made): (code: string, path: string) => Made {
  const last = new Map<string, { readonly code: string; readonly made: Made }>();
  return (code, path) => {
    const before = last.get(path);
    if (before?.code === code) return before.made;
    const made = make(code, path);
    last.set(path, { code, made });
    return made;
  };
}

/** Leaves the help out of a script that answers formulas, because Apps Script loads it again for every call. */
export const withoutHelp: Change = {
  files: /core[\\/]formulas[\\/](functions[\\/][^\\/]+|engine[\\/][^\\/]+-arguments)\.ts$/,
  change: once(withoutWords),
};

/**
 * The core computes when it is called and does nothing while it is loaded, so that a script may leave out what it does
 * not use of a module. Bundlers have to be told of each call.
 */
export const onlyUsed: Change = { files: /[\\/]core[\\/].*\.ts$/, change: once(withPureCalls) };

/**
 * Leaves only one language in what the panel says: all of the sidebar, of the SMART check and of the refusals, and the
 * sentences in the rest of the core. The words that it reads in a book stay in both languages.
 */
export const inLanguage = (language: Language): Change => ({ files: panelFiles, change: withLanguage[language] });

/** The page of the review is not among them: its message can be written in either language. */
const panelFiles =
  /((sidebar|excel-addin|sheets-addon)[\\/]([^\\/]+[\\/])?[^\\/]+|core[\\/]base[\\/]months|core[\\/]book[\\/]((figures|kpi|smart|sheets|tables|edits|commands|review[\\/]month)[\\/][^\\/]+|library[\\/]entry))\.tsx?$/;

const onlySpeaks =
  /(sidebar[\\/]([^\\/]+[\\/])?[^\\/]+|refusals|core[\\/]book[\\/](smart[\\/]advice|figures[\\/]typed-figure|kpi[\\/](smart-letters|sentence|saving-issues)|tables[\\/]records))\.tsx?$/;

/**
 * What a script imports while it runs stays out of it, in a file with the name of the module. This does not apply to
 * views of the panel, which share the code that draws them.
 */
export const importsApart: Plugin = {
  name: "imports-apart",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.ts$/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${basename(path).replace(/\.ts$/, ".js")}`, external: true } : undefined,
    ),
};

/** A module as JavaScript, elements of the panel as calls. */
const typeless = once(async (source, path) => {
  const loader = path.endsWith("x") ? "tsx" : "ts";
  const { code } = await transform(source, {
    loader,
    charset: "utf8",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  return code;
});

const withLanguage = Object.fromEntries(
  languages.map((language) => [language, once((code, path) => withoutOthers(code, language, path))]),
) as Record<Language, Change["change"]>;

/** Each `{ en, fr }` without the other language. */
function withoutOthers(code: string, language: Language, path: string): string {
  const others = languages.filter((each) => each !== language);
  const tree = parse(code, { ecmaVersion: 2022, sourceType: "module" });
  const cuts: Cut[] = [];
  const cutIn = (node: AnyNode | undefined): void => {
    if (node?.type === "ObjectExpression" && languages.every((each) => named(node, new Set([each])).length === 1))
      cuts.push(...named(node, new Set(others)));
  };
  const speaks = onlySpeaks.test(path);
  visit(tree, (node) => {
    if (speaks) cutIn(node);
    else if (node.type === "ObjectExpression")
      for (const { value } of named(node, new Set(["says", "why"]))) cutIn(value);
    else if (node.type === "CallExpression" && node.callee.type === "Identifier" && problems.has(node.callee.name))
      node.arguments.forEach(cutIn);
  });
  visit(tree, (node) => {
    if (!speaks || node.type !== "MemberExpression" || node.property.type !== "Identifier" || node.computed) return;
    const { name } = node.property;
    if (others.some((each) => each === name) && !cuts.some((cut) => within(node, cut)))
      throw new Error(`${path} reads .${name}, which is not there in ${language}: ask for [language].`);
  });
  return cut(code, cuts);
}

/** The module without the help of its definitions and the sentences of its arguments and their choices. */
function withoutWords(code: string): string {
  const cuts: Cut[] = [];
  visit(parse(code, { ecmaVersion: 2022, sourceType: "module" }), (node) => {
    if (node.type === "CallExpression" && node.callee.type === "Identifier") {
      const [first, , sentence] = node.arguments;
      if (node.callee.name === "define" && first?.type === "ObjectExpression") cuts.push(...named(first, help));
      if ((node.callee.name === "arg" || node.callee.name === "optional") && sentence) cuts.push(sentence);
    }
    if (node.type === "ObjectExpression" && named(node, new Set(["key"])).length > 0)
      cuts.push(...named(node, new Set(["says"])));
  });
  return cut(code, cuts);
}

/**
 * The statistics package attaches functions that we never call, with a helper that has its own `printf`: a sixth of
 * what each formula in Sheets loads. Every JavaScript engine since 2009 does what the helper does.
 */
const attachesPlainly: Plugin = {
  name: "attaches-plainly",
  setup: ({ onLoad }) =>
    onLoad({ filter: /@stdlib[\\/]utils-define-nonenumerable-read-only-property[\\/]lib[\\/]index\.js$/ }, () => ({
      contents: "module.exports = (object, name, value) => Object.defineProperty(object, name, { value });",
      loader: "js",
    })),
};

/** The reader of CSV text asks for the streams of Node, which none of our programs has and we never use. */
const withoutStreams: Plugin = {
  name: "without-streams",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^stream$/ }, ({ path }) => ({ path, namespace: "none" }));
    onLoad({ filter: /./, namespace: "none" }, () => ({ contents: "module.exports = {};", loader: "js" }));
  },
};

/** The functions that make a problem from its sentence: core/base/problem.ts. */
const problems = new Set(["misread", "unknown"]);

/** Each value that is computed while the module is loaded, marked as one that may be left out where nothing uses it. */
function withPureCalls(code: string): string {
  const values = parse(code, { ecmaVersion: 2022, sourceType: "module" }).body.flatMap((statement) => {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (statement.type === "ExportDefaultDeclaration") return [statement.declaration];
    return declared?.type === "VariableDeclaration" ? declared.declarations.flatMap(({ init }) => init ?? []) : [];
  });
  return values
    .filter(callsSomething)
    .sort((one, other) => other.start - one.start)
    .reduce(
      (rest, { start, end }) =>
        `${rest.slice(0, start)}/* @__PURE__ */ (() => (${rest.slice(start, end)}))()${rest.slice(end)}`,
      code,
    );
}

/** Whether it does so at once: what a function contains comes later. */
const callsSomething = (node: AnyNode): boolean =>
  !/^(Function|ArrowFunction|Class)/.test(node.type) &&
  (/^(Call|New|TaggedTemplate)Expression$|^SpreadElement$/.test(node.type) || childrenOf(node).some(callsSomething));

interface Cut {
  readonly start: number;
  readonly end: number;
}

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node);
  for (const child of childrenOf(node)) visit(child, see);
}

function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === "string") children.push(child);
  return children;
}

const within = (inner: Cut, outer: Cut): boolean => outer.start < inner.start && inner.end <= outer.end;

/** A cut within another cut is removed with it. */
const cut = (code: string, cuts: readonly Cut[]): string =>
  cuts
    .filter((each) => !cuts.some((other) => each !== other && within(each, other)))
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ""), code);

const named = (object: ObjectExpression, names: ReadonlySet<string>): Property[] =>
  object.properties.filter(
    (property): property is Property =>
      property.type === "Property" && property.key.type === "Identifier" && names.has(property.key.name),
  );
