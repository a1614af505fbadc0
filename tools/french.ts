/**
 * French as French printers set it: a no-break space before `: ; ! ? % »`, after `«`, and between the thousands of a
 * number. Keyboards have no key for that space, so `npm run fix` puts it where an ordinary space was typed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { builtRooms, sourcesIn } from "./rooms.ts";

/** The documents written in French. */
const frenchDocuments = ["README.fr.md"];

/** The files whose texts users read. */
export const filesWithFrench = (): string[] => [...builtRooms.flatMap(sourcesIn), ...frenchDocuments];

/** The text of a file with correct spaces in its French; the same text if nothing has to change. */
export const withFrenchSpaces = (file: string, text: string): string =>
  file.endsWith(".md")
    ? outsideOfCode(text, spaced)
    : text
        .split("\n")
        .map((line) =>
          comment.test(line) ? line : line.replace(string, (words) => (isFrench(words) ? spaced(words) : words)),
        )
        .join("\n")
        .replace(frenchString, spaced);

const comment = /^\s*(\/\/|\/?\*)/;

/** A string that starts on a line of a source; one in apostrophes begins where no word ends. */
const string = /"(?:[^"\\]|\\.)*"|(?<![\p{L}\d])'(?:[^'\\]|\\.)*'|`[^`]*`?/gu;

/** Words under no `fr`, such as one of two arguments: English has no guillemets, and these only in names. */
const isFrench = (words: string): boolean =>
  /«|[\p{L}]['’]?[éèêàçù]|\b(le|les|des|est|sont|dans|pas|pour|vous|du|aucune?|ou)\b/u.test(
    words.replace(/\$\{[^}]*\}/g, ""),
  );

/** The French string that starts on a line of a source. Its computed parts are not French. */
const frenchString = /(?<=\bfr:\s*)("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`\n]*`?)/g;

/** Fenced blocks, code between backticks, comments and addresses are left alone. */
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
    .split(/(\$\{[^}]*(?:\}|$))/)
    .map((part) => (part.startsWith("${") ? part : part.replace(/(?<!→) (?=[:;!?%»])|(?<=«) /g, "\u00a0")))
    .join("")
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, "\u00a0");

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const file of filesWithFrench()) {
    const text = readFileSync(file, "utf8");
    const set = withFrenchSpaces(file, text);
    if (set !== text) writeFileSync(file, set);
  }
