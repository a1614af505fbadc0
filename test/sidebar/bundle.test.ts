import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { languages } from "../../core/base/text.ts";
import { library } from "../../core/book/library/index.ts";
import { catalogue } from "../../core/formulas/functions/index.ts";
import { formulasData } from "../../sidebar/formulas/formula-data.ts";
import { loadAppsScript } from "../sheets-addon/apps-script.ts";

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1024;
const built = (path: string): string => readFileSync(`dist/${path}`, "utf8");

/** A module of the task pane with its static imports; dynamic imports do not count. */
function withImports(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return "";
  seen.add(file);
  const text = built(`excel/${file}`);
  const imported = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, path]) => path as string);
  return [text, ...imported.map((path) => withImports(path, seen))].join("");
}

/** What the browser gets when the sidebar opens. */
function pageInSheets(language: string): string {
  const script = loadAppsScript("sheets", { userLocale: language });
  script.call("openPanel");
  return script.page();
}

/** What must have run before anything can be clicked. */
const scripts = {
  Sheets: (language: string) => pageInSheets(language).match(/<script>([\s\S]*?)<\/script>/)?.[1] ?? "",
  Excel: (language: string) => built("excel/panel.js") + withImports(`panel.${language}.js`),
} as const;

const each = (Object.keys(scripts) as (keyof typeof scripts)[]).flatMap((program) =>
  languages.map((language) => ({ program, language })),
);

describe("what the panel weighs", () => {
  it.each(each)("at most 56 KB compressed before it can be used in $program ($language)", ({ program, language }) => {
    const script = scripts[program](language);
    const size = kilobytes(script);
    console.log(`${program}, ${language}: ${(script.length / 1024).toFixed(0)} KB, ${size.toFixed(1)} KB compressed.`);
    expect(script).toContain(language === "fr" ? "Ce mois" : "This month");
    expect(size).toBeLessThanOrEqual(56);
  });

  it.each(each)("contains nothing of the other language, the library or the help in $program ($language)", (where) => {
    const script = scripts[where.program](where.language);
    expect(script).not.toContain(where.language === "fr" ? "This month" : "Ce mois");
    for (const words of ["Aulet", "BRAND_SEARCHES"]) expect(script).not.toContain(words);
  });

  it.each(languages)("at most 60 KB compressed as a page of Sheets, with its style (%s)", (language) => {
    const size = kilobytes(pageInSheets(language));
    console.log(`The page in Sheets, ${language}: ${size.toFixed(1)} KB compressed.`);
    expect(size).toBeLessThanOrEqual(60);
  });

  it("does not wait in Excel until the script of the formulas has run", () => {
    const scripts = [...built("excel/panel.html").matchAll(/<script src="([\w.]+)"( defer)?>/g)];
    expect(scripts.map(([, file, deferred]) => [file, deferred])).toEqual([
      ["panel.js", " defer"],
      ["functions.js", " defer"],
    ]);
  });

  it("at most 20 KB for the library, loaded after the panel has appeared", () => {
    const size = kilobytes(JSON.stringify(library));
    console.log(`The library: ${size.toFixed(1)} KB compressed.`);
    expect(size).toBeLessThanOrEqual(20);
  });

  it.each(languages)("at most 60 KB for the formulas in %s, read when their view is opened", (language) => {
    const size = kilobytes(JSON.stringify(formulasData(catalogue, language, "sheets")));
    console.log(`The formulas in ${language}: ${size.toFixed(1)} KB compressed.`);
    expect(size).toBeLessThanOrEqual(60);
  });
});
