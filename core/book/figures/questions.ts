import type { Day } from "../../base/cells.ts";
import { counted, isSingular } from "../../base/count.ts";
import { dayWords } from "../../base/dates-in-words.ts";
import { type DayOrder, type Month, monthAfter, monthOf, monthWords } from "../../base/months.ts";
import { type Language, numberIn, quoted, type Text } from "../../base/text.ts";
import { joined, quotedAll } from "./sentences.ts";
import type { Column, Question, QuestionKind, Table } from "./table.ts";

/** What only a person can answer, each with its choices. */

const question = (kind: QuestionKind, en: string, fr: string, choices: Question["choices"] = []): Question => ({
  kind,
  says: { en, fr },
  choices,
});

const choice = (key: string, en: string, fr: string) => ({ key, says: { en, fr } });

const columnChoices = (columns: readonly Column[]): Question["choices"] =>
  columns.map(({ key, first }) => {
    const example = first === "" ? "" : ` (${first.length > 20 ? `${first.slice(0, 19)}…` : first})`;
    return choice(key, `${key}${example}`, `${key}${example}`);
  });

export const whichColumn = (name: string, columns: readonly Column[], several: boolean, countable: boolean): Question =>
  question(
    "column",
    several
      ? `Several columns may be ${quoted("en", name)}. Which one holds its figures?`
      : `No heading is ${quoted("en", name)}. Which column holds its figures?`,
    several
      ? `Plusieurs colonnes peuvent être ${quoted("fr", name)}. Laquelle contient ses chiffres ?`
      : `Aucun en-tête ne dit ${quoted("fr", name)}. Quelle colonne contient ses chiffres ?`,
    [
      ...columnChoices(columns),
      ...(countable ? [choice("lines", "None: count the lines", "Aucune : compter les lignes")] : []),
    ],
  );

export const noSuchColumn = (kind: QuestionKind, name: string, columns: readonly Column[]): Question =>
  question(
    kind,
    `There is no column ${quoted("en", name)} in this table. Which one is meant?`,
    `Il n'y a pas de colonne ${quoted("fr", name)} dans ce tableau. Laquelle est-ce ?`,
    columnChoices(columns),
  );

export const whichLine = (name: string, names: readonly string[], several: boolean): Question =>
  question(
    "column",
    several
      ? `Several lines are called ${quoted("en", name)}. ${names.length > 0 ? "Which one is meant?" : "Keep the one that is meant."}`
      : `No line is called ${quoted("en", name)}. Which line holds its figures?`,
    several
      ? `Plusieurs lignes s'appellent ${quoted("fr", name)}. ${names.length > 0 ? "Laquelle est-ce ?" : "Gardez la bonne."}`
      : `Aucune ligne ne s'appelle ${quoted("fr", name)}. Quelle ligne contient ses chiffres ?`,
    names.map((each) => choice(each, each, each)),
  );

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

export const rateParts = (heading: string, columns: readonly Column[]): Question[] => {
  const name =
    heading === "" ? { en: "A rate", fr: "Un taux" } : { en: quoted("en", heading), fr: quoted("fr", heading) };
  const why: Text = {
    en: `${name.en} has several lines in one month: rates can't be added up or averaged. The month's rate needs its two columns.`,
    fr: `${name.fr} a plusieurs lignes pour un mois : des taux ne s'additionnent pas et ne se moyennent pas. Le taux du mois demande ses deux colonnes.`,
  };
  return [
    question(
      "numerator",
      `${why.en} Which one is the numerator?`,
      `${why.fr} Laquelle est le numérateur ?`,
      columnChoices(columns),
    ),
    question(
      "denominator",
      "Which column is the denominator?",
      "Quelle colonne est le dénominateur ?",
      columnChoices(columns),
    ),
  ];
};

export const whichAbove = ([above, below]: readonly [Column, Column]): Question => {
  const rate = (language: Language, one: Column, other: Column): string =>
    `${quoted(language, one.key)} / ${quoted(language, other.key)}`;
  return question(
    "swapped",
    `In most lines ${quoted("en", above.key)} is greater than ${quoted("en", below.key)}: the rate would be above 100%. Which one is divided by the other?`,
    `Dans la plupart des lignes, ${quoted("fr", above.key)} dépasse ${quoted("fr", below.key)} : le taux serait supérieur à 100 %. Lequel est divisé par l'autre ?`,
    [
      choice(below.key, rate("en", below, above), rate("fr", below, above)),
      choice(above.key, rate("en", above, below), rate("fr", above, below)),
    ],
  );
};

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

