import { partsOf, tidied } from "../../base/digits.ts";
import type { Delimiter } from "./table.ts";
import { readWritten } from "./written-dates.ts";

/** In doubt the one that stands first: a comma may be that of decimals. */
const delimiters: readonly Delimiter[] = ["\t", ";", "|", ","];

/** So many records show how the others are separated. */
const looked = 300;

/**
 * What parts the cells of a text: what `sep=` says, else what is equally often in the most records, quoted words
 * apart.
 * @param text with `\n` at the end of its lines
 * @returns nothing where each record is one cell
 */
export function delimiterOf(text: string): Delimiter | undefined {
  const said = /^sep=([\t;,|])(?:\n|$)/i.exec(text)?.[1] as Delimiter | undefined;
  if (said) return said;
  const records = recordsAt(text);
  let best: Delimiter | undefined;
  let most = 0;
  for (const [at, delimiter] of delimiters.entries()) {
    const support = supportOf(records.map(({ counts }) => counts[at] as number));
    if (support > most) [best, most] = [delimiter, support];
  }
  return best === "," && records.every(({ words }) => isOneFigure(words)) ? undefined : best;
}

/** In how many records it stands the usual number of times. */
function supportOf(counts: readonly number[]): number {
  const records = new Map<number, number>();
  for (const count of counts) if (count > 0) records.set(count, (records.get(count) ?? 0) + 1);
  return Math.max(0, ...records.values());
}

/** `12,5` in a column of figures, or a heading above it; in `202601,1200` a month comes first. */
function isOneFigure(words: string): boolean {
  const [before = "", after] = words.split(",");
  if (after === undefined) return true;
  const parts = partsOf(tidied(words));
  return parts !== undefined && (before.length < 4 || readWritten(before.trim()) === undefined);
}

interface Record {
  readonly words: string;
  /** How often each delimiter is in it outside quotes. */
  readonly counts: readonly number[];
}

function recordsAt(text: string): Record[] {
  const records: Record[] = [];
  let from = 0;
  let counts = [0, 0, 0, 0];
  let isQuoted = false;
  let atStart = true;
  for (let at = 0; at <= text.length && records.length < looked; at++) {
    const character = text[at] ?? "\n";
    const which = delimiters.indexOf(character as Delimiter);
    if (isQuoted && at < text.length) {
      if (character !== '"') continue;
      if (text[at + 1] === '"') at++;
      else isQuoted = false;
    } else if (character === "\n") {
      const words = text.slice(from, at);
      if (words.trim() !== "") records.push({ words, counts });
      from = at + 1;
      counts = [0, 0, 0, 0];
      atStart = true;
    } else if (which >= 0) {
      counts[which] = (counts[which] as number) + 1;
      atStart = true;
    } else {
      if (character === '"' && atStart) isQuoted = true;
      if (character !== " ") atStart = false;
    }
  }
  return records;
}
