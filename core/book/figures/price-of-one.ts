import { quoted } from "../../base/text.ts";
import { amountIn } from "./amounts.ts";
import { isAverage, plainWords } from "./column-names.ts";
import { priceOrAmount } from "./questions.ts";
import { say } from "./sentences.ts";
import type { Ask, Column, Line, Question, Said, Table } from "./table.ts";

/** Prices beside quantities: of one piece, or of all of the line. */

const priceWords = /\b(price|prices|prix|preis|preise|prezzo|prezzi|precio|precios|prijs|prijzen)\b|preis$/;
const ofAll = /\b(total|totaux|gesamt\w*|totale|subtotal|sous-total|line price|order price)\b|^gesamt/;
const quantityWords =
  /\b(quantity|quantities|qty|quantites?|qte|menge|anzahl|stuckzahl|stuck|quantita|cantidad|aantal|units?|unites|pieces?)\b/;

/** The column of the quantities by which prices are to be multiplied, if somebody says so. */
export function toMultiply(
  { columns }: Table,
  { answers }: Ask,
  prices: Column,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): Column | undefined {
  const words = plainWords(prices.heading);
  if (!priceWords.test(words) || ofAll.test(words) || isAverage(prices.heading)) return undefined;
  const isOne = ({ index }: Column, { cells }: Line): boolean =>
    [0, 1].includes(Math.abs(amountIn(cells[index] ?? null)?.value ?? 0));
  const quantity = columns.find(
    (column) =>
      column !== prices &&
      column.kind === "numbers" &&
      quantityWords.test(plainWords(column.heading)) &&
      !lines.every((line) => isOne(column, line)),
  );
  if (!quantity || answers?.price === "keep") return undefined;
  if (answers?.price !== "times") {
    asked.push(priceOrAmount(prices.key, quantity.key));
    return undefined;
  }
  said.push(
    say(
      "multiplied",
      `${quoted("en", prices.key)} is multiplied by ${quoted("en", quantity.key)}, line by line.`,
      `${quoted("fr", prices.key)} est multiplié par ${quoted("fr", quantity.key)}, ligne par ligne.`,
    ),
  );
  return quantity;
}
