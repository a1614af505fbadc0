import { escaped } from "../core/base/html.ts";
import type { Language, Text } from "../core/base/text.ts";
import { listIn, type Remedy, remediesIn } from "./how-to.ts";

/**
 * The two pages that the stores of Google and Microsoft ask for. What they promise, their test holds against the
 * manifests.
 */

interface Page {
  readonly title: string;
  readonly body: string;
}

const privacy: Text = { en: "Privacy", fr: "Confidentialité" };

const promises: readonly Text[] = [
  {
    en: "Your figures stay in your workbook: we have no server, no accounts and no tracking.",
    fr: "Vos chiffres restent dans votre classeur : pas de serveur de notre côté, pas de compte, pas de suivi.",
  },
  {
    en: "In Google Sheets, SMART KPI asks for two permissions: the spreadsheet it is in (spreadsheets.currentonly) and its own panels (script.container.ui). It asks for no network permission, so it can't reach the network.",
    fr: "Dans Google Sheets, SMART KPI demande deux autorisations : la feuille de calcul où il se trouve (spreadsheets.currentonly) et ses propres volets (script.container.ui). Il n'en demande aucune pour accéder au réseau : il ne le peut donc pas.",
  },
  {
    en: "In Excel, it asks for access to the open workbook (ReadWriteDocument). Its panel's security policy lets it load its own files and Microsoft's Office.js, and send nothing to anyone else.",
    fr: "Dans Excel, il demande l'accès au classeur ouvert (ReadWriteDocument). La politique de sécurité du volet lui permet seulement de charger ses propres fichiers et l'Office.js de Microsoft : rien n'est envoyé ailleurs.",
  },
];

const besides: Text = {
  en: "What you start typing in the panel is kept in this browser until you save it. The host of these files can see, like any web server, that they were requested. Google's or Microsoft's own terms apply to the program itself.",
  fr: "Ce que vous commencez à saisir dans le volet est gardé dans ce navigateur jusqu'à l'enregistrement. L'hébergeur de ces fichiers voit, comme tout serveur, qu'ils ont été demandés. Pour le programme lui-même, les conditions de Google ou de Microsoft s'appliquent.",
};

export const privacyPage = (language: Language): Page => ({
  title: privacy[language],
  body: `${listIn(language, promises)}<p class="note">${escaped(besides[language])}</p>\n`,
});

const support: Text = { en: "Help and support", fr: "Aide et assistance" };

const remedies: readonly Remedy[] = [
  {
    when: { en: "A formula shows an error", fr: "Une formule affiche une erreur" },
    remedy: {
      en: "Hover over the cell: a sentence says what was found, where, and what to do.",
      fr: "Survolez la cellule : une phrase dit ce qui a été trouvé, où, et quoi faire.",
    },
  },
  {
    when: { en: "A cell shows #NAME?", fr: "Une cellule affiche #NOM? ou #NAME?" },
    remedy: {
      en: "The formula was typed before SMART KPI was loaded. Open its panel once in this file, then retype the formula (F2, Enter).",
      fr: "La formule a été saisie avant le chargement de SMART KPI. Ouvrez son volet une fois dans ce fichier, puis ressaisissez la formule (F2, Entrée).",
    },
  },
  {
    when: {
      en: "The panel says that something was interrupted",
      fr: "Le volet dit que quelque chose a été interrompu",
    },
    remedy: {
      en: "Try again: it will be completed, and nothing is written twice.",
      fr: "Recommencez : l'opération sera complétée, et rien ne sera écrit deux fois.",
    },
  },
];

const furtherHelp = (contact: string): Text => ({
  en: `If that isn't enough, write to ${contact}. Name the program (Excel or Google Sheets), the version at the bottom of the panel and the message you see; don't send your figures.`,
  fr: `Si cela ne suffit pas, écrivez à ${contact}. Indiquez le programme (Excel ou Google Sheets), la version affichée en bas du volet et le message affiché ; n'envoyez pas vos chiffres.`,
});

const whoeverInstalled: Text = {
  en: "whoever installed SMART KPI for you",
  fr: "la personne qui a installé SMART KPI pour vous",
};

/** @param address `https://…` or `mailto:…`; none: people are sent to whoever installed it for them */
export function supportPage(language: Language, address?: string): Page {
  const contact = address
    ? `<a href="${escaped(address)}">${escaped(address.replace(/^mailto:/, ""))}</a>`
    : escaped(whoeverInstalled[language]);
  return {
    title: support[language],
    body: `${remediesIn(language, remedies)}<p class="note">${furtherHelp(contact)[language]}</p>\n`,
  };
}
