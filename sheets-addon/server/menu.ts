import { type Language, languageOf, productName } from "../../core/index.ts";

/**
 * What the menu shows. `onOpen` may run before the user has authorised the add-on in this file, when a refused service
 * would leave the menu empty: it asks for the user's language only, and does without where that is refused.
 */

const openPanelItem = { en: "Open SMART KPI", fr: "Ouvrir SMART KPI" };

/** @param built the language of this build's help texts */
export function onOpen(built: Language): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(openPanelItem[userLanguage(built)], "openPanel").addToUi();
}

/** Right after the installation the file is open already: the menu is added at once. */
export function onInstall(built: Language): void {
  onOpen(built);
}

/** Opens the sidebar. */
export function openPanel(built: Language): void {
  const page = HtmlService.createHtmlOutputFromFile(`Sidebar.${userLanguage(built)}`).setTitle(productName);
  // Drafts are kept for each file. Google's identifiers are letters, digits, dashes and underscores.
  page.append(`<script>var kpiFile = "${SpreadsheetApp.getActive().getId()}"</script>`);
  SpreadsheetApp.getUi().showSidebar(page);
}

function userLanguage(otherwise: Language): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return otherwise;
  }
}
