import { dayWords } from "../../base/dates-in-words.ts";
import { dateOf } from "../../base/days.ts";
import { lastDayOf, type Month, monthOf, monthsFrom } from "../../base/months.ts";
import type { Entry } from "./found-figures.ts";
import { namedMonths, say } from "./sentences.ts";
import type { MonthFigure, Said, Table } from "./table.ts";

/** What is to be known of the months: gaps, zeros, months that are not over. */
export function ofMonths(
  { today, saidOrder }: Table,
  figures: readonly MonthFigure[],
  entries: readonly Entry[],
  byDay: boolean,
): Said[] {
  const said: Said[] = [];
  const [first, last] = [figures[0]?.month, figures[figures.length - 1]?.month];
  if (first === undefined || last === undefined) return said;
  const months = new Set(figures.map(({ month }) => month));
  const gaps = monthsFrom(first, last).filter((month) => !months.has(month));
  if (gaps.length > 0)
    said.push(
      say(
        "gaps",
        `Months without a row, which stay as they are: ${namedMonths(gaps, "en")}.`,
        `Mois sans ligne, qui restent tels quels : ${namedMonths(gaps, "fr")}.`,
      ),
    );
  const blank = figures.filter(({ value }) => value === null).map(({ month }) => month);
  if (blank.length > 0)
    said.push(
      say(
        "no-figure",
        `Months without a figure, which isn't the same as 0: ${namedMonths(blank, "en")}.`,
        `Mois sans chiffre, à ne pas confondre avec 0 : ${namedMonths(blank, "fr")}.`,
      ),
    );
  const zeros = figures.filter(({ value }) => value === 0).map(({ month }) => month);
  if (zeros.length > 0)
    said.push(
      say(
        "zeros",
        `Months with 0, as the table says: ${namedMonths(zeros, "en")}.`,
        `Mois à 0, comme le dit le tableau : ${namedMonths(zeros, "fr")}.`,
      ),
    );
  const now = monthOf(today);
  if (months.has(now))
    said.push(
      say(
        "not-over",
        `${namedMonths([now], "en")} isn't over yet.`,
        `Le mois n'est pas terminé : ${namedMonths([now], "fr")}.`,
      ),
    );
  const future = figures.filter(({ month }) => month > now).map(({ month }) => month);
  if (future.length > 0)
    said.push(
      say("future", `Months to come: ${namedMonths(future, "en")}.`, `Mois à venir : ${namedMonths(future, "fr")}.`),
    );
  const daysOf = (wanted: Month): number[] =>
    entries.filter(({ month, when }) => month === wanted && when.what === "day").map(({ when }) => when.first);
  const days = daysOf(first);
  const begins = Math.min(...days);
  if (byDay && days.length > 0 && dateOf({ day: begins }).dayOfMonth > 1)
    said.push(
      say(
        "begins-inside",
        `${namedMonths([first], "en")} begins with ${dayWords({ day: begins }, "en", saidOrder)}: earlier days aren't in the table.`,
        `Le premier mois (${namedMonths([first], "fr")}) commence le ${dayWords({ day: begins }, "fr", saidOrder)} : les jours d'avant ne sont pas dans le tableau.`,
      ),
    );
  const lastDays = daysOf(last);
  const ends = Math.max(...lastDays);
  if (byDay && last < now && lastDays.length > 0 && ends < lastDayOf(last).day)
    said.push(
      say(
        "ends-inside",
        `${namedMonths([last], "en")} ends with ${dayWords({ day: ends }, "en", saidOrder)}: later days aren't in the table.`,
        `Le dernier mois (${namedMonths([last], "fr")}) finit le ${dayWords({ day: ends }, "fr", saidOrder)} : les jours d'après ne sont pas dans le tableau.`,
      ),
    );
  return said;
}
