import { readFileSync } from "node:fs";
import { type AnyNode, parse } from "acorn";
import { transformSync } from "esbuild";
import type { Language } from "../../core/base/text.ts";

/** A text of a source as a reader meets it; each computed part is `{}`. */
export interface WrittenText {
  readonly file: string;
  readonly text: string;
  readonly language: Language;
  /** Words that the product reads or searches for, not words that it says. */
  readonly isRead: boolean;
}

/** The sources below a folder. */
/** The texts of three words and more in a source: strings and templates, each with its language. */
export const textsOf = (file: string): WrittenText[] => textsIn(file, readFileSync(file, "utf8"));

export function textsIn(file: string, source: string): WrittenText[] {
  const { code } = transformSync(source, {
    loader: file.endsWith("x") ? "tsx" : "ts",
    jsx: "automatic",
    charset: "utf8",
  });
  const texts: WrittenText[] = [];
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }), undefined, readFiles.test(file));
  return texts;

  function visit(node: AnyNode, language: Language | undefined, isRead: boolean): void {
    if (node.type === "ImportDeclaration" || node.type === "ExportAllDeclaration") return;
    const text = writtenIn(node);
    if (text !== undefined && /\p{L}[^ ]* +[^ ]+ +[^ ]*\p{L}/u.test(text))
      texts.push({ file, text, language: language ?? languageOf(text), isRead });
    const key = node.type === "Property" && node.key.type === "Identifier" ? node.key.name : "";
    const inside = key === "en" || key === "fr" ? key : language;
    const read = isRead || readProperties.has(key);
    for (const [name, child] of Object.entries(node))
      if (name !== "type" && child && typeof child === "object")
        for (const each of Array.isArray(child) ? child : [child])
          if (each && typeof each === "object" && "type" in each) visit(each as AnyNode, inside, read);
  }
}

/** What is searched for or read in a book, in the words of others. */
const readProperties = new Set(["alsoCalled", "formerly", "source", "native"]);

/** Files of words that are read in exports, and of SQL. */
const readFiles = /figures\/column-names|formulas\/warehouse\//;

function writtenIn(node: AnyNode): string | undefined {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : undefined;
  if (node.type !== "TemplateLiteral") return undefined;
  return node.quasis.map(({ value }) => value.cooked ?? "").join("{}");
}

/** A text that is not under `en` or `fr`: French has accents, guillemets or small words that English lacks. */
const languageOf = (text: string): Language =>
  /[éèêàçùœ«]|\b(le|la|les|une|des|est|sont|dans|pas|pour|vous|sur|du)\b/i.test(text) ? "fr" : "en";

/**
 * The paragraphs, list items and rows of a document as texts. Code becomes one word; what a glossary says not to say is
 * left out.
 */
export function proseOf(file: string, markdown: string): WrittenText[] {
  const prose = markdown
    .replace(/^ *```[\s\S]*?^ *```/gm, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/`[^`\n]*`/g, "X")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/ ?not (“[^”]*”|«[^»]*»)(, («[^»]*»|“[^”]*”))*/g, "");
  return prose
    .split(/\n\s*\n|\n(?=\s*(?:[-|#]|\d+\.))/)
    .map((text) => text.replace(/\s*\n\s*/g, " ").trim())
    .filter((text) => text !== "")
    .map((text) => ({
      file,
      text,
      language: file.endsWith(".fr.md") ? ("fr" as const) : ("en" as const),
      isRead: false,
    }));
}
