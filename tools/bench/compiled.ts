import { join, relative } from "node:path";
import { build, type Plugin } from "esbuild";
import { root } from "../bundle.ts";

/**
 * The process that runs a row, bundled as the build compiles our sources: tsx would set the name of each function every
 * time it is created, which costs more here than some of the functions do.
 * @param checkout whose sources are measured: this one, or another, by the harness of this one
 * @param folder for the program: below node_modules, where Node finds the packages, which are not bundled
 * @returns its path
 */
export async function compiledRow(checkout: string, folder: string): Promise<string> {
  const outdir = join(folder, checkout === root ? "own" : "base");
  await build({
    absWorkingDir: root,
    entryPoints: ["tools/bench/row.ts"],
    bundle: true,
    splitting: true,
    platform: "node",
    packages: "external",
    format: "esm",
    target: "es2022",
    outdir,
    outExtension: { ".js": ".mjs" },
    plugins: checkout === root ? [] : [sourcesOf(checkout)],
  });
  return join(outdir, "row.mjs");
}

/** What the bench imports from outside its folder comes from the other checkout; a file it lacks is an error. */
const sourcesOf = (checkout: string): Plugin => ({
  name: "sources-of-another-checkout",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.\/\.\.\// }, ({ path, resolveDir }) =>
      resolveDir === join(root, "tools/bench")
        ? { path: join(checkout, relative(root, join(resolveDir, path))) }
        : undefined,
    ),
});
