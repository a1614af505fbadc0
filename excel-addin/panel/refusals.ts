import type { Text } from "../../core/base/text.ts";

/** Why Excel would not, as sentences: its own messages speak to programmers, in the language of the program. */

export const tooOld: Text = {
  en: "This Excel is too old for the KPI workbook. Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
  fr: "Cet Excel est trop ancien pour le classeur de KPI. Utilisez Excel 2021 ou plus récent, Microsoft 365 ou Excel pour le web.",
};

/** In a plain browser, where the panel's page can be looked at too. */
export const noWorkbook: Text = {
  en: "There is no workbook here. Open this panel in Excel.",
  fr: "Il n'y a pas de classeur ici. Ouvrez ce volet dans Excel.",
};

/** Codes of Office.js, which are the same in every language. */
const known: readonly (readonly [codes: string, says: Text])[] = [
  [
    "AccessDenied Unauthenticated",
    {
      en: "Excel doesn't let you change this: the workbook is open for reading only, or the sheet is protected. Choose “Edit Workbook”, or “Unprotect Sheet” under Review, then try again.",
      fr: "Excel ne vous laisse pas modifier ceci : le classeur est ouvert en lecture seule, ou la feuille est protégée. Choisissez « Modifier le classeur », ou « Ôter la protection de la feuille » sous Révision, puis recommencez.",
    },
  ],
  [
    "ItemNotFound InvalidReference InvalidBinding",
    {
      en: "A sheet or range of the workbook is no longer where it was. Close the panel and open it again to see what is there.",
      fr: "Une feuille ou une plage du classeur n'est plus à sa place. Fermez le volet et rouvrez-le pour voir ce qu'il en est.",
    },
  ],
  [
    "InvalidOperationInCellEditMode",
    {
      en: "A cell is being edited. Press Enter or Esc there, then try again.",
      fr: "Une cellule est en cours de saisie. Validez-la avec Entrée ou annulez avec Échap, puis recommencez.",
    },
  ],
  ["ApiNotFound ApiNotAvailable NotImplemented UnsupportedOperation UnsupportedFeature", tooOld],
  [
    "UnsupportedSheet InvalidSelection",
    {
      en: "This kind of sheet has no cells. Choose a cell of a worksheet, then try again.",
      fr: "Ce type de feuille n'a pas de cellules. Choisissez une cellule d'une feuille de calcul, puis recommencez.",
    },
  ],
  [
    "RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded RangeExceedsLimit MemoryLimitReached",
    {
      en: "This is too much for Excel at once. Do it in smaller steps.",
      fr: "C'est trop pour Excel en une fois. Procédez par étapes plus petites.",
    },
  ],
  [
    "InactiveWorkbook",
    {
      en: "Another workbook is in front. Click into this one, then try again.",
      fr: "Un autre classeur est au premier plan. Cliquez dans celui-ci, puis recommencez.",
    },
  ],
  [
    "Conflict InsertDeleteConflict RequestAborted ServiceNotAvailable ActivityLimitReached ItemAlreadyExists",
    {
      en: "Excel was busy with another change. Try again: what was interrupted will be completed.",
      fr: "Excel traitait une autre modification. Recommencez : ce qui a été interrompu sera complété.",
    },
  ],
];

/** @param thrown an error from another realm, so `instanceof Error` is false */
export function refusal(thrown: unknown): Text {
  const code = `${(thrown as { code?: unknown } | null)?.code ?? ""}`;
  return known.find(([codes]) => code !== "" && codes.split(" ").includes(code))?.[1] ?? unknownRefusal(code);
}

/** The code is shown so that people can name it when they ask for help. */
const unknownRefusal = (code: string): Text => ({
  en: `Excel couldn't complete this. Try again: what was interrupted will be completed. If the problem persists, close the workbook and open it again${code && ` (${code})`}.`,
  fr: `Excel n'a pas pu terminer l'opération. Recommencez : ce qui a été interrompu sera complété. Si cela persiste, fermez le classeur et rouvrez-le${code && ` (${code})`}.`,
});
