import { type Language, languageOf, productName } from "../../core/index.ts";
import { pageOf } from "./sidebar-file.ts";

/**
 * What the menu shows. `onOpen` may run before the user has authorised the add-on in this file, when a refused service
 * would leave the menu empty: it asks for the user's language only, and does without where that is refused.
 */

const openPanelItem = { en: "Open SMART KPI", fr: "Ouvrir SMART KPI" };
const checkItem = { en: "Check this installation", fr: "Vérifier cette installation" };

/** @param built the language of this build's help texts */
export function onOpen(built: Language): void {
  const language = userLanguage(built);
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(openPanelItem[language], "openPanel")
    .addItem(checkItem[language], "checkInstallation")
    .addToUi();
}

/** Right after the installation the file is open already: the menu is added at once. */
export function onInstall(built: Language): void {
  onOpen(built);
}

/** Opens the sidebar. */
export function openPanel(built: Language): void {
  const page = HtmlService.createHtmlOutput(pageOf(userLanguage(built))).setTitle(productName);
  // Drafts are kept for each file. Google's identifiers are letters, digits, dashes and underscores.
  page.append(`<script>var kpiFile = "${SpreadsheetApp.getActive().getId()}"</script>`);
  SpreadsheetApp.getUi().showSidebar(page);
}

/**
 * Shows the report of the check in a dialog of plain text, which needs nothing of the panel.
 * @param answer what the script answered to the call, as JSON
 */
export function showReport(answer: string, built: Language): void {
  const { value, problem } = JSON.parse(answer);
  const language = userLanguage(built);
  const text = `${value ?? problem[language]}`.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const page = HtmlService.createHtmlOutput(
    `<textarea readonly style="width:100%;height:340px;font:12px monospace" onfocus="this.select()">${text}</textarea>`,
  );
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(640).setHeight(380), checkItem[language]);
}

function userLanguage(otherwise: Language): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return otherwise;
  }
}
