import { mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../bundle.ts";

/**
 * A module of the bench with all of ours in it, as the build compiles it. tsx would name each function anew every time
 * it is made, which here costs more than what some of them do.
 * @param name of a file in this folder
 */
export async function compiled<Module>(name: string): Promise<Module> {
  // Where Node finds the packages, which stay apart.
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
