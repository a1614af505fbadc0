import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Unzipped } from "fflate";
import type { XlsxLibrary } from "./library.ts";
import { escaped } from "./xml.ts";

/** The parts of an .xlsx file as the spreadsheet's reader understands them. */

/** The spreadsheet's 23 pixels, in points. */
const usualHeight = 17.25;

type Readable = Record<string, string | { readonly imageSrc: string }>;

export function readableParts(parts: Unzipped, library: XlsxLibrary, locale: Spreadsheet.Locale): Readable {
  const kept = keptAsText(library, locale);
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]): [string, Readable[string]] => {
      if (!/\.(xml|rels)$/.test(path)) return [path, { imageSrc: imageAddress(path, bytes) }];
      const xml = new TextDecoder().decode(bytes);
      if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) return [path, readableSheet(xml, kept)];
      return [path, /^xl\/sharedStrings\.xml$/i.test(path) ? guardedStrings(xml, kept) : xml];
    }),
  );
}

function readableSheet(xml: string, kept: (text: string) => string): string {
  return (
    withRulesApart(xml)
      // The reader takes these away once for each formula; there may be several.
      .replaceAll("_xlfn._xlws.", "")
      .replaceAll("_xlfn.", "")
      // A number like 4.5E-038, as LibreOffice writes it, would be a text.
      .replace(/<v>(-?[\d.]+E[+-]?\d+)<\/v>/gi, (_, number: string) => `<v>${Number(number)}</v>`)
      // Only a height that somebody chose is one: the others follow what the row holds, as they did.
      .replace(/(<sheetFormatPr\b[^>]*? defaultRowHeight=")[^"]*"/, `$1${usualHeight}"`)
      .replace(/<row\b[^>]*>/g, (row) => (/ customHeight="(1|true)"/.test(row) ? row : row.replace(/ ht="[^"]*"/, "")))
      // It knows no whole numbers: the bounds are kept.
      .replace(/(<dataValidation\b[^>]* type=")whole"/g, '$1decimal"')
      // Texts kept in the cell itself.
      .replace(
        /<c\b([^>]*) t="(?:inlineStr|str)"([^>]*)>((?:(?!<\/c>|<f\b)[\s\S])*)<\/c>/g,
        (_, before, after, inside: string) => {
          const text = [...inside.matchAll(/<(t|v)\b[^>]*>([^<]*)<\/\1>/g)].map(([, , part]) => part).join("");
          return `<c${before} t="str"${after}><v>${escaped(kept(unescaped(text)))}</v></c>`;
        },
      )
  );
}

/** Of several rules for one range the reader sees the first, and it takes them in the order of the file. */
function withRulesApart(xml: string): string {
  const blocks = /<conditionalFormatting\b([^>]*)>([\s\S]*?)<\/conditionalFormatting>/g;
  const rules = [...xml.matchAll(blocks)]
    .flatMap(([, attributes, inside = ""]) =>
      (inside.match(/<cfRule\b[^>]*\/>|<cfRule\b[\s\S]*?<\/cfRule>/g) ?? []).map((rule) => ({
        written: `<conditionalFormatting${attributes}>${rule}</conditionalFormatting>`,
        priority: Number(rule.match(/ priority="(\d+)"/)?.[1]),
      })),
    )
    .sort((one, other) => one.priority - other.priority)
    .map(({ written }) => written)
    .join("");
  let placed = false;
  return xml.replace(blocks, () => {
    const before = placed;
    placed = true;
    return before ? "" : rules;
  });
}

/** Texts that several cells may share. */
function guardedStrings(xml: string, kept: (text: string) => string): string {
  return xml.replace(/<si\b[^>]*>([\s\S]*?)<\/si>/g, (whole, inside: string) => {
    // Pronunciation is not part of the text.
    const runs = inside.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "");
    const text = unescaped([...runs.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, part]) => part).join(""));
    return runs === inside && kept(text) === text
      ? whole
      : `<si><t xml:space="preserve">${escaped(kept(text))}</t></si>`;
  });
}

/**
 * What was a text stays one: an apostrophe before what the spreadsheet would take for a formula, a number or a date.
 */
function keptAsText({ helpers, DEFAULT_LOCALE }: XlsxLibrary, locale: Spreadsheet.Locale): (text: string) => string {
  const { isNumber, isDateTime, isEvaluationError } = helpers;
  const read = (text: string): boolean =>
    /^(['=]|true$|false$)/i.test(text) ||
    isNumber(text, DEFAULT_LOCALE) ||
    isDateTime(text, DEFAULT_LOCALE) ||
    isDateTime(text, locale) ||
    isEvaluationError(text);
  return (text) => (read(text) ? `'${text}` : text);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hexadecimal
        ? String.fromCodePoint(Number.parseInt(hexadecimal, 16))
        : (entities[name] ?? whole),
  );

const imageTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
};

function imageAddress(path: string, bytes: Uint8Array): string {
  const type = imageTypes[path.split(".").at(-1)?.toLowerCase() ?? ""] ?? "image/png";
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `data:${type};base64,${btoa(binary)}`;
}
