/**
 * French as French printers set it: a no-break space before `: ; ! ? % »`, after `«`, and between the thousands of a
 * number. No keyboard has that space at hand, so that `npm run fix` puts it where an ordinary one was typed.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Where users' texts stand, and the documents written in French. */
const rooms = ["core", "sheets-addon", "excel-addin", "playground", "sidebar", "site", "template"];
const frenchDocuments = ["README.fr.md"];

/** The files whose texts users read. */
export const filesWithFrench = (): string[] => [
  ...rooms.flatMap((room) =>
    (readdirSync(room, { recursive: true }) as string[])
      .filter((file) => /\.tsx?$/.test(file) && !file.includes("node_modules"))
      .map((file) => `${room}/${file.replaceAll("\\", "/")}`),
  ),
  ...frenchDocuments,
];

/** A file with its French as it should be; the same text where nothing is to change. */
export const withFrenchSpaces = (file: string, text: string): string =>
  file.endsWith(".md") ? outsideOfCode(text, spaced) : text.replace(frenchString, spaced);

/** The French string that starts on a line of a source. What is computed in it is not French. */
const frenchString = /(?<=\bfr:\s*)("(?:[^"\\\n]|\\.)*"|`[^`\n]*`?)/g;

/** Fenced blocks, code between backticks, comments and addresses stay as they were typed. */
const code = /^```[\s\S]*?^```$|`[^`\n]*`|<!--[\s\S]*?-->|\]\([^)\n]*\)|<https?:[^>]*>/gm;

function outsideOfCode(markdown: string, change: (prose: string) => string): string {
  const codes = markdown.match(code) ?? [];
  return markdown
    .split(code)
    .map((prose, index) => change(prose) + (codes[index] ?? ""))
    .join("");
}

const spaced = (text: string): string =>
  text
    .split(/(\$\{[^}]*\})/)
    .map((part) => (part.startsWith("${") ? part : part.replace(/(?<!→) (?=[:;!?%»])|(?<=«) /g, "\u00a0")))
    .join("")
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, "\u00a0");

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const file of filesWithFrench()) {
    const text = readFileSync(file, "utf8");
    const set = withFrenchSpaces(file, text);
    if (set !== text) writeFileSync(file, set);
  }
