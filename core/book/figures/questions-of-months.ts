import type { Day } from "../../base/cells.ts";
import { counted, isSingular } from "../../base/count.ts";
import { dayWords } from "../../base/dates-in-words.ts";
import { type DayOrder, type Month, monthAfter, monthOf, monthWords } from "../../base/months.ts";
import { quoted } from "../../base/text.ts";
import { choice, columnChoices, question, quotedAll } from "./sentences.ts";
import type { Column, Question } from "./table.ts";

/** What only a person can answer of dates, months and weeks, each with its choices. */

export const whichDates = (columns: readonly Column[]): Question =>
  question(
    "date-column",
    `Several columns hold dates: ${quotedAll(
      columns.map(({ key }) => key),
      "en",
    )}. Which one says the month?`,
    `Plusieurs colonnes contiennent des dates : ${quotedAll(
      columns.map(({ key }) => key),
      "fr",
    )}. Laquelle donne le mois ?`,
    columnChoices(columns),
  );

export const whichOrder = (cell: string, dayFirst: Day, monthFirst: Day, said: DayOrder | undefined): Question =>
  question(
    "day-order",
    `Does the day or the month come first in dates such as ${quoted("en", cell)}? No date in the column shows which.`,
    `Le jour ou le mois vient-il en premier dans des dates comme ${quoted("fr", cell)} ? Aucune date de la colonne ne le dit.`,
    [
      choice("day-first", `The day: ${dayWords(dayFirst, "en", said)}`, `Le jour : ${dayWords(dayFirst, "fr", said)}`),
      choice(
        "month-first",
        `The month: ${dayWords(monthFirst, "en", said)}`,
        `Le mois : ${dayWords(monthFirst, "fr", said)}`,
      ),
    ],
  );

export const whichYear = (cell: string, today: number): Question => {
  const thisYear = Number(monthOf({ day: today }).slice(0, 4));
  return question(
    "year",
    `Months such as ${quoted("en", cell)} have no year. Of which year is the first line?`,
    `Des mois comme ${quoted("fr", cell)} n'ont pas d'année. De quelle année est la première ligne ?`,
    [0, 1, 2, 3, 4].map((back) => choice(`${thisYear - back}`, `${thisYear - back}`, `${thisYear - back}`)),
  );
};

const recentMonths = (today: number): Question["choices"] => {
  const last: Month = monthOf({ day: today });
  return [...Array(24).keys()].map((back) => {
    const month = monthAfter(last, -back);
    return choice(month, monthWords(month, "en"), monthWords(month, "fr"));
  });
};

export const whichMonth = (first: string, today: number): Question =>
  question(
    "month",
    `No column says the month; the first cell is ${quoted("en", first)}. Of which month are all these lines? Or export the table by month.`,
    `Aucune colonne ne dit le mois ; la première cellule est ${quoted("fr", first)}. De quel mois sont toutes ces lignes ? Ou exportez le tableau par mois.`,
    recentMonths(today),
  );

export const whichLastMonth = (first: string, today: number): Question =>
  question(
    "last-month",
    `No column says the month; the first cell is ${quoted("en", first)}. Of which month is the last line? The lines before it are then the months before.`,
    `Aucune colonne ne dit le mois ; la première cellule est ${quoted("fr", first)}. De quel mois est la dernière ligne ? Les lignes précédentes sont alors les mois d'avant.`,
    recentMonths(today),
  );

export const longReport = (words: string): Question =>
  question(
    "periods",
    `No column says the month, and the report covers several: ${quoted("en", words)}. Export it again with a column of months or days.`,
    `Aucune colonne ne dit le mois, et le rapport en couvre plusieurs : ${quoted("fr", words)}. Exportez-le à nouveau avec une colonne de mois ou de jours.`,
  );

export const weeksInTwoMonths = (cell: string, byDates: boolean): Question =>
  question(
    "weeks",
    `Some weeks lie in two months, such as ${quoted("en", cell)}: their figures can't be split. Export days or months, or say where a week counts.`,
    `Certaines semaines sont à cheval sur deux mois, comme ${quoted("fr", cell)} : leurs chiffres ne se partagent pas. Exportez des jours ou des mois, ou dites où compte une semaine.`,
    [
      choice("thursday", "In the month of its Thursday", "Dans le mois de son jeudi"),
      ...(byDates ? [choice("day", "These are days, not weeks", "Ce sont des jours, pas des semaines")] : []),
    ],
  );

/** @param one, other two dates that follow each other */
export const irregularWeeks = (heading: string, one: string, other: string): Question =>
  question(
    "weeks",
    `${quoted("en", one)} and ${quoted("en", other)} follow each other in ${quoted("en", heading)} but aren't a whole number of weeks apart: it isn't clear which days each line covers. Correct the dates, or export days or months.`,
    `${quoted("fr", one)} et ${quoted("fr", other)} se suivent dans ${quoted("fr", heading)} sans être séparés d'un nombre entier de semaines : on ne sait pas quels jours couvre chaque ligne. Corrigez les dates, ou exportez des jours ou des mois.`,
    [choice("day", "These are days, not weeks", "Ce sont des jours, pas des semaines")],
  );

