import { counted } from "../../base/count.ts";
import { type Month, monthWords } from "../../base/months.ts";
import { type Language, numberIn, quoted, type Text } from "../../base/text.ts";
import { choice, columnChoices, joined, question, quotedAll } from "./sentences.ts";
import type { Column, Question, QuestionKind, Table } from "./table.ts";

/** What only a person can answer of columns and figures, each with its choices. */

export const whichColumn = (name: string, columns: readonly Column[], several: boolean, countable: boolean): Question =>
  question(
    "column",
    several
      ? `Several columns may be ${quoted("en", name)}. Which one holds its figures?`
      : `No heading is ${quoted("en", name)}. Which column holds its figures?`,
    several
      ? `Plusieurs colonnes peuvent correspondre à ${quoted("fr", name)}. Laquelle contient ses chiffres ?`
      : `Aucun en-tête ne correspond à ${quoted("fr", name)}. Quelle colonne contient ses chiffres ?`,
    [
      ...columnChoices(columns),
      ...(countable ? [choice("lines", "None: count the lines", "Aucune : compter les lignes")] : []),
    ],
  );

export const noSuchColumn = (kind: QuestionKind, name: string, columns: readonly Column[]): Question =>
  question(
    kind,
    `There is no column ${quoted("en", name)} in this table. Which one is meant?`,
    `Il n'y a pas de colonne ${quoted("fr", name)} dans ce tableau. De laquelle s'agit-il ?`,
    columnChoices(columns),
  );

export const whichLine = (name: string, names: readonly string[], several: boolean): Question =>
  question(
    "column",
    several
      ? `Several lines are called ${quoted("en", name)}. ${names.length > 0 ? "Which one is meant?" : "Keep the one that is meant."}`
      : `No line is called ${quoted("en", name)}. Which line holds its figures?`,
    several
      ? `Plusieurs lignes s'appellent ${quoted("fr", name)}. ${names.length > 0 ? "De laquelle s'agit-il ?" : "Gardez la bonne."}`
      : `Aucune ligne ne s'appelle ${quoted("fr", name)}. Quelle ligne contient ses chiffres ?`,
    names.map((each) => choice(each, each, each)),
  );