export const howToAddUp = (month: Month, count: number, alike: boolean): Question =>
  question(
    "add-up",
    `There are ${count} lines with a figure for ${alike ? "the last day of " : ""}${monthWords(month, "en")}. Do they add up, or does the last one count?`,
    `Il y a ${count} lignes avec un chiffre pour ${alike ? "le dernier jour de " : ""}${monthWords(month, "fr")}. S'additionnent-elles, ou la dernière compte-t-elle ?`,
    [
      choice("sum", "They add up", "Elles s'additionnent"),
      choice("last", "The last line counts", "La dernière ligne compte"),
    ],
  );

export const numbersOrFigures = ([first, last]: readonly [first: string, last: string]): Question =>
  question(
    "numbers",
    `${quoted("en", first)} to ${quoted("en", last)} seem to be identifiers, such as order numbers: added up, they would mean nothing. Are they?`,
    `${quoted("fr", first)} à ${quoted("fr", last)} semblent être des numéros, de commande par exemple : les additionner n'aurait pas de sens. Est-ce le cas ?`,
    [
      choice("lines", "Yes, count the lines", "Oui, compter les lignes"),
      choice("keep", "No, these are figures", "Non, ce sont des chiffres"),
    ],
  );

export const stockOrSum = (heading: string): Question =>
  question(
    "add-up",
    `${quoted("en", heading)} seems to be what is there at a time, such as a stock. Do the lines of a month add up, or does the last one count?`,
    `${quoted("fr", heading)} semble être ce qui existe à un moment donné, comme un stock. Les lignes d'un mois s'additionnent-elles, ou la dernière compte-t-elle ?`,
    [
      choice("last", "The last line of a month counts", "La dernière ligne d'un mois compte"),
      choice("sum", "They add up", "Elles s'additionnent"),
    ],
  );

export const samePeople = (heading: string): Question =>
  question(
    "people",
    `${quoted("en", heading)} counts people, and anyone who comes on two days or sees two campaigns would count twice: the lines can't be added up. Export it by month for the whole account.`,
    `${quoted("fr", heading)} compte des personnes, et une personne venue deux jours, ou touchée par deux campagnes, compterait double : les lignes ne s'additionnent pas. Exportez-le par mois pour tout le compte.`,
    [choice("add", "Nobody is in two lines: add them up", "Personne ne figure deux fois : additionner")],
  );

export const noSumOfAverages = (heading: string): Question =>
  question(
    "average",
    `${quoted("en", heading)} is an average or a rate of each line: such figures can't be added up, and the last one isn't that of the month. Export it by month.`,
    `${quoted("fr", heading)} est une moyenne ou un taux par ligne : de tels chiffres ne s'additionnent pas, et le dernier n'est pas celui du mois. Exportez-le par mois.`,
    [choice("last", "The last line of a month counts for the month", "La dernière ligne d'un mois vaut pour le mois")],
  );

export const otherCurrency = (is: string, unit: string): Question =>
  question(
    "currency",
    `The currency of the column is ${is}, that of the KPI is ${unit}. Export it in ${unit}, or change the unit of the KPI.`,
    `La monnaie de la colonne est ${is}, celle du KPI ${unit}. Exportez-la en ${unit}, ou changez l'unité du KPI.`,
  );

/** @param offered those that may be chosen; none where lines of one can't be told from the others */
export const whichCurrency = (found: readonly string[], offered: readonly string[]): Question =>
  question(
    "currency",
    `The lines are in several currencies: ${joined(found, "en")}. They can't be added up. Which lines count?`,
    `Les lignes sont en plusieurs monnaies : ${joined(found, "fr")}. Elles ne s'additionnent pas. Quelles lignes comptent ?`,
    offered.map((each) => choice(each, `Only those in ${each}`, `Seulement celles en ${each}`)),
  );

export const whichScale = (cell: string): Question =>
  question(
    "percent-scale",
    `The figures have no % sign: is ${quoted("en", cell)} a share, where 1 is 100%, or a percentage, where 1 is 1%?`,
    `Les chiffres n'ont pas de signe % : ${quoted("fr", cell)} est-il une part, où 1 vaut 100 %, ou un pourcentage, où 1 vaut 1 % ?`,
    [
      choice("share", "A share: 1 is 100%", "Une part : 1 vaut 100 %"),
      choice("percent", "A percentage: 1 is 1%", "Un pourcentage : 1 vaut 1 %"),
    ],
  );

