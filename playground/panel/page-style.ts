/**
 * The help's style for a part of the page in a shadow root: as a sheet of its own, which no policy of the page forbids.
 */
export function pageStyle(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text.replaceAll(":root", ":host").replace(/^body \{/m, ":host {"));
  return sheet;
}
