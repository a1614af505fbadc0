import { bothOf, differences } from "./in-spreadsheet.ts";
import { pairs } from "./pairs.ts";
import { type Race, works } from "./turns.ts";

/** Ours and native formulas in the playground's spreadsheet, without its page. */
export const nativeRaces = (): Race[] =>
  pairs(500)
    .filter(({ known }) => known.includes("playground"))
    .map((pair) => ({
      id: `native-${pair.id}`,
      what: pair.what,
      instead: pair.instead,
      work: "large",
      ready() {
        const both = bothOf(pair);
        const [difference] = differences(pair, both);
        if (difference) throw new Error(`the answers differ in ${difference}`);
        return works(both.ours.compute, both.natively.compute);
      },
    }));