export const whichDecimal = (cell: string): Question => {
  const [en, fr] = [quoted("en", cell), quoted("fr", cell)];
  const sign = cell.includes(",") ? "," : ".";
  return question(
    "decimal-sign",
    `${en} may be thousands or have three decimals: nothing in the table tells. Which is it?`,
    `${fr} peut être en milliers ou avoir trois décimales : rien dans le tableau ne le dit. Qu'est-ce ?`,
    [choice(sign === "," ? "." : ",", "Thousands", "Des milliers"), choice(sign, "Three decimals", "Trois décimales")],
  );
};

export const bothDecimals = (one: string, other: string): Question =>
  question(
    "decimal-sign",
    `${quoted("en", one)} and ${quoted("en", other)} are in one column: each may be thousands or have three decimals. Export the figures in one form.`,
    `${quoted("fr", one)} et ${quoted("fr", other)} sont dans une même colonne : chacun peut être en milliers ou avoir trois décimales. Exportez les chiffres sous une seule forme.`,
  );

export const linesFilledIn = (heading: string, count: number): Question =>
  question(
    "states",
    `${counted("en", count, "line has", "lines have")} something in ${quoted("en", heading)}. Do such lines count?`,
    `${counted("fr", count, "ligne a", "lignes ont")} quelque chose dans ${quoted("fr", heading)}. De telles lignes comptent-elles ?`,
    [
      choice("leave-out", "No, leave such lines out", "Non, laisser ces lignes de côté"),
      choice("keep", "Yes, all lines", "Oui, toutes les lignes"),
    ],
  );

/** @param cells what looks like tests */
export const linesOfTests = (count: number, cells: readonly string[]): Question =>
  question(
    "tests",
    `${counted("en", count, "line seems", "lines seem")} to come from tests or colleagues: ${quotedAll(cells, "en")}. Do such lines count?`,
    `${counted("fr", count, "ligne semble venir", "lignes semblent venir")} de tests ou de collègues : ${quotedAll(cells, "fr")}. De telles lignes comptent-elles ?`,
    [
      choice("leave-out", "No, leave such lines out", "Non, laisser ces lignes de côté"),
      choice("keep", "Yes, all lines", "Oui, toutes les lignes"),
    ],
  );

/** @param areSomeWon lines remain without them */
export const linesNotWon = (heading: string, count: number, areSomeWon: boolean): Question =>
  question(
    "chances",
    `${counted("en", count, "line is", "lines are")} below 100% in ${quoted("en", heading)}: such deals aren't won, or not yet. Do they count?`,
    `${counted("fr", count, "ligne est", "lignes sont")} sous 100 % dans ${quoted("fr", heading)} : de telles affaires ne sont pas gagnées, ou pas encore. Comptent-elles ?`,
    [
      ...(areSomeWon ? [choice("leave-out", "No, only those at 100%", "Non, seulement celles à 100 %")] : []),
      choice("keep", "Yes, all lines", "Oui, toutes les lignes"),
    ],
  );

