import { counted } from "../../base/count.ts";
import { type Month, monthWords } from "../../base/months.ts";
import { quoted } from "../../base/text.ts";
import { choice, question, quotedAll } from "./sentences.ts";
import type { Column, Question } from "./table.ts";

/** What only a person can answer of lines: which of them count, and how often. */

const leaveThemOut = choice("leave-out", "No, leave them out", "Non, les laisser de côté");
const keepAll = choice("keep", "Yes, all lines", "Oui, toutes les lignes");

export const linesFilledIn = (heading: string, count: number): Question =>
  question(
    "states",
    `${counted("en", count, "line has", "lines have")} something in ${quoted("en", heading)}. Should such lines count?`,
    `${counted("fr", count, "ligne a", "lignes ont")} quelque chose dans ${quoted("fr", heading)}. Faut-il compter de telles lignes ?`,
    [leaveThemOut, keepAll],
  );

/** @param cells what looks like tests */
export const linesOfTests = (count: number, cells: readonly string[]): Question =>
  question(
    "tests",
    `${counted("en", count, "line seems", "lines seem")} to come from tests or colleagues: ${quotedAll(cells, "en")}. Should such lines count?`,
    `${counted("fr", count, "ligne semble venir", "lignes semblent venir")} de tests ou de collègues : ${quotedAll(cells, "fr")}. Faut-il compter de telles lignes ?`,
    [leaveThemOut, keepAll],
  );

/** @param areSomeWon lines remain without them */
export const linesNotWon = (heading: string, count: number, areSomeWon: boolean): Question =>
  question(
    "chances",
    `${counted("en", count, "line is", "lines are")} below 100% in ${quoted("en", heading)}: a deal below 100% isn't won, or not yet. Should such lines count?`,
    `${counted("fr", count, "ligne a", "lignes ont")} moins de 100 % dans ${quoted("fr", heading)} : une affaire à moins de 100 % n'est pas gagnée, ou pas encore. Faut-il compter de telles lignes ?`,
    [...(areSomeWon ? [choice("leave-out", "No, only those at 100%", "Non, seulement celles à 100 %")] : []), keepAll],
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
      choice("once", "Repeated: count once", "Répétition : ne compter qu'une fois"),
      choice("keep", "Separate: count all of them", "Lignes distinctes : les compter toutes"),
    ],
  );

/** @param count of days or months that come again */
export const exportsOverlap = (one: number, other: number, count: number): Question =>
  question(
    "overlap",
    `${counted("en", count, "period is", "periods are")} in two lines, such as lines ${one} and ${other}, which no name tells apart: two exports seem to overlap. Which lines count?`,
    `${counted("fr", count, "période figure", "périodes figurent")} sur deux lignes, comme les lignes ${one} et ${other}, qu'aucun nom ne distingue : deux exports semblent se chevaucher. Quelles lignes comptent ?`,
    [
      choice("later", "The later ones", "Les dernières"),
      choice("add", "Both: add them up", "Les deux : les additionner"),
    ],
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

export const linesOfAll = (name: string): Question =>
  question(
    "totals",
    `The lines ${quoted("en", name)} may be the total of the others of their month. Are they?`,
    `Les lignes ${quoted("fr", name)} sont peut-être le total des autres lignes du mois. Est-ce le cas ?`,
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

export const onlyNamed = (heading: string, own: string, others: readonly string[]): Question =>
  question(
    "named",
    `${quoted("en", heading)} holds ${quotedAll(others, "en")} beside ${quoted("en", own)}. Do only lines of ${quoted("en", own)} count?`,
    `${quoted("fr", heading)} contient ${quotedAll(others, "fr")} à côté de ${quoted("fr", own)}. Seules les lignes de ${quoted("fr", own)} comptent-elles ?`,
    [choice("only", `Only those of ${quoted("en", own)}`, `Seulement celles de ${quoted("fr", own)}`), keepAll],
  );

export const otherMeasures = (heading: string, values: readonly string[], name: string): Question =>
  question(
    "column",
    `${quoted("en", heading)} names what each line counts, ${quotedAll(values, "en")}, and none is ${quoted("en", name)}. Choose which lines count.`,
    `${quoted("fr", heading)} dit ce que compte chaque ligne, ${quotedAll(values, "fr")}, et aucune n'est ${quoted("fr", name)}. Choisissez quelles lignes comptent.`,
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