export const rateParts = (heading: string, columns: readonly Column[]): Question[] => {
  const name =
    heading === "" ? { en: "A rate", fr: "Un taux" } : { en: quoted("en", heading), fr: quoted("fr", heading) };
  const why: Text = {
    en: `${name.en} has several lines in one month: rates can't be added up or averaged. The month's rate needs its two columns.`,
    fr: `${name.fr} a plusieurs lignes pour un mois : des taux ne s'additionnent pas, et leur moyenne serait fausse. Pour le taux du mois, il faut ses deux colonnes.`,
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

/** @param unit of a figure in money whose numerator counts; none of a share above 100 % */
export const whichAbove = ([above, below]: readonly [Column, Column], unit?: string): Question => {
  const rate = (language: Language, one: Column, other: Column): string =>
    `${quoted(language, one.key)} / ${quoted(language, other.key)}`;
  const why: Text =
    unit === undefined
      ? {
          en: `In most lines ${quoted("en", above.key)} is greater than ${quoted("en", below.key)}: the rate would be above 100%.`,
          fr: `Dans la plupart des lignes, ${quoted("fr", above.key)} dépasse ${quoted("fr", below.key)} : le taux serait supérieur à 100 %.`,
        }
      : {
          en: `${quoted("en", above.key)} is a count and ${quoted("en", below.key)} an amount of money: divided this way, the result isn't in ${unit}.`,
          fr: `${quoted("fr", above.key)} est un nombre et ${quoted("fr", below.key)} un montant : divisé ainsi, le résultat n'est pas en ${unit}.`,
        };
  return question(
    "swapped",
    `${why.en} Which one should be divided by the other?`,
    `${why.fr} Lequel faut-il diviser par l'autre ?`,
    [
      choice(below.key, rate("en", below, above), rate("fr", below, above)),
      choice(above.key, rate("en", above, below), rate("fr", above, below)),
    ],
  );
};

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
    `${quoted("en", first)} to ${quoted("en", last)} look like identifiers, such as order numbers, which don't add up. Should the lines be counted instead?`,
    `${quoted("fr", first)} à ${quoted("fr", last)} ressemblent à des numéros, de commande par exemple, qui ne s'additionnent pas. Faut-il plutôt compter les lignes ?`,
    [
      choice("lines", "Yes, count the lines", "Oui, compter les lignes"),
      choice("keep", "No, these are figures: add them up", "Non, ce sont des chiffres : les additionner"),
    ],
  );

export const stockOrSum = (heading: string): Question =>
  question(
    "add-up",
    `${quoted("en", heading)} looks like a level at a given time, such as a stock. Should the lines of a month be added up, or does only the last one count?`,
    `${quoted("fr", heading)} ressemble à un état à un moment donné, comme un stock. Faut-il additionner les lignes d'un mois, ou ne retenir que la dernière ?`,
    [
      choice("last", "Only the last line of a month counts", "Ne retenir que la dernière ligne du mois"),
      choice("sum", "Add them up", "Les additionner"),
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

export const priceOrAmount = (price: string, quantity: string): Question => {
  const [en, fr] = [quoted("en", price), quoted("fr", price)];
  return question(
    "price",
    `There is a column ${quoted("en", quantity)} beside ${en}, and it isn't always 1. Is ${en} the price of one, or the amount of the line?`,
    `Il y a une colonne ${quoted("fr", quantity)} à côté de ${fr}, et elle ne vaut pas toujours 1. ${fr} est-il le prix d'une pièce, ou le montant de la ligne ?`,
    [
      choice(
        "times",
        `The price of one: ${en} × ${quoted("en", quantity)}`,
        `Le prix d'une pièce : ${fr} × ${quoted("fr", quantity)}`,
      ),
      choice("keep", "The amount of the line: add it up as it is", "Le montant de la ligne : l'additionner tel quel"),
    ],
  );
};

/** @param back refunds, beside the amounts */
export const shallDeduct = (back: string, amounts: string): Question =>
  question(
    "paid-back",
    `There is a column ${quoted("en", back)} beside ${quoted("en", amounts)}, and no heading says whether it has already been deducted. Should it be?`,
    `Il y a une colonne ${quoted("fr", back)} à côté de ${quoted("fr", amounts)}, et aucun en-tête ne dit si elle en est déjà déduite. Faut-il la déduire ?`,
    [
      choice(
        "deduct",
        `Yes: ${quoted("en", amounts)} − ${quoted("en", back)}`,
        `Oui : ${quoted("fr", amounts)} − ${quoted("fr", back)}`,
      ),
      choice("keep", `No, take ${quoted("en", amounts)} as it is`, `Non, prendre ${quoted("fr", amounts)} tel quel`),
    ],
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

export const unreadFigures = (cells: readonly string[], count: number, areSomeRead: boolean): Question =>
  question(
    "unread",
    `${counted("en", count, "cell isn't a figure", "cells aren't figures")}: ${quotedAll(cells, "en")}. A month that leaves out one of its lines would be too low. Correct them in the export, or leave these lines out.`,
    `${counted("fr", count, "cellule n'est pas un chiffre", "cellules ne sont pas des chiffres")} : ${quotedAll(cells, "fr")}. Un mois auquel il manque une ligne serait trop bas. Corrigez-les dans l'export, ou laissez ces lignes de côté.`,
    areSomeRead ? [choice("leave-out", "Leave these lines out", "Laisser ces lignes de côté")] : [],
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

export const noTableAtAll = (table: Table): Question[] =>
  table.problem ? [question("column", table.problem.says.en, table.problem.says.fr)] : [];

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
    `According to ${quoted("en", words)}, the figures aren't in the unit of the KPI${ofKpi}. Should they be ${en} by ${numberIn("en", size)}?`,
    `D'après ${quoted("fr", words)}, les chiffres ne sont pas dans l'unité du KPI${duKpi}. Faut-il les ${fr} par ${numberIn("fr", size)} ?`,
    [
      choice(`${by}`, `Yes, by ${numberIn("en", size)}`, `Oui, par ${numberIn("fr", size)}`),
      choice("1", "No, take them as they are", "Non, les prendre tels quels"),
    ],
  );
};

export const areCents = (heading: string, cell: string): Question =>
  question(
    "magnitude",
    `${quoted("en", heading)} holds whole numbers such as ${quoted("en", cell)} beside a currency in lower case, which is how payment services write cents. Should they be divided by 100?`,
    `${quoted("fr", heading)} contient des nombres entiers comme ${quoted("fr", cell)} à côté d'une monnaie en minuscules : les services de paiement écrivent ainsi les centimes. Faut-il les diviser par 100 ?`,
    [
      choice("0.01", "Yes, by 100", "Oui, par 100"),
      choice("1", "No, take them as they are", "Non, les prendre tels quels"),
    ],
  );

/** @param isByDay months have several lines: the total may start over each month */
export const runningTotal = (heading: string, isByDay: boolean): Question =>
  question(
    "running-total",
    `${quoted("en", heading)} looks like a running total, where each month includes those before it. Is it one?`,
    `${quoted("fr", heading)} ressemble à un cumul, où chaque mois comprend les précédents. Est-ce le cas ?`,
    [
      choice(
        "from-start",
        "Yes, from the first line on: take the differences",
        "Oui, depuis la première ligne : prendre les différences",
      ),
      choice(
        "from-before",
        "Yes, from an earlier start: take the differences, leave out the first month",
        "Oui, depuis une date antérieure : prendre les différences, sans le premier mois",
      ),
      ...(isByDay
        ? [
            choice(
              "of-month",
              "Yes, starting over each month: take the last line of each month",
              "Oui, il repart de zéro chaque mois : prendre la dernière ligne de chaque mois",
            ),
          ]
        : []),
      choice("keep", "No, each figure is that of its month", "Non, chaque chiffre est celui de son mois"),
    ],
  );

export const rollingPeriods = (heading: string): Question =>
  question(
    "running-total",
    `${quoted("en", heading)} seems to cover several months in each line, which overlap: such figures can't be added up. Choose the figures of single months.`,
    `${quoted("fr", heading)} semble couvrir plusieurs mois à chaque ligne, qui se chevauchent : de tels chiffres ne s'additionnent pas. Choisissez ceux de chaque mois.`,
    [choice("keep", "No, each figure is that of its month", "Non, chaque chiffre est celui de son mois")],
  );
