/**
 * Makes a release in `release/`: a zip for each program, the template workbooks, the notes of this version,
 * the checksums, and the pages that a static host serves.
 *
 *   npm run release -- --host=https://kpi.example.org --support=https://kpi.example.org/help
 *
 * `--host` is where the pages will be served. Excel's files are below it, in `excel`; the address may end in /excel or
 * not.
 *
 * Everything is built twice; if the two builds differ in a byte, nothing is written.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, zipSync } from "fflate";
import { installExcelPage } from "../site/install-excel.ts";
import { installSheetsPage } from "../site/install-sheets.ts";
import { welcomePage } from "../site/welcome.ts";
import { type ExcelOptions, optionsOf, programFiles, root, version } from "./build.ts";
import { addInMistakes } from "./excel-check/add-in.ts";
import { type Files, writeFolder } from "./folder.ts";
import { helpStyle } from "./styles.ts";
import { templateFiles } from "./template-files.ts";

/** Excel's files are below the pages: the manifest must not name an address at which nothing is served. */
export const belowThePages = (options: ExcelOptions): ExcelOptions => ({
  ...options,
  host: options.host.endsWith("/excel") ? options.host : `${options.host}/excel`,
});

export interface Folders {
  readonly [name: string]: Files;
}

async function folders(options: ExcelOptions): Promise<Folders> {
  return { ...(await programFiles(options)), template: await templateFiles() };
}

/** The page that says how to install each program, in both languages, by the name of its zip. */
export const installPages = (built: Folders, host: string) => ({
  sheets: installSheetsPage(texts(built.sheets), "en", version, helpStyle),
  "sheets-fr": installSheetsPage(texts(built["sheets-fr"]), "fr", version, helpStyle),
  excel: installExcelPage(host, version, helpStyle),
});

type InstallPages = ReturnType<typeof installPages>;

/**
 * Each zip contains its page. Those of Sheets keep the script's files in a folder, or `clasp` would push the page too.
 */
export function packed({ template = new Map(), ...programs }: Folders, install: InstallPages): Files {
  const files: Files = new Map(template);
  const time = commitTime();
  for (const [name, folder] of Object.entries(programs)) {
    const place = name.startsWith("sheets") ? "script/" : "";
    const held: Files = new Map([...folder].map(([path, contents]) => [`${place}${path}`, contents]));
    const page = (install as Readonly<Record<string, string>>)[name];
    if (page !== undefined) held.set("INSTALL.html", page);
    files.set(`smart-kpi-${name}-${version}.zip`, zipped(held, time));
  }
  files.set("NOTES.md", notesOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version));
  files.set("SHA256SUMS", checksums(files));
  return files;
}

/** What a static host serves: the add-in's files, the playground and the templates, with a page of links to them. */
export function pages(
  { excel = new Map(), playground = new Map(), template = new Map() }: Folders,
  install: InstallPages,
): Files {
  const below = (folder: string, files: Files): [string, string | Uint8Array][] =>
    [...files].map(([path, contents]) => [`${folder}/${path}`, contents]);
  return new Map([
    ["index.html", welcomePage(version, [...template.keys()].sort(), helpStyle)],
    ["install/sheets.en.html", install.sheets],
    ["install/sheets.fr.html", install["sheets-fr"]],
    ["install/excel.html", install.excel],
    ...below("excel", excel),
    ...below("playground", playground),
    ...below("template", template),
  ]);
}

const texts = (files: Files = new Map()): ReadonlyMap<string, string> =>
  new Map([...files].filter((each): each is [string, string] => typeof each[1] === "string"));

/** The same files and the same time always give the same bytes. */
export function zipped(files: Files, mtime: Date): Uint8Array {
  const inOrder = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder.map(([path, contents]) => [path, bytesOf(contents)])), { level: 9, mtime });
}

/**
 * When the source was committed. A web server compares the times of unpacked files: if those of an update are not
 * later, it tells browsers to keep the old ones. Without git it is the earliest time that a zip can store.
 */
function commitTime(): Date {
  const { stdout } = spawnSync("git", ["log", "-1", "--format=%ci"], { cwd: root, encoding: "utf8" });
  return zipTime(stdout ?? "");
}

/** @param said `2026-11-25 23:15:08 +0100`: the local time of the committer, because a zip has no time zones */
export function zipTime(said: string): Date {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (said.match(/\d+/g) ?? []).map(Number);
  return new Date(year, month - 1, day, hour, minute, second);
}

/** In the form that `sha256sum --check` reads. */
export const checksums = (files: Files): string =>
  [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, contents]) => `${createHash("sha256").update(bytesOf(contents)).digest("hex")}  ${path}\n`)
    .join("");

/** The section of a version, without its heading. */
export function notesOf(changelog: string, wanted: string): string {
  const section = changelog.split(/^## /m).find((each) => /^\S+/.exec(each)?.[0]?.replace(/,$/, "") === wanted);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${wanted}.`);
  return `${section.slice(section.indexOf("\n")).trim()}\n`;
}

const bytesOf = (contents: string | Uint8Array): Uint8Array =>
  typeof contents === "string" ? strToU8(contents) : contents;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const options = belowThePages(optionsOf(process.argv.slice(2)));
  const target = join(root, "release");
  rmSync(target, { recursive: true, force: true });
  const [first, second] = [await folders(options), await folders(options)];
  const install = installPages(first, options.host);
  const [files, again] = [packed(first, install), packed(second, installPages(second, options.host))];
  const differing = [...files].filter(([path, contents]) => !sameBytes(contents, again.get(path) ?? ""));
  const mistakes = [
    ...addInMistakes(first.excel ?? new Map(), options.host),
    ...differing.map(([path]) => `${path} is not the same when it is built again.`),
  ];
  for (const mistake of mistakes) console.error(mistake);
  if (mistakes.length > 0) process.exit(1);
  writeFolder(
    target,
    new Map([...files, ...[...pages(first, install)].map(([path, page]) => [`pages/${path}`, page] as const)]),
  );
  for (const [path, contents] of files) console.log(`${String(bytesOf(contents).length).padStart(9)}  ${path}`);
  console.log(
    `release/ is made, twice with the same bytes. Serve release/pages at ${options.host.replace(/\/excel$/, "")}: Excel's files name ${options.host}.\n\n${checksums(files)}`,
  );
}

function sameBytes(one: string | Uint8Array, other: string | Uint8Array): boolean {
  return Buffer.compare(bytesOf(one), bytesOf(other)) === 0;
}
