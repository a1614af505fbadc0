import { escaped } from "../core/base/html.ts";
import type { Language, Text } from "../core/base/text.ts";
import { type Remedy, remediesIn, stepsIn } from "./how-to.ts";

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
    en: "Your figures stay in your workbook: there is no server of ours, no account and no tracking.",
    fr: "Vos chiffres restent dans votre classeur : aucun serveur à nous, aucun compte, aucun suivi.",
  },
  {
    en: "In Google Sheets it asks for two permissions: the spreadsheet that it stands in (spreadsheets.currentonly) and its own panels (script.container.ui). It asks for none to reach the network, so it cannot.",
    fr: "Dans Google Sheets, il demande deux autorisations : le tableur où il se trouve (spreadsheets.currentonly) et ses propres volets (script.container.ui). Il n'en demande aucune pour atteindre le réseau : il ne le peut donc pas.",
  },
  {
    en: "In Excel it asks for the open workbook (ReadWriteDocument). The policy of its panel lets it fetch its own files and Microsoft's Office.js, and send nothing to anybody else.",
    fr: "Dans Excel, il demande le classeur ouvert (ReadWriteDocument). La règle de son volet lui permet de charger ses propres fichiers et Office.js de Microsoft, et de ne rien envoyer à personne d'autre.",
  },
];

const besides: Text = {
  en: "What you have begun to type in the panel waits in this browser until you save it. Whoever serves these files sees, as every web server does, that they were asked for. For the program around it, Google's or Microsoft's own rules hold.",
  fr: "Ce que vous avez commencé à saisir dans le volet attend dans ce navigateur jusqu'à l'enregistrement. Qui met ces fichiers en ligne voit, comme tout serveur, qu'ils ont été demandés. Pour le programme qui l'entoure, les règles de Google ou de Microsoft s'appliquent.",
};

export const privacyPage = (language: Language): Page => ({
  title: privacy[language],
  body: `${stepsIn(language, promises)}<p class="note">${escaped(besides[language])}</p>\n`,
});

const support: Text = { en: "Help and support", fr: "Aide et assistance" };

const remedies: readonly Remedy[] = [
  {
    when: { en: "A formula shows an error", fr: "Une formule affiche une erreur" },
    remedy: {
      en: "Point at the cell: a sentence says what was found, where, and what to do.",
      fr: "Survolez la cellule : une phrase dit ce qui a été trouvé, où, et quoi faire.",
    },
  },
  {
    when: { en: "A cell shows #NAME?", fr: "Une cellule affiche #NOM? ou #NAME?" },
    remedy: {
      en: "The formula was typed while SMART KPI was not there. Open its panel once in this file, then type the formula again (F2, Enter).",
      fr: "La formule a été saisie pendant que SMART KPI n'était pas là. Ouvrez son volet une fois dans ce fichier, puis saisissez à nouveau la formule (F2, Entrée).",
    },
  },
  {
    when: { en: "The panel says that something was cut short", fr: "Le volet dit que quelque chose a été interrompu" },
    remedy: {
      en: "Do the same again: it is completed, and nothing is written twice.",
      fr: "Recommencez la même chose : elle est complétée, et rien n'est écrit deux fois.",
    },
  },
];

const furtherHelp = (contact: string): Text => ({
  en: `If that is not enough, write to ${contact}. Name the program (Excel or Google Sheets), the version at the foot of the panel and the sentence that you read; leave your figures out.`,
  fr: `Si cela ne suffit pas, écrivez à ${contact}. Indiquez le programme (Excel ou Google Sheets), la version au bas du volet et la phrase que vous lisez ; n'envoyez pas vos chiffres.`,
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
