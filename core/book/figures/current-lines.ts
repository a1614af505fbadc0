import type { Cell } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import { folded, quoted } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import { isCurrencyHeading } from "./column-names.ts";
import { comparedPeriods, otherCurrency, whichCurrency } from "./questions.ts";
import { currencyIn } from "./read-table.ts";
import { say } from "./sentences.ts";
import type { Ask, Column, Line, Question, Said, Table } from "./table.ts";
import { currencyOf } from "./units.ts";

/** Which lines of a table count: those of one of two periods that it compares, and of one currency. */

const earlier =
  /\b(previous|prior|last year|comparison|precedente?s?|annee derniere|n-1|vorjahr\w*|vorherig\w*|vorperiode|vorige|anno precedente)\b|^(budget|plan|planned|target|goal|forecast|estimate|prevision|previsionnel|previsto|prevu|objectif|cible|prognose|soll|ziel|obiettivo|presupuesto|objetivo|begroting|doel)( \d{4})?$/;

const mostPeriods = 3;

/** Lines of one of two periods that a report compares: `Current` and `Previous` in one column. */
export function linesOfOnePeriod(
  table: Table,
  { answers, filter }: Ask,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  for (const { index, key, kind } of table.columns) {
    if (kind !== "texts" || (filter && folded(filter.column) === folded(key))) continue;
    const distinct = new Set<Cell>();
    for (const { cells } of lines) {
      distinct.add(cells[index] ?? null);
      if (distinct.size > mostPeriods + 1) break;
    }
    const values = new Map<string, string>();
    for (const cell of distinct) if (cell !== null) values.set(folded(asText(cell)), asText(cell));
    if (values.size < 2 || values.size > mostPeriods || ![...values.keys()].some((words) => earlier.test(words)))
      continue;
    const answer = answers?.compared;
    if (answer === undefined) {
      asked.push(comparedPeriods(key, [...values.values()]));
      return lines;
    }
    const kept = lines.filter(({ cells }) => folded(asText(cells[index] ?? null)) === folded(answer));
    said.push(
      say(
        "compared",
        `Only lines where ${quoted("en", key)} is ${quoted("en", answer)}: ${kept.length} of ${lines.length}.`,
        `Seulement les lignes où ${quoted("fr", key)} vaut ${quoted("fr", answer)} : ${kept.length} sur ${lines.length}.`,
      ),
    );
    return kept;
  }
  return lines;
}

/** Lines in the currency of the KPI, where a column says the currency of each. */
export function linesInCurrency(
  table: Table,
  ask: Ask,
  column: Column | undefined,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  const wanted = currencyOf(ask.kpi.unit);
  if (!wanted || !column || currencyIn(column.heading) !== undefined) return lines;
  const named = table.columns.filter(({ heading, kind }) => kind === "texts" && isCurrencyHeading(heading));
  const beside = named.find(({ index }) => index === column.index - 1 || index === column.index + 1) ?? named[0];
  if (!beside) return lines;
  const of = ({ cells }: Line): string | undefined => {
    const words = asText(cells[beside.index] ?? null);
    return words === "" || /^-+$/.test(words) ? undefined : (currencyOf(words) ?? words.toUpperCase());
  };
  const found = [...new Set(lines.flatMap((line) => of(line) ?? []))];
  const [first] = found;
  if (found.length > 1) {
    if (ask.answers?.currency === wanted && found.includes(wanted)) {
      const left = lines.filter((line) => (of(line) ?? wanted) !== wanted).length;
      said.push(
        say(
          "other-currency",
          `${counted("en", left, "line is", "lines are")} left out: in a currency other than ${wanted}.`,
          `${counted("fr", left, "ligne est laissée", "lignes sont laissées")} de côté : dans une autre monnaie que ${wanted}.`,
        ),
      );
      return lines.filter((line) => (of(line) ?? wanted) === wanted);
    }
    asked.push(whichCurrency(found, wanted));
  } else if (first !== undefined && first !== wanted) asked.push(otherCurrency(first, wanted));
  return lines;
}
