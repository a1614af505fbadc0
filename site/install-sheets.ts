import { escaped } from "../core/base/html.ts";
import { type Language, languages, productName, type Text } from "../core/base/text.ts";
import { ifItDoesNotWork, type Remedy, remediesIn, stepsIn } from "./how-to.ts";
import { framed } from "./page.ts";

/**
 * How somebody without Node.js puts the add-on into a Google spreadsheet: a page of one file, which holds the texts to
 * paste. A `.js` that is double-clicked would be run by Windows; here a button copies it.
 */

const title: Text = {
  en: "Install in a Google spreadsheet, by hand",
  fr: "Installer dans une feuille de calcul Google, à la main",
};

const lead: Text = {
  en: "Five texts to paste, about ten minutes, on a computer. Nothing is installed on it.",
  fr: "Cinq textes à coller, dix minutes environ, sur un ordinateur. Rien n'y est installé.",
};

const tried: Text = {
  en: "We tested the copying and the script. Google's windows are described from its documentation; their wording may differ.",
  fr: "Nous avons testé la copie et le script. Les fenêtres de Google sont décrites d'après sa documentation ; les libellés peuvent différer.",
};

const steps: readonly Text[] = [
  {
    en: "Open the spreadsheet, or a new one at sheets.new. Under File › Settings, Locale decides how figures and formulas are typed: in countries with a decimal comma, semicolons separate the arguments.",
    fr: "Ouvrez la feuille de calcul, ou créez-en une sur sheets.new. Sous Fichier › Paramètres, les paramètres régionaux décident de la façon de saisir : dans un pays à virgule décimale, le point-virgule sépare les arguments.",
  },
  {
    en: "Extensions › Apps Script opens a new tab. Click on “Untitled project” at the top and name it SMART KPI: the menu takes this name. If you already have a script there, use another spreadsheet.",
    fr: "Extensions › Apps Script ouvre un nouvel onglet. Cliquez en haut sur « Projet sans titre » et nommez-le SMART KPI : le menu portera ce nom. Si vous y avez déjà un script, prenez une autre feuille de calcul.",
  },
  {
    en: "Gear on the left, Project settings: check “Show 'appsscript.json' manifest file in editor”. Then go back to the editor, the < > at the left.",
    fr: "Roue dentée à gauche, Paramètres du projet : cochez « Afficher le fichier manifeste 'appsscript.json' dans l'éditeur ». Revenez ensuite à l'éditeur, le < > à gauche.",
  },
  {
    en: "Click Code.gs, then its text: press Ctrl+A (⌘A on a Mac) and paste text 1 over it.",
    fr: "Cliquez sur Code.gs, puis dans son texte : Ctrl+A (⌘A sur Mac), et collez le texte 1 par-dessus.",
  },
  {
    en: "The same with appsscript.json and text 2.",
    fr: "De même avec appsscript.json et le texte 2.",
  },
  {
    en: "Click + next to Files, then HTML: type the name Sidebar.en, without .html, and press Enter. Paste text 3 over its contents.",
    fr: "Cliquez sur + à côté de Fichiers, puis HTML : tapez le nom Sidebar.en, sans .html, puis Entrée. Collez le texte 3 à la place du contenu.",
  },
  {
    en: "Twice more: the name Sidebar.fr with text 4, and Check with text 5.",
    fr: "Encore deux fois : le nom Sidebar.fr avec le texte 4, puis Check avec le texte 5.",
  },
  {
    en: "Save (Ctrl+S) until no file is marked with a dot. Close the tab and reload the spreadsheet. Type =COCA(50000;15) in a cell: 3,333.33. Formulas ask for no permission.",
    fr: "Enregistrez (Ctrl+S) jusqu'à ce qu'aucun fichier ne porte de point. Fermez l'onglet et rechargez le tableur. Tapez =COCA(50000;15) dans une cellule : 3 333,33. Les formules ne demandent aucune autorisation.",
  },
  {
    en: "Extensions › SMART KPI › Open SMART KPI. The first time, Google asks for two permissions: this spreadsheet, and panels in it. If it says that it hasn't verified this app: Advanced, then Go to SMART KPI. The script is yours, in your own file, and can reach nothing else. Then choose the menu item again.",
    fr: "Extensions › SMART KPI › Ouvrir SMART KPI. La première fois, Google demande deux autorisations : cette feuille de calcul, et des volets dans celle-ci. S'il dit ne pas avoir validé cette application : Paramètres avancés, puis Accéder à SMART KPI. Le script est à vous, dans votre fichier, et ne peut rien atteindre d'autre. Ouvrez ensuite le menu une nouvelle fois.",
  },
];

const remedies: readonly Remedy[] = [
  {
    when: { en: "The menu isn't there", fr: "Le menu n'y est pas" },
    remedy: {
      en: "Wait ten seconds, then reload. The menu takes the project's name, so an untitled project gives an untitled menu. Viewers don't see it.",
      fr: "Attendez dix secondes, puis rechargez. Le menu porte le nom du projet : projet sans titre, menu sans titre. Il n'apparaît pas en lecture seule.",
    },
  },
  {
    when: { en: "Message: no HTML file was found", fr: "Message : aucun fichier HTML trouvé" },
    remedy: {
      en: "The files must be named Sidebar.en.html, Sidebar.fr.html and Check.html, with these capitals and “.html” only once.",
      fr: "Les fichiers doivent s'appeler Sidebar.en.html, Sidebar.fr.html et Check.html, avec ces majuscules, et « .html » une seule fois.",
    },
  },
  {
    when: { en: "A formula shows #NAME?", fr: "Une formule affiche #NAME? ou #NOM?" },
    remedy: {
      en: "Text 1 wasn't saved, or the page wasn't reloaded.",
      fr: "Le texte 1 n'a pas été enregistré, ou la page n'a pas été rechargée.",
    },
  },
  {
    when: {
      en: "Your organization blocks the permission",
      fr: "Votre organisation interdit l'autorisation",
    },
    remedy: {
      en: "The formulas work anyway; for the panel, ask your administrator, or use the template workbook, which needs no permission.",
      fr: "Les formules fonctionnent quand même ; pour le volet, adressez-vous à votre administrateur, ou prenez le classeur modèle, qui ne demande aucune autorisation.",
    },
  },
  {
    when: { en: "A colleague needs to use it", fr: "Un collègue doit s'en servir" },
    remedy: {
      en: "Everyone who can edit this spreadsheet has the formulas and the panel, and grants the permission once. File › Make a copy also copies the script; copying a single sheet doesn't.",
      fr: "Toute personne qui peut modifier ce fichier a les formules et le volet, et donne l'autorisation une fois. Fichier › Créer une copie copie aussi le script ; la copie d'une seule feuille, non.",
    },
  },
  {
    when: { en: "Update or uninstall", fr: "Mettre à jour ou désinstaller" },
    remedy: {
      en: "To update, paste the new texts over the old ones. To uninstall, choose “Prepare to share” under Formulas, then delete the script's text.",
      fr: "Pour mettre à jour, collez les nouveaux textes par-dessus les anciens. Pour désinstaller, choisissez « Préparer le partage » sous Formules, puis effacez le texte du script.",
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
    if (text === undefined) throw new Error(`${file} isn't built.`);
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
