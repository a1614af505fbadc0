/**
 * Checks a built add-in before it is installed, without the network, and on request how a web server delivers it:
 *
 *   npm run excel:check                       dist/excel
 *   npm run excel:check -- some/folder        another folder with the files
 *   npm run excel:check -- --served           also asks the address in the manifest for each file
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { addInMistakes, hostIn } from "./add-in.ts";
import { servedMistakes } from "./served.ts";

const { values, positionals } = parseArgs({ options: { served: { type: "boolean" } }, allowPositionals: true });
const [folder = "dist/excel"] = positionals;

const paths = (within: string): string[] =>
  readdirSync(within).flatMap((entry) => {
    const path = join(within, entry);
    return statSync(path).isDirectory() ? paths(path) : [path];
  });

if (!existsSync(join(folder, "manifest.xml"))) {
  console.error(`There is no manifest.xml in ${folder}. Run npm run build first.`);
  process.exit(1);
}
const files = new Map(
  paths(folder).map((path): [string, string | Uint8Array] => [
    relative(folder, path).split(sep).join("/"),
    path.endsWith(".png") ? readFileSync(path) : readFileSync(path, "utf8"),
  ]),
);
const host = hostIn(files);
const mistakes = addInMistakes(files, host);
if (values.served)
  mistakes.push(...(await servedMistakes(files, host, (address) => fetch(address, { cache: "no-store" }))));
for (const mistake of mistakes) console.error(mistake);
console.log(
  mistakes.length === 0
    ? `${folder} is in order${values.served ? ", and served," : ","} for ${host}.`
    : `Mistakes: ${mistakes.length}`,
);
process.exitCode = mistakes.length === 0 ? 0 : 1;
