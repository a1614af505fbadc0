import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { addInMistakes } from "../../../tools/excel-check/add-in.ts";
import type { Files } from "../../../tools/excel-check/files.ts";

/** The built add-in, and copies with one mistake in them. */

export const host = "https://localhost:3000";

const root = "dist/excel";
const paths = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((entry) => {
    const path = folder === "" ? entry : `${folder}/${entry}`;
    return statSync(join(root, path)).isDirectory() ? paths(path) : [path];
  });

export const shipped: Files = new Map(
  paths("").map((path) => [
    path,
    path.endsWith(".png") ? readFileSync(join(root, path)) : readFileSync(join(root, path), "utf8"),
  ]),
);

/** The mistakes found after a text in a file is replaced. Throws if the file does not contain the text. */
export function sown(path: string, good: string | RegExp, bad: string): string[] {
  const text = String(shipped.get(path));
  const changed = text.replace(good, bad);
  if (changed === text) throw new Error(`${path} does not hold ${good}.`);
  return addInMistakes(new Map([...shipped, [path, changed]]), host);
}

/** The mistakes found after a file is replaced or removed. */
export function replaced(path: string, contents: string | Uint8Array | undefined): string[] {
  const files = new Map(shipped);
  if (contents === undefined) files.delete(path);
  else files.set(path, contents);
  return addInMistakes(files, host);
}
