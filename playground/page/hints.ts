import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Language, Text } from "../../core/base/text.ts";
import { guideName, phoneName, type TableKey, tables } from "../../core/book/sheets/layout.ts";
import { placeOf } from "../read/snapshot.ts";
import { sheetIds, workbook } from "../sample/sample.ts";

/** One line for each sheet: what to try on it. */

export interface SampleHint {
  readonly says: Text;
  /** What it asks the reader to type, as the spreadsheet stores it, and the cell that answers. */
  readonly cell: string;
  readonly content: Text;
  readonly watch: string;
}

/** The sheets of the sample. */
export const sampleHints: Readonly<Record<keyof typeof sheetIds, SampleHint>> = {
  acquisition: {
    says: {
      en: "More leads qualify? Type 30% into B2: the leads needed in B5 fall.",
      fr: "Davantage de leads qualifiés ? Saisissez 30 % en B2 : les leads nécessaires en B5 diminuent.",
    },
    cell: "B2",
    content: { en: "30%", fr: "30%" },
    watch: "B5",
  },
  months: {
    says: {
      en: "A bad last month? Type 20 into B25: the verdict on the leads in D28 changes. With 30 it wouldn't.",
      fr: "Un mauvais dernier mois ? Saisissez 20 en B25 : le verdict sur les leads en D28 bascule. Avec 30, il ne changerait pas.",
    },
    cell: "B25",
    content: { en: "20", fr: "20" },
    watch: "D28",
  },
  callsToAction: {
    says: {
      en: "Twelve more deals for the demo? Type 30 into F4, then read C21: is it better now, or is that chance?",
      fr: "Douze affaires de plus pour la démo ? Saisissez 30 en F4, puis lisez C21 : est-elle meilleure, ou est-ce le hasard ?",
    },
    cell: "F4",
    content: { en: "30", fr: "30" },
    watch: "C21",
  },
  deals: {
    says: {
      en: "Nobody noted why the deal of row 21 was lost. Type Price into F21: J5 counts one more.",
      fr: "Personne n'a noté pourquoi l'affaire de la ligne 21 est perdue. Saisissez Prix en F21 : J5 en compte une de plus.",
    },
    cell: "F21",
    content: { en: "Price", fr: "Prix" },
    watch: "J5",
  },
  ads: {
    says: {
      en: "The search campaign costs less? Type 5000 into C5: its CPA in J5 falls, and Google's in the ranking.",
      fr: "La campagne de recherche coûte moins ? Saisissez 5000 en C5 : son CPA en J5 baisse, et celui de Google dans le classement.",
    },
    cell: "C5",
    content: { en: "5000", fr: "5000" },
    watch: "J5",
  },
  customers: {
    says: {
      en: "Claire bought once, in January. Type claire@rey.ch into A21: I5 rises, one more of five came back in March.",
      fr: "Claire n'a acheté qu'en janvier. Saisissez claire@rey.ch en A21 : I5 monte, une personne de plus sur cinq revient en mars.",
    },
    cell: "A21",
    content: { en: "claire@rey.ch", fr: "claire@rey.ch" },
    watch: "I5",
  },
};

const pageHint: Text = {
  en: "The page for management. Choose another month in the yellow cell, or print the page from an .xlsx download.",
  fr: "La page pour la direction. Choisissez un autre mois dans la cellule jaune, ou imprimez la page depuis un téléchargement .xlsx.",
};

const guideHint: Text = {
  en: "How to read this workbook. Rename its sheets or add your own columns: everything is still found.",
  fr: "Comment lire ce classeur. Renommez ses feuilles, ajoutez vos colonnes : tout est retrouvé.",
};

const tableHints: Readonly<Record<TableKey, Text>> = {
  yearStart: guideHint,
  company: pageHint,
  month: pageHint,
  focus: pageHint,
  frozen: {
    en: "The formulas behind the review page. Nothing to type here.",
    fr: "Les formules derrière la page de revue. Rien à saisir ici.",
  },
  objectives: {
    en: "One row for each objective. The panel adds it together with its KPIs.",
    fr: "Une ligne par objectif. Le volet l'ajoute en même temps que ses KPI.",
  },
  definitions: {
    en: "One row for each KPI. Change a target here, then look at “This month” in the panel.",
    fr: "Une ligne par KPI. Changez une cible ici, puis regardez « Ce mois » dans le volet.",
  },
  results: {
    en: "One figure for each month and KPI. A month not known yet stays blank: a blank isn't a zero.",
    fr: "Un chiffre par mois et par KPI. Un mois encore inconnu reste vide : un vide n'est pas un zéro.",
  },
  targets: {
    en: "What each month should reach. Each month can have its own target.",
    fr: "Ce que chaque mois devrait atteindre. Chaque mois peut avoir sa propre cible.",
  },
  actions: {
    en: "What is being done about a figure. Fill in the month closed, and the action is no longer open.",
    fr: "Ce qui est fait pour redresser un chiffre. Remplissez le mois de clôture : l'action n'est plus ouverte.",
  },
  imports: {
    en: "How figures were read from your tables, so that next month takes one click. Delete a row to be asked again.",
    fr: "Comment les chiffres ont été lus dans vos tableaux : le mois prochain, un clic suffit. Supprimez une ligne pour que la question soit reposée.",
  },
};

const phoneHint: Text = {
  en: "The same month to read on a phone. It follows the review page; change nothing here.",
  fr: "Le même mois à lire sur un téléphone. La feuille suit la page de revue ; n'y changez rien.",
};

const ownSheet: Text = {
  en: "Your own sheet. Type =COC in a cell: the formulas that fit are proposed, with what they answer.",
  fr: "Votre propre feuille. Saisissez =COC dans une cellule : les formules qui conviennent sont proposées, avec ce qu'elles répondent.",
};

/** What to try on the sheet that is open. */
export function hintOf(model: Spreadsheet.Model, language: Language): string {
  const sheetId = model.getters.getActiveSheetId();
  // One that comes from a file keeps its title alone.
  const own = titlesOf(model, language).get(model.getters.getSheetName(sheetId)) ?? sheetId;
  const sample = (Object.keys(sheetIds) as (keyof typeof sheetIds)[]).find((key) => sheetIds[key] === own);
  if (sample) return sampleHints[sample].says[language];
  const table = (Object.keys(tables) as TableKey[]).find(
    (key) => placeOf(model, tables[key].name)?.sheetId === sheetId,
  );
  if (table) return tableHints[table][language];
  const isOn = (name: string): boolean => placeOf(model, name)?.sheetId === sheetId;
  return (isOn(guideName) ? guideHint : isOn(phoneName) ? phoneHint : ownSheet)[language];
}

const sampleTitles = new Map<Language, ReadonlyMap<string, string>>();

/** The sheets of the sample by their titles. */
function titlesOf({ getters }: Spreadsheet.Model, language: Language): ReadonlyMap<string, string> {
  const known = sampleTitles.get(language);
  if (known) return known;
  const titles = new Map(workbook(language, getters.getLocale()).sheets.map(({ name, id }) => [name, id]));
  sampleTitles.set(language, titles);
  return titles;
}