export const longPeriods = (cell: string): Question =>
  question(
    "periods",
    `${quoted("en", cell)} covers several months: its figure can't be split. Export it by month; a quarterly or yearly figure may go to its last month.`,
    `${quoted("fr", cell)} couvre plusieurs mois : son chiffre ne se partage pas. Exportez-le par mois ; un chiffre trimestriel ou annuel peut aller à son dernier mois.`,
    [choice("last-month", "Write each to its last month", "Écrire chacun dans son dernier mois")],
  );

export const overlapping = (one: string, other: string): Question =>
  question(
    "overlap",
    `The periods ${quoted("en", one)} and ${quoted("en", other)} overlap: what lies in both would count twice. Export periods that follow each other.`,
    `Les périodes ${quoted("fr", one)} et ${quoted("fr", other)} se chevauchent : ce qui est dans les deux compterait double. Exportez des périodes qui se suivent.`,
    [choice("add", "Nothing is in both: add them up", "Rien ne figure dans les deux : additionner")],
  );

export const unreadDates = (cells: readonly string[], count: number, heading: string): Question => {
  const [en, fr] = heading === "" ? ["", ""] : [` in ${quoted("en", heading)}`, ` dans ${quoted("fr", heading)}`];
  return question(
    "unread-dates",
    `${counted("en", count, "cell", "cells")}${en} can't be read as a month: ${quotedAll(cells, "en")}. A month may be written 2026-10, 10/2026 or October 2026, with its year.`,
    `${counted("fr", count, "cellule", "cellules")}${fr} ${isSingular("fr", count) ? "ne se lit" : "ne se lisent"} pas comme un mois : ${quotedAll(cells, "fr")}. Un mois s'écrit 2026-10, 10/2026 ou octobre 2026, avec son année.`,
    [choice("leave-out", "Leave these lines out", "Laisser ces lignes de côté")],
  );
};

export const noDateReadable = (heading: string, first: string): Question =>
  question(
    "unread-dates",
    `The column ${quoted("en", heading)} can't be read as months: its first cell is ${quoted("en", first)}. A month may be written 2026-10, 10/2026 or October 2026, with its year.`,
    `La colonne ${quoted("fr", heading)} ne se lit pas comme des mois : sa première cellule est ${quoted("fr", first)}. Un mois s'écrit 2026-10, 10/2026 ou octobre 2026, avec son année.`,
  );

export const blankDates = (count: number, first: string): Question =>
  question(
    "unread-dates",
    count === 1
      ? `A line has a figure and no month, below lines that have one (${quoted("en", first)}). Does it belong to the month above it?`
      : `${count} lines have a figure and no month, below lines that have one (${quoted("en", first)}). Do they belong to the month above them?`,
    count === 1
      ? `Une ligne a un chiffre et pas de mois, sous des lignes qui en ont un (${quoted("fr", first)}). Appartient-elle au mois au-dessus ?`
      : `${count} lignes ont un chiffre et pas de mois, sous des lignes qui en ont un (${quoted("fr", first)}). Appartiennent-elles au mois au-dessus ?`,
    [
      choice("above", "Yes, to the month above", "Oui, au mois au-dessus"),
      choice("leave-out", "No, leave such lines out", "Non, laisser ces lignes de côté"),
    ],
  );

export const turnedDates = (kept: number, text: string): Question =>
  question(
    "spreadsheet",
    `The spreadsheet has turned ${counted("en", kept, "cell", "cells")} of the column into dates and left others as texts, such as ${quoted("en", text)}: it read them in another order of day and month. Paste the text of the export, or choose the file.`,
    `Le tableur a changé ${counted("fr", kept, "cellule", "cellules")} de la colonne en dates et laissé d'autres en texte, comme ${quoted("fr", text)} : il les a lues dans un autre ordre du jour et du mois. Collez le texte de l'export, ou choisissez le fichier.`,
  );

export const countedFromStart = (words: string): Question =>
  question(
    "periods",
    `The months are counted from a start that the table doesn't say: ${quoted("en", words)}. Export the month itself, or copy the lines above the headings too.`,
    `Les mois sont comptés depuis un début que le tableau ne dit pas : ${quoted("fr", words)}. Exportez le mois lui-même, ou copiez aussi les lignes au-dessus des en-têtes.`,
  );

export const fiscalMonths = (heading: string, cell: string): Question =>
  question(
    "periods",
    `${quoted("en", heading)} may count the months of a fiscal year: ${quoted("en", cell)} may not be the calendar month. Is it?`,
    `${quoted("fr", heading)} compte peut-être les mois d'un exercice : ${quoted("fr", cell)} n'est peut-être pas le mois du calendrier. Est-ce bien lui ?`,
    [choice("calendar", "Yes, these are calendar months", "Oui, ce sont des mois du calendrier")],
  );

export const bothOrders = (cells: readonly string[], heading: string): Question =>
  question(
    "unread-dates",
    `In ${quoted("en", heading)} the day comes first in some dates and the month in others: ${quotedAll(cells, "en")}. Export the dates in one form.`,
    `Dans ${quoted("fr", heading)}, certaines dates commencent par le jour et d'autres par le mois : ${quotedAll(cells, "fr")}. Exportez les dates sous une seule forme.`,
  );
