import { counted } from "../../base/count.ts";
import { folded, quoted } from "../../base/text.ts";
import { amountIn } from "./amounts.ts";
import { asText } from "./cell-text.ts";
import { plainWords, wordsOf } from "./column-names.ts";
import { isFilteredBy } from "./filter-lines.ts";
import { linesFilledIn, whichStates } from "./questions-of-lines.ts";
import { equals, onlyWhere, quotedAll, say } from "./sentences.ts";
import type { Ask, Column, Line, Question, Said, Table } from "./table.ts";
import { currencyOf } from "./units.ts";

/** Lines of a list that came to nothing, where a column says so: canceled orders, lost deals, tests, payouts. */

/** Headings of a column that says what became of the order, the payment or the deal of its line. */
const stateHeading =
  /\b(status|state|stage|statut|etat|etape|phase|zustand|stato|fase|estado|etapa|forecast category|categorie de prevision|prognosekategorie)\b/;

export const isStateHeading = (heading: string): boolean => stateHeading.test(plainWords(heading));

/** What became of the parcel: the money was there before. */
const parcelHeading = /\b(fulfil+ment|shipping|shipment|delivery|expedition|livraison|versand\w*|liefer\w*)\b/;

/** What came to nothing, or is only a try. */
const endedWords =
  /\b(cancell?ed|canceled|failed|voided|void|lost|rejected|declined|expired|abandoned|draft|trash|deleted|test|spam|junk|bogus|duplicate|unqualified|disqualified|uncollectible|denied|reversed|no[ -]?show|wait(ing)?[ -]?list(ed)?|liste d'attente|warteliste|doublon|non qualifiee?|disqualifiee?|ungultig|invalid|annule|annulee|annules|annulees|echoue|echouee|refuse|refusee|perdu|perdue|perdus|perdues|abandonne|abandonnee|expire|expiree|brouillon|storniert|abgebrochen|fehlgeschlagen|abgelehnt|verloren|entwurf|annullato|annullata|fallito|perso|persa|cancelado|cancelada|fallido|perdido|perdida|geannuleerd|mislukt)\b/;

/** A canceled campaign has cost what it has cost. */
const campaignHeading =
  /\b(campaigns?|campagnes?|kampagnen?\w*|ads?|ad ?sets?|ad group|annonces?|anzeigen?\w*|keywords?|delivery|product|produit)\b/;

export const isCampaignHeading = (heading: string): boolean => campaignHeading.test(plainWords(heading));

/** KPIs that count only what was won: `Won deals`, `Affaires signées`. */
const wonName = /\b(won|closed|signed|gagnee?s?|signee?s?|gewonnen\w*|vinti|ganad[oa]s)\b/;

/** Whether a KPI counts money or what was won: what is still open is neither. */
export const isEarned = ({ unit, name }: Ask["kpi"]): boolean =>
  currencyOf(unit) !== undefined || wonName.test(folded(name));

/** What may still become money, and isn't yet. */
const openWords =
  /\b(open|pending|on[ -]hold|unpaid|negotiation|proposal|prospecting|qualification|en attente|en cours|impaye|impayee|negociation|proposition|offen|ausstehend|verhandlung|angebot|in sospeso|aperta|aperto|pendiente|abierto|abierta|openstaand)\b/;

/** What is money already: beside it, `Contract sent` and `Requires payment method` aren't, or not yet. */
const settledWords =
  /\b(won|gagnee?s?|signee?s?|gewonnen|vint[oaie]|ganad[oa]s?|paid|succeeded|payee?s?|bezahlt|pagat[oa]|pagad[oa]s?|betaald)\b|^closed$/;
const notSettled = /\b(not|non|nicht|no|partially|partly|partiellement|teilweise)\b/;
/** It says something else than whether there is money. */
const goesOn =
  /\b(complete|completed|fulfilled|processing|processed|shipped|delivered|invoiced|active|live|terminee?s?|expediee?s?|livree?s?|facturee?s?|geliefert|versendet|abgeschlossen)\b/;

/** What was sold and paid back: its line counts, unless others are left out anyway. */
const paidBackWords =
  /\b(refunded|rembourse|remboursee|remboursees|erstattet|rimborsato|rimborsata|reembolsado|reembolsada|terugbetaald)\b/;

/** `Is test`, with `true` in lines that came to nothing; `Won` or `Live mode`, with `false` in them. */
const flagHeading =
  /^(is |est )?(test|test order|internal|internal user|interne|staff|employee|collaborateur|mitarbeiter|cancell?ed|canceled|deleted|archived|spam|duplicate|voided|annule|annulee|supprime|doublon|storniert|geloscht)$/;
const countsHeading = /^(is |est )?((closed )?(won|gagnee?|gewonnen|vinto|ganado)|live ?mode)$/;
const yes = /^(true|yes|y|x|1|oui|vrai|ja|wahr|si)$/;
const no = /^(false|no|n|0|non|faux|falsch|nein)$/;

/** Filled in only where a line came to nothing: `Cancelled at`, `Lost reason`. */
const filledHeading =
  /(^|- )((cancell?ed|canceled|voided|deleted|lost) (at|on|date|time)|(lost|closed lost|loss|cancel|cancellation) reason|annulee? le|date d'annulation|motif (de la |de )?perte|motif d'annulation|raison (de la |de )?perte|storniert am|verlustgrund)$/;

/** A column of movements: a payout is no revenue, and a credit note that isn't below zero is none either. */
const movementHeading =
  /^(type|(transaction|event|document|line|item) type|kind|type de ligne|positionstyp|dr ?\/ ?cr|cr ?\/ ?dr|debit ?\/ ?credit|soll ?\/ ?haben|sens|d ?\/ ?c|s ?\/ ?h|type (de transaction|de document|de piece|d'operation)|typ|transaktionstyp|belegart|vorgangsart|tipo)$/;
const invoiceWords = /\b(invoice|facture|rechnung|fattura|factura|factuur)\b/;
const paymentWords = /\b(payment|deposit|paiement|reglement|encaissement|zahlung|pagamento|pago|betaling)\b/;
const [debitWords, kreditWords] = [/^(dr|d|debit|soll|s)\.?$/, /^(cr|c|credit|haben|h)\.?$/];
const incomeWords = /\b(income|revenue|sales?|recettes?|ventes?|produits?|einnahmen?|umsatz|entrate|ingresos?)\b/;
const expenseWords = /\b(expenses?|costs?|purchases?|depenses?|charges|achats?|ausgaben?|kosten|uscite|gastos?)\b/;
const besideSales = /\b(tax|taxes|vat|tva|mwst|shipping|livraison|versand\w*|discounts?|remises?|rabatte?)\b/;
const movedWords = /\b(payout|transfer|withdrawal|virement|auszahlung)\b/;
const creditWords =
  /\b(refund|credit note|credit memo|avoir|remboursement|gutschrift|erstattung|nota di credito|abono)\b/;

const mostStates = 12;

/** What a column says of its lines. */
interface States {
  readonly of: (line: Line) => string;
  /** Whether a value, folded, came to nothing. */
  readonly isEnded: (plain: string) => boolean;
  /** Of values that came to nothing: they count unless others are left out. */
  readonly countsAlone?: (plain: string) => boolean;
  /** The column is filled in only where a line came to nothing. */
  readonly isFilledIn?: true;
}

/** @param amounts the column of the figures; none where lines are counted */
function statesIn(
  { index, key, heading, kind }: Column,
  { kpi }: Ask,
  lines: readonly Line[],
  amounts: Column | undefined,
): States | undefined {
  const words = plainWords(heading);
  const of = ({ cells }: Line): string => asText(cells[index] ?? null);
  if (filledHeading.test(words) && !endedWords.test(folded(kpi.name)))
    return { of: (line) => (of(line) === "" ? "" : key), isEnded: () => true, isFilledIn: true };
  if (flagHeading.test(words)) return { of, isEnded: (plain) => yes.test(plain) };
  if (countsHeading.test(words) || (kind === "texts" && isMarkOf(kpi, words, lines, of)))
    return { of, isEnded: (plain) => no.test(plain) };
  if (kind !== "texts") return undefined;
  if (movementHeading.test(words) && amounts) {
    const credits = lines.filter((line) => creditWords.test(folded(of(line))) && isAboveZero(line, amounts));
    const added = new Set(credits.map((line) => folded(of(line))));
    const values = distinct(lines, of);
    // The payment of an invoice is the same money again, and a debit the contrary of a credit.
    const areInvoiced = values.some((plain) => invoiceWords.test(plain));
    const areCredits = values.some((plain) => kreditWords.test(plain));
    const isIncome = values.some((plain) => incomeWords.test(plain));
    return {
      of,
      isEnded: (plain) =>
        movedWords.test(plain) ||
        added.has(plain) ||
        (areInvoiced && paymentWords.test(plain) && !invoiceWords.test(plain)) ||
        (areCredits && debitWords.test(plain)) ||
        (isIncome && expenseWords.test(plain)) ||
        (isEarned(kpi) && besideSales.test(plain)),
    };
  }
  if (!isStateHeading(heading) || isCampaignHeading(heading)) return undefined;
  if (parcelHeading.test(words)) return { of, isEnded: (plain) => endedWords.test(plain) };
  const isSettled = (plain: string): boolean => settledWords.test(plain) && !notSettled.test(plain);
  const areSettled = isEarned(kpi) && distinct(lines, of).some(isSettled);
  const isOpen = (plain: string): boolean =>
    openWords.test(plain) ||
    (areSettled && ![isSettled(plain), goesOn.test(plain), paidBackWords.test(plain)].includes(true));
  const isOver = (plain: string): boolean => endedWords.test(plain) || (isEarned(kpi) && isOpen(plain));
  return { of, isEnded: (plain) => isOver(plain) || paidBackWords.test(plain), countsAlone: (plain) => !isOver(plain) };
}

/** `Billable?` with yes and no, where billable hours are counted. */
function isMarkOf({ name }: Ask["kpi"], heading: string, lines: readonly Line[], of: States["of"]): boolean {
  const [words, ofName] = [wordsOf(heading), wordsOf(name)];
  if (words.length === 0 || !words.every((word) => ofName.includes(word))) return false;
  return distinct(lines, of).every((plain) => plain === "" || yes.test(plain) || no.test(plain));
}

/** The different values of lines, without case and accents. */
const distinct = (lines: readonly Line[], of: States["of"]): string[] => [...new Set(lines.map(of))].map(plainWords);

const isAboveZero = ({ cells }: Line, { index }: Column): boolean => (amountIn(cells[index] ?? null)?.value ?? 0) > 0;

/**
 * The lines without those that came to nothing, if somebody leaves them out.
 * @param dateColumn the column that says the months: that deals were lost on a day is no reason to leave them out
 */
export function linesThatCount(
  table: Table,
  ask: Ask,
  columns: { readonly amounts: Column | undefined; readonly dates: string | undefined },
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  const { answers, filter } = ask;
  for (const column of table.columns) {
    const { key } = column;
    if (key === columns.dates || column === columns.amounts) continue;
    const states = statesIn(column, ask, lines, columns.amounts);
    if (!states) continue;
    if (isFilteredBy(filter, column)) return lines;
    const plainOf = (line: Line): string => plainWords(states.of(line));
    const values = new Map<string, string>();
    for (const line of lines) {
      if (states.of(line) !== "") values.set(plainOf(line), states.of(line));
      if (values.size > mostStates) break;
    }
    const isLeft = (plain: string): boolean => plain !== "" && states.isEnded(plain);
    const ended = [...values].filter(([plain]) => isLeft(plain));
    const shown = ended.map(([, value]) => value);
    const left = lines.filter((line) => isLeft(plainOf(line))).length;
    if (values.size > mostStates || left === 0 || left === lines.length) continue;
    if (states.countsAlone && ended.every(([plain]) => states.countsAlone?.(plain))) {
      said.push(
        say(
          "states",
          `Lines where ${quoted("en", key)} is ${quotedAll(shown, "en")} count too.`,
          `Les lignes où ${quoted("fr", key)} vaut ${quotedAll(shown, "fr")} comptent aussi.`,
        ),
      );
      return lines;
    }
    const answer = answers?.states;
    if (answer === "keep") return lines;
    const only = answer?.startsWith("= ") ? folded(answer.slice(2)) : undefined;
    if (answer !== "leave-out" && only === undefined) {
      asked.push(
        states.isFilledIn ? linesFilledIn(key, left) : whichStates(key, [...values.values()].slice(0, 6), shown),
      );
      return lines;
    }
    const kept = lines.filter((line) =>
      only === undefined ? !isLeft(plainOf(line)) : folded(states.of(line)) === only,
    );
    said.push(
      only === undefined
        ? leftOut(key, left, states.isFilledIn ? [] : shown)
        : onlyThose(key, only, values, kept.length, lines.length),
    );
    return kept;
  }
  return lines;
}

const leftOut = (key: string, count: number, values: readonly string[]): Said => {
  const [is, est] =
    values.length === 0
      ? ["is filled in", "est rempli"]
      : [`is ${quotedAll(values, "en")}`, `vaut ${quotedAll(values, "fr")}`];
  return say(
    "states",
    `${counted("en", count, "line is", "lines are")} left out where ${quoted("en", key)} ${is}.`,
    `${counted("fr", count, "ligne est laissée", "lignes sont laissées")} de côté où ${quoted("fr", key)} ${est}.`,
  );
};

function onlyThose(key: string, only: string, values: ReadonlyMap<string, string>, count: number, all: number): Said {
  const value = [...values.values()].find((each) => folded(each) === only) ?? only;
  return onlyWhere("states", equals(key, value), count, all);
}
