import type { Ornament, Refused } from "../../core/book/sheets/ornaments.ts";
import { messageOf, stopsAll } from "../base/messages.ts";

/** Paints what Sheets may refuse while the rest goes on, and remembers what it refused. */
export class Ornaments {
  private readonly leftOut: Map<Ornament, Refused>;

  /** @param known what was refused since the panel was opened: it is not tried again */
  constructor(known: readonly Refused[] = []) {
    this.leftOut = new Map(known.map((each) => [each.ornament, each]));
  }

  try(ornament: Ornament, paint: () => unknown): void {
    if (this.leftOut.has(ornament)) return;
    try {
      paint();
    } catch (thrown) {
      if (stopsAll(thrown)) throw thrown;
      this.leftOut.set(ornament, { ornament, why: messageOf(thrown).slice(0, longestReason) });
    }
  }

  /** Those of the given ornaments that are not there. */
  missing(asked: ReadonlySet<Ornament>): Refused[] {
    return [...this.leftOut.values()].filter(({ ornament }) => asked.has(ornament));
  }
}

/** Characters of Google's own words, which reach the panel. */
const longestReason = 80;
