import { counted } from "../../core/base/count.ts";
import { quoted, type Text } from "../../core/base/text.ts";

/** The words of the view “Formulas”. */
export const formulasWords = {
  title: { en: "Formulas", fr: "Formules" },
  intro: {
    en: "Type them in a cell like any other formula, or insert an example and replace its cells with your own.",
    fr: "Saisissez-les dans une cellule comme toute autre formule, ou insérez un exemple et remplacez-y les cellules par les vôtres.",
  },
  find: { en: "Find a formula", fr: "Chercher une formule" },
  hint: { en: "CAC, conversion rate, target…", fr: "CAC, taux de conversion, cible…" },
  insert: { en: "Insert", fr: "Insérer" },
  copy: { en: "Copy", fr: "Copier" },
  loading: { en: "Loading the formulas…", fr: "Chargement des formules…" },
  failed: {
    en: "The formulas couldn't be loaded. Check the connection, then try again.",
    fr: "Les formules n'ont pas pu être chargées. Vérifiez la connexion, puis réessayez.",
  },
  copied: {
    en: "Copied. Paste it into a cell and point to your own range before you press Enter.",
    fr: "Copiée. Collez-la dans une cellule et indiquez votre propre plage avant de valider.",
  },
  notCopied: {
    en: "This program doesn't let the panel copy: the formula is selected, press Ctrl+C (⌘C on a Mac).",
    fr: "Ce programme ne laisse pas le volet copier : la formule est sélectionnée, appuyez sur Ctrl+C (⌘C sur Mac).",
  },
} as const satisfies Record<string, Text>;

export const inserted = (cell: string): Text => ({ en: `Inserted in ${cell}.`, fr: `Insérée en ${cell}.` });

export const foundFormulas = (count: number): Text => ({
  en: counted("en", count, "formula", "formulas"),
  fr: counted("fr", count, "formule", "formules"),
});

export const noFormula = (query: string): Text => ({
  en: `No formula matches ${quoted("en", query)}. Try another word, in English or French.`,
  fr: `Aucune formule ne correspond à ${quoted("fr", query)}. Essayez un autre mot, en français ou en anglais.`,
});
