import type { Cell } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import { folded, quoted } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import { namesOf } from "./choose-columns.ts";
import {
  isBesideResults,
  isCurrencyHeading,
  isGeneric,
  isMeasureHeading,
  isMoneyHeading,
  isUnitHeading,
  meansSame,
} from "./column-names.ts";
import { isSameName } from "./plain-name.ts";
import { comparedPeriods, otherCurrency, otherMeasures, whichCurrency, whichStates } from "./questions.ts";
import { currencyIn } from "./read-table.ts";
import { quotedAll, say } from "./sentences.ts";
import type { Ask, Column, Line, Question, Said, Table } from "./table.ts";
import { currencyOf } from "./units.ts";

/** Which lines of a table count: those of one of two periods that it compares, and of one currency. */

/** Several answers to one question, of which one counts. */
const scenarioHeading = /\b(scenario|scenarios|szenario|scenari|hypothese|version)\b/;

const mostPeriods = 3;

/** Lines of one of two periods that a report compares: `Current` and `Previous` in one column. */
export function linesOfOnePeriod(
  table: Table,
  { answers, filter }: Ask,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  for (const { index, key, heading, kind } of table.columns) {
    if (kind !== "texts" || (filter && folded(filter.column) === folded(key))) continue;
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
      !([...values.keys()].some(isBesideResults) || scenarioHeading.test(folded(heading)))
    )
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

/** Headings of a column that says what became of the order, the payment or the deal of its line. */
const stateHeading = /\b(status|state|stage|statut|etat|etape|phase|zustand|stato|fase|estado|etapa)\b/;

/** `Is test`, with `true` in lines that are none. */
const flagHeading =
  /^(is |est )?(test|test order|cancell?ed|canceled|deleted|archived|spam|duplicate|voided|annule|annulee|supprime|doublon|storniert|geloscht)$/;
const yes = /^(true|yes|y|x|1|oui|vrai|ja|wahr|si)$/;

/** What came to nothing, or is only a try. */
const endedWords =
  /\b(cancell?ed|canceled|failed|voided|void|lost|rejected|declined|expired|abandoned|draft|test|spam|duplicate|unqualified|disqualified|uncollectible|annule|annulee|annules|annulees|echoue|echouee|refuse|refusee|perdu|perdue|perdus|perdues|abandonne|abandonnee|expire|expiree|brouillon|storniert|abgebrochen|fehlgeschlagen|abgelehnt|verloren|entwurf|annullato|annullata|fallito|perso|persa|cancelado|cancelada|fallido|perdido|perdida|geannuleerd|mislukt)\b/;

/** What may still become money, and isn't yet. */
const openWords =
  /\b(open|pending|on[ -]hold|unpaid|negotiation|proposal|prospecting|qualification|en attente|en cours|impaye|impayee|negociation|proposition|offen|ausstehend|verhandlung|angebot|in sospeso|aperta|aperto|pendiente|abierto|abierta|openstaand)\b/;

/** What was sold and paid back: its line counts, unless others are left out anyway. */
const paidBackWords =
  /\b(refunded|rembourse|remboursee|remboursees|erstattet|rimborsato|rimborsata|reembolsado|reembolsada|terugbetaald)\b/;

const mostStates = 12;

/** Lines of a list without those that came to nothing, where a column says so and somebody leaves them out. */
export function linesThatCount(
  table: Table,
  { kpi, answers, filter }: Ask,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  const isMoney = currencyOf(kpi.unit) !== undefined;
  for (const { index, key, heading, kind } of table.columns) {
    const isFlag = flagHeading.test(folded(heading).replace(/_/g, " "));
    if (kind !== "texts" || !(isFlag || stateHeading.test(folded(heading).replace(/_/g, " ")))) continue;
    if (filter && folded(filter.column) === folded(key)) return lines;
    const values = new Map<string, string>();
    for (const { cells } of lines) {
      const words = asText(cells[index] ?? null);
      if (words !== "") values.set(folded(words), words);
      if (values.size > mostStates) break;
    }
    const alike = (plain: string, words: RegExp): boolean => words.test(plain.replace(/_/g, " "));
    const isOpen = (plain: string): boolean => isMoney && alike(plain, openWords);
    const isEnded = (plain: string): boolean =>
      (isFlag && yes.test(plain)) || alike(plain, endedWords) || alike(plain, paidBackWords) || isOpen(plain);
    const ended = [...values].flatMap(([plain, words]) => (isEnded(plain) ? [words] : []));
    if (values.size > mostStates || ended.length === 0 || ended.length === values.size) continue;
    if (!isFlag && ![...values.keys()].some((plain) => alike(plain, endedWords) || isOpen(plain))) {
      said.push(
        say(
          "states",
          `Lines where ${quoted("en", key)} is ${quotedAll(ended, "en")} count too.`,
          `Les lignes où ${quoted("fr", key)} vaut ${quotedAll(ended, "fr")} comptent aussi.`,
        ),
      );
      return lines;
    }
    const answer = answers?.states;
    if (answer === "keep") return lines;
    const only = answer?.startsWith("= ") ? folded(answer.slice(2)) : undefined;
    if (answer !== "leave-out" && only === undefined) {
      asked.push(whichStates(key, [...values.values()].slice(0, 6), ended));
      return lines;
    }
    const kept = lines.filter(({ cells }) => {
      const state = folded(asText(cells[index] ?? null));
      return only === undefined ? !isEnded(state) : state === only;
    });
    const left = lines.length - kept.length;
    const shown = only === undefined ? ended : [values.get(only) ?? only];
    said.push(
      only === undefined
        ? say(
            "states",
            `${counted("en", left, "line is", "lines are")} left out where ${quoted("en", key)} is ${quotedAll(shown, "en")}.`,
            `${counted("fr", left, "ligne est laissée", "lignes sont laissées")} de côté où ${quoted("fr", key)} vaut ${quotedAll(shown, "fr")}.`,
          )
        : say(
            "states",
            `Only lines where ${quoted("en", key)} is ${quotedAll(shown, "en")}: ${kept.length} of ${lines.length}.`,
            `Seulement les lignes où ${quoted("fr", key)} vaut ${quotedAll(shown, "fr")} : ${kept.length} sur ${lines.length}.`,
          ),
    );
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
  if (!column || filter || !isGeneric(column.heading) || names.some((name) => isSameName(name, column.heading)))
    return lines;
  const levels = [
    (name: string, value: string): boolean => folded(name) === folded(value),
    isSameName,
    meansSame,
  ] as const;
  for (const { index, key, heading, kind } of table.columns) {
    if (kind !== "texts") continue;
    const values = [...new Set(lines.map(({ cells }) => asText(cells[index] ?? null)))].filter(Boolean);
    if (values.length < 2 || values.length > mostMeasures) continue;
    const [own] = levels
      .map((fits) => values.filter((value) => names.some((name) => fits(name, value))))
      .filter((found) => found.length > 0);
    const [value] = own ?? [];
    if (own?.length === 1 && value !== undefined) {
      const kept = lines.filter(({ cells }) => asText(cells[index] ?? null) === value);
      said.push(
        say(
          "measure",
          `Only lines where ${quoted("en", key)} is ${quoted("en", value)}: ${kept.length} of ${lines.length}.`,
          `Seulement les lignes où ${quoted("fr", key)} vaut ${quoted("fr", value)} : ${kept.length} sur ${lines.length}.`,
        ),
      );
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
