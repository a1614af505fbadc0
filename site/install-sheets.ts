import { escaped } from "../core/base/html.ts";
import { type Language, languages, productName, type Text } from "../core/base/text.ts";
import { ifItDoesNotWork, type Remedy, remediesIn, stepsIn } from "./how-to.ts";
import { framed } from "./page.ts";

/**
 * How somebody without Node.js puts the add-on into a Google spreadsheet: a page of one file, which holds the texts to
 * paste. A `.js` that is double-clicked would be run by Windows; here a button copies it.
 */

const title: Text = { en: "Into a Google spreadsheet, by hand", fr: "Dans un tableur Google, à la main" };

const lead: Text = {
  en: "Four texts to paste, about ten minutes, on a computer. Nothing is installed on it.",
  fr: "Quatre textes à coller, dix minutes environ, sur un ordinateur. Rien n'y est installé.",
};

const tried: Text = {
  en: "Tried by us: copying, and the script. The windows of Google are described after its documentation; their words may differ.",
  fr: "Essayés par nous : la copie et le script. Les fenêtres de Google sont décrites d'après sa documentation ; leurs mots peuvent différer.",
};

const steps: readonly Text[] = [
  {
    en: "Open the spreadsheet, or a new one at sheets.new. Under File › Settings, Locale decides how figures and formulas are typed: with a country of decimal commas, a semicolon separates the arguments.",
    fr: "Ouvrez le tableur, ou un nouveau sur sheets.new. Sous Fichier › Paramètres, les paramètres régionaux décident de la façon de saisir : avec un pays à virgule décimale, le point-virgule sépare les arguments.",
  },
  {
    en: "Extensions › Apps Script opens a new tab. Click on “Untitled project” at the top and name it SMART KPI: the menu will bear this name. If a script of yours is there already, take another spreadsheet.",
    fr: "Extensions › Apps Script ouvre un nouvel onglet. Cliquez en haut sur « Projet sans titre » et nommez-le SMART KPI : le menu portera ce nom. Si un script à vous s'y trouve déjà, prenez un autre tableur.",
  },
  {
    en: "Gear at the left, Project settings: tick Show “appsscript.json” manifest file in editor. Then go back to the editor, the < > at the left.",
    fr: "Roue dentée à gauche, Paramètres du projet : cochez Afficher le fichier manifeste « appsscript.json » dans l'éditeur. Revenez ensuite à l'éditeur, le < > à gauche.",
  },
  {
    en: "Click on Code.gs, then into its text: Ctrl+A, and paste text 1 over it.",
    fr: "Cliquez sur Code.gs, puis dans son texte : Ctrl+A, et collez le texte 1 par-dessus.",
  },
  {
    en: "The same with appsscript.json and text 2.",
    fr: "De même avec appsscript.json et le texte 2.",
  },
  {
    en: "The + beside Files, HTML: type the name Sidebar.en, without .html, and Enter. Paste text 3 over what stands in it.",
    fr: "Le + à côté de Fichiers, HTML : tapez le nom Sidebar.en, sans .html, puis Entrée. Collez le texte 3 par-dessus ce qui s'y trouve.",
  },
  {
    en: "Twice more: the name Sidebar.fr with text 4, and Check with text 5.",
    fr: "Encore deux fois : le nom Sidebar.fr avec le texte 4, puis Check avec le texte 5.",
  },
  {
    en: "Save (Ctrl+S) until no file is marked with a dot. Close the tab and reload the spreadsheet. Type =COCA(50000;15) into a cell: 3,333.33. Formulas ask for no permission.",
    fr: "Enregistrez (Ctrl+S) jusqu'à ce qu'aucun fichier ne porte de point. Fermez l'onglet et rechargez le tableur. Tapez =COCA(50000;15) dans une cellule : 3 333,33. Les formules ne demandent aucune autorisation.",
  },
  {
    en: "Extensions › SMART KPI › Open SMART KPI. The first time, Google asks for two permissions: this spreadsheet, and panels in it. Where it says that it hasn't verified this app: Advanced, then Go to SMART KPI. The script is yours, in your own file, and can reach nothing else. Then choose the menu item once more.",
    fr: "Extensions › SMART KPI › Ouvrir SMART KPI. La première fois, Google demande deux autorisations : ce tableur, et des volets dans celui-ci. S'il dit ne pas avoir validé cette application : Paramètres avancés, puis Accéder à SMART KPI. Le script est à vous, dans votre fichier, et ne peut rien atteindre d'autre. Choisissez ensuite l'article du menu encore une fois.",
  },
];

