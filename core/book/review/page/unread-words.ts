import type { Text } from "../../../base/text.ts";
import { formulaColumns, sheetTitles } from "../../sheets/layout.ts";

/**
 * What the formulas of the page cannot read, said beside the state of the month. `{n}` and `{first}` stand for a number
 * and for a heading or an address, `{sheet}` for the title of a sheet.
 */
export interface UnreadWords {
  readonly one: Text;
  readonly more: Text;
}

export type GridSheet = "results" | "targets";

/** Cells that hold something else where a number belongs: a text, an error. */
const cells: UnreadWords = {
  one: {
    en: "a cell of {first} in {sheet} isn't a number",
    fr: "une cellule de {first} dans {sheet} n'est pas un nombre",
  },
  more: {
    en: "{n} cells of {sheet} aren't numbers, the first below {first}",
    fr: "{n} cellules de {sheet} ne sont pas des nombres, la première sous {first}",
  },
};

const months: UnreadWords = {
  one: { en: "a month of {sheet} can't be read", fr: "un mois de {sheet} est illisible" },
  more: { en: "{n} months of {sheet} can't be read", fr: "{n} mois de {sheet} sont illisibles" },
};

/** Months below the last row that is looked through. */
const beyond: UnreadWords = {
  one: {
    en: "{sheet} has 60 months; the one below isn't read",
    fr: "{sheet} contient 60 mois ; le suivant n'est pas lu",
  },
  more: {
    en: "{sheet} has 60 months; the {n} below aren't read",
    fr: "{sheet} contient 60 mois ; les {n} suivants ne sont pas lus",
  },
};

/** Columns to the right of the last one that is looked through. */
const columns: UnreadWords = {
  one: {
    en: "a column of {sheet} beyond the {most}th isn't read",
    fr: "une colonne de {sheet} après la {most}e n'est pas lue",
  },
  more: {
    en: "{n} columns of {sheet} beyond the {most}th aren't read",
    fr: "{n} colonnes de {sheet} après la {most}e ne sont pas lues",
  },
};

export const unreadWords = { cells, months, beyond, columns } as const;

/** Said under a KPI whose cell of the month holds no number. */
export const noNumber: Text = {
  en: "{first} of {sheet} isn't a number.",
  fr: "{first} de {sheet} n'est pas un nombre.",
};

/** The words with the title of their sheet. */
export const ofSheet = ({ en, fr }: Text, sheet: GridSheet): Text => ({
  en: en.replace("{sheet}", sheetTitles[sheet].en).replace("{most}", `${formulaColumns}`),
  fr: fr.replace("{sheet}", sheetTitles[sheet].fr).replace("{most}", `${formulaColumns}`),
});
