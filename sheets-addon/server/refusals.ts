import type { Text } from "../../core/base/text.ts";
import { messageOf } from "../base/messages.ts";

/**
 * Why Sheets would not, as sentences: the messages of Apps Script are in the user's language, or name our own lines.
 */

export const lockTaken: Text = {
  en: "Someone else is saving in this spreadsheet right now. Nothing was written. Wait a few seconds, then try again.",
  fr: "Quelqu'un d'autre enregistre dans ce fichier en ce moment. Rien n'a été écrit. Attendez quelques secondes, puis recommencez.",
};

export const noCell: Text = {
  en: "No cell is selected. Click an empty one, then insert the formula again.",
  fr: "Aucune cellule n'est sélectionnée. Cliquez sur une cellule vide, puis insérez à nouveau la formule.",
};

export const noCellToExplain: Text = {
  en: "No cell is selected. Click a cell with a formula, then refresh.",
  fr: "Aucune cellule n'est sélectionnée. Cliquez sur une cellule avec une formule, puis actualisez.",
};

export const notUnderstood: Text = {
  en: "This panel and the add-on have different versions. Close the panel and open it again.",
  fr: "Ce volet et le module sont de versions différentes. Fermez le volet et rouvrez-le.",
};

/** English and French messages, since Apps Script speaks the user's language. */
const known: readonly (readonly [RegExp, Text])[] = [
  [
    /permission|authori[sz]|autoris|protected|protégé|read.?only|lecture seule/i,
    {
      en: "Google Sheets doesn't let you change this: the spreadsheet or a range is protected, or you can only view it. Ask its owner for edit access.",
      fr: "Google Sheets ne vous laisse pas modifier ceci : le fichier ou une plage est protégé, ou vous y avez seulement accès en lecture. Demandez à son propriétaire le droit de modification.",
    },
  ],
  [
    /number of cells|nombre de cellules/i,
    {
      en: "This spreadsheet has no room for more cells: Google allows ten million. Delete sheets that are no longer needed, then try again.",
      fr: "Ce fichier n'a plus de place : Google admet dix millions de cellules. Supprimez des feuilles devenues inutiles, puis recommencez.",
    },
  ],
  [
    /too many|quota|limit|trop de|exceeded|dépass/i,
    {
      en: "Google's limit for add-ons is reached for now. Wait a minute, then do it again: what was interrupted will be completed.",
      fr: "La limite de Google pour les modules est atteinte pour l'instant. Attendez une minute, puis recommencez : ce qui a été interrompu sera complété.",
    },
  ],
  [
    /timed? ?out|unavailable|server error|délai|indisponible|erreur (du|de) serveur/i,
    {
      en: "Google Sheets takes too long to answer. Wait a moment, then do it again: what was interrupted will be completed.",
      fr: "Google Sheets met trop de temps à répondre. Attendez un moment, puis recommencez : ce qui a été interrompu sera complété.",
    },
  ],
  [
    /sheet.*(not found|deleted|does not exist)|(range|coordinates).*(not found|outside)|introuvable|supprimé/i,
    {
      en: "A sheet or range of the workbook is no longer where it was. Close the panel and open it again to see what is there.",
      fr: "Une feuille ou une plage du classeur n'est plus à sa place. Fermez le volet et rouvrez-le pour voir ce qu'il en est.",
    },
  ],
];

const unknownRefusal: Text = {
  en: "Google Sheets couldn't complete this. Try again: what was interrupted will be completed. If the problem persists, close the panel and open it again.",
  fr: "Google Sheets n'a pas pu terminer l'opération. Recommencez : ce qui a été interrompu sera complété. Si cela persiste, fermez le volet et rouvrez-le.",
};

export function refusal(thrown: unknown): Text {
  const message = messageOf(thrown);
  return known.find(([pattern]) => pattern.test(message))?.[1] ?? unknownRefusal;
}