export const sameTwice = (line: string, count: number): Question =>
  question(
    "twice",
    count === 1
      ? `The same row appears twice: ${line}. Is it one, exported twice, or two?`
      : `The same rows appear more than once, ${count} times in all, such as ${line}. Are they repeats, or separate rows?`,
    count === 1
      ? `La même ligne figure deux fois : ${line}. Est-ce une ligne exportée deux fois, ou deux lignes ?`
      : `Les mêmes lignes reviennent, ${count} fois en tout, par exemple ${line}. Sont-elles répétées, ou distinctes ?`,
    [
      choice("once", "Repeated: count it once", "Répétée : la compter une fois"),
      choice("keep", "Both are real: count both", "Les deux sont vraies : les compter toutes"),
    ],
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

export const whatToCount = (columns: readonly Column[], cell: string): Question =>
  question(
    "count",
    `${quoted("en", cell)} appears in several lines. What is counted?`,
    `${quoted("fr", cell)} figure dans plusieurs lignes. Que compte-t-on ?`,
    [
      ...columns.map(({ key }) =>
        choice(key, `Different values of ${quoted("en", key)}`, `Les valeurs différentes de ${quoted("fr", key)}`),
      ),
      choice("lines", "All lines", "Toutes les lignes"),
    ],
  );

export const unreadFigures = (cells: readonly string[], count: number, areSomeRead: boolean): Question =>
  question(
    "unread",
    `${counted("en", count, "cell isn't a figure", "cells aren't figures")}: ${quotedAll(cells, "en")}. A month that leaves out one of its lines would be too low. Correct them in the export, or leave these lines out.`,
    `${counted("fr", count, "cellule n'est pas un chiffre", "cellules ne sont pas des chiffres")} : ${quotedAll(cells, "fr")}. Un mois auquel il manque une ligne serait trop bas. Corrigez-les dans l'export, ou laissez ces lignes de côté.`,
    areSomeRead ? [choice("leave-out", "Leave these lines out", "Laisser ces lignes de côté")] : [],
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

export const turnedFigures = (number: string, text: string): Question =>
  question(
    "spreadsheet",
    `The spreadsheet uses a different decimal sign from the export: ${quoted("en", text)} stayed a text, so that ${quoted("en", number)} may have been thousands. Paste the text of the export, or choose the file.`,
    `Le tableur lit un autre signe décimal que celui de l'export : ${quoted("fr", text)} est resté un texte, et ${quoted("fr", number)} était peut-être en milliers. Collez le texte de l'export, ou choisissez le fichier.`,
    [choice("right", "The numbers are right as they are", "Les nombres sont justes tels quels")],
  );

export const notInPercent = (cell: string, unit: string): Question =>
  question(
    "column",
    unit.trim() === ""
      ? `${quoted("en", cell)} is a percentage, and the figures of this KPI are added up. Choose another column, or change the type of figure.`
      : `${quoted("en", cell)} is a percentage, and the KPI counts in ${quoted("en", unit)}. Choose another column, or change the unit.`,
    unit.trim() === ""
      ? `${quoted("fr", cell)} est un pourcentage, et les chiffres de ce KPI s'additionnent. Choisissez une autre colonne, ou changez le type de chiffre.`
      : `${quoted("fr", cell)} est un pourcentage, et le KPI compte en ${quoted("fr", unit)}. Choisissez une autre colonne, ou changez l'unité.`,
  );

export const countedFromStart = (words: string): Question =>
  question(
    "periods",
    `The months are counted from a start that the table doesn't say: ${quoted("en", words)}. Export the month itself, or copy the lines above the headings too.`,
    `Les mois sont comptés depuis un début que le tableau ne dit pas : ${quoted("fr", words)}. Exportez le mois lui-même, ou copiez aussi les lignes au-dessus des en-têtes.`,
  );

export const noTableAtAll = (table: Table): Question[] =>
  table.problem ? [question("column", table.problem.says.en, table.problem.says.fr)] : [];

export const linesOfAll = (name: string): Question =>
  question(
    "totals",
    `The lines ${quoted("en", name)} may add up the others of their month. Do they?`,
    `Les lignes ${quoted("fr", name)} additionnent peut-être les autres de leur mois. Est-ce le cas ?`,
    [
      choice("leave-out", "Yes, leave them out", "Oui, les laisser de côté"),
      choice("keep", "No, they count too", "Non, elles comptent aussi"),
    ],
  );

export const comparedPeriods = (heading: string, values: readonly string[]): Question =>
  question(
    "compared",
    `${quoted("en", heading)} holds more than results: ${quotedAll(values, "en")}. Which lines count?`,
    `${quoted("fr", heading)} contient plus que des résultats : ${quotedAll(values, "fr")}. Quelles lignes comptent ?`,
    values.map((value) => choice(value, value, value)),
  );

export const figureRepeated = (key: string, cell: string, figure: string): Question =>
  question(
    "repeated",
    `${quoted("en", cell)} has several lines with the same figure, ${figure}: is it one figure for all of them, or one for each line?`,
    `${quoted("fr", cell)} a plusieurs lignes avec le même chiffre, ${figure} : est-ce un seul chiffre pour toutes, ou un par ligne ?`,
    [
      choice(key, `One for each ${quoted("en", key)}`, `Un par ${quoted("fr", key)}`),
      choice("keep", "One for each line: add them up", "Un par ligne : additionner"),
    ],
  );

/**
 * @param words what says how the figures are counted
 * @param by what they are multiplied by
 */
export const otherScale = ({ words, by }: { readonly words: string; readonly by: number }, unit: string): Question => {
  const size = by < 1 ? Math.round(1 / by) : by;
  const [en, fr] = by < 1 ? ["divided", "diviser"] : ["multiplied", "multiplier"];
  const [ofKpi, duKpi] = unit.trim() === "" ? ["", ""] : [` (${unit.trim()})`, ` (${unit.trim()})`];
  return question(
    "magnitude",
    `According to ${quoted("en", words)}, the figures aren't counted as those of the KPI${ofKpi}. Should they be ${en} by ${numberIn("en", size)}?`,
    `D'après ${quoted("fr", words)}, les chiffres ne sont pas comptés comme ceux du KPI${duKpi}. Faut-il les ${fr} par ${numberIn("fr", size)} ?`,
    [
      choice(`${by}`, `Yes, by ${numberIn("en", size)}`, `Oui, par ${numberIn("fr", size)}`),
      choice("1", "No, take them as they are", "Non, les prendre tels quels"),
    ],
  );
};

export const fiscalMonths = (heading: string, cell: string): Question =>
  question(
    "periods",
    `${quoted("en", heading)} may count the months of a fiscal year: ${quoted("en", cell)} may not be the month of the calendar. Is it?`,
    `${quoted("fr", heading)} compte peut-être les mois d'un exercice : ${quoted("fr", cell)} n'est peut-être pas le mois du calendrier. L'est-il ?`,
    [choice("calendar", "Yes, these are months of the calendar", "Oui, ce sont des mois du calendrier")],
  );

/** @param isByDay months have several lines: the total may start over each month */
export const runningTotal = (heading: string, isByDay: boolean): Question =>
  question(
    "running-total",
    `${quoted("en", heading)} seems to be a running total: a month then holds those before it too. Is it?`,
    `${quoted("fr", heading)} semble être un cumul : un mois contient alors aussi les précédents. Est-ce le cas ?`,
    [
      choice(
        "from-start",
        "Yes, from the first line on: take the differences",
        "Oui, depuis la première ligne : prendre les différences",
      ),
      choice(
        "from-before",
        "Yes, from earlier on: take the differences, leave out the first month",
        "Oui, depuis plus tôt : prendre les différences, sans le premier mois",
      ),
      ...(isByDay
        ? [
            choice(
              "of-month",
              "Yes, from the first day of each month on: take the last line of a month",
              "Oui, depuis le premier jour de chaque mois : prendre la dernière ligne du mois",
            ),
          ]
        : []),
      choice("keep", "No, each figure is that of its month", "Non, chaque chiffre est celui de son mois"),
    ],
  );

export const whichStates = (heading: string, values: readonly string[], ended: readonly string[]): Question =>
  question(
    "states",
    `${quoted("en", heading)} holds ${quotedAll(ended, "en")} too. Which lines count?`,
    `${quoted("fr", heading)} contient aussi ${quotedAll(ended, "fr")}. Quelles lignes comptent ?`,
    [
      choice("leave-out", `All but ${quotedAll(ended, "en")}`, `Toutes sauf ${quotedAll(ended, "fr")}`),
      ...values.map((value) => choice(`= ${value}`, `Only ${quoted("en", value)}`, `Seulement ${quoted("fr", value)}`)),
      choice("keep", "All lines", "Toutes les lignes"),
    ],
  );

export const otherMeasures = (heading: string, values: readonly string[], name: string): Question =>
  question(
    "column",
    `${quoted("en", heading)} names what each line counts, ${quotedAll(values, "en")}, and none is ${quoted("en", name)}. Choose which lines count.`,
    `${quoted("fr", heading)} dit ce que compte chaque ligne, ${quotedAll(values, "fr")}, et aucune n'est ${quoted("fr", name)}. Choisissez quelles lignes comptent.`,
  );

export const bothOrders = (cells: readonly string[], heading: string): Question =>
  question(
    "unread-dates",
    `In ${quoted("en", heading)} the day comes first in some dates and the month in others: ${quotedAll(cells, "en")}. Export the dates in one form.`,
    `Dans ${quoted("fr", heading)}, certaines dates commencent par le jour et d'autres par le mois : ${quotedAll(cells, "fr")}. Exportez les dates sous une seule forme.`,
  );

export const rollingPeriods = (heading: string): Question =>
  question(
    "running-total",
    `${quoted("en", heading)} seems to cover several months in each line, which overlap: such figures can't be added up. Choose the figures of single months.`,
    `${quoted("fr", heading)} semble couvrir plusieurs mois à chaque ligne, qui se chevauchent : de tels chiffres ne s'additionnent pas. Choisissez ceux de chaque mois.`,
    [choice("keep", "No, each figure is that of its month", "Non, chaque chiffre est celui de son mois")],
  );

/** @param place the title above the second part, or its line */
export const linesOfParts = (place: string | number, month: Month): Question =>
  question(
    "add-up",
    `The headings come again ${typeof place === "number" ? `in line ${place}` : `below ${quoted("en", place)}`}, with the same months, such as ${monthWords(month, "en")}. Do both parts add up, or does the last one count?`,
    `Les en-têtes reviennent ${typeof place === "number" ? `à la ligne ${place}` : `sous ${quoted("fr", place)}`}, avec les mêmes mois, par exemple ${monthWords(month, "fr")}. Les deux parties s'additionnent-elles, ou la dernière compte-t-elle ?`,
    [
      choice("sum", "They add up", "Elles s'additionnent"),
      choice("last", "The last part counts", "La dernière partie compte"),
    ],
  );
