import type { Text } from "../../core/base/text.ts";
import type { Ornament, Refused } from "../../core/book/sheets/ornaments.ts";
import type { PanelHost } from "../base/host.ts";

/** What the frame says when the program is slow, does not answer, or leaves something out. */

const programs = {
  sheets: { en: "Google Sheets", fr: "Google Sheets" },
  excel: { en: "Excel", fr: "Excel" },
  playground: { en: "The spreadsheet", fr: "Le tableur" },
} as const satisfies Record<PanelHost["program"], Text>;

export const waitingFor = (program: PanelHost["program"]): Text => ({
  en: `${programs[program].en} hasn't answered yet. Is a cell being edited? Press Enter there.`,
  fr: `${programs[program].fr} n'a pas encore répondu. Si une cellule est en cours de saisie, validez-la avec Entrée.`,
});

export const tooLate: Text = {
  en: "No answer for a minute. Try again: nothing will be written twice.",
  fr: "Pas de réponse depuis une minute. Recommencez : rien ne sera écrit deux fois.",
};

const ornamentWords = {
  print: { en: "paper and print area", fr: "mise en page d'impression" },
  protect: { en: "protection of the formulas", fr: "protection des formules" },
  chart: { en: "chart", fr: "graphique" },
  condition: { en: "colors by status", fr: "couleurs selon le statut" },
  list: { en: "drop-down lists", fr: "listes déroulantes" },
  rows: { en: "hiding of unused rows", fr: "masquage des lignes inutilisées" },
  fold: { en: "grouping of columns", fr: "groupe de colonnes" },
  merge: { en: "merged cells", fr: "fusion de cellules" },
  freeze: { en: "frozen headings", fr: "en-têtes figés" },
  show: { en: "going to the sheet", fr: "affichage de la feuille" },
} as const satisfies Record<Ornament, Text>;

/** What is not there, and what the program said about it. */
export function missingFrom(program: PanelHost["program"], refused: readonly Refused[]): Text {
  const listed = (words: (of: Text) => string): string =>
    refused.map(({ ornament, why }) => words(ornamentWords[ornament]) + (why && ` (${why})`)).join(", ");
  return {
    en: `The figures are there. ${programs[program].en} refused: ${listed(({ en }) => en)}.`,
    fr: `Les chiffres sont là. ${programs[program].fr} a refusé : ${listed(({ fr }) => fr)}.`,
  };
}
