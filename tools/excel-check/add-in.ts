import type { Files } from "./files.ts";
import { manifestMistakes } from "./manifest.ts";
import { languageMistakes, metadataMistakes } from "./metadata.ts";
import { unifiedManifestMistakes } from "./unified-manifest.ts";
import { named, readXml } from "./xml.ts";

/**
 * Checks a built add-in as a whole, without the network.
 * @param host where the files will be served, without a slash at the end
 * @returns one sentence for each mistake, the file first
 */
export function addInMistakes(files: Files, host: string): string[] {
  const metadata = ["functions.json", "functions.fr.json"];
  const readable = metadata.map((path) => metadataMistakes(path, host, files));
  const [english, french] = metadata.map((path) => files.get(path));
  const both = typeof english === "string" && typeof french === "string" && readable.flat().length === 0;
  const unified = ["manifest.json", "manifest.fr.json"];
  const found = [
    ["manifest.xml", manifestMistakes(host, files)],
    ...metadata.map((path, index) => [path, readable[index]] as const),
    ["functions.fr.json", both ? languageMistakes(english, french) : []],
    ...unified.map((path) => [path, unifiedManifestMistakes(path, host, files)]),
  ] as (readonly [string, readonly string[]])[];
  return found.flatMap(([path, mistakes]) => mistakes.map((mistake) => `${path}: ${mistake}`));
}

/** Where somebody's built folder will be served, according to its manifest. */
export function hostIn(files: Files): string {
  const app = readXml(String(files.get("manifest.xml") ?? ""));
  const panel = typeof app === "string" ? undefined : named(app, "SourceLocation")[0]?.attributes.DefaultValue;
  return (panel ?? "").replace(/\/[^/]*$/, "");
}
