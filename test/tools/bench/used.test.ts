import { describe, expect, it } from "vitest";
import { takesToGive, usedBy } from "../../../tools/bench/used.ts";

describe("what a work uses", () => {
  const fill = (bytes: number) => () => new Uint8Array(bytes).fill(1);

  it("is told with the pages that the system gives for it", () => {
    const { pages } = usedBy(fill(40_000_000));
    // Some systems don't say. Elsewhere a page is of 4 KB, or of 2 MB if all memory is given in such pages.
    if (process.resourceUsage().minorPageFault > 0) expect(pages).toBeGreaterThan(10);
  });

  it("takes no time where no pages are given", () => {
    expect(takesToGive(0)).toBe(0);
    // A coarse clock may see nothing of it.
    expect(takesToGive(1_000_000)).toBeGreaterThanOrEqual(0);
  });
});