const remedies: readonly Remedy[] = [
  {
    when: { en: "The menu is not there", fr: "Le menu n'y est pas" },
    remedy: {
      en: "Wait ten seconds, reload. It bears the name of the script: an untitled project is an untitled menu. Viewers have none.",
      fr: "Attendez dix secondes, rechargez. Il porte le nom du script : projet sans titre, menu sans titre. Qui ne peut que lire n'en a pas.",
    },
  },
  {
    when: { en: "It says that no HTML file is found", fr: "Il est dit qu'aucun fichier HTML n'est trouvé" },
    remedy: {
      en: "The files must be called Sidebar.en.html, Sidebar.fr.html and Check.html, capitals included, each ending once.",
      fr: "Les fichiers doivent s'appeler Sidebar.en.html, Sidebar.fr.html et Check.html, majuscules comprises, sans double fin.",
    },
  },
  {
    when: { en: "A formula shows #NAME?", fr: "Une formule affiche #NAME? ou #NOM?" },
    remedy: {
      en: "Text 1 was not saved, or the page was not reloaded.",
      fr: "Le texte 1 n'a pas été enregistré, ou la page n'a pas été rechargée.",
    },
  },
  {
    when: {
      en: "Your organisation forbids the permission",
      fr: "Votre organisation interdit l'autorisation",
    },
    remedy: {
      en: "The formulas work all the same; for the panel ask your administrator, or use the template workbook, which needs none.",
      fr: "Les formules marchent quand même ; pour le volet, demandez à votre administrateur, ou prenez le classeur modèle, qui n'en demande pas.",
    },
  },
  {
    when: { en: "A colleague is to use it", fr: "Un collègue doit s'en servir" },
    remedy: {
      en: "Whoever may edit this spreadsheet has formulas and panel, and gives the permission once. File › Make a copy takes the script along; a copy of a single sheet does not.",
      fr: "Qui peut modifier ce tableur a les formules et le volet, et donne l'autorisation une fois. Fichier › Créer une copie emporte le script ; la copie d'une seule feuille, non.",
    },
  },
  {
    when: { en: "A new version, or away with it", fr: "Une nouvelle version, ou plus du tout" },
    remedy: {
      en: "Paste the texts of the new one over the old. To remove it, Prepare to share under Formulas first, then delete the script's text.",
      fr: "Collez les textes de la nouvelle par-dessus les anciens. Pour l'enlever, d'abord Préparer le partage sous Formules, puis effacez le texte du script.",
    },
  },
];

const words = {
  texts: { en: "The five texts", fr: "Les cinq textes" },
  copy: { en: "Copy", fr: "Copier" },
} as const satisfies Record<string, Text>;

/** In the order in which they are pasted, with their names in the editor of Google. */
const pasted = [
  ["Code.js", "Code.gs"],
  ["appsscript.json", "appsscript.json"],
  ["Sidebar.en.html", "Sidebar.en.html"],
  ["Sidebar.fr.html", "Sidebar.fr.html"],
  ["Check.html", "Check.html"],
] as const;

/**
 * @param files what the build leaves for Sheets, by name
 * @param first the language that stands first; the other one follows
 */
export function installSheetsPage(
  files: ReadonlyMap<string, string>,
  first: Language,
  version: string,
  style: string,
): string {
  const order = [first, ...languages.filter((each) => each !== first)];
  const both = (text: Text): string => order.map((each) => text[each]).join(" · ");
  const texts = pasted.map(([file, name], index) => {
    const text = files.get(file);
    if (text === undefined) throw new Error(`${file} is not built.`);
    return { id: `text-${index + 1}`, title: `${index + 1}. ${name}`, text };
  });
  const buttons = texts.map(
    ({ id, title }) =>
      `<span>${title} <button type="button" data-copies="${id}" aria-label="${both(words.copy)} ${title}">${both(words.copy)}</button> <span role="status"></span></span>\n`,
  );
  const areas = texts.map(
    ({ id, title, text }) => `<h3><label for="${id}">${title}</label></h3>
<textarea id="${id}" rows="3" cols="60" readonly spellcheck="false">
${escaped(text)}</textarea>
`,
  );
  const body = `<h1>${productName} <span class="quiet">${escaped(version)}</span></h1>
<div class="copies">
${buttons.join("")}</div>
${order.map(part).join("")}<section class="card">
<h2>${both(words.texts)}</h2>
${areas.join("")}</section>
`;
  return framed(first, title[first], body, `<style>\n${style}${rowStyle}</style>`, `<script>\n${copies}</script>\n`);
}

/** The texts stay at hand while the steps are followed. */
const rowStyle = `.copies { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 8px 20px; padding: 10px 0; background: var(--kpi-ground); border-bottom: 1px solid var(--kpi-line); }
textarea { width: 100%; box-sizing: border-box; }
`;

const part = (language: Language): string =>
  `<section class="card" lang="${language}">
<h2>${escaped(title[language])}</h2>
<p class="lead">${escaped(lead[language])}</p>
${stepsIn(language, steps)}<h3>${escaped(ifItDoesNotWork[language])}</h3>
${remediesIn(language, remedies)}<p class="note">${escaped(tried[language])}</p>
</section>
`;

/** Selects too: where the clipboard is refused, Ctrl+C is left. */
const copies = `for (const button of document.querySelectorAll("[data-copies]"))
  button.addEventListener("click", () => {
    const text = document.getElementById(button.dataset.copies);
    text.select();
    button.nextElementSibling.textContent = document.execCommand("copy") ? "✔" : "Ctrl+C";
  });
`;
