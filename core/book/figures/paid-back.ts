import type { Cell } from "../../base/cells.ts";
import { quoted } from "../../base/text.ts";
import { amountIn } from "./amounts.ts";
import { holdsFigures } from "./choose-columns.ts";
import { isAverage, isMoneyHeading, plainWords } from "./column-names.ts";
import { shallDeduct } from "./questions.ts";
import { say } from "./sentences.ts";
import type { Ask, Column, Line, Question, Said, Table } from "./table.ts";
import { magnitudeIn } from "./unit-scale.ts";
import { currencyOf } from "./units.ts";

/** Sales beside what was paid back of them, in a column of its own: with it or without is for a person to say. */

const paidBackWords =
  /\b(refund(s|ed)?|returns|returned|charge-?backs?|disputed|credit (notes?|memos?)|avoirs?|remboursee?s?|remboursements?|retours|(ruck)?erstattung(en)?|erstattet|retouren?|gutschrift(en)?|rimbors[oi]|rimborsat[oaie]|resi|reembolsos?|reembolsad[oa]s?|devoluci\w+|terugbetaling(en)?|terugbetaald)\b/;
const discountWords =
  /\b(discounts?|remises?|rabais|rabatte?|nachlass(e|en)?|sconti|sconto|descuentos?|korting(en)?)\b/;
/** Of accounts, whose credit notes may be on the other side. */
const [creditWords, debitWords] = [/^(credit|haben|avere|haber|kredit)\b/, /^(debit|soll|dare|debe|debet)\b/];
/** `Refunded orders`, `Number of returns`, `Refund fee`. */
const notMoneyBack =
  /\b(count|number|nombre|nb|nbre|anzahl|qty|quantity|quantite|menge|orders?|commandes?|bestellungen|items?|units?|articles?|customers?|clients?|transactions?|fees?|frais|code|reason|motif|tax|taxes|tva|shipping)\b/;

const sales =
  /\b(total|subtotal|sous-total|sales|revenues?|turnover|income|amount|value|charged|paid|ca|chiffre d'affaires|ventes|recettes|montant|umsatz|erlose?|betrag|gesamt\w*|summe|fatturato|ricavi|vendite|importo|importe|ingresos|ventas|facturacion|omzet|bedrag)\b|umsatz$/;
const otherMoney =
  /\b(costs?|spend|spent|couts?|depens\w*|kosten|tax|taxes|tva|vat|mwst|shipping|livraison|versand\w*|fees?|frais|gebuhr\w*|commissions?|tips?|margin|marge|profit|balance|solde)\b/;
const netOrGross =
  /\b(net|nets|nettes?|netto|gross|bruts?|brutes?|brutto|lord[oa]|nett[oa]|neto|neta|bruto|bruta)\b|^(netto|brutto)|(netto|brutto)$/;

const saysNetOrGross = (name: string): boolean => netOrGross.test(plainWords(name));

/** `Total`, `Sales`, `Montant`: it says of neither whether something was taken off. */
function isOfSales(heading: string): boolean {
  const words = plainWords(heading);
  return sales.test(words) && ![otherMoney, netOrGross, paidBackWords, discountWords].some((not) => not.test(words));
}

const figureOf = (cell: Cell): number => Math.abs(amountIn(cell)?.value ?? 0);

/** The column beside amounts whose heading has such words, where it holds money and isn't all zeros. */
function beside({ columns }: Table, amounts: Column, lines: readonly Line[], words: RegExp): Column | undefined {
  return columns.find((column) => {
    const { heading, index, currency } = column;
    const plain = plainWords(heading);
    if (column === amounts || column.kind !== "numbers" || !words.test(plain) || notMoneyBack.test(plain)) return false;
    if (isAverage(heading)) return false;
    const pairs = lines
      .map(({ cells }) => [figureOf(cells[index] ?? null), figureOf(cells[amounts.index] ?? null)] as const)
      .filter(([back]) => back !== 0);
    // `Returns` may be how many there were: whole numbers that are small beside the amounts.
    const mayBeCount =
      currency === undefined && !isMoneyHeading(heading) && pairs.every(([back]) => Number.isInteger(back));
    return pairs.length > 0 && !(mayBeCount && pairs.every(([back, amount]) => back * 50 < amount));
  });
}

/** What a column of sales leaves open. */
function openIn(table: Table, { kpi }: Ask, amounts: Column, lines: readonly Line[]) {
  const isMoney = currencyOf(kpi.unit) !== undefined || (kpi.unit.trim() === "" && isMoneyHeading(amounts.heading));
  if (!isMoney || !isOfSales(amounts.heading)) return {};
  const paidBack = beside(table, amounts, lines, paidBackWords);
  const discount = beside(table, amounts, lines, discountWords);
  // Beside `Net sales`, who takes `Sales` has seen both.
  const isChosen = table.columns.some(
    (column) =>
      column !== amounts && holdsFigures(column) && !isAverage(column.heading) && saysNetOrGross(column.heading),
  );
  return { paidBack, discount, isChosen };
}

const notDeducted = (back: string, amounts: string): Said =>
  say(
    "not-deducted",
    `${quoted("en", back)} isn't deducted from ${quoted("en", amounts)}.`,
    `${quoted("fr", back)} n'est pas déduit de ${quoted("fr", amounts)}.`,
  );

/** Of the lines of a table with months across it is only said. */
export function saidOfLines(names: readonly string[], taken: string, { unit }: Ask["kpi"], said: Said[]): void {
  if (currencyOf(unit) === undefined || !isOfSales(taken)) return;
  for (const name of names) {
    const words = plainWords(name);
    const isBack = paidBackWords.test(words) || discountWords.test(words);
    if (isBack && !notMoneyBack.test(words) && !isAverage(name)) said.push(notDeducted(name, taken));
  }
}

/** Of the amounts of a rate it is only said. */
export function saidOfPaidBack(table: Table, ask: Ask, amounts: Column, lines: readonly Line[], said: Said[]): void {
  const { paidBack, discount } = openIn(table, ask, amounts, lines);
  for (const each of [paidBack, discount]) if (each) said.push(notDeducted(each.key, amounts.key));
}

/**
 * The column of what is to be deducted from amounts, if somebody says so. It is asked about where no heading is net or
 * gross and nobody has said that the amounts add up; else it is told that nothing is deducted.
 */
export function toDeduct(
  table: Table,
  ask: Ask,
  amounts: Column,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): Column | undefined {
  const { paidBack, discount, isChosen } = openIn(table, ask, amounts, lines);
  const debit = creditWords.test(plainWords(amounts.heading)) && beside(table, amounts, lines, debitWords);
  for (const each of [discount, debit]) if (each) said.push(notDeducted(each.key, amounts.key));
  if (!paidBack) return undefined;
  const answer = ask.answers?.["paid-back"];
  // Euros aren't taken off thousands of them.
  const isOfOneSize = magnitudeIn(paidBack.heading) === magnitudeIn(amounts.heading);
  if (answer === "deduct" && isOfOneSize) {
    said.push(
      say(
        "deducted",
        `${quoted("en", paidBack.key)} is deducted from ${quoted("en", amounts.key)}.`,
        `${quoted("fr", paidBack.key)} est déduit de ${quoted("fr", amounts.key)}.`,
      ),
    );
    return paidBack;
  }
  if (isChosen || answer === "keep" || !isOfOneSize || ask.aggregate !== undefined)
    said.push(notDeducted(paidBack.key, amounts.key));
  else asked.push(shallDeduct(paidBack.key, amounts.key));
  return undefined;
}
