import { languageOf } from "../../core/base/text.ts";
import { inOffice } from "./office.ts";

/**
 * The first script of the task pane: it asks Office for the reader's language, then fetches the panel in it. In a plain
 * browser there is no Office; the address or the browser says it there.
 */
async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search).get("lang");
  const language = languageOf(asked ?? ((await inOffice()) ? Office.context.displayLanguage : navigator.language));
  document.documentElement.lang = language;
  const panel = `./panel.${language}.js`;
  await import(panel);
}

void start();
