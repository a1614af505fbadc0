import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What is loaded before anything is computed. */

export interface Weight {
  readonly what: string;
  /** In bytes, on disk and as a server sends it. */
  readonly bytes: number;
  readonly packed: number;
}

/** @param checkout whose `dist/` is weighed */
export function weights(checkout: string): Weight[] {
  const folder = (name: string): string => join(checkout, "dist", name);
  const [sheets, excel, playground] = [folder("sheets"), folder("excel"), folder("playground")];
  const [code, rest] = parted(readFileSync(join(sheets, "Code.js"), "utf8"), "function smartKpi(");
  const [page, later] = parted(readFileSync(join(sheets, "Sidebar.en.html"), "utf8"), "</html>");
  return [
    weight("Sheets: `Code.js`, what a formula needs", code),
    weight("Sheets: `Code.js`, what only the sidebar wakes", rest),
    weight("Sheets: the panel's page until its first view is there, English", page),
    weight("Sheets: what views ask for later, all of it", later),
    weight("Excel: `functions.js`, all formulas", ...inFolder(excel, /^functions\.js$/)),
    weight(
      "Excel: the panel until its first view is there, page and style included, English",
      ...inFolder(excel, firstOfPanel(excel)),
    ),
    weight("Excel: commands and painter, at the first click that needs a book", ...inFolder(excel, /^perform\.js$/)),
    weight("playground: the page, ours", ...inFolder(playground, /^(index\.html|playground\.(js|css))$/)),
    weight(
      "playground: the page, the spreadsheet and its libraries",
      ...inFolder(join(playground, "lib"), /\.(js|css|xml|woff2)$/),
    ),
  ];
}

function parted(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`Nothing in the build has ${mark}: tools/bench/weight.ts parts it there.`);
  return [text.slice(0, at), text.slice(at)];
}

/** The scripts of the task pane: the first one, the panel's, and those that it imports immediately. */
function firstOfPanel(folder: string): RegExp {
  const panel = readFileSync(join(folder, "panel.en.js"), "utf8");
  const chunks = [...panel.matchAll(/from"\.\/([\w.-]+\.js)"/g)].map(([, name]) => name as string);
  return new RegExp(`^(${["panel.html", "panel.css", "panel.js", "panel.en.js", ...chunks].join("|")})$`);
}

function weight(what: string, ...parts: (string | Uint8Array)[]): Weight {
  const bytes = parts.map((part) => Buffer.from(part));
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {
    what,
    bytes: sum(bytes.map(({ length }) => length)),
    packed: sum(bytes.map((part) => gzipSync(part).length)),
  };
}

function inFolder(folder: string, wanted: RegExp): Uint8Array[] {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => wanted.test(path) && statSync(join(folder, path)).isFile(),
  );
  if (found.length === 0) throw new Error(`${folder} holds no ${wanted}.`);
  return found.map((path) => readFileSync(join(folder, path)));
}
