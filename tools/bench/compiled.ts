import { mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../bundle.ts";

/**
 * A module of the bench bundled with all our sources, as the build compiles it. tsx sets the name of each function
 * every time it is created, which costs more here than some of the functions do.
 * @param name of a file in this folder
 */
export async function compiled<Module>(name: string): Promise<Module> {
  // Where Node finds the packages, which are not bundled.
  const folder = join(root, "node_modules/.cache/bench");
  const outfile = join(folder, basename(name).replace(/\.ts$/, ".mjs"));
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [join("bench", name)],
    bundle: true,
    platform: "node",
    packages: "external",
    format: "esm",
    target: "es2022",
    outfile,
  });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return module as Module;
}
