import type { Cell } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import { folded } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import { namesOf } from "./choose-columns.ts";
import {
  isBesideResults,
  isCurrencyHeading,
  isGeneric,
  isMeasureHeading,
  isMoneyHeading,
  isResultHeading,
  isUnitHeading,
  meansSame,
} from "./column-names.ts";
import { isFilteredBy } from "./filter-lines.ts";
import { isCampaignHeading } from "./line-states.ts";
import { isSameName } from "./plain-name.ts";
import { otherCurrency, whichCurrency } from "./questions.ts";
import { comparedPeriods, otherMeasures } from "./questions-of-lines.ts";
import { currencyIn } from "./read-table.ts";
import { equals, onlyWhere, say } from "./sentences.ts";
import type { Ask, Column, Line, Question, Said, Table } from "./table.ts";
import { currencyOf } from "./units.ts";

/** Which lines of a table count: those of one of two periods that it compares, and of one currency. */

/** Several answers to one question, of which one counts. */
const scenarioHeading = /\b(scenario|scenarios|szenario|scenari|hypothese|version)\b/;

const mostPeriods = 3;

/** The same amounts before and after tax or discounts. */
const areBases = (values: readonly string[]): boolean =>
  [/^(gross|brute?|brutto|lordo|bruto)$/, /^(net|nette|netto|neto)$/].every((base) =>
    values.some((each) => base.test(each)),
  );

/** Lines of one of two periods that a report compares: `Current` and `Previous` in one column. */
export function linesOfOnePeriod(
  table: Table,
  { answers, filter }: Ask,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  for (const { index, key, heading, kind } of table.columns) {
    if (kind !== "texts" || isFilteredBy(filter, { key })) continue;
    const distinct = new Set<Cell>();
    for (const { cells } of lines) {
      distinct.add(cells[index] ?? null);
      if (distinct.size > mostPeriods + 1) break;
    }
    const values = new Map<string, string>();
    for (const cell of distinct) if (cell !== null) values.set(folded(asText(cell)), asText(cell));
    if (
      values.size < 2 ||
      values.size > mostPeriods ||
      !(
        [...values.keys()].some(isBesideResults) ||
        areBases([...values.keys()]) ||
        scenarioHeading.test(folded(heading))
      )
    )
      continue;
    const answer = answers?.compared;
    if (answer === undefined) {
      asked.push(comparedPeriods(key, [...values.values()]));
      return lines;
    }
    const kept = lines.filter(({ cells }) => folded(asText(cells[index] ?? null)) === folded(answer));
    said.push(onlyWhere("compared", equals(key, answer), kept.length, lines.length));
    return kept;
  }
  return lines;
}

const mostMeasures = 200;

/** Of a table whose lines name what they count, `Metric` beside `Value`, those of the KPI. */
export function linesOfMeasure(
  table: Table,
  { kpi, filter }: Ask,
  column: Column | undefined,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  const names = namesOf(kpi);
  if (!column || !isGeneric(column.heading)) return lines;
  const isNamed = names.some((name) => isSameName(name, column.heading));
  const levels = [
    (name: string, value: string): boolean => folded(name) === folded(value),
    isSameName,
    meansSame,
  ] as const;
  for (const { index, key, heading, kind } of table.columns) {
    // A campaign may be called Leads, and others bring leads too.
    if (kind !== "texts" || isCampaignHeading(heading) || (isNamed && !isResultHeading(heading))) continue;
    if (isFilteredBy(filter, { key })) return lines;
    const values = [...new Set(lines.map(({ cells }) => asText(cells[index] ?? null)))].filter(Boolean);
    if (values.length < 2 || values.length > mostMeasures) continue;
    const [own] = levels
      .map((fits) => values.filter((value) => names.some((name) => fits(name, value))))
      .filter((found) => found.length > 0);
    const [value] = own ?? [];
    if (own?.length === 1 && value !== undefined) {
      const kept = lines.filter(({ cells }) => asText(cells[index] ?? null) === value);
      said.push(onlyWhere("measure", equals(key, value), kept.length, lines.length));
      return kept;
    }
    if (own || isMeasureHeading(heading)) {
      asked.push(otherMeasures(key, values, kpi.name || kpi.code));
      return lines;
    }
  }
  return lines;
}

/** The unit that a column gives all of these lines: `k€`; nothing where there is none or they differ. */
export function unitBeside({ columns }: Table, lines: readonly Line[]): string | undefined {
  const column = columns.find(({ heading, kind }) => kind === "texts" && isUnitHeading(heading));
  const [unit, other] = new Set(lines.flatMap(({ cells }) => asText((column && cells[column.index]) ?? null) || []));
  return other === undefined ? unit : undefined;
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
  const isMoney = wanted !== undefined || (ask.kpi.unit.trim() === "" && isMoneyHeading(column?.heading ?? ""));
  if (!isMoney || !column || currencyIn(column.heading) !== undefined) return lines;
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
    const answer = ask.answers?.currency;
    if (answer !== undefined && found.includes(answer) && answer === (wanted ?? answer)) {
      const left = lines.filter((line) => (of(line) ?? answer) !== answer).length;
      said.push(
        say(
          "other-currency",
          `${counted("en", left, "line is", "lines are")} left out: in a currency other than ${answer}.`,
          `${counted("fr", left, "ligne est laissée", "lignes sont laissées")} de côté : dans une autre monnaie que ${answer}.`,
        ),
      );
      return lines.filter((line) => (of(line) ?? answer) === answer);
    }
    asked.push(whichCurrency(found, wanted === undefined ? found : found.filter((each) => each === wanted)));
  } else if (wanted && first !== undefined && first !== wanted) asked.push(otherCurrency(first, wanted));
  return lines;
}
