import { formulaList } from "../core/help/page.ts";
import { style } from "../core/help/style.ts";
import { catalogue, type Language, languageOf } from "../core/index.ts";
import { productName } from "../core/text.ts";

/** The task pane: the list of formulas, also in a plain browser, where there is no Office. */

const sheet = document.createElement("style");
// Excel's web view on Windows overlays a scrollbar that appears late with the text.
sheet.textContent = `${style}body { overflow-y: scroll; }\n`;
document.head.append(sheet);

const asked = new URLSearchParams(location.search).get("lang");
show(languageOf(asked ?? navigator.language));

if (typeof Office !== "undefined") {
  void Office.onReady(({ host }) => {
    if (host && asked === null) show(languageOf(Office.context.displayLanguage));
  });
}

function show(language: Language): void {
  const main = document.querySelector("main") as HTMLElement;
  if (document.documentElement.lang === language && main.hasChildNodes()) return;
  document.documentElement.lang = language;
  main.innerHTML = `<h1>${productName}</h1>\n${formulaList(catalogue, language, "excel")}`;
}
