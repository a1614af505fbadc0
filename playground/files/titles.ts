import { strFromU8, strToU8, type Unzipped } from "fflate";
import { freeTitle } from "../../core/book/sheets/sheet-title.ts";
import { titleFor } from "../base/title.ts";
import { escaped } from "./xml.ts";

/**
 * Sheets with an apostrophe in their titles, as Excel allows them (`L'été`): the spreadsheet would lose every formula
 * and name that points to one. They get the apostrophe of a typesetter, in the title and wherever it is named.
 */
export function withoutApostrophes(parts: Unzipped): Unzipped {
  const index = "xl/workbook.xml";
  const listed = new DOMParser().parseFromString(textAt(parts, index), "text/xml");
  const titles = [...listed.getElementsByTagName("sheet")].map((sheet) => sheet.getAttribute("name") ?? "");
  const taken = new Set(titles.map((title) => title.toLowerCase()));
  const changes = titles
    .filter((title) => title.includes("'"))
    .map((title): readonly [string, string] => {
      const free = freeTitle(titleFor(title), (each) => taken.has(each.toLowerCase()));
      taken.add(free.toLowerCase());
      return [title, free];
    });
  if (changes.length === 0) return parts;
  const changed = (xml: string): string =>
    changes.reduce(
      // In a formula an apostrophe of a title is doubled; the replacement may hold a $.
      (text, [title, free]) => text.replace(named(`'${title.replaceAll("'", "''")}'!`), () => escaped(`'${free}'!`)),
      xml,
    );
  const ofBook = changes.reduce(
    (text, [title, free]) =>
      text.replace(
        new RegExp(`(<(?:\\w+:)?sheet\\b[^>]*\\bname=")${pattern(title)}(?=")`),
        (_, start: string) => `${start}${escaped(free)}`,
      ),
    changed(textAt(parts, index)),
  );
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]): [string, Unzipped[string]] => {
      // The texts of cells aren't formulas.
      if (!path.endsWith(".xml") || path === "xl/sharedStrings.xml") return [path, bytes];
      return [path, strToU8(path === index ? ofBook : changed(strFromU8(bytes)))];
    }),
  );
}

const textAt = (parts: Unzipped, path: string): string => strFromU8(parts[path] ?? new Uint8Array());

/** A text as XML may write it: each program escapes other marks. */
const pattern = (text: string): string =>
  escaped(text)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("'", "(?:'|&apos;|&#39;)")
    .replaceAll("&quot;", '(?:"|&quot;)')
    .replaceAll("&gt;", "(?:>|&gt;)");

/** Programs write a title in any case. */
const named = (text: string): RegExp => new RegExp(pattern(text), "gi");
