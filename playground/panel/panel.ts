import { type Language, languages, productName, type Text } from "../../core/base/text.ts";
import style from "../../core/formulas/reference/help.css";
import panelStyle from "../../sidebar/base/panel.css";
import { sheetIds, tries } from "../sample/sample.ts";
import { pageStyle } from "./page-style.ts";

/** The frame beside the spreadsheet: what to try, then the panel as the add-on shows it. */

/** A formula to try; the cells it points to are on one sheet of the sample. */
export interface Suggestion {
  readonly says: Text;
  /** As the spreadsheet stores it. */
  readonly formula: string;
  readonly sheet: string;
}

const suggestions: readonly Suggestion[] = [
  {
    says: {
      en: "50,000 spent, 15 customers won: what did each one cost?",
      fr: "50 000 dépensés, 15 clients gagnés : combien coûte un client ?",
    },
    formula: tries.acquisition.formula,
    sheet: sheetIds.acquisition,
  },
  {
    says: {
      en: "60 new customers, at 20% then 60%: how many leads?",
      fr: "60 nouveaux clients, à 20 % puis 60 % : combien de leads ?",
    },
    formula: "=FUNNEL_LEADS(60,B2:B3)",
    sheet: sheetIds.acquisition,
  },
  {
    says: {
      en: "24 months of leads: unusual, or noise?",
      fr: "24 mois de leads : inhabituels, ou du bruit ?",
    },
    formula: tries.months.formula,
    sheet: sheetIds.months,
  },
  {
    says: {
      en: "Two pages sell almost equally well: how many visitors does it take to tell them apart?",
      fr: "Deux pages vendent presque autant : combien de visiteurs pour les départager ?",
    },
    formula: tries.callsToAction.formula,
    sheet: sheetIds.callsToAction,
  },
  {
    says: {
      en: "11 deals won: how many days does a deal take?",
      fr: "11 affaires gagnées : combien de jours prend une affaire ?",
    },
    formula: tries.deals.formula,
    sheet: sheetIds.deals,
  },
];

const words = {
  about: {
    en: "A spreadsheet on this page with the add-on next to it. What you type stays in this browser. <kbd>F6</kbd> moves from the grid to the panel.",
    fr: "Un tableur dans cette page, avec SMART KPI à côté. Ce que vous saisissez reste dans ce navigateur. <kbd>F6</kbd> passe de la grille au volet.",
  },
  panel: { en: `Panel of ${productName}`, fr: `Volet ${productName}` },
  language: { en: "Français", fr: "English" },
  tries: { en: "What to try", fr: "À essayer" },
  insert: { en: "Insert", fr: "Insérer" },
  reset: { en: "Start over with the sample", fr: "Repartir de l'exemple" },
  failed: {
    en: "The spreadsheet couldn't start. Reload the page; if that doesn't help, try a current browser.",
    fr: "Le tableur n'a pas pu démarrer. Rechargez la page ; si rien ne change, essayez un navigateur récent.",
  },
} as const satisfies Record<string, Text>;

/** The names of the page and of its main part. */
export const gridTitle: Text = { en: "Spreadsheet", fr: "Tableur" };
export const pageTitle: Text = { en: `${productName} – playground`, fr: `${productName} – bac à sable` };

const source = "https://github.com/odoo/o-spreadsheet/tree/e061163";
const credits: Text = {
  en: `Spreadsheet: <a href="${source}" rel="noreferrer">o-spreadsheet 19.3.7</a> by Odoo, <a href="lib/o-spreadsheet/LICENSE">LGPL-3</a>, with <a href="lib/owl/LICENSE">Owl</a>; unmodified. ${productName} itself: MIT.`,
  fr: `Tableur : <a href="${source}" rel="noreferrer">o-spreadsheet 19.3.7</a> d'Odoo, <a href="lib/o-spreadsheet/LICENSE">LGPL-3</a>, avec <a href="lib/owl/LICENSE">Owl</a>, non modifiés. ${productName} : MIT.`,
};

/** A formula as the reader types it. */
const typed = (language: Language, formula: string): string =>
  language === "fr" ? formula.replaceAll(",", ";") : formula;

export interface Panel {
  /** Where the add-on's own panel goes. */
  readonly place: HTMLElement;
  /** Says something to the reader, read aloud by a screen reader. */
  say(sentence: string): void;
}

/** Fills the panel, which is in a shadow root: its styles and the spreadsheet's do not affect each other. */
export function showPanel(
  place: HTMLElement,
  language: Language,
  insert: (suggestion: Suggestion) => string,
  reset: () => void,
): Panel {
  place.setAttribute("aria-label", words.panel[language]);
  const root = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  const other = languages.find((each) => each !== language) as Language;
  root.adoptedStyleSheets = [pageStyle(style)];
  root.innerHTML = `<link rel="stylesheet" href="playground.css">
<div class="panel">
<header>
<h1>${productName}</h1>
<a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.language[language]}</a>
</header>
<p class="about">${words.about[language]}</p>
<details class="section">
<summary>${words.tries[language]}</summary>
<ol class="tries">
${suggestions
  .map(
    ({ says, formula }, index) => `<li><p>${says[language]}</p>
<p class="try"><code>${typed(language, formula).replace(/[,;]/g, "$&<wbr>")}</code>
<button type="button" data-try="${index}" aria-label="${words.insert[language]} ${typed(language, formula)}">${words.insert[language]}</button></p></li>`,
  )
  .join("\n")}
</ol>
</details>
<p class="status" role="status"></p>
</div>
<style>${panelStyle}</style>
<div class="add-on"></div>
<div class="panel">
<footer><p><button type="button" class="reset">${words.reset[language]}</button></p>${credits[language]}</footer>
</div>`;
  const status = root.querySelector(".status") as HTMLElement;
  const say = (sentence: string): void => {
    status.textContent = sentence;
  };
  root.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-try]");
    if (button) say(insert(suggestions[Number(button.dataset.try)] as Suggestion));
  });
  root.querySelector(".reset")?.addEventListener("click", reset);
  return { place: root.querySelector(".add-on") as HTMLElement, say };
}

/** In place of the spreadsheet where it could not start. */
export function showFailure(place: HTMLElement, language: Language): void {
  const sentence = document.createElement("p");
  sentence.className = "failure";
  sentence.setAttribute("role", "alert");
  sentence.textContent = words.failed[language];
  place.replaceChildren(sentence);
}
