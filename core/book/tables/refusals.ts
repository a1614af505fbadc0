import type { Cell } from "../../base/cells.ts";
import { type Month, monthWords } from "../../base/months.ts";
import { misread, type Problem } from "../../base/problem.ts";
import { type Language, quoted, type Text } from "../../base/text.ts";
import { measures, reviewedKpis, sheetTitles, type TableKey, tables } from "../sheets/layout.ts";
import { placeIn } from "../sheets/places.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";

/** Why a command writes nothing: the fact, then what to do. Each is about the book, not about one request. */

export const notStarted = misread("not-started", {
  en: "There is no complete KPI workbook in this file. Create one first: what is missing is added, what is there stays.",
  fr: "Ce fichier ne contient pas de classeur de KPI complet. Créez-le d'abord : ce qui manque est ajouté, ce qui existe reste.",
});

export const unknownCode = (code: string): Problem =>
  misread("unknown-code", {
    en: `No KPI or measure has the code ${quoted("en", code)}. Reload the workbook.`,
    fr: `Aucun KPI ni mesure n'a le code ${quoted("fr", code)}. Rechargez le classeur.`,
  });

/** A formula is only inserted into an empty cell. */
export const cellTaken = (address: string): Problem =>
  misread("cell-taken", {
    en: `Cell ${address} isn't empty. Choose an empty one, then insert the formula again.`,
    fr: `La cellule ${address} n'est pas vide. Choisissez-en une vide, puis insérez à nouveau la formule.`,
  });

/** A sheet of the user's own that figures were to come from. */
export const sheetGone = (title: string): Problem =>
  misread("sheet-gone", {
    en: `There is no sheet ${quoted("en", title)} anymore. Choose another one.`,
    fr: `La feuille ${quoted("fr", title)} n'existe plus. Choisissez-en une autre.`,
  });

const titleOf = (key: TableKey, language: Language): string =>
  quoted(language, sheetTitles[tables[key].sheet][language]);

/** Ranges have a fixed size, so that both programs find and print them the same way. */
export const full = (key: TableKey): Problem =>
  misread("table-full", {
    en: `${titleOf(key, "en")} is full: it has ${tables[key].rows} rows. Free up a row, or create a new workbook from this one.`,
    fr: `${titleOf(key, "fr")} est plein : il a ${tables[key].rows} lignes. Libérez-en une, ou créez un nouveau classeur à partir de celui-ci.`,
  });

export const noFreeColumn = (key: TableKey): Problem =>
  misread("no-free-column", {
    en: `${titleOf(key, "en")} has no blank column left. Delete one that no KPI uses anymore.`,
    fr: `${titleOf(key, "fr")} n'a plus de colonne vide. Supprimez-en une qu'aucun KPI n'utilise plus.`,
  });

export const tooManyKpis = (count: number): Problem =>
  misread("too-many-kpis", {
    en: `That would make ${count} reviewed KPIs; a workbook can have ${reviewedKpis}. Retire one first, or keep some as measures.`,
    fr: `Cela ferait ${count} KPI suivis ; un classeur en contient ${reviewedKpis}. Retirez-en un d'abord, ou gardez-en comme mesures.`,
  });

export const tooManyMeasures = (count: number): Problem =>
  misread("too-many-measures", {
    en: `That would make ${count} measures; a workbook can have ${measures}. Delete one that no rate uses.`,
    fr: `Cela ferait ${count} mesures ; un classeur en contient ${measures}. Supprimez-en une qu'aucun taux n'utilise.`,
  });

export const noColumnFor = (table: TableSnapshot, heading: Text): Problem =>
  misread("missing-column", {
    en: `${quoted("en", table.sheet)} has no column ${quoted("en", heading.en)}. Type this heading above a blank column, then try again.`,
    fr: `${quoted("fr", table.sheet)} n'a pas de colonne ${quoted("fr", heading.fr)}. Saisissez cet en-tête au-dessus d'une colonne vide, puis recommencez.`,
  });

export const outsideGrid = (month: Month, months: readonly Month[]): Problem => {
  const [first = month] = months;
  const last = months[months.length - 1] ?? month;
  return misread("month-outside", {
    en: `${monthWords(month, "en")} isn't in this workbook, which goes from ${monthWords(first, "en")} to ${monthWords(last, "en")}. Choose one of its months, or create a new workbook.`,
    fr: `Le mois (${monthWords(month, "fr")}) n'est pas dans ce classeur : il va de ${monthWords(first, "fr")} à ${monthWords(last, "fr")}. Choisissez l'un de ses mois, ou créez un nouveau classeur.`,
  });
};

export const figureTwice = (code: string, month: Month): Problem =>
  misread("figure-twice", {
    en: `There are two figures of ${quoted("en", code)} for ${monthWords(month, "en")}. Keep one of the two.`,
    fr: `Il y a deux chiffres de ${quoted("fr", code)} (${monthWords(month, "fr")}). Gardez l'un des deux.`,
  });

export const formulaInTheWay = (table: TableSnapshot, row: number, column: number): Problem =>
  misread("formula-in-the-way", {
    en: `${placeIn("en", table, row, column)}: there is a formula. Delete it first if a figure should take its place.`,
    fr: `${placeIn("fr", table, row, column)} : une formule s'y trouve. Effacez-la d'abord si un chiffre doit prendre sa place.`,
  });

export const textInTheWay = (table: TableSnapshot, row: number, column: number, cell: Cell): Problem => {
  const words = (language: Language): string =>
    typeof cell === "string" ? quoted(language, cell) : language === "fr" ? "autre chose" : "something else";
  return misread("text-in-the-way", {
    en: `${placeIn("en", table, row, column)}: ${words("en")} is where a figure should be. Move or delete it first.`,
    fr: `${placeIn("fr", table, row, column)} : ${words("fr")} occupe la place d'un chiffre. Déplacez-le ou effacez-le d'abord.`,
  });
};
