/**
 * Checks a built add-in before it is installed, without the network:
 *
 *   npm run excel:check                       dist/excel
 *   npm run excel:check -- some/folder        wherever the files have gone since
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { addInMistakes, hostIn } from "./add-in.ts";

const folder = process.argv[2] ?? "dist/excel";

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
for (const mistake of mistakes) console.error(mistake);
console.log(mistakes.length === 0 ? `${folder} is in order, for ${host}.` : `Mistakes: ${mistakes.length}`);
process.exitCode = mistakes.length === 0 ? 0 : 1;
