import type { Language } from "../../core/base/text.ts";

/**
 * The file of the sidebar: its page, and below that the parts that the page asks for, each in an element with its name
 * (sheets-addon/package/sidebar-page.ts).
 */

const read = (language: Language): string => HtmlService.createHtmlOutputFromFile(`Sidebar.${language}`).getContent();

const end = "</html>";

/** What the browser gets when the sidebar opens. */
export function pageOf(language: Language): string {
  const file = read(language);
  return file.slice(0, file.indexOf(end) + end.length);
}

/** Parts by their names; undefined if one of them does not exist. */
export function partsOf(language: Language, names: readonly string[]): Record<string, string> | undefined {
  const file = read(language);
  const parts: Record<string, string> = {};
  for (const name of names) {
    const start = file.indexOf(`<script id="${name}"`, file.indexOf(end));
    if (start < 0) return undefined;
    parts[name] = file.slice(file.indexOf(">", start) + 1, file.indexOf("</script>", start));
  }
  return parts;
}
