import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { root } from "./bundle.ts";
import { type Files, filesIn, writeFolder } from "./folder.ts";

/**
 * Files that take seconds to make, kept in `node_modules/.cache` until something they are made from changes: a source
 * that the entry imports, the version of a package, or Node itself.
 *
 * @param entry the module that makes them, from the root of the repository
 */
export async function kept(entry: string, make: () => Promise<Files>): Promise<Files> {
  const folder = join(root, "node_modules/.cache", basename(entry, ".ts"));
  const current = join(folder, await stateOf(entry));
  if (existsSync(current)) return filesIn(current);
  const files = await make();
  // Written beside and renamed, so that a second build at the same time never reads half of them.
  const unfinished = join(root, "node_modules/.cache", `${basename(entry, ".ts")}-${process.pid}`);
  writeFolder(unfinished, files);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  renameSync(unfinished, current);
  return files;
}

/** A checksum of all that the module's work depends on. */
export async function stateOf(entry: string): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const path of await inputsOf(entry)) hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

/** The module, all sources that it imports, and the versions of the packages. */
export async function inputsOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    packages: "external",
    loader: { ".css": "text" },
  });
  return [...Object.keys(metafile.inputs), "package-lock.json"].sort();
}
