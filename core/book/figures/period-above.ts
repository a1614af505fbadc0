import { folded } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import type { Line, Table } from "./table.ts";
import { either, readWritten } from "./written-dates.ts";

/** The period that a report says it covers, in the lines above its headings. */
export interface Period {
  /** Serial numbers of its first and its last day; a report may say only one of them. */
  readonly first: number;
  readonly last?: number;
  /** The line that says so, as it is. */
  readonly words: string;
}

const startWords = /\b(start\w*|from|debut|du|von|beginn\w*|anfang\w*|inizio|dal|desde|inicio|begin\w*|van)\b/;
const endWords = /\b(end\w*|to|fin|fine|finali\w*|au|bis|al|hasta|eind\w*|tot)\b/;

export function periodAbove({ above, dayOrder }: Table): Period | undefined {
  let start: { readonly day: number; readonly words: string } | undefined;
  let end: number | undefined;
  for (const line of above) {
    for (const words of partsIn(line)) {
      const written = readWritten(words, dayOrder?.order);
      if (written === undefined || written === either || written.what === "yearless" || written.digits) continue;
      const label = folded(line.cells.map(asText).join(" "));
      if (written.what === "range" || written.what === "month")
        return { first: written.first, last: written.last, words: asText(line.cells.find(Boolean) ?? null) };
      if (startWords.test(label))
        start ??= { day: written.first, words: line.cells.map(asText).filter(Boolean).join(" ") };
      else if (endWords.test(label)) end ??= written.last;
    }
  }
  return start && { first: start.day, words: start.words, ...(end !== undefined && { last: end }) };
}

/** `# Start date: 20260101`: what is behind the colon too. */
const partsIn = ({ cells }: Line): string[] =>
  cells.flatMap((cell) => {
    const words = asText(cell).replace(/^#\s*/, "");
    const at = words.indexOf(":");
    return at > 0 ? [words, words.slice(at + 1).trim()] : words === "" ? [] : [words];
  });
