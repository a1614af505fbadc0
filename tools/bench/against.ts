import type { Row } from "./run.ts";
import { isNoisy, type Quartiles } from "./spread.ts";

/** What was measured now beside a published page. */

/** The quartiles of each row of a page that has them, by id. */
export function published(page: string): Map<string, Pick<Quartiles, "lower" | "upper">> {
  const rows = page.matchAll(/^\| `([\w-]+)` \|.*\| ([\d.]+)–([\d.]+) \|$/gm);
  return new Map([...rows].map(([, id = "", lower, upper]) => [id, { lower: Number(lower), upper: Number(upper) }]));
}

export interface Compared {
  /** Rows whose median is now above the upper quartile that was published, below the lower one, or between both. */
  readonly worse: readonly string[];
  readonly better: readonly string[];
  readonly alike: readonly string[];
  /** Rows that are noisy, failed or not published. */
  readonly unknown: readonly string[];
}

export function against(rows: readonly Row[], page: string): Compared {
  const before = published(page);
  const verdicts = rows.map(({ id, found }): [keyof Compared, string] => {
    const then = before.get(id);
    if (!then || "failed" in found || isNoisy(found.ratio)) return ["unknown", id];
    if (found.ratio.median > then.upper) return ["worse", id];
    return [found.ratio.median < then.lower ? "better" : "alike", id];
  });
  const those = (wanted: keyof Compared): string[] =>
    verdicts.filter(([verdict]) => verdict === wanted).map(([, id]) => id);
  return { worse: those("worse"), better: those("better"), alike: those("alike"), unknown: those("unknown") };
}
